#include "core/history/history.h"
#include "core/storage/bookfile.h"
#include "core/storage/db.h"
#include "core/storage/journal.h"
#include "core/storage/migration.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/tempdir.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class MigrationTest : public ::testing::TestWithParam<Dialect>
{
protected:
    std::unique_ptr<Connection> fresh()
    {
        Location location{dir.file(u"book.tandan"_s)};
        if (GetParam() == Dialect::Postgres)
            location = test::PostgresCluster::shared()->createDatabase();
        else
            EXPECT_TRUE(createPrivateFile(location.text()));
        auto opened = Connection::open(location, Connection::Mode::ReadWrite);
        EXPECT_TRUE(opened) << opened.error().cause;
        return std::move(*opened);
    }
    test::TempDir dir;
};

TEST_P(MigrationTest, AFreshBookIsBroughtToTheShippedVersion)
{
    const auto connection = fresh();
    const auto steps = shippedMigrations(GetParam());
    ASSERT_TRUE(steps);
    const auto done = migrate(*connection, *steps);
    ASSERT_TRUE(done) << done.error().cause;
    EXPECT_EQ(schemaVersion(*connection).value(), shippedVersion());
}

TEST_P(MigrationTest, EveryTableWritesItsChangesToTheJournal)
{
    const auto connection = fresh();
    ASSERT_TRUE(migrate(*connection, *shippedMigrations(GetParam())));
    const auto tables = journaledTables(*connection);
    ASSERT_TRUE(tables);
    EXPECT_GT(tables->size(), 20U);
    for (const auto& table : *tables) {
        EXPECT_FALSE(table.keyColumns.isEmpty()) << table.name.toStdString();
        const QString sql =
            GetParam() == Dialect::Sqlite
                ? u"SELECT count(*) FROM sqlite_schema WHERE type='trigger' AND tbl_name=? AND name LIKE 'journal%'"_s
                : u"SELECT count(*)*3 FROM pg_trigger t JOIN pg_class c ON c.oid=t.tgrelid WHERE c.relname=? AND t.tgname='journal_row'"_s;
        EXPECT_EQ(connection->number(sql, {table.name}).value(), 3) << table.name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(BothEngines, MigrationTest, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         [](const auto& param) {
                             return param.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
                         });

} // namespace
