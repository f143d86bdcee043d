#include "core/flow/flowdesk.h"
#include "core/meeting/meetingdesk.h"
#include "core/meeting/meetingstore.h"
#include "tests/support/dealmaker.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class MeetingTest : public ::testing::TestWithParam<Dialect>
{
protected:
    Result<MeetingId> log(const NewMeeting& meeting)
    {
        return book.write(book.sales(), u"meeting.log"_s,
                          [=](Unit& unit) { return MeetingDesk{unit}.log(meeting); });
    }
    template <class Act>
    auto act(Act action)
    {
        return book.write(book.sales(), u"meeting"_s,
                          [action](Unit& unit) { return action(MeetingDesk{unit}); });
    }
    template <class Ask>
    auto ask(Ask question)
    {
        return *book.read([&](Connection& db) { return question(MeetingStore{db}); });
    }
    test::TestBook book{GetParam()};
    test::DealMaker make{book};
    DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
};

TEST_P(MeetingTest, AMeetingIsKeptWithAllItBrought)
{
    NewMeeting meeting;
    meeting.deal = deal;
    meeting.kind = MeetingKind::Call;
    meeting.minutes = 9;
    meeting.result = MeetingResult::Objection;
    meeting.note = u"嫌贵，但问了交付时间"_s;
    meeting.heard = {Signal::V3, Signal::V1, Signal::V3};
    meeting.objections = {{u"价格高"_s, ObjectionClass::B}, {u"再考虑"_s, {}}};
    meeting.cards = {{u"price-value"_s, {}}, {u"price-value"_s, CardEffect::Helped}};
    meeting.promises = {{PromiseSide::Them, u"周五给答复"_s, Day{2026, 3, 13}}};
    meeting.next = NewNextStep{u"周五回电"_s, Day{2026, 3, 13}, 600, {}};
    ASSERT_TRUE(log(meeting));

    const auto meetings = ask([this](MeetingStore store) { return store.ofDeal(deal); });
    ASSERT_EQ(meetings.size(), 1U);
    EXPECT_EQ(meetings[0].kind, MeetingKind::Call);
    EXPECT_EQ(meetings[0].minutes, 9);
    EXPECT_EQ(meetings[0].stage, Stage::Rapport);
    EXPECT_EQ(meetings[0].result, MeetingResult::Objection);
    EXPECT_EQ(meetings[0].heard, (std::vector{Signal::V1, Signal::V3}));
    EXPECT_EQ(meetings[0].cards, (std::vector{CardUse{u"price-value"_s, CardEffect::Helped}}));
    EXPECT_EQ(ask([this](MeetingStore store) { return store.objections(deal, true); }).size(), 2U);
    EXPECT_EQ(ask([this](MeetingStore store) { return store.promises(deal, true); }).front().text,
              u"周五给答复"_s);
    EXPECT_EQ(ask([this](MeetingStore store) { return store.lastContact(deal); }), book.now());
    EXPECT_EQ(book.read([this](Connection& db) { return DealStore{db}.openNextStep(deal); })->value().what,
              u"周五回电"_s);
}

