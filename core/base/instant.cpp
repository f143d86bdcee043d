#include "core/base/instant.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 kMicrosPerMinute = 60'000'000;
constexpr qint64 kMicrosPerDay = 24 * 60 * kMicrosPerMinute;
constexpr qint64 kBookOffset = 8 * 60 * kMicrosPerMinute; // UTC+8
constexpr int kBookOffsetSeconds = 8 * 3600;

constexpr qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

const QDate& epoch()
{
    static const QDate day{1970, 1, 1};
    return day;
}
} // namespace

Instant Instant::at(Day day, int minute)
{
    return Instant{epoch().daysTo(day) * kMicrosPerDay + minute * kMicrosPerMinute - kBookOffset};
}

Day Instant::day() const
{
    return epoch().addDays(floorDiv(micros_ + kBookOffset, kMicrosPerDay));
}

int Instant::minuteOfDay() const
{
    const qint64 shifted = micros_ + kBookOffset;
    return static_cast<int>((shifted - floorDiv(shifted, kMicrosPerDay) * kMicrosPerDay) / kMicrosPerMinute);
}

Result<Day> parseDay(QStringView text)
{
    static const QRegularExpression iso{u"^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$"_s};
    if (iso.match(text.toString()).hasMatch()) {
        if (const QDate day = QDate::fromString(text.trimmed().toString(), Qt::ISODate); day.isValid())
            return day;
    }
    return invalid(u"TD-DAY-UNREADABLE"_s, {text.toString()});
}

Result<Instant> parseInstant(QStringView text)
{
    const QString plain = text.trimmed().toString();
    if (const auto day = parseDay(plain))
        return Instant::at(*day);
    static const QRegularExpression iso{
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?$"_s};
    if (const auto match = iso.match(plain); match.hasMatch()) {
        QDateTime time = QDateTime::fromString(QString{plain}.replace(u' ', u'T'), Qt::ISODate);
        if (match.captured(2).isEmpty())
            time = QDateTime{time.date(), time.time(), Qt::OffsetFromUTC, kBookOffsetSeconds};
        if (time.isValid())
            return Instant::fromMicros(time.toMSecsSinceEpoch() * 1000);
    }
    return invalid(u"TD-TIME-UNREADABLE"_s, {text.toString()});
}

QString formatDay(Day day)
{
    return day.toString(Qt::ISODate);
}

QString formatInstant(Instant instant)
{
    const qint64 seconds = floorDiv(instant.micros() + kBookOffset, 1'000'000);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace tandan
