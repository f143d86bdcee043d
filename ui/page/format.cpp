#include "ui/page/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

Nearness nearness(Day day, Day today)
{
    const int days = daysBetween(today, day);
    if (days < 0)
        return Nearness::Overdue;
    return days == 0 ? Nearness::Today : days == 1 ? Nearness::Tomorrow : Nearness::Later;
}

QString shortDay(Day day, Day today)
{
    if (day == today)
        return QCoreApplication::translate("Format", "today");
    const QString monthDay = u"%1/%2"_s.arg(day.month()).arg(day.day());
    return day.year() == today.year() ? monthDay : u"%1/%2"_s.arg(day.year()).arg(monthDay);
}

QString shortDue(Day day, Day today)
{
    const int late = daysBetween(day, today);
    switch (nearness(day, today)) {
    case Nearness::Overdue:
        //: A due date that has passed; keep it very short
        return QCoreApplication::translate("Format", "%n day(s) late", nullptr, late);
    case Nearness::Tomorrow:
        return QCoreApplication::translate("Format", "tomorrow");
    case Nearness::Today:
    case Nearness::Later:
        break;
    }
    return shortDay(day, today);
}

QString longDay(Day day, std::optional<int> minute)
{
    const QLocale locale;
    //: A day with its weekday, in QDate's format codes: "Fri 13 Mar"
    const QString text = locale.toString(day, QCoreApplication::translate("Format", "ddd d MMM"));
    return minute ? text + u' ' + clockTime(*minute) : text;
}

QString clockTime(int minuteOfDay)
{
    return u"%1:%2"_s.arg(minuteOfDay / 60, 2, 10, QLatin1Char{'0'})
        .arg(minuteOfDay % 60, 2, 10, QLatin1Char{'0'});
}

QString elapsed(Instant from, Instant to)
{
    constexpr qint64 kMicrosPerMinute = 60'000'000;
    constexpr int kMinutesPerHour = 60;
    constexpr int kMinutesPerDay = 24 * kMinutesPerHour;
    const auto minutes =
        static_cast<int>(std::max<qint64>(0, to.micros() - from.micros()) / kMicrosPerMinute);
    if (minutes == 0)
        return QCoreApplication::translate("Format", "just now");
    if (minutes < kMinutesPerHour)
        return QCoreApplication::translate("Format", "%n minute(s)", nullptr, minutes);
    if (minutes < kMinutesPerDay)
        return QCoreApplication::translate("Format", "%n hour(s)", nullptr, minutes / kMinutesPerHour);
    return dayCount(minutes / kMinutesPerDay);
}

QString dayCount(int days)
{
    return QCoreApplication::translate("Format", "%n day(s)", nullptr, days);
}

QString amountShort(std::optional<Money> amount)
{
    return amount ? formatMoneyShort(*amount) : QString{QChar{0x2014}};
}

} // namespace tandan::ui
