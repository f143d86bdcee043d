#include "core/deal/dealnotedesk.h"
#include "core/deal/dealnotestore.h"
#include "core/deal/nextstepdesk.h"
#include "tests/support/dealmaker.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class DealNoteTest : public ::testing::TestWithParam<Dialect>
{
protected:
    template <class Act>
    auto act(const Actor& actor, const QString& command, Act action)
    {
        return book.write(actor, command, [action](Unit& unit) { return action(DealNoteDesk{unit}); });
    }
    std::vector<DealNote> notes(DealId id)
    {
        return *book.read([id](Connection& db) { return DealNoteStore{db}.ofDeal(id); });
    }
    std::vector<DealId> reminders(const Actor& person)
    {
        return *book.read([id = person.id](Connection& db) { return DealNoteStore{db}.remindersFor(id); });
    }
    test::TestBook book{GetParam()};
    test::DealMaker make{book};
    DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
};

TEST_P(DealNoteTest, ANoteKeepsWhoSaidItAndWhenAndUndoTakesItBack)
{
    ASSERT_TRUE(act(book.lead(), u"note.add"_s,
                    [id = deal](DealNoteDesk desk) { return desk.add(id, u" 先问清谁拍板 "_s); }));
    const auto kept = notes(deal);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().text, u"先问清谁拍板"_s);
    EXPECT_EQ(kept.front().authorName, book.lead().name);
    EXPECT_EQ(kept.front().at, book.now());
    EXPECT_FALSE(kept.front().remind);
    ASSERT_TRUE(book.undo(book.lead()));
    EXPECT_TRUE(notes(deal).empty());
}

TEST_P(DealNoteTest, AReminderWaitsUntilTheSalespersonDoesAnythingWithTheDeal)
{
    const DealId other = make.deal(u"近水健身"_s, u"年卡系统"_s);
    book.moveClock(0, 5);
    for (const DealId id : {deal, other})
        ASSERT_TRUE(act(book.lead(), u"note.remind"_s,
                        [id](DealNoteDesk desk) { return desk.remind(id, u"今天定下一步"_s); }));
    EXPECT_EQ(reminders(book.sales()), (std::vector{deal, other}));
    EXPECT_TRUE(reminders(book.lead()).empty());

    book.moveClock(0, 5);
    ASSERT_TRUE(book.write(book.sales(), u"next.set"_s, [id = deal, day = book.now().day()](Unit& unit) {
        return NextStepDesk{unit}.set(id, {u"打电话"_s, day, std::nullopt, std::nullopt});
    }));
    EXPECT_EQ(reminders(book.sales()), std::vector{other});
    EXPECT_EQ(notes(deal).size(), 1U) << "what was said stays";
}

TEST_P(DealNoteTest, WhatSomebodyElseDoesDoesNotAnswerAReminder)
{
    ASSERT_TRUE(act(book.lead(), u"note.remind"_s,
                    [id = deal](DealNoteDesk desk) { return desk.remind(id, u"今天定下一步"_s); }));
    book.moveClock(0, 5);
    ASSERT_TRUE(act(book.lead(), u"note.add"_s,
                    [id = deal](DealNoteDesk desk) { return desk.add(id, u"我也会打电话"_s); }));
    EXPECT_EQ(reminders(book.sales()), std::vector{deal});
}

TEST_P(DealNoteTest, NobodyRemindsThemselvesAndNothingEmptyIsNoted)
{
    const auto own = act(book.sales(), u"note.remind"_s,
                         [id = deal](DealNoteDesk desk) { return desk.remind(id, u"看一下"_s); });
    EXPECT_EQ(own.error().rule, u"TD-NOTE-OWN"_s);
    const auto empty =
        act(book.lead(), u"note.add"_s, [id = deal](DealNoteDesk desk) { return desk.add(id, u"  "_s); });
    EXPECT_EQ(empty.error().rule, u"TD-TEXT-EMPTY"_s);
    const auto nowhere =
        act(book.lead(), u"note.add"_s, [](DealNoteDesk desk) { return desk.add(DealId{999}, u"看一下"_s); });
    EXPECT_EQ(nowhere.error().rule, u"TD-DEAL-NOT-FOUND"_s);
    EXPECT_TRUE(notes(deal).empty());
}

INSTANTIATE_TEST_SUITE_P(Engines, DealNoteTest, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         [](const auto& engine) {
                             return engine.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
                         });

} // namespace
