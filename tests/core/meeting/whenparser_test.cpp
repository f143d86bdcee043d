#include "core/meeting/whenparser.h"

#include <gtest/gtest.h>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Phrase
{
    const char16_t* text;
    const char* day;
    int minute; ///< -1: none
    const char16_t* rest;
};

/// Thursday 12 March 2026, ten in the morning.
Instant now()
{
    return Instant::at(Day{2026, 3, 12}, 600);
}

class WhenPhrase : public ::testing::TestWithParam<Phrase>
{};

TEST_P(WhenPhrase, IsUnderstoodAsTheDayAndTimeThatAPersonMeans)
{
    const Phrase& phrase = GetParam();
    const auto when = parseWhen(QString::fromUtf16(phrase.text), now());
    ASSERT_TRUE(when) << QString::fromUtf16(phrase.text).toStdString();
    EXPECT_EQ(formatDay(when->day).toStdString(), phrase.day)
        << QString::fromUtf16(phrase.text).toStdString();
    EXPECT_EQ(when->minute.value_or(-1), phrase.minute) << QString::fromUtf16(phrase.text).toStdString();
    EXPECT_EQ(when->rest.toStdString(), QString::fromUtf16(phrase.rest).toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Table, WhenPhrase,
    ::testing::Values(
        Phrase{u"明天10点 和韩立电话谈付款方式", "2026-03-13", 600, u"和韩立电话谈付款方式"},
        Phrase{u"今天下午3点回电", "2026-03-12", 900, u"回电"},
        Phrase{u"后天上午九点半去现场", "2026-03-14", 570, u"去现场"},
        Phrase{u"大后天发合同", "2026-03-15", -1, u"发合同"},
        Phrase{u"周三10点见王总", "2026-03-18", 600, u"见王总"},
        Phrase{u"周五签约", "2026-03-13", -1, u"签约"}, Phrase{u"周四回访", "2026-03-12", -1, u"回访"},
        Phrase{u"下周三下午2点演示", "2026-03-18", 840, u"演示"},
        Phrase{u"下下周一开会", "2026-03-23", -1, u"开会"}, Phrase{u"本周日吃饭", "2026-03-15", -1, u"吃饭"},
        Phrase{u"星期六上午看样", "2026-03-14", -1, u"上午看样"},
        Phrase{u"礼拜天回信", "2026-03-15", -1, u"回信"},
        Phrase{u"3月20日 10:30 送样", "2026-03-20", 630, u"送样"},
        Phrase{u"3.20 寄合同", "2026-03-20", -1, u"寄合同"},
        Phrase{u"3/20寄合同", "2026-03-20", -1, u"寄合同"}, Phrase{u"1月5日年审", "2027-01-05", -1, u"年审"},
        Phrase{u"2026-04-01 开工", "2026-04-01", -1, u"开工"},
        Phrase{u"20号下午三点半催款", "2026-03-20", 930, u"催款"},
        Phrase{u"5号对账", "2026-04-05", -1, u"对账"}, Phrase{u"31号结清", "2026-03-31", -1, u"结清"},
        Phrase{u"下个月8号续签", "2026-04-08", -1, u"续签"},
        Phrase{u"月底前交付", "2026-03-31", -1, u"前交付"}, Phrase{u"3天后回访", "2026-03-15", -1, u"回访"},
        Phrase{u"两周后再谈", "2026-03-26", -1, u"再谈"}, Phrase{u"3点打电话", "2026-03-12", 900, u"打电话"},
        Phrase{u"9点打电话", "2026-03-13", 540, u"打电话"},
        Phrase{u"明晚8点电话", "2026-03-13", 1200, u"电话"},
        Phrase{u"中午12点吃饭", "2026-03-12", 720, u"吃饭"},
        Phrase{u"明天一点一刻碰头", "2026-03-13", 795, u"碰头"},
        Phrase{u"明天１０：３０见面", "2026-03-13", 630, u"见面"},
        Phrase{u"把报价 3.5万 发过去，周一", "2026-03-16", -1, u"把报价 3.5万 发过去"},
        Phrase{u"call Han tomorrow 9:30", "2026-03-13", 570, u"call Han"},
        Phrase{u"next Friday visit", "2026-03-20", -1, u"visit"}));

TEST(WhenParser, FindsNothingWhereNoDayIsMeant)
{
    for (const char16_t* text :
         {u"", u"谈付款方式", u"报价3.5万", u"让1.5折", u"还差一点", u"再便宜一点", u"2月30日送样", u"13.45",
          u"10号线东站", u"2月30日10点送样", u"2026-02-30 10:00 送样", u"下个月31号3点开会"})
        EXPECT_FALSE(parseWhen(QString::fromUtf16(text), now())) << QString::fromUtf16(text).toStdString();
}

} // namespace
} // namespace tandan
