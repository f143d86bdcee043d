#include "core/meeting/pastday.h"

#include <gtest/gtest.h>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Thursday 12 March 2026, ten in the morning.
Instant now()
{
    return Instant::at(Day{2026, 3, 12}, 600);
}

TEST(PastDay, IsTheLastOneThatHasCome)
{
    const std::pair<QString, Day> phrases[]{
        {u"今天"_s, {2026, 3, 12}},       {u"昨天"_s, {2026, 3, 11}},
        {u"前天"_s, {2026, 3, 10}},       {u"大前天"_s, {2026, 3, 9}},
        {u"周四"_s, {2026, 3, 12}},       {u"周五"_s, {2026, 3, 6}},
        {u"上周五"_s, {2026, 3, 6}},      {u"上周一"_s, {2026, 3, 2}},
        {u"本周一"_s, {2026, 3, 9}},      {u"上上周日"_s, {2026, 3, 1}},
        {u"礼拜天"_s, {2026, 3, 8}},      {u"3月10日"_s, {2026, 3, 10}},
        {u"3/10"_s, {2026, 3, 10}},       {u"3.10"_s, {2026, 3, 10}},
        {u"３／１０"_s, {2026, 3, 10}},   {u"12月30号"_s, {2025, 12, 30}},
        {u"2月29日"_s, {2024, 2, 29}},    {u"10号"_s, {2026, 3, 10}},
        {u"20号"_s, {2026, 2, 20}},       {u"31日"_s, {2026, 1, 31}},
        {u"上个月5号"_s, {2026, 2, 5}},   {u"3天前"_s, {2026, 3, 9}},
        {u"十二天前"_s, {2026, 2, 28}},   {u"两周前"_s, {2026, 2, 26}},
        {u"2026-03-10"_s, {2026, 3, 10}}, {u"2025年12月1日"_s, {2025, 12, 1}},
        {u"yesterday"_s, {2026, 3, 11}},  {u"Friday"_s, {2026, 3, 6}},
        {u"last Monday"_s, {2026, 3, 2}}, {u" 3/10 "_s, {2026, 3, 10}}};
    for (const auto& [text, day] : phrases)
        EXPECT_EQ(parsePastDay(text, now()), day) << text.toStdString();
}

TEST(PastDay, TakesADayWithItsYearAsItIsWritten)
{
    EXPECT_EQ(parsePastDay(u"2027-01-05"_s, now()), Day(2027, 1, 5)); // whether it may be is not its business
}

TEST(PastDay, IsNotGuessed)
{
    for (const QString& text : {u""_s, u"2月30日"_s, u"13/45"_s, u"上个月31号"_s, u"32号"_s, u"0号"_s,
                                u"前几天"_s, u"昨天下午"_s, u"3/10 到账"_s, u"明天"_s, u"310"_s, u"十二月"_s})
        EXPECT_FALSE(parsePastDay(text, now())) << text.toStdString();
}

} // namespace
} // namespace tandan
