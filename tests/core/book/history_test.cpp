#include "core/history/history.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class HistoryTest : public ::testing::TestWithParam<Dialect>
{
protected:
    Result<> setFirm(const Actor& actor, const QString& name)
    {
        return book.write(actor, u"policy.set"_s, [name](Unit& unit) -> Result<> {
            TD_TRY(unit.db().run(u"UPDATE policy SET value = ? WHERE key = 'firm_name'"_s, {name}));
            return {};
        });
    }
    QString firm()
    {
        return *book.read(
            [](Connection& c) { return c.text(u"SELECT value FROM policy WHERE key = 'firm_name'"_s); });
    }
    history::ChainReport chain()
    {
        return *book.read([](Connection& c) { return history::verifyChain(c); });
    }
    test::TestBook book{GetParam()};
};

TEST_P(HistoryTest, AnActionIsOneEntryWithWhoWhenAndWhatItWasBefore)
{
    ASSERT_TRUE(setFirm(book.boss(), u"岚图软件"_s));
    const auto entries = *book.read([](Connection& c) { return history::entries(c, std::nullopt, 10); });
    ASSERT_EQ(entries.size(), 3U); // creation, team, firm
    EXPECT_EQ(entries.front().command, u"policy.set"_s);
    EXPECT_EQ(entries.front().actorName, u"顾明远"_s);
    EXPECT_EQ(entries.front().at, book.now());
    const EntryId id = entries.front().id;
    const auto rows = *book.read([id](Connection& c) { return history::changes(c, id); });
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().before[u"value"_s].toString(), u""_s);
    EXPECT_EQ(rows.front().after[u"value"_s].toString(), u"岚图软件"_s);
}

