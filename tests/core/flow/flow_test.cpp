#include "core/flow/flowdesk.h"
#include "tests/core/flow/flowfixture.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class FlowTest : public test::FlowFixture
{};

TEST_P(FlowTest, AnUnmetGateNamesTheStageAndWhatIsMissing)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    make.note(deal, {u"G1-1"_s, u"G1-3"_s});
    const auto moved = move(book.sales(), deal, Stage::Needs);
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().rule, u"TD-GATE"_s);
    EXPECT_EQ(moved.error().args, (QStringList{u"Needs"_s, u"not known who has which say in it"_s}));
    EXPECT_EQ(make.load(deal).stage, Stage::Rapport);
    EXPECT_EQ(make.passages(deal).size(), 1U);
}

TEST_P(FlowTest, AMetGateLetsTheDealThroughAndThePassageIsKept)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    make.note(deal, rapportItems());
    book.moveClock(3);
    ASSERT_TRUE(move(book.sales(), deal, Stage::Needs));
    const Deal moved = make.load(deal);
    EXPECT_EQ(moved.stage, Stage::Needs);
    EXPECT_EQ(moved.stageSince, book.now());
    const Passage last = make.passages(deal).back();
    EXPECT_EQ(last.kind, PassageKind::Gate);
    EXPECT_EQ(last.from, Stage::Rapport);
    EXPECT_EQ(last.to, Stage::Needs);
    EXPECT_EQ(last.by, book.sales().id);
}

TEST_P(FlowTest, SeveralStagesAtOncePassEveryGateBetween)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    make.note(deal, rapportItems());
    make.note(deal, {u"want"_s, u"why"_s, u"when"_s, u"budget"_s});
    EXPECT_EQ(move(book.sales(), deal, Stage::Solution).error().rule, u"TD-GATE"_s);
    make.note(deal, {u"who"_s});
    ASSERT_TRUE(move(book.sales(), deal, Stage::Solution));
    EXPECT_EQ(make.passages(deal).size(), 2U);
}

TEST_P(FlowTest, OnlyALeadOrTheBossWavesADealThroughAndOnlyWithAReason)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    EXPECT_EQ(wave(book.sales(), deal, Stage::Needs, u"熟人介绍"_s).error().rule, u"TD-GATE-WAVE-ROLE"_s);
    EXPECT_EQ(wave(book.lead(), deal, Stage::Needs, u"  "_s).error().rule, u"TD-GATE-REASON"_s);
    ASSERT_TRUE(wave(book.lead(), deal, Stage::Needs, u"熟人介绍"_s));
    const Passage last = make.passages(deal).back();
    EXPECT_EQ(last.kind, PassageKind::Waved);
    EXPECT_EQ(last.reason, u"熟人介绍"_s);
    EXPECT_EQ(last.byRole, Role::Lead);
}

TEST_P(FlowTest, WavingThroughAMetGateIsAnOrdinaryPassage)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    make.note(deal, rapportItems());
    ASSERT_TRUE(wave(book.sales(), deal, Stage::Needs, {}));
    EXPECT_EQ(make.passages(deal).back().kind, PassageKind::Gate);
}

TEST_P(FlowTest, GoingBackNeedsAReasonAndNoGate)
{
    const DealId deal = inNeeds();
    EXPECT_EQ(move(book.sales(), deal, Stage::Rapport).error().rule, u"TD-GATE-REASON"_s);
    ASSERT_TRUE(move(book.sales(), deal, Stage::Rapport, u"换了联系人"_s));
    EXPECT_EQ(make.load(deal).stage, Stage::Rapport);
    EXPECT_EQ(make.passages(deal).back().kind, PassageKind::Back);
}

TEST_P(FlowTest, AStageThatTheDealIsInIsNotEnteredAgain)
{
    const DealId deal = inNeeds();
    EXPECT_EQ(move(book.sales(), deal, Stage::Needs).error().rule, u"TD-STAGE-SAME"_s);
}

TEST_P(FlowTest, AMoveOnWhatSomebodyElseChangedIsRefusedAndLeavesItAlone)
{
    const DealId deal = inNeeds();
    const Deal seen = make.load(deal);
    ASSERT_TRUE(move(book.lead(), deal, Stage::Rapport, u"再聊聊"_s));
    const auto moved = book.write(book.sales(), u"deal.move"_s, [&](Unit& unit) {
        return FlowDesk{unit}.move(deal, Stage::Needs, {}, seen.rowVersion);
    });
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().rule, u"TD-STALE"_s);
    EXPECT_EQ(moved.error().code, Error::Code::Conflict);
    EXPECT_EQ(make.load(deal).stage, Stage::Rapport);
}

