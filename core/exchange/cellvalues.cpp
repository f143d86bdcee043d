#include "core/exchange/cellvalues.h"

#include <QRegularExpression>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

Result<Day> cellDay(const QString& text)
{
    // The year comes first and has four digits, so nothing needs to be guessed.
    static const QRegularExpression day{
        u"^([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?(?:[T\\s]\\s*[0-9]{1,2}[:：][0-9]{2}.*)?$"_s};
    static const QRegularExpression digits{u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s};
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    auto match = day.match(plain);
    if (!match.hasMatch())
        match = digits.match(plain);
    if (match.hasMatch()) {
        const QDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
        if (date.isValid())
            return date;
    }
    return invalid(u"TD-DAY-UNREADABLE"_s, {text});
}

Result<Money> cellMoney(const QString& text, bool inWan)
{
    // A cell that names its own unit knows better than its heading.
    const bool namesUnit = text.contains(u'万') || text.contains(u'亿') || text.contains(u'元');
    const auto amount = parseMoney(inWan && !namesUnit ? text.trimmed() + u'万' : text);
    return amount ? amount : invalid(u"TD-AMOUNT-UNREADABLE"_s, {text});
}

} // namespace tandan::exchange
