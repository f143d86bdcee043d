#include "core/meeting/whenparser.h"

#include "core/meeting/smallnumber.h"

#include <QRegularExpression>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kNoon = 12;

/// Full-width digits and marks as plain ones, character by character so that positions stay.
QString plainDigits(QString text)
{
    for (QChar& c : text) {
        const int unicode = c.unicode();
        if (unicode >= 0xFF10 && unicode <= 0xFF19)
            c = QChar{unicode - 0xFF10 + '0'};
        else if (unicode == 0xFF1A)
            c = u':';
        else if (unicode == 0xFF0E)
            c = u'.';
        else if (unicode == 0xFF0F)
            c = u'/';
    }
    return text;
}

struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
};

struct FoundDay
{
    Day day;
    Span span;
};

struct FoundTime
{
    int minute = 0;
    Span span;
};

Span spanOf(const QRegularExpressionMatch& match)
{
    return {match.capturedStart(), match.capturedLength()};
}

/// A month and a day that are over are meant for next year.
Day nextMonthDay(int month, int day, Day today)
{
    const Day here{today.year(), month, day};
    return here.isValid() && here < today ? Day{today.year() + 1, month, day} : here;
}

/// The next day of that number, in this month or the first one after it that has it.
Day nextDayOfMonth(int number, Day today)
{
    if (number < 1 || number > 31)
        return {};
    Day month{today.year(), today.month(), 1};
    while (number > month.daysInMonth() || month.addDays(number - 1) < today)
        month = month.addMonths(1);
    return month.addDays(number - 1);
}

using Resolve = Day (*)(const QRegularExpressionMatch&, Day);

struct DayForm
{
    QRegularExpression pattern;
    Resolve resolve;
    bool isCertain = false; ///< names month and day in words: one that does not exist is a slip, not a figure
};

Day weekday(int target, int weeks, bool stated, Day today)
{
    const Day monday = today.addDays(1 - today.dayOfWeek());
    const Day day = monday.addDays(target - 1 + 7 * weeks);
    return !stated && day < today ? day.addDays(7) : day;
}

Day chineseWeekday(const QRegularExpressionMatch& m, Day today)
{
    static const QString kDays = u"一二三四五六日"_s;
    const QString name = m.captured(2);
    const int target = name == u"天"       ? 7
                       : name[0].isDigit() ? name.toInt()
                                           : static_cast<int>(kDays.indexOf(name)) + 1;
    const QString prefix = m.captured(1);
    return weekday(target, static_cast<int>(prefix.count(u'下')), !prefix.isEmpty(), today);
}

Day englishWeekday(const QRegularExpressionMatch& m, Day today)
{
    static const QStringList kDays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const int target = static_cast<int>(kDays.indexOf(m.captured(2).left(3).toLower())) + 1;
    const bool next = !m.captured(1).isEmpty();
    return weekday(target, next ? 1 : 0, next, today);
}

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression{text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption};
}

