#include "tests/core/attack/battlefield.h"
#include "tests/core/attack/shells.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using namespace tandan::test;

namespace {

constexpr int kProcesses = 8, kFirstDeal = 2000;

/// What eight processes left behind.
struct Aftermath
{
    int concessions = 0;
    int dealsAboveTwo = 0;
    int doubledRoles = 0;
};

Aftermath count(const Location& book)
{
    const auto said = runShell(
        book,
        u"SELECT count(*) FROM concession WHERE deal_id >= %1;\n"
        "SELECT count(*) FROM (SELECT deal_id FROM concession WHERE deal_id >= %1 GROUP BY deal_id HAVING "
        "count(*) > 2) AS a;\n"
        "SELECT count(*) FROM (SELECT deal_id FROM concession WHERE deal_id >= %1 GROUP BY deal_id, approver_role HAVING count(*) > 1) AS b;\n"_s
            .arg(kFirstDeal));
    EXPECT_EQ(said.rows.size(), 3) << said.raw.toStdString();
    return {said.rows.value(0).toInt(), said.rows.value(1).toInt(), said.rows.value(2).toInt()};
}

/// Takes the constraints off the table of an SQLite book the only way there is: by making it anew.
const QString kBareTable =
    u"DROP TABLE concession;\n"
    "CREATE TABLE concession (deal_id BIGINT, ordinal INTEGER, prev_ordinal INTEGER, approver_role TEXT, approver_id BIGINT, person_role TEXT, version INTEGER, amount_fen BIGINT, argument TEXT, in_return TEXT, request_id BIGINT, created_us BIGINT);\n"_s;

QString dropTriggers(const Location& book)
{
    return runShell(book,
                    u"SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger';\n"_s)
               .rows.join(u'\n') +
           u'\n';
}

class SqliteContentionTest : public ::testing::Test
{
protected:
    static constexpr int kDeals = 60;

    SqliteContentionTest() { field.addReadyDeals(kFirstDeal, kDeals); }

    /// Every process tries every deal in the same order: first by lead, first by boss, second by boss, and
    /// once with the ordinal taken from a count; every other process inside BEGIN IMMEDIATE.
    [[nodiscard]] QStringList scripts() const
    {
        const QString columns =
            u"INSERT INTO concession (deal_id, ordinal, prev_ordinal, approver_role, approver_id, person_role, version, amount_fen, in_return, created_us) "_s;
        // Nothing here is about power cuts.
        QString autocommit = u"PRAGMA synchronous=OFF;\n"_s, immediate = autocommit;
        for (int id = kFirstDeal; id < kFirstDeal + kDeals; ++id) {
            for (
                const QString& row :
                {u"VALUES (%1, 1, NULL, 'lead', {lead}, 'lead', 1, 100, 'x', 1)"_s,
                 u"VALUES (%1, 1, NULL, 'lead', {boss}, 'boss', 1, 100, 'x', 1)"_s,
                 u"VALUES (%1, 2, 1, 'boss', {boss}, 'boss', 1, 100, 'x', 1)"_s,
                 u"SELECT %1, n + 1, nullif(n, 0), CASE n WHEN 0 THEN 'lead' ELSE 'boss' END, {boss}, 'boss', 1, 100, 'x', 1 FROM (SELECT count(*) AS n FROM concession WHERE deal_id = %1)"_s}) {
                const QString statement = field.filledIn(columns + row.arg(id)) + u";\n"_s;
                autocommit += statement;
                immediate += u"BEGIN IMMEDIATE;\n"_s + statement + u"COMMIT;\n"_s;
            }
        }
        QStringList all;
        for (int process = 0; process < kProcesses; ++process)
            all << (process % 2 == 0 ? autocommit : immediate);
        return all;
    }

    Aftermath fight(const Location& book) const
    {
        for (const ShellAnswer& said : runShellsAtOnce(book, scripts()))
            EXPECT_FALSE(said.raw.contains(u"locked"_s)) << "a shell gave up waiting for the others";
        return count(book);
    }

