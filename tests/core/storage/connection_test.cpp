#include "core/storage/bookfile.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/tempdir.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <gtest/gtest.h>

#include <limits>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

class ConnectionTest : public ::testing::Test
{
protected:
    ConnectionTest()
    {
        const QString path = dir_.file(u"a.tandan"_s);
        EXPECT_TRUE(createPrivateFile(path).ok());
        auto opened = Connection::open(Location{path}, Connection::Mode::ReadWrite);
        EXPECT_TRUE(opened.ok());
        connection_ = std::move(*opened);
        EXPECT_TRUE(connection_->script(u"CREATE TABLE t (n INTEGER, s TEXT)"_s).ok());
    }

    Connection& db() { return *connection_; }
    int insert(const Bind& number, const Bind& text)
    {
        return db().run(u"INSERT INTO t (n, s) VALUES (?, ?)"_s, {number, text}).value();
    }

private:
    test::TempDir dir_;
    std::unique_ptr<Connection> connection_;
};

TEST_F(ConnectionTest, WhatIsBoundComesBackAsItWas)
{
    const QString text = u"谈单 “𠮷” \n"_s + QChar{u'\0'} + u"behind a NUL"_s;
    EXPECT_EQ(insert(std::numeric_limits<qint64>::min(), text), 1);
    const auto row = db().first<std::pair<qint64, QString>>(u"SELECT n, s FROM t"_s, {}, [](const Row& r) {
        return std::pair{r.number(0), r.text(1)};
    });
    ASSERT_TRUE(row.ok() && row->has_value());
    EXPECT_EQ((*row)->first, std::numeric_limits<qint64>::min());
    EXPECT_EQ((*row)->second, text);
}

TEST_F(ConnectionTest, NothingIsNullAndAnEmptyTextIsNot)
{
    insert(std::nullopt, QString{});
    const auto nulls = db().first<std::pair<bool, bool>>(u"SELECT n, s FROM t"_s, {}, [](const Row& r) {
        return std::pair{r.isNull(0), r.isNull(1)};
    });
    ASSERT_TRUE(nulls.ok() && nulls->has_value());
    EXPECT_EQ(**nulls, (std::pair{true, false}));
}

TEST_F(ConnectionTest, AStatementMayRunInsideItsOwnRows)
{
    for (const qint64 number : {1, 2, 3})
        insert(number, u"x"_s);
    const QString sql = u"SELECT n FROM t WHERE n >= ? ORDER BY n"_s;
    QList<qint64> seen;
    const auto walked = db().each(sql, {qint64{1}}, [&](const Row& outer) -> Result<> {
        return db().each(sql, {qint64{2}}, [&](const Row& inner) -> Result<> {
            seen << outer.number(0) * 10 + inner.number(0);
            return {};
        });
    });
    EXPECT_TRUE(walked.ok());
    EXPECT_EQ(seen, (QList<qint64>{12, 13, 22, 23, 32, 33}));
}

TEST_F(ConnectionTest, AnErrorOfWhoTakesTheRowsEndsTheQueryAndLeavesTheStatementUsable)
{
    insert(qint64{1}, u"x"_s);
    insert(qint64{2}, u"x"_s);
    const QString sql = u"SELECT n FROM t"_s;
    const auto stopped = db().each(sql, {}, [](const Row&) -> Result<> {
        return Error{Error::Code::Refused, u"TD-CHECK"_s, {}, {}};
    });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().rule, u"TD-CHECK"_s);
    EXPECT_EQ(db().all<qint64>(sql, {}, [](const Row& r) { return r.number(0); })->size(), 2U);
    EXPECT_TRUE(db().begin().ok());
    EXPECT_TRUE(db().commit().ok()); // nothing is half read any more
}

TEST_F(ConnectionTest, TooFewValuesAreAnErrorAndNoNulls)
{
    EXPECT_FALSE(db().run(u"INSERT INTO t (n, s) VALUES (?, ?)"_s, {qint64{1}}).ok());
    EXPECT_EQ(db().number(u"SELECT count(*) FROM t"_s).value(), 0);
}

TEST_F(ConnectionTest, ASecondBeginIsRefusedAndTheFirstTransactionGoesOn)
{
    ASSERT_TRUE(db().begin().ok());
    EXPECT_FALSE(db().begin().ok());
    insert(qint64{1}, u"x"_s);
    EXPECT_TRUE(db().commit().ok());
    EXPECT_EQ(db().number(u"SELECT count(*) FROM t"_s).value(), 1);
}

TEST_F(ConnectionTest, ACancelledTokenEndsARunningQuery)
{
    const CancelToken token;
    db().setCancelToken(token);
    qint64 rows = 0;
    const auto endless =
        db().each(u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"_s, {},
                  [&](const Row&) -> Result<> {
                      if (++rows == 1000)
                          token.cancel();
                      return {};
                  });
    ASSERT_FALSE(endless.ok());
    EXPECT_EQ(endless.error().code, Error::Code::Cancelled);
}

/// Qt's driver and SQLite's own API, side by side on one connection.
TEST(StatementTest, BothWaysReadTheSameValues)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"both"_s);
        database.setDatabaseName(u":memory:"_s);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(isSameLibrary(database)); // on the system the tests run on
        auto* handle = *static_cast<sqlite3* const*>(database.driver()->handle().constData());
        const QString sql = u"SELECT 42, -1, 'text', '', NULL, '17', 2.5, CAST(? AS TEXT)"_s;
        const auto qt = prepareWithQt(database, Dialect::Sqlite, sql).value();
        const auto direct = prepareWithSqlite(handle, sql).value();
        for (const auto* statement : {&qt, &direct}) {
            ASSERT_TRUE((*statement)->execute({u"谈单"_s}).ok());
            ASSERT_TRUE((*statement)->next().value());
        }
        ASSERT_EQ(qt->columns(), direct->columns());
        for (int column = 0; column < qt->columns(); ++column) {
            EXPECT_EQ(qt->isNull(column), direct->isNull(column)) << column;
            EXPECT_EQ(qt->number(column), direct->number(column)) << column;
            EXPECT_EQ(qt->text(column), direct->text(column)) << column;
        }
        EXPECT_FALSE(qt->next().value());
        EXPECT_FALSE(direct->next().value());
    }
    QSqlDatabase::removeDatabase(u"both"_s);
}

} // namespace