/// From the most to the least specific; the first that fits is taken.
const std::vector<DayForm>& dayForms()
{
    static const std::vector<DayForm> kForms{
        {pattern(u"(?<!\\d)(\\d{4})\\s*[年/.-]\\s*(\\d{1,2})\\s*[月/.-]\\s*(\\d{1,2})(?!\\d)[日号]?"_s),
         [](const QRegularExpressionMatch& m, Day) {
             return Day{m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
         },
         true},
        {pattern(u"下个?月\\s*(\\d{1,2})\\s*[日号]"_s),
         [](const QRegularExpressionMatch& m, Day today) {
             const Day next = Day{today.year(), today.month(), 1}.addMonths(1);
             return Day{next.year(), next.month(), m.captured(1).toInt()};
         },
         true},
        {pattern(u"(?<!\\d)(\\d{1,2})\\s*月\\s*(\\d{1,2})(?!\\d)\\s*[日号]?"_s),
         [](const QRegularExpressionMatch& m, Day today) {
             return nextMonthDay(m.captured(1).toInt(), m.captured(2).toInt(), today);
         },
         true},
        {pattern(u"(\\d{1,2}|[一二两三四五六七八九十]+)\\s*天(?:以|之)?后"_s),
         [](const QRegularExpressionMatch& m, Day today) {
             const auto days = smallNumber(m.captured(1));
             return days ? today.addDays(*days) : Day{};
         }},
        {pattern(u"(\\d{1,2}|[一二两三四五六七八九十])\\s*(?:个星期|个礼拜|周|星期|礼拜)(?:以|之)?后"_s),
         [](const QRegularExpressionMatch& m, Day today) {
             const auto weeks = smallNumber(m.captured(1));
             return weeks ? today.addDays(7 * *weeks) : Day{};
         }},
        {pattern(u"大后天"_s), [](const QRegularExpressionMatch&, Day today) { return today.addDays(3); }},
        {pattern(u"后天"_s), [](const QRegularExpressionMatch&, Day today) { return today.addDays(2); }},
        {pattern(u"明[天日早晚]|\\btomorrow\\b"_s),
         [](const QRegularExpressionMatch&, Day today) { return today.addDays(1); }},
        {pattern(u"今[天日早晚]|\\btoday\\b"_s),
         [](const QRegularExpressionMatch&, Day today) { return today; }},
        {pattern(u"(下下个?|下个?|本|这个?)?(?:周|星期|礼拜)([一二三四五六日天]|[1-7](?!\\d))(?!后)"_s),
         chineseWeekday},
        {pattern(u"\\b(next\\s+)?(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b"_s),
         englishWeekday},
        {pattern(u"(?:这个?|本)?月底"_s),
         [](const QRegularExpressionMatch&, Day today) {
             return Day{today.year(), today.month(), today.daysInMonth()};
         }},
        // 3.5万, 1.5小时 and 9.5折 are no days.
        {pattern(u"(?<![\\d.¥￥])(\\d{1,2})[./](\\d{1,2})(?![\\d.]|\\s*[万亿元块%％折倍年个小天周月成])"_s),
         [](const QRegularExpressionMatch& m, Day today) {
             return nextMonthDay(m.captured(1).toInt(), m.captured(2).toInt(), today);
         }},
        {pattern(u"(?<![\\d月])(?<!月\\s)(\\d{1,2})\\s*[号日](?!线|楼|院|门|店|机)"_s),
         [](const QRegularExpressionMatch& m, Day today) {
             return nextDayOfMonth(m.captured(1).toInt(), today);
         }},
    };
    return kForms;
}

/// \param unreal set when the only day in the text is one that does not exist
std::optional<FoundDay> findDay(const QString& text, Day today, bool& unreal)
{
    for (const DayForm& form : dayForms()) {
        const auto match = form.pattern.match(text);
        if (!match.hasMatch())
            continue;
        const Day day = form.resolve(match, today);
        if (day.isValid())
            return FoundDay{day, spanOf(match)};
        unreal = unreal || form.isCertain;
    }
    return std::nullopt;
}

int hourOfDay(int hour, const QString& part)
{
    static const QString kLate = u"下午傍晚晚上今晚明晚pm"_s;
    if (part == u"中午")
        return hour < 3 ? hour + kNoon : hour;
    if (!part.isEmpty() && kLate.contains(part.toLower()))
        return hour < kNoon ? hour + kNoon : hour;
    constexpr int kLastAfternoonHour = 6;
    return part.isEmpty() && hour >= 1 && hour <= kLastAfternoonHour ? hour + kNoon : hour;
}

std::optional<FoundTime> findTime(const QString& text, const QString& implied)
{
    static const QRegularExpression kClock =
        pattern(u"(上午|早上|早晨|中午|下午|傍晚|晚上|早|晚)?\\s*(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)"_s);
    static const QRegularExpression kHour =
        pattern(u"(上午|早上|早晨|中午|下午|傍晚|晚上|早|晚)?\\s*(\\d{1,2}|十[一二]?|[一二两三四五六七八九])"
                u"\\s*[点时]"
                u"(?!间|候|代|钟头|[评赞击])钟?\\s*(半|一刻|三刻|[0-5]?\\d(?!\\d)分?)?"_s);
    if (const auto m = kClock.match(text); m.hasMatch()) {
        const int minute = m.captured(3).toInt();
        const QString part = m.captured(1).isEmpty() ? implied : m.captured(1);
        // Somebody who writes 03:00 or 15:00 reads a clock of 24 hours.
        const int hour = part.isEmpty() ? m.captured(2).toInt() : hourOfDay(m.captured(2).toInt(), part);
        if (hour < 24 && minute < kMinutesPerHour)
            return FoundTime{hour * kMinutesPerHour + minute, spanOf(m)};
    }
    for (auto it = kHour.globalMatch(text); it.hasNext();) {
        const auto m = it.next();
        const QString part = m.captured(1);
        const QString tail = m.captured(3);
        // 便宜一点 is no time; 一点 alone is one only where a sentence or a blank begins.
        const qsizetype at = m.capturedStart();
        const bool isABit = m.captured(2) == u"一" && part.isEmpty() && tail.isEmpty() &&
                            !m.captured().endsWith(u'钟') && at > 0 && !text[at - 1].isSpace() &&
                            !m.captured().front().isSpace();
        if (isABit)
            continue;
        const int minute = tail == u"半"     ? 30
                           : tail == u"一刻" ? 15
                           : tail == u"三刻" ? 45
                                             : QString{tail}.remove(u'分').toInt();
        const int hour = hourOfDay(smallNumber(m.captured(2)).value_or(24), part.isEmpty() ? implied : part);
        if (hour < 24)
            return FoundTime{hour * kMinutesPerHour + minute, spanOf(m)};
    }
    return std::nullopt;
}

} // namespace

std::optional<When> parseWhen(const QString& text, Instant now)
{
    QString left = plainDigits(text);
    const Day today = now.day();
    bool unreal = false;
    const auto day = findDay(left, today, unreal);
    if (!day && unreal)
        return std::nullopt;
    // Blanks in place of what was understood, so that 20号3点 does not give the day's digits to the time.
    QString original = text;
    const auto blank = [&](const Span& span) {
        const QString spaces(span.length, u' ');
        left.replace(span.start, span.length, spaces);
        original.replace(span.start, span.length, spaces);
    };
    QString implied;
    if (day) {
        if (text.mid(day->span.start, day->span.length).endsWith(u'晚'))
            implied = u"晚"_s;
        else if (text.mid(day->span.start, day->span.length).endsWith(u'早'))
            implied = u"早"_s;
        blank(day->span);
    }
    const auto time = findTime(left, implied);
    if (time)
        blank(time->span);
    if (!day && !time)
        return std::nullopt;

    When when;
    when.minute = time ? std::optional{time->minute} : std::nullopt;
    when.day = day ? day->day : time->minute < now.minuteOfDay() ? today.addDays(1) : today;
    when.rest = original.simplified();
    static const QRegularExpression kEdges{u"^[\\s,，;；、。:：]+|[\\s,，;；、:：]+$"_s};
    when.rest.remove(kEdges);
    return when;
}

} // namespace tandan
