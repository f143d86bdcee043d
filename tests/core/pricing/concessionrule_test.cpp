#include "core/pricing/concessionrule.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

Policy limitOf(int limit)
{
    Policy policy;
    policy.concessionLimit = limit;
    return policy;
}

ConcessionContext ready(int given = 0)
{
    ConcessionContext context;
    context.price = Price{
        DealId{1},   1, Money::fromYuan(100), Money::fromYuan(90), Money::fromYuan(120), Money::fromYuan(110),
        std::nullopt};
    context.given = given;
    context.holds = 1;
    return context;
}

ConcessionRequest requestTo(qint64 yuan)
{
    ConcessionRequest request;
    request.from = Money::fromYuan(110);
    request.to = Money::fromYuan(yuan);
    return request;
}

QString refusal(const ConcessionContext& context, qint64 to = 100)
{
    const auto result = pricing::mayRequest(context, Money::fromYuan(to), u"工艺"_s, {});
    return result ? QString{} : result.error().rule;
}

TEST(ConcessionRuleTest, TheLeadMovesFirstThenTheBossThenNobody)
{
    EXPECT_EQ(pricing::nextRole(0, limitOf(2)), Role::Lead);
    EXPECT_EQ(pricing::nextRole(1, limitOf(2)), Role::Boss);
    EXPECT_EQ(pricing::nextRole(2, limitOf(2)), std::nullopt);
}

TEST(ConcessionRuleTest, APolicyLowersTheLimitAndNothingRaisesIt)
{
    EXPECT_EQ(pricing::nextRole(0, limitOf(0)), std::nullopt);
    EXPECT_EQ(pricing::nextRole(1, limitOf(1)), std::nullopt);
    EXPECT_EQ(pricing::movesLeft(2, limitOf(9)), 0);
    EXPECT_EQ(pricing::movesLeft(2, limitOf(1)), 0);
}

TEST(ConcessionRuleTest, ARequestNeedsAnOpenUnsignedQuotedHeldDealWithMovesLeft)
{
    EXPECT_EQ(refusal(ready()), QString{});
    auto context = ready();
    context.isOpen = false;
    EXPECT_EQ(refusal(context), u"TD-DEAL-CLOSED"_s);
    context = ready();
    context.isSigned = true;
    EXPECT_EQ(refusal(context), u"TD-CONCESSION-SIGNED"_s);
    context = ready();
    context.price.reset();
    EXPECT_EQ(refusal(context), u"TD-CONCESSION-NO-QUOTE"_s);
    EXPECT_EQ(refusal(ready(2)), u"TD-CONCESSION-LIMIT"_s);
    context = ready();
    context.holds = 0;
    EXPECT_EQ(refusal(context), u"TD-CONCESSION-NO-HOLD"_s);
    context = ready();
    context.isPending = true;
    EXPECT_EQ(refusal(context), u"TD-CONCESSION-PENDING"_s);
    EXPECT_EQ(refusal(ready(), 110), u"TD-CONCESSION-NOT-LOWER"_s);
    EXPECT_EQ(refusal(ready(), -1), u"TD-CONCESSION-BELOW-ZERO"_s);
}

TEST(ConcessionRuleTest, ARequestSaysWhatTheConcessionIsFor)
{
    EXPECT_EQ(pricing::mayRequest(ready(), Money::fromYuan(100), {}, {}).error().rule,
              u"TD-CONCESSION-TYPE"_s);
    EXPECT_TRUE(pricing::mayRequest(ready(), Money::fromYuan(100), {}, u"当天签约"_s));
}

TEST(ConcessionRuleTest, ARequestBelowTheFloorIsAnsweredLikeAnyOther)
{
    for (const qint64 to : {109, 91, 90, 89, 1, 0})
        EXPECT_EQ(refusal(ready(), to), QString{}) << to;
}

TEST(ConcessionRuleTest, SalespeopleDecideNothing)
{
    for (const int given : {0, 1, 2})
        EXPECT_EQ(pricing::mayDecide(ready(given), Role::Sales).error().rule, u"TD-NOT-APPROVER"_s);
}

TEST(ConcessionRuleTest, ABossMayActAsLeadAndALeadNeverAsBoss)
{
    EXPECT_EQ(*pricing::mayApprove(ready(), Role::Lead, requestTo(100), Money::fromYuan(10)), Role::Lead);
    EXPECT_EQ(*pricing::mayApprove(ready(), Role::Boss, requestTo(100), Money::fromYuan(10)), Role::Lead);
    EXPECT_EQ(*pricing::mayApprove(ready(1), Role::Boss, requestTo(100), Money::fromYuan(10)), Role::Boss);
    EXPECT_EQ(pricing::mayApprove(ready(1), Role::Lead, requestTo(100), Money::fromYuan(10)).error().rule,
              u"TD-CONCESSION-ROLE"_s);
}

TEST(ConcessionRuleTest, WhoDecidesAtAllMaySayNoWhenTheMovesAreUsedUp)
{
    EXPECT_TRUE(pricing::mayDecide(ready(2), Role::Lead));
    EXPECT_EQ(pricing::mayApprove(ready(2), Role::Boss, requestTo(100), Money::fromYuan(10)).error().rule,
              u"TD-CONCESSION-LIMIT"_s);
}

TEST(ConcessionRuleTest, AnApproverGrantsAtMostWhatWasAskedAndNeverBelowTheFloor)
{
    const auto grant = [](qint64 to, qint64 yuan) {
        const auto role = pricing::mayApprove(ready(), Role::Boss, requestTo(to), Money::fromYuan(yuan));
        return role ? QString{} : role.error().rule;
    };
    EXPECT_EQ(grant(90, 20), QString{});
    EXPECT_EQ(grant(80, 20), QString{}); // asked below the floor, granted at it
    EXPECT_EQ(grant(80, 30), u"TD-CONCESSION-FLOOR"_s);
    EXPECT_EQ(grant(100, 11), u"TD-CONCESSION-ABOVE-REQUEST"_s);
    EXPECT_EQ(grant(100, 0), u"TD-CONCESSION-TYPE"_s);
}

TEST(ConcessionRuleTest, ARequestOnAPriceThatMovedSinceIsNotGranted)
{
    auto request = requestTo(100);
    request.version = 2;
    EXPECT_EQ(pricing::mayApprove(ready(), Role::Boss, request, Money::fromYuan(1)).error().rule,
              u"TD-CONCESSION-QUOTE"_s);
    request = requestTo(100);
    request.from = Money::fromYuan(111);
    EXPECT_EQ(pricing::mayApprove(ready(), Role::Boss, request, Money::fromYuan(1)).error().rule,
              u"TD-CONCESSION-QUOTE"_s);
    request = requestTo(100);
    request.state = RequestState::Withdrawn;
    EXPECT_EQ(pricing::mayApprove(ready(), Role::Boss, request, Money::fromYuan(1)).error().rule,
              u"TD-REQUEST-DECIDED"_s);
}

} // namespace
