#include "core/base/money.h"

#include <QLocale>
#include <QRegularExpression>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

QString groupedYuan(qint64 yuan)
{
    QString digits = QString::number(yuan);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

qint64 magnitude(Money amount)
{
    return amount.fen() < 0 ? -amount.fen() : amount.fen();
}

QString sign(Money amount)
{
    return amount.fen() < 0 ? QString{QChar{0x2212}} : QString{};
}

/// `amount` in units of `unitFen`, one decimal, rounded half away from zero, without going through double.
QString oneDecimal(Money amount, qint64 unitFen)
{
    const qint64 tenths = (magnitude(amount) + unitFen / 20) / (unitFen / 10);
    return u"%1%2.%3"_s.arg(tenths == 0 ? QString{} : sign(amount)).arg(tenths / 10).arg(tenths % 10);
}

} // namespace

Result<Money> parseMoney(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression amount{
        u"^[¥￥]?\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.([0-9]{1,8}))?\\s*([万亿]?)\\s*元?$"_s};
    const auto unreadable = [&] {
        return Error{Error::Code::Invalid, u"TD-AMOUNT-UNREADABLE"_s, {text.toString()}, {}};
    };
    const auto match = amount.match(plain);
    if (!match.hasMatch())
        return unreadable();

    const QString unit = match.captured(3);
    // Digits of the unit: 元 keeps two decimals (fen), 万 six, 亿 ten.
    const int decimals = unit == u"万"_s ? 6 : unit == u"亿"_s ? 10 : 2;
    QString fraction = match.captured(2);
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return unreadable();
    const QString fenDigits = match.captured(1).remove(u',') + fraction.leftJustified(decimals, u'0');
    bool ok = false;
    const qint64 fen = fenDigits.toLongLong(&ok);
    // Far beyond any deal, and small enough that sums of a million of them cannot overflow.
    constexpr qint64 kLargest = 1'000'000'000'000'00;
    if (!ok || fen > kLargest)
        return unreadable();
    return Money::fromFen(fen);
}

QString formatMoney(Money amount)
{
    const qint64 fen = magnitude(amount);
    QString text = sign(amount) + u'¥' + groupedYuan(fen / 100);
    if (fen % 100 != 0)
        text += u".%1"_s.arg(fen % 100, 2, 10, QLatin1Char{'0'});
    return text;
}

QString formatMoneyShort(Money amount)
{
    if (QLocale{}.language() == QLocale::Chinese)
        return oneDecimal(amount, 10'000'00) + u'万';
    return oneDecimal(amount, 1'000'00) + u'k';
}

QString formatMoneyPlain(Money amount)
{
    const qint64 fen = magnitude(amount);
    return u"%1%2.%3"_s.arg(amount.fen() < 0 ? u"-"_s : QString{})
        .arg(fen / 100)
        .arg(fen % 100, 2, 10, QLatin1Char{'0'});
}

} // namespace tandan
