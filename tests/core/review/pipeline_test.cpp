#include "core/review/ownersreport.h"
#include "core/review/pipelinereport.h"
#include "tests/core/review/reportfixture.h"

using namespace Qt::Literals::StringLiterals;

namespace tandan::review {
namespace {

class PipelineReportTest : public test::ReportBook
{};
class OwnersReportTest : public test::ReportBook
{};

constexpr std::size_t at(Stage stage)
{
    return static_cast<std::size_t>(stage);
}

TEST_P(PipelineReportTest, AnEmptyBookHasSixStagesOfNothing)
{
    const auto report = this->report(pipelineReport, on(today()));
    EXPECT_EQ(report.total(), DealSum{});
    EXPECT_EQ(report.toJson()[u"rows"_s].toArray().size(), 6);
}

TEST_P(PipelineReportTest, WeighsEachDealAndCountsWhatIsNotKnown)
{
    given({.stage = Stage::Needs, .fen = 103, .opened = Day{2026, 3, 1}}); // 25.75 → 26
    given({.stage = Stage::Needs, .fen = 103, .opened = Day{2026, 3, 1}});
    given({.stage = Stage::Needs, .opened = Day{2026, 3, 1}});
    given({.stage = Stage::Signing, .fen = 10'000});
    given({.stage = Stage::Payment,
           .outcome = Outcome::Won,
           .fen = 500,
           .opened = Day{2026, 2, 1},
           .closed = Day{2026, 3, 2}});
    given({.stage = Stage::Closing,
           .outcome = Outcome::Lost,
           .opened = Day{2026, 2, 1},
           .closed = Day{2026, 3, 2}});
    const auto report = this->report(pipelineReport, on(today()));
    EXPECT_EQ(report.stages[at(Stage::Needs)], (DealSum{3, Money::fromFen(206), Money::fromFen(52), 1, 0}));
    EXPECT_EQ(report.stages[at(Stage::Signing)],
              (DealSum{1, Money::fromFen(10'000), Money::fromFen(8'700), 0, 1}));
    EXPECT_EQ(report.total(), report.outcomes[static_cast<std::size_t>(Outcome::Open)]);
    const QJsonObject totals = report.toJson()[u"totals"_s].toObject();
    EXPECT_EQ(totals[u"weighted_fen"_s].toInteger(), 8'752);
    EXPECT_EQ(totals[u"by_outcome"_s][u"won"_s][u"amount_fen"_s].toInteger(), 500);
    EXPECT_EQ(totals[u"by_outcome"_s][u"lost"_s][u"without_amount"_s].toInteger(), 1);
    EXPECT_EQ(report.outcomes[static_cast<std::size_t>(Outcome::Won)].weighted, Money{});
}

TEST_P(PipelineReportTest, EveryNumberListsItsDeals)
{
    const DealId needs = given({.stage = Stage::Needs, .fen = 100, .opened = Day{2026, 3, 1}});
    given({.stage = Stage::Closing, .fen = 100, .opened = Day{2026, 3, 1}});
    const auto deals = book_.read(
        [&](Connection& db) { return pipelineDeals(db, on(today()), Outcome::Open, Stage::Needs); });
    ASSERT_TRUE(deals.ok());
    EXPECT_EQ(*deals, std::vector{needs});
}

TEST_P(PipelineReportTest, OnAnEarlierDayDealsStandAsTheyStoodThen)
{
    const Day asked{2026, 2, 15};
    const DealId wonLater = given({.stage = Stage::Payment,
                                   .outcome = Outcome::Won,
                                   .fen = 500,
                                   .opened = Day{2026, 2, 1},
                                   .closed = Day{2026, 2, 16}});
    given({.stage = Stage::Payment,
           .outcome = Outcome::Won,
           .fen = 700,
           .opened = Day{2026, 2, 1},
           .closed = asked});
    given({.stage = Stage::Needs, .fen = 100, .opened = Day{2026, 2, 16}}); // not yet begun
    given({.stage = Stage::Needs, .fen = 1'000});                           // nobody knows when
    const DealId moved = given({.stage = Stage::Needs, .fen = 10, .opened = Day{2026, 2, 1}});
    run(u"INSERT INTO passage (id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us)"
        " SELECT max(id) + 1, ?, 'needs', 'closing', 'waved', 'r', ?, 'boss', ? FROM passage"_s,
        {moved, book_.boss().id, Instant::at(Day{2026, 2, 20})});
    run(u"UPDATE deal SET stage = 'closing', stage_since_us = ?, row_version = row_version + 1 WHERE id = ?"_s,
        {Instant::at(Day{2026, 2, 20}), moved});

    const auto then = report(pipelineReport, on(asked));
    EXPECT_EQ(then.stages[at(Stage::Needs)], (DealSum{2, Money::fromFen(1'010), Money::fromFen(253), 0, 1}));
    EXPECT_EQ(then.stages[at(Stage::Closing)].count, 0);
    EXPECT_EQ(then.total().count, 3);
    EXPECT_EQ(then.outcomes[static_cast<std::size_t>(Outcome::Won)].amount, Money::fromFen(700));
    const auto open = book_.read([&](Connection& db) { return pipelineDeals(db, on(asked), Outcome::Open); });
    EXPECT_THAT(*open, ::testing::Contains(wonLater));

    const auto now = report(pipelineReport, on(today()));
    EXPECT_EQ(now.stages[at(Stage::Closing)].count, 1);
    EXPECT_EQ(now.outcomes[static_cast<std::size_t>(Outcome::Won)].amount, Money::fromFen(1'200));
}

TEST_P(PipelineReportTest, DealsOfAnUndoneImportAreNowhere)
{
    const DealId deal = given({.stage = Stage::Needs, .fen = 100, .opened = Day{2026, 3, 1}});
    run(u"UPDATE deal SET withdrawn_us = 1, row_version = row_version + 1 WHERE id = ?"_s, {deal});
    EXPECT_EQ(report(pipelineReport, on(today())).total().count, 0);
    EXPECT_EQ(report(pipelineReport, on(Day{2026, 3, 5})).total().count, 0);
    EXPECT_EQ(report(ownersReport, on(today())).total.deals(), 0);
}

TEST_P(OwnersReportTest, CountsRatesAndDaysOfEachAndOfAll)
{
    const qint64 lin = book_.sales().id.value();
    const auto won = [&](int days, qint64 fen) {
        given({.stage = Stage::Payment,
               .outcome = Outcome::Won,
               .fen = fen,
               .opened = Day{2026, 1, 1},
               .closed = Day{2026, 1, 1}.addDays(days),
               .owner = lin});
    };
    won(3, 100);
    won(10, 200);
    won(4, 300);
    won(5, 400);
    given({.outcome = Outcome::Lost, .opened = Day{2026, 1, 1}, .closed = Day{2026, 1, 30}, .owner = lin});
    given({.owner = lin});
    given({.outcome = Outcome::Lost, .owner = book_.lead().id.value()});
    const auto report = this->report(ownersReport, on(today()));
    ASSERT_EQ(report.rows.size(), 2u) << "the salesperson, and the lead because of a deal";
    const OwnerLine& line = report.rows.front();
    EXPECT_EQ(line.owner, book_.sales().name);
    EXPECT_EQ(line.deals(), 6);
    EXPECT_EQ(line.won, 4);
    EXPECT_EQ(line.wonAmount, Money::fromFen(1'000));
    EXPECT_DOUBLE_EQ(*line.winRate, 0.8);
    EXPECT_DOUBLE_EQ(*line.daysMean, 5.5);
    EXPECT_DOUBLE_EQ(*line.daysMedian, 4.5);
    EXPECT_EQ(line.withoutDate, 1);
    EXPECT_EQ(*report.rows[1].winRate, 0.0);
    EXPECT_FALSE(report.rows[1].daysMean);
    EXPECT_EQ(report.total.deals(), 7);
    EXPECT_DOUBLE_EQ(*report.total.winRate, 4.0 / 6.0);
    EXPECT_TRUE(report.toJson()[u"rows"_s][1][u"days_mean"_s].isNull());
    const auto behind = book_.read(
        [&](Connection& db) { return ownerDeals(db, on(today()), book_.sales().id, Outcome::Won); });
    EXPECT_EQ(behind->size(), 4u);
}

TEST_P(OwnersReportTest, ASalespersonWithoutDealsShowsZeros)
{
    const auto report = this->report(ownersReport, on(today()));
    ASSERT_EQ(report.rows.size(), 1u);
    EXPECT_EQ(report.rows[0].owner, book_.sales().name);
    EXPECT_EQ(report.rows[0].deals(), 0);
    EXPECT_FALSE(report.rows[0].winRate);
}

TEST_P(OwnersReportTest, APeriodTakesClosedDealsByTheirEnd)
{
    given({.stage = Stage::Payment,
           .outcome = Outcome::Won,
           .fen = 100,
           .opened = Day{2026, 1, 1},
           .closed = Day{2026, 2, 28}});
    given({.stage = Stage::Payment,
           .outcome = Outcome::Won,
           .fen = 200,
           .opened = Day{2026, 1, 1},
           .closed = Day{2026, 3, 1}});
    given({.opened = Day{2026, 2, 10}});
    given({});
    auto scope = on(today());
    scope.from = Day{2026, 2, 1};
    scope.to = Day{2026, 2, 28};
    const auto report = this->report(ownersReport, scope);
    EXPECT_EQ(report.total.won, 1);
    EXPECT_EQ(report.total.wonAmount, Money::fromFen(100));
    EXPECT_EQ(report.total.open, 1);
}

const auto engines = ::testing::Values(Dialect::Sqlite, Dialect::Postgres);
const auto engineName = [](const auto& info) {
    return info.param == Dialect::Sqlite ? std::string{"sqlite"} : std::string{"postgres"};
};
INSTANTIATE_TEST_SUITE_P(Engines, PipelineReportTest, engines, engineName);
INSTANTIATE_TEST_SUITE_P(Engines, OwnersReportTest, engines, engineName);

} // namespace
} // namespace tandan::review