TEST_P(FlowTest, ADealWalkedToTheEndIsWonOnceAllMoneyIsIn)
{
    const DealId deal = inSigning();
    ASSERT_TRUE(sign(deal, Money::fromYuan(1'000)));
    ASSERT_TRUE(move(book.sales(), deal, Stage::Payment));
    ASSERT_EQ(*receive(deal, Money::fromYuan(400)), Outcome::Open);
    EXPECT_TRUE(make.load(deal).isOpen());
    book.moveClock(2);
    ASSERT_EQ(*receive(deal, Money::fromYuan(600)), Outcome::Won);
    const Deal won = make.load(deal);
    EXPECT_EQ(won.outcome, Outcome::Won);
    EXPECT_EQ(won.closed, book.now());
    EXPECT_EQ(won.stage, Stage::Payment);
}

TEST_P(FlowTest, TheLastReceiptTakesASignedDealThroughTheGateOfSigning)
{
    const DealId deal = inSigning();
    ASSERT_TRUE(sign(deal, Money::fromYuan(1'000)));
    ASSERT_EQ(*receive(deal, Money::fromYuan(1'000)), Outcome::Won);
    EXPECT_EQ(make.load(deal).stage, Stage::Payment);
    EXPECT_EQ(make.passages(deal).back().kind, PassageKind::Gate);
}

TEST_P(FlowTest, APaidDealBehindAnUnmetGateIsWonWhenItReachesStagePayment)
{
    const DealId deal = inSigning();
    ASSERT_TRUE(sign(deal, Money::fromYuan(1'000)));
    ASSERT_TRUE(move(book.sales(), deal, Stage::Rapport, u"签早了"_s));
    ASSERT_TRUE(clear(deal, u"why"_s));
    ASSERT_EQ(*receive(deal, Money::fromYuan(1'000)), Outcome::Open);
    EXPECT_EQ(make.load(deal).stage, Stage::Rapport);
    make.note(deal, {u"why"_s});
    ASSERT_TRUE(move(book.sales(), deal, Stage::Payment));
    EXPECT_EQ(make.load(deal).outcome, Outcome::Won);
}

TEST_P(FlowTest, AWonDealIsOpenedAgainByALeadBeforeMoneyGoesBack)
{
    const DealId deal = inSigning();
    ASSERT_TRUE(sign(deal, Money::fromYuan(1'000)));
    ASSERT_EQ(*receive(deal, Money::fromYuan(1'000)), Outcome::Won);
    EXPECT_EQ(receive(deal, -Money::fromYuan(200)).error().rule, u"TD-RECEIPT-WON"_s);
    EXPECT_EQ(reopen(deal).error().rule, u"TD-ROLE"_s);
    ASSERT_TRUE(reopen(deal, book.lead()));
    EXPECT_FALSE(make.load(deal).closed);
    ASSERT_EQ(*receive(deal, -Money::fromYuan(200)), Outcome::Open);
    ASSERT_EQ(*receive(deal, Money::fromYuan(200)), Outcome::Won);
}

TEST_P(FlowTest, ALostDealKeepsItsReasonAndItsNextStepIsClosed)
{
    const DealId deal = inNeeds();
    ASSERT_TRUE(setNext(deal, u"寄样册"_s, Day{2026, 3, 13}));
    ASSERT_TRUE(lose(deal));
    const Deal lost = make.load(deal);
    EXPECT_EQ(lost.outcome, Outcome::Lost);
    EXPECT_EQ(lost.lostReason, LostReason::Competitor);
    EXPECT_EQ(lost.lostNote, u"同城一家便宜"_s);
    EXPECT_EQ(lost.closed, book.now());
    EXPECT_FALSE(next(deal));
    EXPECT_EQ(lose(deal).error().rule, u"TD-DEAL-CLOSED"_s);
    EXPECT_EQ(move(book.sales(), deal, Stage::Solution).error().rule, u"TD-DEAL-CLOSED"_s);
}

TEST_P(FlowTest, AShelvedDealKnowsUntilWhenAndIsTakenUpWhereItStood)
{
    const DealId deal = inNeeds();
    EXPECT_EQ(shelve(deal, book.now().day()).error().rule, u"TD-SHELVE-DAY"_s);
    ASSERT_TRUE(shelve(deal, Day{2026, 6, 1}));
    EXPECT_EQ(make.load(deal).outcome, Outcome::Shelved);
    EXPECT_EQ(make.load(deal).shelvedUntil, (Day{2026, 6, 1}));
    EXPECT_EQ(make.load(deal).shelvedReason, u"等年后预算"_s);
    book.moveClock(80);
    ASSERT_TRUE(reopen(deal));
    const Deal again = make.load(deal);
    EXPECT_EQ(again.outcome, Outcome::Open);
    EXPECT_EQ(again.stage, Stage::Needs);
    EXPECT_EQ(again.stageSince, book.now());
    EXPECT_FALSE(again.shelvedUntil);
    EXPECT_EQ(reopen(deal).error().rule, u"TD-DEAL-OPEN"_s);
}

TEST_P(FlowTest, AShellCannotPassAGateThatIsNotMet)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    QString said;
    const auto passage = [&](const QString& kind) {
        return u"INSERT INTO passage (id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us)"
               " VALUES (900, %1, 'rapport', 'needs', '%2', 'x', %3, 'sales', 1)"_s.arg(
                   QString::number(deal.value()), kind, QString::number(book.sales().id.value()));
    };
    EXPECT_NE(book.shell(passage(u"gate"_s), &said), 0);
    EXPECT_TRUE(said.contains(u"TD-GATE"_s)) << said.toStdString();
    EXPECT_NE(book.shell(passage(u"waved"_s), &said), 0);
    EXPECT_TRUE(said.contains(u"TD-GATE-WAVE-ROLE"_s)) << said.toStdString();
    EXPECT_NE(
        book.shell(u"UPDATE deal SET stage = 'needs', row_version = row_version + 1 WHERE id = %1"_s.arg(
                       deal.value()),
                   &said),
        0);
    EXPECT_TRUE(said.contains(u"TD-STAGE-PASSAGE"_s)) << said.toStdString();
}

INSTANTIATE_TEST_SUITE_P(BothEngines, FlowTest, test::bothEngines(), test::engineName);

} // namespace