TEST_P(HistoryTest, AFailedActionLeavesNeitherRowsNorEntry)
{
    const qint64 before = book.number(u"SELECT count(*) FROM history_entry"_s);
    const auto done = book.write(book.boss(), u"policy.set"_s, [](Unit& unit) -> Result<> {
        TD_TRY(unit.db().run(u"UPDATE policy SET value = 'half' WHERE key = 'firm_name'"_s));
        return refused(u"TD-ROLE"_s, {u"x"_s});
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(firm(), u""_s);
    EXPECT_EQ(book.number(u"SELECT count(*) FROM history_entry"_s), before);
}

TEST_P(HistoryTest, UndoAndRedoWalkThroughTheOwnActionsInOrder)
{
    ASSERT_TRUE(setFirm(book.boss(), u"一"_s));
    ASSERT_TRUE(setFirm(book.boss(), u"二"_s));
    ASSERT_TRUE(book.undo(book.boss()));
    EXPECT_EQ(firm(), u"一"_s);
    ASSERT_TRUE(book.undo(book.boss()));
    EXPECT_EQ(firm(), u""_s);
    ASSERT_TRUE(book.redo(book.boss()));
    EXPECT_EQ(firm(), u"一"_s);
    ASSERT_TRUE(book.redo(book.boss()));
    EXPECT_EQ(firm(), u"二"_s);
    EXPECT_EQ(book.redo(book.boss()).error().rule, u"TD-REDO-NOTHING"_s);
}

TEST_P(HistoryTest, ANewActionEndsTheChanceToRedo)
{
    ASSERT_TRUE(setFirm(book.boss(), u"一"_s));
    ASSERT_TRUE(book.undo(book.boss()));
    ASSERT_TRUE(setFirm(book.boss(), u"二"_s));
    EXPECT_EQ(book.redo(book.boss()).error().rule, u"TD-REDO-NOTHING"_s);
}

TEST_P(HistoryTest, WhatSomebodyElseBuiltUponIsNotUndone)
{
    ASSERT_TRUE(setFirm(book.boss(), u"一"_s));
    ASSERT_TRUE(setFirm(book.lead(), u"二"_s));
    const auto undone = book.undo(book.boss());
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().rule, u"TD-UNDO-CONFLICT"_s);
    EXPECT_EQ(firm(), u"二"_s);
}

TEST_P(HistoryTest, TheChainVerifiesAndCountsWhatAShellWrote)
{
    ASSERT_TRUE(setFirm(book.boss(), u"一"_s));
    ASSERT_TRUE(book.undo(book.boss()));
    EXPECT_FALSE(chain().brokenAt);
    EXPECT_EQ(chain().outside, book.number(u"SELECT count(*) FROM history_change WHERE entry_id = 0"_s));
    const qint64 outside = chain().outside;
    ASSERT_EQ(book.shell(u"UPDATE policy SET value = 'shell' WHERE key = 'firm_name'"_s), 0);
    EXPECT_EQ(chain().outside, outside + 1);
}

TEST_P(HistoryTest, ATamperedRowBreaksTheChainAtItsEntry)
{
    ASSERT_TRUE(setFirm(book.boss(), u"一"_s));
    const qint64 last = book.number(u"SELECT max(id) FROM history_entry"_s);
    QString said;
    EXPECT_NE(
        book.shell(u"UPDATE history_change SET after_json = '{}' WHERE entry_id = %1"_s.arg(last), &said), 0);
    EXPECT_TRUE(said.contains(u"TD-HISTORY-IMMUTABLE"_s)) << said.toStdString();
    EXPECT_FALSE(chain().brokenAt);

    const QString unguard = GetParam() == Dialect::Sqlite
                                ? u"DROP TRIGGER history_change_bu;"_s
                                : u"ALTER TABLE history_change DISABLE TRIGGER ALL;"_s;
    ASSERT_EQ(
        book.shell(unguard + u"UPDATE history_change SET after_json = '{}' WHERE entry_id = %1"_s.arg(last)),
        0);
    ASSERT_TRUE(chain().brokenAt);
    EXPECT_EQ(chain().brokenAt->value(), last);
}

TEST_P(HistoryTest, NumbersAreNotGivenTwiceEvenAfterAnUndo)
{
    const auto take = [this] {
        return *book.write(book.boss(), u"customer.add"_s, [](Unit& unit) -> Result<CustomerId> {
            TD_ASSIGN(const auto id, unit.nextId<CustomerId>(u"customer"_s));
            TD_TRY(unit.db().run(
                u"INSERT INTO customer (id, name, name_key, created_us) VALUES (?, '迅岚', '迅岚', 0)"_s,
                {id}));
            return id;
        });
    };
    const CustomerId first = take();
    ASSERT_TRUE(book.undo(book.boss()));
    EXPECT_EQ(book.number(u"SELECT count(*) FROM customer"_s), 0);
    EXPECT_NE(take(), first);
}

TEST_P(HistoryTest, AnothersWriteIsNoticedAndOursIsNotMistakenForIt)
{
    QSignalSpy spy{&book.book(), &Book::changed};
    const auto look = [this] {
        book.book().lookForOthers();
        (void)waitFor(book.book().read([](Connection&) -> Result<> { return {}; })); // two readers: ask both
        (void)waitFor(book.book().read([](Connection&) -> Result<> { return {}; }));
    };
    look();
    ASSERT_TRUE(setFirm(book.boss(), u"一"_s));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_FALSE(spy.takeFirst().first().value<Changed>().external);
    look();
    EXPECT_EQ(spy.size(), 0);
    ASSERT_EQ(book.shell(u"UPDATE policy SET value = 'shell' WHERE key = 'firm_name'"_s), 0);
    look();
    for (int i = 0; spy.isEmpty() && i < 100; ++i) // the question is on its way on a reader
        (void)waitFor(book.book().read([](Connection&) -> Result<> { return {}; }));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_TRUE(spy.takeFirst().first().value<Changed>().external);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, HistoryTest, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         [](const auto& param) {
                             return param.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
                         });

} // namespace
