#include "core/collection/plan.h"

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

const Day kToday{2026, 3, 12};

Instalment due(qint64 id, Day day, qint64 yuan)
{
    return {InstalmentId{id}, DealId{1}, {day, Money::fromYuan(yuan), {}}};
}

TEST(PlanTest, APlanMayLeaveARestButNeverExceedTheContract)
{
    const auto check = [](const std::vector<qint64>& yuan) {
        std::vector<PlannedPayment> plan;
        plan.reserve(yuan.size());
        for (const qint64 amount : yuan)
            plan.push_back({kToday, Money::fromYuan(amount), {}});
        const auto done = collection::checkPlan(Money::fromYuan(100), plan);
        return done ? QString{} : done.error().rule;
    };
    EXPECT_EQ(check({}), QString{});
    EXPECT_EQ(check({40, 60}), QString{});
    EXPECT_EQ(check({40, 59}), QString{});
    EXPECT_EQ(check({40, 61}), u"TD-PLAN-ABOVE-CONTRACT"_s);
    EXPECT_EQ(check({100, 0}), u"TD-PLAN-AMOUNT"_s);
    EXPECT_EQ(check({101, -1}), u"TD-PLAN-ABOVE-CONTRACT"_s);
}

TEST(PlanTest, AmountsAtTheEndOfTheNumberRangeDoNotOverflow)
{
    const Money huge = Money::fromFen(std::numeric_limits<qint64>::max());
    EXPECT_EQ(
        collection::checkPlan(Money::fromYuan(100), {{kToday, huge, {}}, {kToday, huge, {}}}).error().rule,
        u"TD-PLAN-ABOVE-CONTRACT"_s);
}

TEST(PlanTest, AnInstalmentWithoutADayIsRefused)
{
    EXPECT_EQ(collection::checkPlan(Money::fromYuan(100), {{Day{}, Money::fromYuan(1), {}}}).error().rule,
              u"TD-PLAN-DAY"_s);
}

TEST(PlanTest, EqualPartsPutWhatDoesNotDivideOnTheLast)
{
    const auto plan = collection::equalInstalments(Money::fromFen(100'00), 3, Day{2026, 1, 31});
    ASSERT_TRUE(plan);
    EXPECT_EQ(*plan, (std::vector<PlannedPayment>{{Day{2026, 1, 31}, Money::fromFen(33'33), {}},
                                                  {Day{2026, 2, 28}, Money::fromFen(33'33), {}},
                                                  {Day{2026, 3, 31}, Money::fromFen(33'34), {}}}));
    EXPECT_EQ(collection::equalInstalments(Money::fromFen(2), 3, kToday).error().rule, u"TD-PLAN-AMOUNT"_s);
    EXPECT_EQ(collection::equalInstalments(Money::fromFen(2), 0, kToday).error().rule, u"TD-PLAN-AMOUNT"_s);
}

TEST(PlanTest, EqualPartsAlwaysAddUpToTheWhole)
{
    for (qint64 fen = 1; fen < 400; ++fen) {
        for (int count = 1; count <= 12 && count <= fen; ++count) {
            Money sum;
            const auto plan = collection::equalInstalments(Money::fromFen(fen), count, kToday, 3);
            ASSERT_TRUE(plan);
            for (const auto& payment : *plan)
                sum += payment.amount;
            EXPECT_EQ(sum, Money::fromFen(fen));
        }
    }
}

TEST(PlanTest, TheEarliestDueIsSettledFirst)
{
    using State = InstalmentStatus::State;
    const std::vector<Instalment> plan{due(3, Day{2026, 4, 1}, 30), due(2, Day{2026, 2, 1}, 20),
                                       due(1, Day{2026, 3, 10}, 50)};
    const auto status = collection::settle(plan, Money::fromYuan(40), kToday);
    ASSERT_EQ(status.size(), 3U);
    EXPECT_EQ(status[0].instalment.id, InstalmentId{2});
    EXPECT_EQ(status[0].state, State::Paid);
    EXPECT_EQ(status[0].lateDays, 0);
    EXPECT_EQ(status[1].state, State::Part);
    EXPECT_EQ(status[1].open(), Money::fromYuan(30));
    EXPECT_EQ(status[1].lateDays, 2);
    EXPECT_EQ(status[2].state, State::Open);
    EXPECT_EQ(status[2].lateDays, 0);
}

TEST(PlanTest, MoreRefundedThanPaidSettlesNothing)
{
    const auto status = collection::settle({due(1, kToday, 10)}, Money::fromYuan(-5), kToday);
    EXPECT_EQ(status[0].settled, Money{});
    EXPECT_EQ(status[0].open(), Money::fromYuan(10));
}

} // namespace
