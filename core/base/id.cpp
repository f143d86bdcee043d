#include "core/base/id.h"

#include <QRegularExpression>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

QString dealNumber(DealId id)
{
    return u"TD-%1"_s.arg(id.value(), 4, 10, QLatin1Char{'0'});
}

std::optional<DealId> parseDealNumber(QStringView text)
{
    static const QRegularExpression number{u"^\\s*(?:TD-?)?0*([1-9][0-9]{0,17})\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption};
    const auto match = number.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return DealId{match.captured(1).toLongLong()};
}

} // namespace tandan
