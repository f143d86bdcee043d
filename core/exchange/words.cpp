#include "core/exchange/words.h"

#include "core/base/text.h"

#include <QFile>
#include <QHash>

// A static library's resources are registered by whoever uses them.
static void initExchangeResources()
{
    Q_INIT_RESOURCE(exchange);
}

namespace tandan::exchange::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Kind
{
    QStringList codes;
    QHash<QString, QString> chinese;    ///< by code
    QHash<QString, QString> bySpelling; ///< key of a spelling to its code
};

QString spellingKey(const QString& text)
{
    QString key = nameKey(text);
    key.removeIf([](QChar c) { return c == u'_' || c == u'-'; });
    return key;
}

QHash<QString, Kind> load()
{
    initExchangeResources();
    QHash<QString, Kind> kinds;
    QFile file{u":/exchange/words.tsv"_s};
    if (!file.open(QIODevice::ReadOnly))
        return kinds; // compiled in; a test reads every kind
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        Kind& kind = kinds[parts.value(0)];
        const QString code = parts.value(1);
        kind.codes << code;
        kind.chinese.insert(code, parts.value(2));
        for (const QString& spelling : QStringList{code, parts.value(2)} + parts.value(3).split(u'|')) {
            if (!spelling.isEmpty() && !kind.bySpelling.contains(spellingKey(spelling)))
                kind.bySpelling.insert(spellingKey(spelling), code);
        }
    }
    return kinds;
}

const QHash<QString, Kind>& all()
{
    static const QHash<QString, Kind> kinds = load();
    return kinds;
}

} // namespace

QString written(const QString& kind, const QString& code, Headers headers)
{
    if (headers == Headers::Codes)
        return code;
    const auto found = all().constFind(kind);
    return found == all().cend() ? code : found->chinese.value(code, code);
}

QStringList codes(const QString& kind)
{
    return all().value(kind).codes;
}

std::optional<QString> recognised(const QString& kind, const QString& text)
{
    const auto found = all().constFind(kind);
    if (found == all().cend())
        return std::nullopt;
    const auto code = found->bySpelling.constFind(spellingKey(text));
    return code == found->bySpelling.cend() ? std::nullopt : std::optional{*code};
}

} // namespace tandan::exchange::words
