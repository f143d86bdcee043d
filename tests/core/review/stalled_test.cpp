#include "core/exchange/reportcsv.h"
#include "core/review/concessionsreport.h"
#include "core/review/stalledreport.h"
#include "core/review/stallprogress.h"
#include "tests/core/review/reportfixture.h"

using namespace Qt::Literals::StringLiterals;

namespace tandan::review {
namespace {

using R = StallReason;

TEST(StallReasons, EachHoldsJustBeyondItsLimit)
{
    const Day today{2026, 3, 12};
    const StallLimits limits;
    StallFacts moving{10, 40, 14, today, false, false};
    EXPECT_THAT(stallReasons(Stage::Needs, moving, today, limits), ::testing::IsEmpty());
    const auto with = [&](auto change) {
        StallFacts facts = moving;
        change(facts);
        return stallReasons(Stage::Needs, facts, today, limits);
    };
    EXPECT_THAT(with([](auto& f) { f.daysInStage = 11; }), ::testing::ElementsAre(R::OverStandard));
    EXPECT_THAT(with([](auto& f) { f.nextDue.reset(); }), ::testing::ElementsAre(R::NoNextStep));
    EXPECT_THAT(with([&](auto& f) { f.nextDue = today.addDays(-1); }),
                ::testing::ElementsAre(R::NextStepOverdue));
    EXPECT_THAT(with([](auto& f) { f.daysSinceContact = 15; }), ::testing::ElementsAre(R::NoContact));
    EXPECT_THAT(with([](auto& f) { f.daysSinceContact.reset(); }), ::testing::ElementsAre(R::NeverContacted));
    EXPECT_THAT(with([](auto& f) {
                    f.daysSinceContact.reset();
                    f.daysSinceOpened = 14;
                }),
                ::testing::IsEmpty())
        << "a new deal may wait for its first contact";
    EXPECT_THAT(with([](auto& f) { f.paymentOverdue = true; }), ::testing::ElementsAre(R::PaymentOverdue));
    EXPECT_THAT(with([](auto& f) { f.openObjection = true; }), ::testing::ElementsAre(R::OpenObjection));
    EXPECT_THAT(stallReasons(Stage::Needs, StallFacts{}, today, limits),
                ::testing::ElementsAre(R::NoNextStep, R::NeverContacted))
        << "nothing known at all";
}

class StalledReportTest : public test::ReportBook
{
protected:
    void meet(DealId deal, Day day)
    {
        run(u"INSERT INTO meeting (id, deal_id, kind, at_us, stage, by_id, created_us)"
            " SELECT coalesce(max(id), 0) + 1, CAST(? AS BIGINT), 'call', CAST(? AS BIGINT), 'needs', CAST(? AS BIGINT), 1 FROM meeting"_s,
            {deal, Instant::at(day, 600), book_.sales().id});
    }
    void plan(DealId deal, Day due, const QString& state = u"open"_s,
              std::optional<Day> closed = std::nullopt, Day created = Day{2026, 3, 1})
    {
        run(u"INSERT INTO next_step (id, deal_id, what, by_id, due_day, state, created_us, closed_us)"
            " SELECT coalesce(max(id), 0) + 1, CAST(? AS BIGINT), '送方案', CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT) FROM next_step"_s,
            {deal, book_.sales().id, due, state, Instant::at(created),
             closed ? std::optional{Instant::at(*closed)} : std::nullopt});
    }
    /// A deal that gives no reason to worry on the day of the test book.
    DealId moving(qint64 fen = 1'000)
    {
        const DealId deal = given({.stage = Stage::Needs, .fen = fen, .opened = Day{2026, 3, 5}});
        meet(deal, Day{2026, 3, 10});
        plan(deal, Day{2026, 3, 15});
        return deal;
    }
};

TEST_P(StalledReportTest, ADealThatMovesIsNotInIt)
{
    moving();
    const auto report = this->report(stalledReport, on(today()));
    EXPECT_TRUE(report.rows.empty());
    EXPECT_EQ(report.openDeals, 1);
}

TEST_P(StalledReportTest, TheCountAloneIsThatOfTheRowsAlsoOnAnEarlierDay)
{
    moving();
    given({.stage = Stage::Needs, .fen = 500, .opened = Day{2026, 1, 5}});
    given({.stage = Stage::Rapport, .fen = 700, .opened = Day{2026, 2, 20}});
    for (const Day day : {Day{2026, 3, 12}, Day{2026, 2, 1}}) {
        ReportScope scope;
        scope.asOf = day;
        scope.today = Day{2026, 3, 12};
        const auto report = *book_.read([&](Connection& db) { return stalledReport(db, scope); });
        const auto count = book_.read([&](Connection& db) { return stalledCount(db, scope); });
        ASSERT_TRUE(count.ok()) << count.error().cause;
        EXPECT_EQ(*count, static_cast<qint64>(report.rows.size()));
        EXPECT_GT(*count, 0);
    }
}

TEST_P(StalledReportTest, SaysWhyADealIsStuckAndWhatIsAtRisk)
{
    moving();
    const DealId stuck =
        given({.stage = Stage::Closing, .fen = 1'001, .opened = Day{2026, 1, 1}, .since = Day{2026, 3, 1}});
    meet(stuck, Day{2026, 2, 20});
    meet(stuck, Day{2026, 2, 10});
    plan(stuck, Day{2026, 3, 11});
    run(u"INSERT INTO objection (id, deal_id, text, raised_us) VALUES (1, ?, '太贵', 1)"_s, {stuck});
    const auto report = this->report(stalledReport, on(today()));
    ASSERT_EQ(report.rows.size(), 1u);
    const StalledDeal& row = report.rows.front();
    EXPECT_EQ(row.deal, stuck);
    EXPECT_THAT(row.reasons,
                ::testing::ElementsAre(R::OverStandard, R::NextStepOverdue, R::NoContact, R::OpenObjection));
    EXPECT_EQ(row.daysInStage, 11);
    EXPECT_EQ(row.daysSinceContact, 20);
    EXPECT_EQ(row.atRisk, Money::fromFen(470)); // 47 % of 10.01 is 4.7047
    const QJsonObject json = report.toJson();
    const QJsonObject first = json[u"rows"_s][0].toObject();
    EXPECT_EQ(first[u"deal"_s].toString(), dealNumber(stuck));
    EXPECT_EQ(first[u"next_due"_s].toString(), u"2026-03-11"_s);
    EXPECT_EQ(first[u"reasons"_s][0].toString(), u"over_standard"_s);
    EXPECT_EQ(json[u"totals"_s][u"by_reason"_s][u"open_objection"_s].toInteger(), 1);
    EXPECT_EQ(json[u"totals"_s][u"open_deals"_s].toInteger(), 2);
}

TEST_P(StalledReportTest, DealsWithoutADateAreNamedAndKeptAndTotalsAreTheSumOfTheRows)
{
    given({});
    given({.stage = Stage::Signing, .fen = 2'000});
    given({.stage = Stage::Needs, .fen = 1'000, .opened = Day{2026, 1, 1}});
    for (const Day day : {today(), Day{2026, 2, 1}}) {
        const auto report = this->report(stalledReport, on(day));
        ASSERT_EQ(report.rows.size(), 3u);
        EXPECT_EQ(report.withoutDate, 2);
        EXPECT_EQ(report.openWithoutDate, 2);
        EXPECT_EQ(report.withoutAmount, 1);
        Money amount, risk;
        for (const StalledDeal& row : report.rows) {
            amount += row.amount.value_or(Money{});
            risk += row.atRisk;
        }
        EXPECT_EQ(report.amount, amount);
        EXPECT_EQ(report.atRisk, risk);
        EXPECT_EQ(report.rows[0].atRisk, Money::fromFen(1'740)) << "most at risk first";
        EXPECT_FALSE(report.rows[2].daysInStage);
    }
}

TEST_P(StalledReportTest, OnAnEarlierDayItKnowsOnlyWhatWasKnownThen)
{
    const Day asked{2026, 2, 15};
    const DealId deal = given({.stage = Stage::Needs, .fen = 100, .opened = Day{2026, 2, 10}});
    meet(deal, Day{2026, 2, 12});
    meet(deal, Day{2026, 3, 1});
    plan(deal, Day{2026, 2, 14}, u"done"_s, Day{2026, 2, 20}, Day{2026, 2, 11});
    plan(deal, Day{2026, 4, 1}, u"open"_s, std::nullopt, Day{2026, 2, 20});
    given({.stage = Stage::Needs, .opened = Day{2026, 2, 16}});
    given({.stage = Stage::Needs, .outcome = Outcome::Lost, .opened = Day{2026, 1, 1}, .closed = asked});
    const auto report = this->report(stalledReport, on(asked));
    ASSERT_EQ(report.rows.size(), 1u);
    EXPECT_EQ(report.rows[0].deal, deal);
    EXPECT_EQ(report.rows[0].nextDue, Day(2026, 2, 14));
    EXPECT_EQ(report.rows[0].daysSinceContact, 3);
    EXPECT_THAT(report.rows[0].reasons, ::testing::ElementsAre(R::NextStepOverdue));
}

TEST_P(StalledReportTest, APaymentPastItsDayIsAReasonUntilItCame)
{
    const DealId deal = given({.stage = Stage::Payment, .fen = 1'000, .opened = Day{2026, 3, 1}});
    meet(deal, today());
    plan(deal, Day{2026, 3, 20});
    run(u"INSERT INTO contract (deal_id, amount_fen, signed_day, signer, by_id, at_us) VALUES (?, 1000, '2026-03-02', '甲', ?, 1)"_s,
        {deal, book_.sales().id});
    run(u"INSERT INTO instalment (id, deal_id, due_day, amount_fen) VALUES (1, ?, '2026-03-11', 400)"_s,
        {deal});
    run(u"INSERT INTO instalment (id, deal_id, due_day, amount_fen) VALUES (2, ?, '2026-03-12', 600)"_s,
        {deal});
    auto report = this->report(stalledReport, on(today()));
    ASSERT_EQ(report.rows.size(), 1u);
    EXPECT_THAT(report.rows[0].reasons, ::testing::ElementsAre(R::PaymentOverdue));
    run(u"INSERT INTO receipt (id, deal_id, kind, amount_fen, day, by_id, by_role, at_us) VALUES (1, ?, 'payment', 400, '2026-03-12', ?, 'sales', 1)"_s,
        {deal, book_.sales().id});
    EXPECT_TRUE(this->report(stalledReport, on(today())).rows.empty());
}

TEST_P(StalledReportTest, TheTeamsOwnStandardsCount)
{
    const DealId deal = moving();
    run(u"UPDATE stage_policy SET standard_days = 6 WHERE stage = 'needs'"_s, {});
    const auto report = this->report(stalledReport, on(today()));
    ASSERT_EQ(report.rows.size(), 1u);
    EXPECT_EQ(report.rows[0].deal, deal);
    EXPECT_THAT(report.rows[0].reasons, ::testing::ElementsAre(R::OverStandard));
}

TEST_P(StalledReportTest, ItsTableHasALineForEachDealAndATotal)
{
    given({.stage = Stage::Signing, .fen = 2'000, .opened = Day{2026, 1, 1}});
    const auto report = this->report(stalledReport, on(today()));
    exchange::CsvWriter csv;
    exchange::writeCsv(csv, report, exchange::Headers::Codes);
    EXPECT_EQ(QString::fromUtf8(csv.bytes().mid(3)),
              u"deal,customer,owner,stage,amount,days_in_stage,days_since_contact,next_step,next_due,reasons,"
              u"at_risk\r\n"
              "%1,甲公司,%2,signing,20.00,70,,,,over_standard; no_next_step; never_contacted,17.40\r\n"
              "total,,,,20.00,,,,,,17.40\r\n"_s.arg(dealNumber(report.rows[0].deal), report.rows[0].owner));
    exchange::CsvWriter chinese;
    exchange::writeCsv(chinese, report, exchange::Headers::Chinese);
    EXPECT_TRUE(QString::fromUtf8(chinese.bytes())
                    .contains(u"签单,20.00,70,,,,超过阶段标准时长; 没有下一步; 从未联系"_s));
}

class ConcessionsReportTest : public test::ReportBook
{};

TEST_P(ConcessionsReportTest, ListsEachMoveWithThePriceBeforeAndAfterAndSumsByPerson)
{
    const DealId deal = given({.stage = Stage::Closing, .fen = 100'000, .opened = Day{2026, 2, 1}});
    const auto quote = [&](int version, qint64 fen, const QString& scope) {
        run(u"INSERT INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, scope_change, by_id, "
            u"by_role, at_us)"
            " VALUES (?, ?, ?, 80000, 10000, ?, ?, 'lead', ?)"_s,
            {deal, version, fen, scope, book_.lead().id, Instant::at(Day{2026, 3, version})});
    };
    const auto concede = [&](int ordinal, int version, qint64 fen, const Actor& who) {
        run(u"INSERT INTO concession (deal_id, ordinal, prev_ordinal, approver_role, approver_id, "
            u"person_role, version, amount_fen, argument, in_return, created_us)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '多配一次培训', '预付一半', ?)"_s,
            {deal, ordinal, ordinal == 2 ? std::optional<qint64>{1} : std::nullopt,
             ordinal == 1 ? u"lead"_s : u"boss"_s, who.id, code(who.role), version, fen,
             Instant::at(Day{2026, 3, 5 + ordinal})});
    };
    quote(1, 100'000, {});
    run(u"INSERT INTO hold (id, deal_id, note, by_id, at_us) VALUES (1, ?, '守住', ?, 1)"_s,
        {deal, book_.sales().id});
    concede(1, 1, 5'000, book_.lead());
    concede(2, 1, 2'500, book_.boss());
    run(u"INSERT INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, scope_change, by_id, "
        u"by_role, at_us)"
        " VALUES (?, 2, 60000, 60000, 10000, '少做一个模块', ?, 'lead', ?)"_s,
        {deal, book_.lead().id, Instant::at(Day{2026, 3, 10})});

    const auto report = this->report(concessionsReport, on(today()));
    ASSERT_EQ(report.rows.size(), 3u);
    EXPECT_EQ(report.rows[0].from, Money::fromFen(100'000));
    EXPECT_EQ(report.rows[0].to, Money::fromFen(95'000));
    EXPECT_EQ(report.rows[1].from, Money::fromFen(95'000));
    EXPECT_EQ(report.rows[1].to, Money::fromFen(92'500));
    EXPECT_EQ(report.rows[1].by, book_.boss().name);
    EXPECT_EQ(report.rows[2].move, PriceMove::ScopeChange);
    EXPECT_EQ(report.rows[2].from, Money::fromFen(92'500));
    EXPECT_EQ(report.rows[2].amount(), Money::fromFen(32'500));
    EXPECT_EQ(report.amount(PriceMove::Concession), Money::fromFen(7'500));
    EXPECT_EQ(report.deals(), 1);
    ASSERT_EQ(report.byApprover.size(), 2u);
    EXPECT_EQ(report.byApprover[0].person, book_.lead().name);
    EXPECT_EQ(report.byApprover[0].amount + report.byApprover[1].amount, Money::fromFen(7'500));

    auto scope = on(today());
    scope.from = Day{2026, 3, 7};
    scope.to = Day{2026, 3, 7};
    const auto oneDay = this->report(concessionsReport, scope);
    ASSERT_EQ(oneDay.rows.size(), 1u);
    EXPECT_EQ(oneDay.rows[0].ordinal, 2);
    EXPECT_EQ(this->report(concessionsReport, on(Day{2026, 3, 6})).rows.size(), 1u);
}

TEST_P(StalledReportTest, CountsTheDealsThatWereGotGoingThisWeekAndTheOneBefore)
{
    // The book's day is Thursday 12 March: this week began on the 9th, the one before on the 2nd.
    const auto stuckUntil = [&](std::optional<Day> day, Day opened = Day{2026, 3, 3}) {
        const DealId deal = given({.stage = Stage::Needs, .fen = 1'000, .opened = opened});
        meet(deal, opened);
        if (day)
            plan(deal, Day{2026, 3, 20}, u"open"_s, std::nullopt, *day);
        return deal;
    };
    stuckUntil(std::nullopt);                      // still stuck
    stuckUntil(Day{2026, 3, 10});                  // this week
    stuckUntil(Day{2026, 3, 12});                  // this week, today
    stuckUntil(Day{2026, 3, 4}, Day{2026, 2, 26}); // the week before
    moving();                                      // never was
    // Stuck for the first time only this week: nothing was got going.
    const DealId fresh = given({.stage = Stage::Needs, .fen = 1'000, .opened = Day{2026, 3, 11}});
    meet(fresh, Day{2026, 3, 11});

    const auto progress = this->report(stallProgress, on(today()));
    EXPECT_EQ(progress.thisWeek, 2);
    EXPECT_EQ(progress.lastWeek, 1);
}

const auto engines = ::testing::Values(Dialect::Sqlite, Dialect::Postgres);
const auto engineName = [](const auto& info) {
    return info.param == Dialect::Sqlite ? std::string{"sqlite"} : std::string{"postgres"};
};
INSTANTIATE_TEST_SUITE_P(Engines, StalledReportTest, engines, engineName);
INSTANTIATE_TEST_SUITE_P(Engines, ConcessionsReportTest, engines, engineName);

} // namespace
} // namespace tandan::review
