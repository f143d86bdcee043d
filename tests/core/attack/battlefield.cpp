#include "tests/core/attack/battlefield.h"

#include "core/storage/bookfile.h"
#include "core/storage/connection.h"
#include "core/storage/migration.h"
#include "tests/core/attack/attemptparts.h"
#include "tests/core/attack/shells.h"
#include "tests/support/postgrescluster.h"

#include <QFile>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dealSql(int id)
{
    return u"INSERT INTO deal (id, customer_id, title, owner_id, created_us) VALUES (%1, 900, 'd', {sales}, "
           u"1);\n"
           "INSERT INTO passage (id, deal_id, to_stage, kind, by_id, by_role, at_us) VALUES (%1 * 1000, %1, 'rapport', 'start', {sales}, 'sales', 1);\n"_s
               .arg(id);
}

QString quoteSql(int id, int floor = 80'000)
{
    return u"INSERT INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, by_id, by_role, at_us)"
           " VALUES (%1, 1, 100000, 90000, %2, {sales}, 'sales', 1);\n"
           "INSERT INTO quote_item (deal_id, version, line, name, quantity, unit_fen) VALUES (%1, 1, 1, "
           "'柜体', 1, 100000);\n"
           "UPDATE deal SET amount_fen = 100000, row_version = row_version + 1 WHERE id = %1;\n"_s.arg(id)
               .arg(floor);
}

QString holdSql(int id)
{
    return u"INSERT INTO hold (id, deal_id, note, by_id, at_us) VALUES (%1, %1, '守价', {sales}, 1);\n"_s.arg(
        id);
}

QString readySql(int id, int floor = 80'000)
{
    return dealSql(id) + quoteSql(id, floor) + holdSql(id);
}

QString waveSql(int id, const QString& from, const QString& to, int nth)
{
    return u"INSERT INTO passage (id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us)"
           " VALUES (%1, %2, '%3', '%4', 'waved', '赶工期', {lead}, 'lead', 1);\n"
           "UPDATE deal SET stage = '%4', row_version = row_version + 1 WHERE id = %2;\n"_s
               .arg(id * 1000 + nth)
               .arg(id)
               .arg(from, to);
}

QString contractSql(int id)
{
    return waveSql(id, u"rapport"_s, u"signing"_s, 1) +
           u"INSERT INTO contract (deal_id, amount_fen, signed_day, signer, by_id, at_us) VALUES (%1, 100000, '2026-03-01', '何总', {sales}, 1);\n"_s
               .arg(id);
}

QString receiptSql(int id, int number, int amount)
{
    return u"INSERT INTO receipt (id, deal_id, kind, amount_fen, day, by_id, by_role, at_us) VALUES (%1, %2, 'payment', %3, '2026-03-02', {sales}, 'sales', 1);\n"_s
        .arg(number)
        .arg(id)
        .arg(amount);
}

QString outcomeSql(int id, const QString& outcome)
{
    return u"UPDATE deal SET outcome = '%2', lost_reason = %3, row_version = row_version + 1 WHERE id = %1;\n"_s
        .arg(id)
        .arg(outcome, outcome == u"lost"_s ? u"'price'"_s : u"NULL"_s);
}

/// The concessions of the attack table, without a clause.
QString made(QString concession)
{
    return concession.remove(u"{or}"_s) + u";\n"_s;
}

QString everyState()
{
    using namespace deal;
    QString sql;
    for (const int id : {kReady, kLost, kShelved, kMeanwhile})
        sql += readySql(id);
    sql += outcomeSql(kLost, u"lost"_s) + outcomeSql(kShelved, u"shelved"_s);
    sql += readySql(kOne) + made(firstByLead(kOne));
    sql += readySql(kTwo) + made(firstByLead(kTwo)) + made(secondByBoss(kTwo));
    sql += dealSql(kNoHold) + quoteSql(kNoHold);
    sql += dealSql(kNoQuote) + holdSql(kNoQuote);
    sql += readySql(kSigned) + contractSql(kSigned);
    sql += readySql(kPaid) + contractSql(kPaid) + receiptSql(kPaid, 9001, 100'000);
    sql += readySql(kWon) + contractSql(kWon) + receiptSql(kWon, 9002, 100'000) + outcomeSql(kWon, u"won"_s);
    sql += readySql(kPartPaid) + contractSql(kPartPaid) + receiptSql(kPartPaid, 9003, 40'000);
    sql +=
        u"INSERT INTO instalment (id, deal_id, due_day, amount_fen) VALUES (9501, %1, '2026-04-01', 50000);\n"
        "INSERT INTO instalment (id, deal_id, due_day, amount_fen) VALUES (9502, %1, '2026-05-01', 50000);\n"_s
            .arg(kPartPaid);
    sql += readySql(kOneByBoss) +
           made(concessionSql(kOneByBoss, 1, u"NULL"_s, u"lead"_s, u"{boss}"_s, u"boss"_s));
    sql += readySql(kRequoted) + made(firstByLead(kRequoted)) +
           u"INSERT INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, scope_change, by_id, "
           u"by_role, at_us)"
           " VALUES (%1, 2, 70000, 65000, 60000, '不含安装', {lead}, 'lead', 2);\n"_s.arg(kRequoted);
    sql += dealSql(kFresh) + dealSql(kGated) + readySql(kTight, 99'000) + readySql(kPending);
    for (const QString& item : {u"G1-1"_s, u"G1-2"_s, u"G1-3"_s})
        sql +=
            u"INSERT INTO deal_fact (deal_id, item, answer, by_id, at_us) VALUES (%1, '%2', '知道', {sales}, 1);\n"_s
                .arg(kGated)
                .arg(item);
    sql += u"INSERT INTO concession_request (id, deal_id, version, from_fen, to_fen, argument, by_id, at_us)"
           " VALUES (9701, %1, 1, 100000, 95000, '工艺', {sales}, 1);\n"_s.arg(kPending);
    sql +=
        u"INSERT INTO deal (id, customer_id, title, owner_id, created_us, imported, stage) VALUES (%1, 900, 'd', {sales}, 1, 1, 'signing');\n"_s
            .arg(kImported);
    return sql;
}

} // namespace

QString concessionSql(int deal, int ordinal, const QString& previous, const QString& role,
                      const QString& person, const QString& personRole, const QString& amount, int version,
                      const QString& inReturn)
{
    return u"INSERT {or}INTO concession (deal_id, ordinal, prev_ordinal, approver_role, approver_id, "
           u"person_role, version, amount_fen, in_return, created_us)"
           " VALUES (%1, %2, %3, '%4', %5, '%6', %7, %8, %9, 1)"_s.arg(deal)
               .arg(ordinal)
               .arg(previous, role, person, personRole)
               .arg(version)
               .arg(amount, inReturn);
}

Battlefield::Battlefield(Dialect dialect) : location_{dir_.file(u"book.tandan"_s)}
{
    if (dialect == Dialect::Postgres)
        location_ = PostgresCluster::shared()->createDatabase();
    else
        EXPECT_TRUE(createPrivateFile(location_.text()));
    {
        auto connection = Connection::open(location_, Connection::Mode::ReadWrite);
        EXPECT_TRUE(connection);
        const auto migrated = migrate(**connection, *shippedMigrations(dialect));
        EXPECT_TRUE(migrated) << migrated.error().cause;
    }
    boss_ = u"1"_s, lead_ = u"2"_s, sales_ = u"3"_s;
    run(u"INSERT INTO person (id, name, name_key, role, created_us) VALUES (1, '顾明远', '顾明远', 'boss', "
        u"1);\n"
        "INSERT INTO person (id, name, name_key, role, created_us) VALUES (2, '沈毅', '沈毅', 'lead', 1);\n"
        "INSERT INTO person (id, name, name_key, role, created_us) VALUES (3, '林晓', '林晓', 'sales', 1);\n"
        "INSERT INTO customer (id, name, name_key, created_us) VALUES (900, '甲', '甲', 1);\n"_s +
        everyState());
}

void Battlefield::addReadyDeals(int first, int count)
{
    QString sql = u"BEGIN;\n"_s;
    for (int id = first; id < first + count; ++id)
        sql += readySql(id);
    run(sql + u"COMMIT;\n"_s);
}

Location Battlefield::copy(const QString& name) const
{
    if (dialect() == Dialect::Postgres)
        return PostgresCluster::shared()->copyDatabase(location_);
    const Location other{dir_.file(name)};
    const auto said = runShell(location_, u"VACUUM INTO '%1';\n"_s.arg(other.text()));
    EXPECT_TRUE(said.raw.isEmpty()) << said.raw.toStdString();
    return other;
}

QString Battlefield::filledIn(QString sql) const
{
    return sql.replace(u"{sales}"_s, sales_).replace(u"{lead}"_s, lead_).replace(u"{boss}"_s, boss_);
}

void Battlefield::run(const QString& script) const
{
    const auto said = runShell(location_, filledIn(script));
    EXPECT_TRUE(said.raw.isEmpty()) << said.raw.toStdString();
}

} // namespace tandan::test
