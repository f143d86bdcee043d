#include "core/history/history.h"
#include "core/meeting/meetingdesk.h"
#include "tests/core/flow/flowfixture.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class FlowUndoTest : public test::FlowFixture
{
protected:
    std::vector<PassageKind> kinds(DealId deal)
    {
        std::vector<PassageKind> found;
        for (const Passage& passage : make.passages(deal))
            found.push_back(passage.kind);
        return found;
    }
    /// What the record says, apart from its version.
    Deal content(DealId deal)
    {
        Deal record = make.load(deal);
        record.rowVersion = 0;
        return record;
    }
    /// Runs `act`, undoes and redoes it twice, and holds the deal to what it was before and after.
    void walk(DealId deal, const Actor& actor, const std::function<Result<>()>& act)
    {
        const Deal before = content(deal);
        const auto acted = act();
        ASSERT_TRUE(acted) << acted.error().message().toStdString();
        const Deal after = content(deal);
        EXPECT_FALSE(before == after);
        for (int round = 0; round < 2; ++round) {
            const auto undone = book.undo(actor);
            ASSERT_TRUE(undone) << undone.error().message().toStdString() << undone.error().cause;
            EXPECT_TRUE(content(deal) == before) << "after undo " << round;
            const auto redone = book.redo(actor);
            ASSERT_TRUE(redone) << redone.error().message().toStdString() << redone.error().cause;
            EXPECT_TRUE(content(deal) == after) << "after redo " << round;
        }
        const auto chain = *book.read([](Connection& db) { return history::verifyChain(db); });
        EXPECT_FALSE(chain.brokenAt);
    }
};

TEST_P(FlowUndoTest, AMoveIsTurnedBackByAFurtherPassageAndRepeatedThroughItsGate)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    make.note(deal, rapportItems());
    walk(deal, book.sales(), [&] { return move(book.sales(), deal, Stage::Needs); });
    using enum PassageKind;
    EXPECT_EQ(kinds(deal), (std::vector{Start, Gate, Undo, Gate, Undo, Gate}));
}

TEST_P(FlowUndoTest, RepeatingAMoveAsksTheGateAgain)
{
    const DealId deal = inNeeds();
    ASSERT_TRUE(book.undo(book.sales()));
    ASSERT_TRUE(clear(deal, u"G1-3"_s)); // by the lead: an action of one's own ends the chance to redo
    const auto redone = book.redo(book.sales());
    ASSERT_FALSE(redone);
    EXPECT_EQ(redone.error().rule, u"TD-GATE"_s);
    EXPECT_EQ(redone.error().args, (QStringList{u"Needs"_s, u"outline of the need not noted"_s}));
    EXPECT_EQ(make.load(deal).stage, Stage::Rapport);
}

TEST_P(FlowUndoTest, AStepBackIsUndoneAndRepeatedWithItsReason)
{
    const DealId deal = inNeeds();
    walk(deal, book.sales(), [&] { return move(book.sales(), deal, Stage::Rapport, u"换了联系人"_s); });
    EXPECT_EQ(make.passages(deal).back().kind, PassageKind::Back);
    EXPECT_EQ(make.passages(deal).back().reason, u"换了联系人"_s);
}

TEST_P(FlowUndoTest, AStepBackIsNoWayAroundAGate)
{
    const DealId deal = inNeeds();
    ASSERT_TRUE(move(book.sales(), deal, Stage::Rapport, u"换了联系人"_s));
    ASSERT_TRUE(clear(deal, u"G1-3"_s));
    EXPECT_EQ(book.undo(book.sales()).error().rule, u"TD-GATE"_s);
    QString said;
    EXPECT_NE(
        book.shell(
            u"INSERT INTO passage (id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us)"
            " VALUES (900, %1, 'rapport', 'needs', 'undo', '', %2, 'sales', 1)"_s.arg(deal.value())
                .arg(book.sales().id.value()),
            &said),
        0);
    EXPECT_TRUE(said.contains(u"TD-GATE"_s)) << said.toStdString();
}

TEST_P(FlowUndoTest, AWavedDealComesBackToWhereItHadBeenLet)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    ASSERT_TRUE(wave(book.lead(), deal, Stage::Needs, u"熟人介绍"_s));
    walk(deal, book.lead(), [&] { return move(book.lead(), deal, Stage::Rapport, u"还是从头来"_s); });
    ASSERT_TRUE(book.undo(book.lead()));
    EXPECT_EQ(make.load(deal).stage, Stage::Needs);
}

TEST_P(FlowUndoTest, WavingThroughIsUndoneAndRepeatedWithItsReason)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    walk(deal, book.lead(), [&] { return wave(book.lead(), deal, Stage::Needs, u"熟人介绍"_s); });
    EXPECT_EQ(make.passages(deal).back().kind, PassageKind::Waved);
    EXPECT_EQ(make.passages(deal).back().reason, u"熟人介绍"_s);
}

