#include "tests/core/attack/attempts.h"
#include "tests/core/attack/battlefield.h"
#include "tests/core/attack/shells.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using namespace tandan::test;

namespace {

const QStringList kGuarded{u"deal"_s,       u"passage"_s,      u"quote"_s,
                           u"quote_item"_s, u"hold"_s,         u"concession_request"_s,
                           u"concession"_s, u"contract"_s,     u"instalment"_s,
                           u"receipt"_s,    u"stage_policy"_s, u"policy"_s};

/// Counts the rows of all guarded tables that differ from what they were when the shell began: those that are
/// missing and those that are new, so that a changed row counts twice.
QString differenceSql(bool hasRowid)
{
    const QString columns = hasRowid ? u"rowid AS hidden, *"_s : u"*"_s;
    QStringList parts;
    for (const QString& table : kGuarded)
        parts << u"2 * (SELECT count(*) FROM (SELECT * FROM before_%1 EXCEPT SELECT %2 FROM %1) AS missing)"
                 " + (SELECT count(*) FROM %1) - (SELECT count(*) FROM before_%1)"_s.arg(table, columns);
    return parts.join(u" + "_s);
}

/// What came of a run of the whole table.
struct Outcome
{
    int attempts = 0;
    QStringList wrong;     ///< legal and refused, or refused and yet a row changed
    QStringList otherRule; ///< refused by another rule than the one in the table
};

/// Runs every attempt in a transaction of its own that is rolled back, and compares.
class AttackRun
{
public:
    AttackRun(const Battlefield& field, const Location& target, const QString& pragma)
        : field_{field},
          target_{target},
          sqlite_{target.isFile()}
    {
        for (const QString& table : kGuarded)
            line(u"CREATE TEMP TABLE before_%1 AS SELECT %2 FROM %1;"_s.arg(
                table, sqlite_ ? u"rowid AS hidden, *"_s : u"*"_s));
        if (!pragma.isEmpty())
            line(u"PRAGMA %1=ON;"_s.arg(pragma));
        difference_ = differenceSql(sqlite_);
        if (!sqlite_) { // a function keeps its plan
            line(
                u"CREATE FUNCTION pg_temp.differing() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RETURN %1; END $$;"_s
                    .arg(difference_));
            difference_ = u"pg_temp.differing()"_s;
        }
    }

    Outcome run()
    {
        for (const Attempt& attempt : allAttempts()) {
            if (attempt.where == (sqlite_ ? Attempt::Where::Postgres : Attempt::Where::Sqlite))
                continue;
            static const QStringList clauses{
                {}, u"OR REPLACE "_s, u"OR IGNORE "_s, u"OR FAIL "_s, u"OR ROLLBACK "_s, u"OR ABORT "_s};
            for (const QString& clause :
                 sqlite_&& attempt.sql.contains(u"{or}"_s) ? clauses : QStringList{{}})
                add(attempt, clause);
        }
        return judge(runShell(target_, script_));
    }

private:
    struct Try
    {
        Attempt attempt;
        QString clause;
        int setupLine = 0, line = 0;
    };

    int line(const QString& text)
    {
        script_ += text + u'\n';
        return ++lines_;
    }

    void add(const Attempt& attempt, const QString& clause)
    {
        Try made{attempt, clause, 0, 0};
        line(u"BEGIN;"_s);
        if (!attempt.setup.isEmpty())
            made.setupLine = line(field_.filledIn(attempt.setup) + u';');
        made.line = line(field_.filledIn(QString{attempt.sql}.replace(u"{or}"_s, clause)) + u';');
        line(u"SELECT '#%1|' || (%2);"_s.arg(tries_.size()).arg(difference_));
        line(u"ROLLBACK;"_s);
        tries_.push_back(made);
    }

    Outcome judge(const ShellAnswer& said)
    {
        QHash<int, int> changed;
        for (const QString& row : said.rows) {
            if (row.startsWith(u'#'))
                changed.insert(row.mid(1).section(u'|', 0, 0).toInt(), row.section(u'|', 1, 1).toInt());
        }
        Outcome outcome;
        outcome.attempts = static_cast<int>(tries_.size());
        for (int at = 0; at < outcome.attempts; ++at)
            judge(tries_[static_cast<std::size_t>(at)], changed.value(at, -1), said, outcome);
        return outcome;
    }

