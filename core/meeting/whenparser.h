#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace tandan {

/// A day, and maybe a time, that somebody wrote in the middle of a sentence.
struct When
{
    Day day;
    std::optional<int> minute; ///< of the day; nothing: some time that day
    QString rest;              ///< the sentence without them, trimmed

    friend bool operator==(const When&, const When&) = default;
};

/// Finds the first day or time in `text`, as people write them: 今天 明天 后天 大后天, 周三 本周三 下周三
/// (星期, 礼拜), 3月20日, 3.20, 3/20, 2026-03-20, 20号, 下个月5号, 月底, 3天后, 两周后, with 上午 中午 下午
/// 晚上, N点 N点半 N点一刻 or N:MM; in English today, tomorrow, Friday, next Friday.
///
/// Resolved against `now`: a weekday, a day of the month or a month and day that is over means the next one,
/// a time alone means today or, when it is over, tomorrow. 1点 to 6点 without a part of the day are in the
/// afternoon, which is when people work. Nothing when no day and no time is there, or when what looks like
/// one does not exist (2月30日). Pure; thread: any.
[[nodiscard]] std::optional<When> parseWhen(const QString& text, Instant now);

} // namespace tandan
