#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace tandan {

/// Reads the day on which something has happened, as people write it: 今天 昨天 前天 大前天, 周三 上周三
/// (星期, 礼拜), 3月10日, 3/10, 3.10, 10号, 上个月5号, 3天前, 两周前, 2026-03-10; in English today,
/// yesterday, Friday, last Friday. A weekday, a day of the month or a month and day mean the last one that
/// has come, never one ahead; a day with its year is taken as it is written. Nothing when the text holds
/// anything else, or the day does not exist (2月30日). Pure; thread: any.
[[nodiscard]] std::optional<Day> parsePastDay(const QString& text, Instant now);

} // namespace tandan