    void judge(const Try& made, int changed, const ShellAnswer& said, Outcome& outcome) const
    {
        const Attempt& attempt = made.attempt;
        const QString error = said.errors.value(made.line), setupError = said.errors.value(made.setupLine);
        const QString what =
            u"%1%2: %3 (%4 rows differ)"_s.arg(made.clause, QString::fromLatin1(attempt.name), error)
                .arg(changed);
        // OR ROLLBACK takes the setup back as well.
        const bool untouched =
            changed == attempt.changedBySetup || (changed == 0 && made.clause == u"OR ROLLBACK "_s);
        if (!setupError.isEmpty())
            outcome.wrong << u"setup of "_s + what + setupError;
        else if (attempt.isLegal() ? !error.isEmpty() || changed <= attempt.changedBySetup : !untouched)
            outcome.wrong << what;
        else if (!attempt.isLegal() && made.clause.isEmpty() && !error.contains(attempt.rule) &&
                 (sqlite_ || attempt.postgresState.isEmpty() || !error.startsWith(attempt.postgresState)))
            outcome.otherRule << what + u" instead of "_s + attempt.rule;
    }

    const Battlefield& field_;
    Location target_;
    bool sqlite_;
    QString script_, difference_;
    int lines_ = 0;
    std::vector<Try> tries_;
};

const QStringList kPragmas{{}, u"ignore_check_constraints"_s, u"foreign_keys"_s, u"recursive_triggers"_s};

TEST(AttackTableTest, NothingGetsThroughThePlainSqliteShell)
{
    const Battlefield field{Dialect::Sqlite};
    int attempts = 0;
    for (const QString& pragma : kPragmas) {
        const Outcome outcome = AttackRun{field, field.location(), pragma}.run();
        attempts += outcome.attempts;
        EXPECT_TRUE(outcome.wrong.isEmpty()) << pragma.toStdString() << '\n'
                                             << outcome.wrong.join(u'\n').toStdString();
        EXPECT_TRUE(outcome.otherRule.isEmpty()) << pragma.toStdString() << '\n'
                                                 << outcome.otherRule.join(u'\n').toStdString();
    }
    std::cout << attempts << " attempts through sqlite3, none got through\n";
    EXPECT_GT(attempts, 2000);
}

TEST(AttackTableTest, NothingGetsThroughThePlainPostgresShell)
{
    const Battlefield field{Dialect::Postgres};
    const Outcome outcome = AttackRun{field, field.location(), {}}.run();
    EXPECT_TRUE(outcome.wrong.isEmpty()) << outcome.wrong.join(u'\n').toStdString();
    EXPECT_TRUE(outcome.otherRule.isEmpty()) << outcome.otherRule.join(u'\n').toStdString();
    std::cout << outcome.attempts << " attempts through psql, none got through\n";
    EXPECT_GT(outcome.attempts, 100);
}

// Negative controls: the same table must find what is wrong once the guards are gone.

QString withoutTriggers(const Location& book)
{
    const auto listed = runShell(
        book, u"SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger';\n"_s);
    return listed.rows.join(u'\n') + u'\n';
}

TEST(AttackTableTest, WithoutTriggersTheSameTableFindsHoles)
{
    const Battlefield field{Dialect::Sqlite};
    const Location weak = field.copy(u"weak.tandan"_s);
    EXPECT_TRUE(runShell(weak, withoutTriggers(weak)).raw.isEmpty());
    const Outcome outcome = AttackRun{field, weak, {}}.run();
    std::cout << outcome.wrong.size() << " of " << outcome.attempts
              << " attempts go wrong without triggers\n";
    EXPECT_GT(outcome.wrong.size(), outcome.attempts / 4);
}

TEST(AttackTableTest, WithoutTheGuardsOfPostgresTheSameTableFindsHoles)
{
    const Battlefield field{Dialect::Postgres};
    const Location weak = field.copy({});
    const auto listed = runShell(
        weak,
        u"SELECT 'DROP TRIGGER ' || tgname || ' ON ' || CAST(tgrelid AS regclass) || ';' FROM pg_trigger WHERE NOT tgisinternal AND tgname <> 'journal_row';\n"_s);
    EXPECT_TRUE(runShell(weak, listed.rows.join(u'\n') + u'\n').raw.isEmpty());
    const Outcome outcome = AttackRun{field, weak, {}}.run();
    std::cout << outcome.wrong.size() << " of " << outcome.attempts << " attempts go wrong without guards\n";
    EXPECT_GT(outcome.wrong.size(), outcome.attempts / 4);
}

} // namespace
