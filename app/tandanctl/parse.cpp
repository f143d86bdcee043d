#include "app/tandanctl/parse.h"

#include "core/deal/dealstore.h"

namespace tandan::ctl {

Result<std::optional<Money>> maybeMoney(const std::optional<std::string>& option)
{
    if (!option)
        return std::optional<Money>{};
    TD_ASSIGN(const Money amount, parseMoney(QString::fromStdString(*option)));
    return std::optional{amount};
}

Result<std::optional<Day>> maybeDay(const std::optional<std::string>& option)
{
    if (!option)
        return std::optional<Day>{};
    TD_ASSIGN(const Day day, parseDay(QString::fromStdString(*option)));
    return std::optional{day};
}

Result<Due> parseDue(const std::string& option)
{
    const QString text = QString::fromStdString(option);
    if (const auto day = parseDay(text))
        return Due{*day, std::nullopt};
    TD_ASSIGN(const Instant instant, parseInstant(text));
    return Due{instant.day(), instant.minuteOfDay()};
}

Result<DealId> findDeal(Connection& connection, const std::string& text)
{
    return DealStore{connection}.resolve(QString::fromStdString(text));
}

} // namespace tandan::ctl
