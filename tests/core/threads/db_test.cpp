#include "core/storage/db.h"
#include "tests/core/threads/crowd.h"
#include "tests/support/testbook.h"

#include <gtest/gtest.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

/// Two numbers in the book that are always 100 together, whoever moves how much between them.
class DbTest : public ::testing::TestWithParam<Dialect>
{
protected:
    DbTest()
    {
        EXPECT_TRUE(waitFor(db.write([](Connection& c) -> Result<> {
            TD_TRY(c.run(u"INSERT INTO id_counter (name, last_id) VALUES ('left', 100), ('right', 0)"_s));
            return {};
        })));
    }

    static Result<> moveOne(Connection& c)
    {
        // Read, then write: only one writer at a time keeps this from losing steps.
        TD_ASSIGN(const qint64 left, c.number(u"SELECT last_id FROM id_counter WHERE name = 'left'"_s));
        TD_TRY(c.run(u"UPDATE id_counter SET last_id = ? WHERE name = 'left'"_s, {left - 1}));
        TD_TRY(c.run(u"UPDATE id_counter SET last_id = last_id + 1 WHERE name = 'right'"_s));
        return {};
    }
    static Result<qint64> amount(Connection& c, const QString& name)
    {
        return c.number(u"SELECT last_id FROM id_counter WHERE name = ?"_s, {name});
    }

    test::TestBook book{GetParam()};
    Db db{book.location()};
};

TEST_P(DbTest, WritesOfManyThreadsLoseNoStep)
{
    std::atomic<int> done = 0;
    test::crowd(6, [&](int) {
        for (int i = 0; i < 10; ++i) {
            if (waitFor(db.write(moveOne)))
                ++done;
        }
    });
    EXPECT_EQ(done.load(), 60);
    EXPECT_EQ(*waitFor(db.read([](Connection& c) { return amount(c, u"left"_s); })), 40);
    EXPECT_EQ(*waitFor(db.read([](Connection& c) { return amount(c, u"right"_s); })), 60);
}

TEST_P(DbTest, AReadSeesOneMomentHoweverMuchIsWrittenMeanwhile)
{
    std::atomic<int> torn = 0;
    std::atomic<int> failed = 0;
    test::crowd(4, [&](int number) {
        for (int i = 0; i < 20; ++i) {
            if (number == 0) {
                if (!waitFor(db.write(moveOne)))
                    ++failed;
                continue;
            }
            const auto sum = waitFor(db.read([](Connection& c) -> Result<qint64> {
                TD_ASSIGN(const qint64 left, amount(c, u"left"_s));
                std::this_thread::yield();
                TD_ASSIGN(const qint64 right, amount(c, u"right"_s));
                return left + right;
            }));
            if (!sum)
                ++failed;
            else if (*sum != 100)
                ++torn;
        }
    });
    EXPECT_EQ(failed.load(), 0);
    EXPECT_EQ(torn.load(), 0);
}

TEST_P(DbTest, TwoConnectionsOfTwoWritersWaitForEachOther)
{
    Db other{book.location()};
    std::atomic<int> done = 0;
    test::crowd(2, [&](int number) {
        Db& mine = number == 0 ? db : other;
        for (int i = 0; i < 15; ++i) {
            if (waitFor(mine.write([dialect = GetParam()](Connection& c) -> Result<> {
                    if (dialect == Dialect::Postgres)
                        TD_TRY(c.script(u"LOCK TABLE id_counter IN EXCLUSIVE MODE"_s));
                    return moveOne(c);
                })))
                ++done;
        }
    });
    EXPECT_EQ(done.load(), 30);
    EXPECT_EQ(*waitFor(db.read([](Connection& c) { return amount(c, u"right"_s); })), 30);
}

TEST_P(DbTest, ACancelledReadEndsAndTheNextOneIsServed)
{
    const CancelToken token;
    test::Collected<bool> started;
    auto endless = db.read(
        [&started](Connection& c) {
            started.add(true);
            return c.number(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) "
                "SELECT count(*) FROM n"_s);
        },
        token);
    (void)started.waitFor(1);
    std::thread{[token] { token.cancel(); }}.join();
    const auto answer = waitFor(std::move(endless));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().rule, u"TD-CANCELLED"_s);
    EXPECT_TRUE(waitFor(db.read([](Connection& c) { return amount(c, u"left"_s); })));
}

INSTANTIATE_TEST_SUITE_P(Engines, DbTest, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         [](const auto& engine) {
                             return engine.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
                         });

} // namespace
