#include "core/meeting/pastday.h"

#include "core/meeting/smallnumber.h"

#include <QRegularExpression>

#include <array>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysPerWeek = 7;
constexpr int kMonthsPerYear = 12;

/// The last day of that number up to today, in a month that has it.
Day lastDayOfMonth(int number, Day today)
{
    Day month{today.year(), today.month(), 1};
    for (int tried = 0; tried < kMonthsPerYear; ++tried, month = month.addMonths(-1)) {
        const Day day{month.year(), month.month(), number};
        if (day.isValid() && day <= today)
            return day;
    }
    return {};
}

/// In this year or, when it is still ahead, in the one before; 2/29 in the last year that has it.
Day lastMonthDay(int month, int day, Day today)
{
    constexpr int kYearsBetweenLeapDays = 8;
    for (int back = 0; back <= kYearsBetweenLeapDays; ++back) {
        const Day found{today.year() - back, month, day};
        if (found.isValid() && found <= today)
            return found;
        if (back == 1 && month != 2)
            break;
    }
    return {};
}

/// `target` 1–7 from Monday. `weeks` back from this one when the week was named, else the last that has come.
Day lastWeekday(int target, std::optional<int> weeks, Day today)
{
    const Day thisWeek = today.addDays(target - today.dayOfWeek());
    if (weeks)
        return thisWeek.addDays(-kDaysPerWeek * *weeks);
    return thisWeek > today ? thisWeek.addDays(-kDaysPerWeek) : thisWeek;
}

Day namedDay(const QString& text, Day today)
{
    static const std::array<std::pair<QStringList, int>, 4> kNames{
        {{{u"今天"_s, u"今日"_s, u"today"_s}, 0},
         {{u"昨天"_s, u"昨日"_s, u"yesterday"_s}, 1},
         {{u"前天"_s}, 2},
         {{u"大前天"_s}, 3}}};
    for (const auto& [names, back] : kNames) {
        if (names.contains(text, Qt::CaseInsensitive))
            return today.addDays(-back);
    }
    return {};
}

using Match = QRegularExpressionMatch;
using Resolve = Day (*)(const Match&, Day);

Day chineseWeekday(const Match& m, Day today)
{
    static const QString kDays = u"一二三四五六日"_s;
    const QString name = m.captured(2);
    const int target = name == u"天"       ? kDaysPerWeek
                       : name[0].isDigit() ? name.toInt()
                                           : static_cast<int>(kDays.indexOf(name)) + 1;
    const QString week = m.captured(1);
    return lastWeekday(
        target, week.isEmpty() ? std::nullopt : std::optional{static_cast<int>(week.count(u'上'))}, today);
}

Day englishWeekday(const Match& m, Day today)
{
    static const QStringList kDays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const int target = static_cast<int>(kDays.indexOf(m.captured(2).left(3).toLower())) + 1;
    return lastWeekday(target, m.captured(1).isEmpty() ? std::nullopt : std::optional{1}, today);
}

Day daysAgo(const Match& m, Day today)
{
    const auto count = smallNumber(m.captured(1));
    const int days = m.captured(2) == u"天" ? 1 : kDaysPerWeek;
    return count ? today.addDays(-days * *count) : Day{};
}

struct Form
{
    QRegularExpression pattern;
    Resolve resolve;
};

const std::vector<Form>& forms()
{
    const auto whole = [](const QString& text) {
        return QRegularExpression{QRegularExpression::anchoredPattern(text),
                                  QRegularExpression::CaseInsensitiveOption};
    };
    static const std::vector<Form> kForms{
        {whole(u"(\\d{4})\\s*[年/.-]\\s*(\\d{1,2})\\s*[月/.-]\\s*(\\d{1,2})\\s*[日号]?"_s),
         [](const Match& m, Day) {
             return Day{m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
         }},
        {whole(u"上个?月\\s*(\\d{1,2})\\s*[日号]"_s),
         [](const Match& m, Day today) {
             const Day before = Day{today.year(), today.month(), 1}.addMonths(-1);
             return Day{before.year(), before.month(), m.captured(1).toInt()};
         }},
        {whole(u"(\\d{1,2})\\s*[月/.-]\\s*(\\d{1,2})\\s*[日号]?"_s),
         [](const Match& m, Day today) {
             return lastMonthDay(m.captured(1).toInt(), m.captured(2).toInt(), today);
         }},
        {whole(u"(\\d{1,2})\\s*[日号]"_s),
         [](const Match& m, Day today) { return lastDayOfMonth(m.captured(1).toInt(), today); }},
        {whole(u"(\\d{1,2}|[一二两三四五六七八九十]+)\\s*(?:个)?(天|周|星期|礼拜)(?:以|之)?前"_s), daysAgo},
        {whole(u"(上上个?|上个?|本|这个?)?(?:周|星期|礼拜)([一二三四五六日天]|[1-7])"_s), chineseWeekday},
        {whole(u"(last\\s+)?((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"_s),
         englishWeekday},
    };
    return kForms;
}

} // namespace

std::optional<Day> parsePastDay(const QString& text, Instant now)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    const Day today = now.day();
    if (const Day named = namedDay(plain, today); named.isValid())
        return named;
    for (const Form& form : forms()) {
        const Match match = form.pattern.match(plain);
        if (!match.hasMatch())
            continue;
        const Day day = form.resolve(match, today);
        return day.isValid() ? std::optional{day} : std::nullopt;
    }
    return std::nullopt;
}

} // namespace tandan
