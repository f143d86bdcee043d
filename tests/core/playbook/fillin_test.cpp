#include "core/playbook/fillin.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

namespace {

FillValues known()
{
    return {u"韩总"_s, u"恒信科技"_s, u"运输调度平台"_s, u"34.2 万"_s,
            u"周五"_s, u"林晓"_s,     u"预付七成"_s,     u"汇川物流"_s};
}

} // namespace

TEST(FillIn, PutsEveryKnownValueInItsPlace)
{
    EXPECT_EQ(fillIn(u"「{customer}，价我去替您争。您{date}能定、{terms}，我才好开口。」"_s, known()),
              u"「韩总，价我去替您争。您周五能定、预付七成，我才好开口。」"_s);
    EXPECT_EQ(fillIn(u"{firm}/{title}/{price}/{owner}/{case}"_s, known()),
              u"恒信科技/运输调度平台/34.2 万/林晓/汇川物流"_s);
}

TEST(FillIn, DoesNotAddressACustomerItCannotName)
{
    EXPECT_EQ(fillIn(u"「{customer}，您看哪天方便？」"_s, {}), u"「您看哪天方便？」"_s);
    EXPECT_EQ(fillIn(u"「打扰您了{customer}。今晚方便吗？」"_s, {}), u"「打扰您了。今晚方便吗？」"_s);
    EXPECT_EQ(fillIn(u"「谢谢，{customer}！」"_s, {}), u"「谢谢！」"_s);
    EXPECT_EQ(fillIn(u"「这件事{customer}怎么看？」"_s, {}), u"「这件事您怎么看？」"_s);
    EXPECT_EQ(fillIn(u"「{customer}您先请。」"_s, {}), u"「您先请。」"_s);
}

TEST(FillIn, UsesAWordThatIsAlwaysTrueWhereThereIsOne)
{
    EXPECT_EQ(fillIn(u"「您来{firm}坐坐，聊聊{title}。」"_s, {}), u"「您来我们公司坐坐，聊聊这件事。」"_s);
    EXPECT_EQ(fillIn(u"「{date}前给您准信。」"_s, {}), u"「尽快给您准信。」"_s);
    EXPECT_EQ(fillIn(u"「我查清楚，{date}之前答复您。」"_s, {}), u"「我查清楚，尽快答复您。」"_s);
}

TEST(FillIn, OffersNoLineThatNeedsAPriceOrACaseNobodyGave)
{
    EXPECT_FALSE(fillIn(u"「{price}，到底了。」"_s, {}));
    EXPECT_FALSE(fillIn(u"「讲个同行的：{case}。」"_s, {}));
    EXPECT_FALSE(fillIn(u"「活动到{date}截止。」"_s, {}));
    EXPECT_FALSE(fillIn(u"「我是{owner}。」"_s, {}));
}

TEST(FillIn, NeverReadsPlaceholdersOutOfAValue)
{
    FillValues values = known();
    values.customer = u"{price}总"_s;
    EXPECT_EQ(fillIn(u"「{customer}，您好。」"_s, values), u"「{price}总，您好。」"_s);
}

TEST(FillIn, NamesThePlaceholderThatDoesNotExist)
{
    EXPECT_EQ(unknownPlaceholder(u"「{customer}，{discount}」"_s), u"discount"_s);
    EXPECT_EQ(unknownPlaceholder(u"「{customer」"_s), u"{customer」"_s);
    EXPECT_EQ(unknownPlaceholder(u"「{customer}，{case}」"_s), QString{});
}

TEST(FillIn, KeepsTheLinesThatCanBeSaidAndShowsBlanksOnlyWhenNoneCan)
{
    Card card;
    card.say = {{Register::Plain, u"「总价{price}。」"_s}, {Register::Warm, u"「先看内容。」"_s}};
    EXPECT_EQ(fillLines(card, {}), (std::vector<FilledLine>{{Register::Warm, u"「先看内容。」"_s, false}}));
    card.say.pop_back();
    EXPECT_EQ(fillLines(card, {}),
              (std::vector<FilledLine>{{Register::Plain, u"「总价〔现报价〕。」"_s, true}}));
    EXPECT_EQ(fillLines(card, known()),
              (std::vector<FilledLine>{{Register::Plain, u"「总价34.2 万。」"_s, false}}));
}

} // namespace tandan
