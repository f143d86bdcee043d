#include "core/exchange/textencoding.h"

#include <QStringConverter>
#include <QStringList>

#include <array>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kByteOrderMark{0xFEFF};
constexpr QChar kReplacement{0xFFFD};

struct Mark
{
    QByteArrayView bytes;
    const char* encoding;
};

// UTF-32LE before UTF-16LE: its mark begins with the other's.
constexpr std::array<Mark, 5> kMarks{{{"\xEF\xBB\xBF", "UTF-8"},
                                      {QByteArrayView{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                      {QByteArrayView{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                      {"\xFF\xFE", "UTF-16LE"},
                                      {"\xFE\xFF", "UTF-16BE"}}};

/// Nothing when the encoding is not known here.
std::optional<DecodedText> decodeAs(const QByteArray& bytes, const QString& name)
{
    // GBK and GB2312 are read as the larger GB18030, where every character of theirs is the same.
    const QString upper = name.trimmed().toUpper();
    const bool chinese = upper == u"GBK"_s || upper == u"GB2312"_s || upper == u"CP936"_s;
    const QByteArray codec = chinese ? QByteArrayLiteral("GB18030") : upper.toLatin1();
    QStringDecoder decoder{codec.constData(), QStringConverter::Flag::Stateless};
    if (!decoder.isValid())
        return std::nullopt;
    DecodedText decoded{decoder.decode(bytes), upper, false, 0};
    if (decoded.text.startsWith(kByteOrderMark))
        decoded.text.remove(0, 1);
    if (decoder.hasError())
        decoded.replacements = qMax<qsizetype>(1, decoded.text.count(kReplacement));
    return decoded;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& encoding)
{
    if (!encoding.isEmpty()) {
        if (auto decoded = decodeAs(bytes, encoding)) {
            decoded->chosen = true;
            return *std::move(decoded);
        }
        return Error{Error::Code::Input, u"TD-IMPORT-ENCODING"_s, {encoding}, {}};
    }
    for (const auto& [mark, name] : kMarks) {
        if (bytes.startsWith(mark))
            return *decodeAs(bytes, QString::fromLatin1(name));
    }
    auto decoded = *decodeAs(bytes, u"UTF-8"_s);
    if (decoded.replacements == 0)
        return decoded;
    if (auto chinese = decodeAs(bytes, u"GB18030"_s))
        return *std::move(chinese);
    return decoded; // a Qt without ICU: shown with its replacements
}

QStringList offeredEncodings()
{
    QStringList names;
    for (const char* name : {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "Windows-1252"}) {
        if (QStringDecoder{name}.isValid())
            names << QString::fromLatin1(name);
    }
    return names;
}

} // namespace tandan::exchange