TEST_P(FlowUndoTest, LosingShelvingAndReopeningAreUndoneAndRepeated)
{
    const DealId deal = inNeeds();
    ASSERT_TRUE(setNext(deal, u"寄样册"_s, Day{2026, 3, 13}));
    walk(deal, book.sales(), [&] { return lose(deal); });
    EXPECT_FALSE(next(deal));
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_TRUE(next(deal));
    walk(deal, book.sales(), [&] { return shelve(deal, Day{2026, 6, 1}); });
    walk(deal, book.sales(), [&] { return reopen(deal); });
}

TEST_P(FlowUndoTest, WhatWasBuiltUponIsNotUndone)
{
    const DealId deal = inNeeds();
    ASSERT_TRUE(wave(book.lead(), deal, Stage::Solution, u"客户催"_s));
    const auto undone = book.undo(book.sales());
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().rule, u"TD-UNDO-CONFLICT"_s);
    EXPECT_EQ(make.load(deal).stage, Stage::Solution);
}

TEST_P(FlowUndoTest, AddingADealIsUndoneWithItsFirstPassageAndRepeatedUnderItsNumber)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    const Deal before = content(deal);
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(book.undo(book.sales()));
        const auto gone = book.read([deal](Connection& db) { return DealStore{db}.load(deal); });
        ASSERT_FALSE(gone);
        EXPECT_EQ(gone.error().rule, u"TD-DEAL-NOT-FOUND"_s);
        EXPECT_EQ(gone.error().args, QStringList{dealNumber(deal)});
        ASSERT_TRUE(book.redo(book.sales()));
        EXPECT_TRUE(content(deal) == before);
        EXPECT_EQ(kinds(deal), std::vector{PassageKind::Start});
    }
}

TEST_P(FlowUndoTest, ANextStepReplacedByAnotherComesBack)
{
    const DealId deal = inNeeds();
    ASSERT_TRUE(setNext(deal, u"寄样册"_s, Day{2026, 3, 13}));
    ASSERT_TRUE(setNext(deal, u"上门量房"_s, Day{2026, 3, 14}));
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(next(deal)->what, u"寄样册"_s);
    ASSERT_TRUE(book.redo(book.sales()));
    EXPECT_EQ(next(deal)->what, u"上门量房"_s);
}

TEST_P(FlowUndoTest, ANeedThatWasAnsweredAnewGetsItsFirstAnswerBack)
{
    const DealId deal = inNeeds();
    const auto answer = [&](const QString& text) {
        return book.write(book.sales(), u"deal.need"_s,
                          [=](Unit& unit) { return DealDesk{unit}.setNeed(deal, Need::Budget, text); });
    };
    const auto known = [&] {
        const auto facts = *book.read([deal](Connection& db) { return DealStore{db}.facts(deal); });
        for (const DealFact& fact : facts) {
            if (fact.item == u"budget"_s)
                return fact.answer;
        }
        return QString{};
    };
    ASSERT_TRUE(answer(u"八万"_s));
    ASSERT_TRUE(answer(u"十万"_s));
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(known(), u"八万"_s);
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(known(), u""_s);
    ASSERT_TRUE(book.redo(book.sales()));
    ASSERT_TRUE(book.redo(book.sales()));
    EXPECT_EQ(known(), u"十万"_s);
}

TEST_P(FlowUndoTest, AMeetingGoesAndComesWithAllItBrought)
{
    const DealId deal = inNeeds();
    const auto logged = book.write(book.sales(), u"meeting.log"_s, [deal](Unit& unit) {
        NewMeeting meeting;
        meeting.deal = deal;
        meeting.heard = {Signal::B2, Signal::V1};
        meeting.objections = {{u"价格高"_s, {}}};
        meeting.cards = {{u"price-value"_s, CardEffect::Helped}};
        meeting.promises = {{PromiseSide::Us, u"寄样册"_s, Day{2026, 3, 13}}};
        meeting.next = NewNextStep{u"寄样册"_s, Day{2026, 3, 13}, {}, {}};
        return MeetingDesk{unit}.log(meeting);
    });
    ASSERT_TRUE(logged);
    const auto rows = [&] {
        return book.number(u"SELECT (SELECT count(*) FROM meeting) + (SELECT count(*) FROM meeting_signal)"
                           " + (SELECT count(*) FROM objection) + (SELECT count(*) FROM meeting_card)"
                           " + (SELECT count(*) FROM promise) + (SELECT count(*) FROM next_step)"_s);
    };
    EXPECT_EQ(rows(), 7);
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(rows(), 0);
    ASSERT_TRUE(book.redo(book.sales()));
    EXPECT_EQ(rows(), 7);
    EXPECT_EQ(next(deal)->what, u"寄样册"_s);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, FlowUndoTest, test::bothEngines(), test::engineName);

} // namespace