    Battlefield field{Dialect::Sqlite};
};

TEST_F(SqliteContentionTest, EightProcessesMakeTwoConcessionsADealAndNeverMore)
{
    const Aftermath after = fight(field.location());
    EXPECT_EQ(after.concessions, 2 * kDeals);
    EXPECT_EQ(after.dealsAboveTwo, 0);
    EXPECT_EQ(after.doubledRoles, 0);
}

TEST_F(SqliteContentionTest, TheConstraintsAloneHoldWithoutTriggers)
{
    const Location weak = field.copy(u"weak.tandan"_s);
    ASSERT_TRUE(runShell(weak, dropTriggers(weak)).raw.isEmpty());
    const Aftermath after = fight(weak);
    EXPECT_EQ(after.dealsAboveTwo, 0);
    EXPECT_EQ(after.doubledRoles, 0);
}

TEST_F(SqliteContentionTest, WithoutEitherLayerEveryDealBreaks)
{
    const Location weak = field.copy(u"weak.tandan"_s);
    ASSERT_TRUE(runShell(weak, dropTriggers(weak) + kBareTable).raw.isEmpty());
    EXPECT_EQ(fight(weak).dealsAboveTwo, kDeals);
}

class PostgresContentionTest : public ::testing::Test
{
protected:
    static constexpr int kDeals = 100, kRounds = 3;

    static Battlefield& field()
    {
        static Battlefield* made = [] {
            auto* fresh = new Battlefield{Dialect::Postgres};
            fresh->addReadyDeals(kFirstDeal, kDeals);
            // Each call takes the next turn, and eight turns in a row are about the same deal: all
            // connections meet there.
            const auto said = runShell(
                fresh->location(),
                u"CREATE SEQUENCE turn;\n"
                "CREATE FUNCTION one_turn() RETURNS text LANGUAGE plpgsql AS $$ DECLARE d bigint := %1 + "
                "((nextval('turn') - 1) / %2) % %3; n int;"
                " BEGIN SELECT count(*) INTO n FROM concession WHERE deal_id = d;"
                " INSERT INTO concession (deal_id, ordinal, prev_ordinal, approver_role, approver_id, "
                "person_role, version, amount_fen, in_return, created_us)"
                " VALUES (d, n + 1, nullif(n, 0), CASE n WHEN 0 THEN 'lead' ELSE 'boss' END, 1, 'boss', 1, "
                "100, 'x', 1);"
                " RETURN 'done'; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE; END $$;\n"_s.arg(kFirstDeal)
                    .arg(kProcesses)
                    .arg(kDeals));
            EXPECT_TRUE(said.raw.isEmpty()) << said.raw.toStdString();
            return fresh;
        }();
        return *made;
    }

    static Aftermath fight(const Location& book)
    {
        const QString script = u"SELECT one_turn();\n"_s.repeated(kDeals * kRounds);
        runShellsAtOnce(book, QStringList(kProcesses, script));
        return count(book);
    }

    static Location weakened(const QString& how)
    {
        const Location weak = field().copy({});
        const auto said = runShell(weak, how);
        EXPECT_TRUE(said.raw.isEmpty()) << said.raw.toStdString();
        return weak;
    }

    const QString withoutConstraints =
        u"DO $$ DECLARE c text; BEGIN LOOP SELECT conname INTO c FROM pg_constraint WHERE conrelid = 'concession'::regclass LIMIT 1; EXIT WHEN c IS NULL; EXECUTE format('ALTER TABLE concession DROP CONSTRAINT %I CASCADE', c); END LOOP; END $$;\n"_s;
    const QString withoutLock =
        u"DO $$ BEGIN EXECUTE replace(pg_get_functiondef('concession_guard'::regproc), 'FOR UPDATE', ''); END $$;\n"_s;
};

TEST_F(PostgresContentionTest, EightConnectionsMakeTwoConcessionsADealAndNeverMore)
{
    const Location book = field().copy({});
    const Aftermath after = fight(book);
    EXPECT_EQ(after.concessions, 2 * kDeals);
    EXPECT_EQ(after.dealsAboveTwo, 0);
    EXPECT_EQ(after.doubledRoles, 0);
}

TEST_F(PostgresContentionTest, TheGuardAloneHoldsWithoutConstraints)
{
    const Aftermath after = fight(weakened(withoutConstraints));
    EXPECT_EQ(after.concessions, 2 * kDeals);
    EXPECT_EQ(after.dealsAboveTwo, 0);
    EXPECT_EQ(after.doubledRoles, 0);
}

TEST_F(PostgresContentionTest, TheConstraintsAloneHoldWithoutTheLock)
{
    const Aftermath after = fight(weakened(withoutLock));
    EXPECT_EQ(after.dealsAboveTwo, 0);
    EXPECT_EQ(after.doubledRoles, 0);
}

TEST_F(PostgresContentionTest, WithoutConstraintsAndWithoutTheLockDealsBreak)
{
    const Aftermath after = fight(weakened(withoutConstraints + withoutLock));
    std::cout << after.dealsAboveTwo << " of " << kDeals << " deals have more than two concessions\n";
    EXPECT_GT(after.dealsAboveTwo, 0);
    EXPECT_GT(after.doubledRoles, 0);
}

} // namespace
