#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace tandan::ui {

/// How near a day is, which decides its words and its weight on the screen.
enum class Nearness { Overdue, Today, Tomorrow, Later };
[[nodiscard]] Nearness nearness(Day day, Day today);

/// For lists: 逾 4 天, 今天, 明天, 3/16, and with the year when it is another one: 2027/3/16.
[[nodiscard]] QString shortDue(Day day, Day today);
/// For detail: 3月13日 周五, with 10:00 when a minute of the day is given.
[[nodiscard]] QString longDay(Day day, std::optional<int> minute = std::nullopt);
/// For timelines: 今天, 3/9, 2025/12/30.
[[nodiscard]] QString shortDay(Day day, Day today);
/// 09:40
[[nodiscard]] QString clockTime(int minuteOfDay);
/// How long ago, in the largest unit that fits: 刚刚, 5 分钟, 3 小时, 2 天.
[[nodiscard]] QString elapsed(Instant from, Instant to);
/// 6 天
[[nodiscard]] QString dayCount(int days);
/// For lists: 34.2万; a dash when nobody knows the amount.
[[nodiscard]] QString amountShort(std::optional<Money> amount);

} // namespace tandan::ui
