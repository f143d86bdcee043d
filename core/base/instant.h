#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace tandan {

/// A calendar day of the book. Days of a book are days in UTC+8, wherever the program runs, so that a report
/// made in another time zone, in CI or next year says the same (docs/architecture.md).
using Day = QDate;

/// A point in time: int64 microseconds since 1970-01-01 UTC.
class Instant
{
public:
    constexpr Instant() = default;
    static constexpr Instant fromMicros(qint64 micros) { return Instant{micros}; }
    /// The first moment of `day`, or `minute` minutes into it. `day` must be valid.
    static Instant at(Day day, int minute = 0);

    [[nodiscard]] constexpr qint64 micros() const { return micros_; }
    [[nodiscard]] Day day() const;
    /// Minutes since the start of day(), 0–1439.
    [[nodiscard]] int minuteOfDay() const;
    [[nodiscard]] constexpr Instant plusMinutes(qint64 minutes) const
    {
        return Instant{micros_ + minutes * 60'000'000};
    }

    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    constexpr explicit Instant(qint64 micros) : micros_{micros} {}
    qint64 micros_ = 0;
};

/// Whole days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] inline int daysBetween(Day from, Day to)
{
    return static_cast<int>(from.daysTo(to));
}

/// Reads `2026-03-13`; anything else, or a day that does not exist: TD-DAY-UNREADABLE with the text.
[[nodiscard]] Result<Day> parseDay(QStringView text);

/// Reads `2026-03-13T10:00`, with or without seconds, as a time of the book (UTC+8), or with `Z`/offset as
/// written; a bare day is its first moment. Otherwise TD-TIME-UNREADABLE.
[[nodiscard]] Result<Instant> parseInstant(QStringView text);

/// 2026-03-13
[[nodiscard]] QString formatDay(Day day);
/// 2026-03-13T10:00:05 in book time.
[[nodiscard]] QString formatInstant(Instant instant);

} // namespace tandan