TEST_P(MeetingTest, CardsOfTheCustomersOtherDealsAreKnown)
{
    const DealId other = make.deal(u"远山装饰"_s, u"三期"_s);
    const DealId stranger = make.deal(u"晨光印刷"_s, u"一期"_s);
    const auto use = [&](DealId in, const QString& card) {
        NewMeeting meeting;
        meeting.deal = in;
        meeting.cards = {{card, {}}};
        ASSERT_TRUE(log(meeting));
    };
    use(deal, u"own"_s);
    use(other, u"b"_s);
    use(other, u"a"_s);
    use(other, u"a"_s);
    use(stranger, u"strange"_s);
    const auto customer = book.read([this](Connection& db) { return DealStore{db}.load(deal); })->customer;
    EXPECT_EQ(ask([&](MeetingStore store) { return store.cardsUsedWith(customer, deal); }),
              (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(ask([&](MeetingStore store) { return store.cardsUsedWith(customer, other); }),
              QStringList{u"own"_s});
}

TEST_P(MeetingTest, TheNewestMeetingComesFirstAndSignalsAddUp)
{
    NewMeeting first;
    first.deal = deal;
    first.heard = {Signal::B6};
    ASSERT_TRUE(log(first));
    NewMeeting earlier = first;
    earlier.at = book.now().plusMinutes(-600);
    earlier.heard = {Signal::V1};
    ASSERT_TRUE(log(earlier));
    const auto meetings = ask([this](MeetingStore store) { return store.ofDeal(deal); });
    EXPECT_EQ(meetings.front().at, book.now());
    EXPECT_EQ(ask([this](MeetingStore store) { return store.signalsOf(deal); }),
              (std::vector{Signal::V1, Signal::B6}));
}

TEST_P(MeetingTest, WhatCannotBeIsNotSaved)
{
    NewMeeting meeting;
    meeting.deal = deal;
    meeting.at = book.now().plusMinutes(1);
    EXPECT_EQ(log(meeting).error().rule, u"TD-MEETING-FUTURE"_s);
    meeting.at.reset();
    meeting.minutes = 1441;
    EXPECT_EQ(log(meeting).error().rule, u"TD-MEETING-MINUTES"_s);
    meeting.minutes.reset();
    meeting.objections = {{u" "_s, {}}};
    EXPECT_EQ(log(meeting).error().rule, u"TD-TEXT-EMPTY"_s);
    EXPECT_EQ(book.number(u"SELECT count(*) FROM meeting"_s), 0); // nothing half done
}

TEST_P(MeetingTest, AClosedDealTakesAMeetingButNoNextStep)
{
    ASSERT_TRUE(book.write(book.sales(), u"deal.lose"_s,
                           [this](Unit& unit) { return FlowDesk{unit}.lose(deal, LostReason::Price); }));
    NewMeeting meeting;
    meeting.deal = deal;
    ASSERT_TRUE(log(meeting));
    meeting.next = NewNextStep{u"回访"_s, Day{2026, 4, 1}, {}, {}};
    EXPECT_EQ(log(meeting).error().rule, u"TD-DEAL-CLOSED"_s);
}

TEST_P(MeetingTest, AnObjectionIsOpenUntilItIsTypedAndAnswered)
{
    const auto id = act([this](MeetingDesk desk) { return desk.addObjection(deal, {u"价格高"_s, {}}); });
    ASSERT_TRUE(id);
    const auto open = [&] {
        return ask([this](MeetingStore store) { return store.objections(deal, true); }).size();
    };
    ASSERT_TRUE(act([=](MeetingDesk desk) { return desk.typeObjection(*id, ObjectionClass::A); }));
    EXPECT_EQ(open(), 1U);
    EXPECT_EQ(act([=](MeetingDesk desk) { return desk.answerObjection(*id, ObjectionClass::B, u" "_s); })
                  .error()
                  .rule,
              u"TD-TEXT-EMPTY"_s);
    ASSERT_TRUE(
        act([=](MeetingDesk desk) { return desk.answerObjection(*id, ObjectionClass::B, u"讲价值"_s); }));
    EXPECT_EQ(open(), 0U);
    EXPECT_EQ(ask([this](MeetingStore store) { return store.objections(deal, false); }).front().cls,
              ObjectionClass::B);
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(open(), 1U);
}

TEST_P(MeetingTest, APromiseIsKeptOrNot)
{
    const auto id = act([this](MeetingDesk desk) {
        return desk.addPromise(deal, {PromiseSide::Us, u"寄样册"_s, {}});
    });
    ASSERT_TRUE(id);
    ASSERT_TRUE(act([=](MeetingDesk desk) { return desk.setPromise(*id, PromiseState::Kept); }));
    EXPECT_TRUE(ask([this](MeetingStore store) { return store.promises(deal, true); }).empty());
    EXPECT_EQ(ask([this](MeetingStore store) { return store.promises(deal, false); }).front().state,
              PromiseState::Kept);
    EXPECT_EQ(
        act([](MeetingDesk desk) { return desk.setPromise(PromiseId{99}, PromiseState::Kept); }).error().rule,
        u"TD-PROMISE-NOT-FOUND"_s);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, MeetingTest, test::bothEngines(), test::engineName);

TEST(Meeting, EverySignalCarriesItsFacts)
{
    EXPECT_EQ(allSignals().size(), 11U);
    for (const Signal signal : allSignals()) {
        EXPECT_FALSE(factsOf(signal).isEmpty());
        EXPECT_FALSE(displayName(signal).isEmpty());
    }
}

} // namespace
