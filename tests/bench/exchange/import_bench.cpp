#include "tests/bench/exchange/exchange_bench.h"
#include "tests/bench/support/bigbook.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/shell.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace tandan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowsPerDuplicate = 50;

/// As many deals as the big book has open ones, as another program would hand them over; every fiftieth
/// stands there twice.
const QString& rowsSql()
{
    static const QString sql =
        u"SELECT 'X-' || d.id AS external_id, c.name AS customer, d.title, p.name AS owner,"
        " CASE d.outcome WHEN 'open' THEN d.stage ELSE d.outcome END AS status,"
        " CASE WHEN d.amount_fen IS NOT NULL THEN printf('%d.%02d', d.amount_fen / 100, d.amount_fen % 100) "
        "END AS amount,"
        " date(d.opened_us / 1000000, 'unixepoch') AS created, date(d.closed_us / 1000000, 'unixepoch') AS "
        "closed,"
        " d.expected_close, c.industry, d.source, d.product, k.name AS contact, k.phone, d.note"
        " FROM deal d JOIN customer c ON c.id = d.customer_id JOIN person p ON p.id = d.owner_id"
        " LEFT JOIN contact k ON k.id = (SELECT min(f.id) FROM contact f WHERE f.customer_id = d.customer_id)"_s;
    return sql;
}

QString makeFile()
{
    const QString path = scratchFile(u"import.csv"_s);
    const QString all = rowsSql() + u" WHERE d.id <= %1"_s.arg(dealCount());
    const QString again =
        rowsSql() + u" WHERE d.id <= %1 AND d.id % %2 = 0"_s.arg(dealCount()).arg(kRowsPerDuplicate);
    runProgram(
        u"sqlite3"_s,
        {u"-readonly"_s, u"-csv"_s, u"-header"_s, bigBook(dealCount()), all + u" UNION ALL "_s + again},
        path);
    return path;
}

/// One table of the columns of the file with the indexes of our table of deals, filled as durably as a book
/// is.
QStringList importByShell(const QString& database, const QString& file)
{
    return {
        database,
        u"PRAGMA journal_mode = WAL"_s,
        u"PRAGMA synchronous = FULL"_s,
        u"CREATE TABLE deal (external_id TEXT, customer TEXT, title TEXT, owner TEXT, status TEXT, amount "
        u"NUMERIC, created TEXT,"
        " closed TEXT, expected_close TEXT, industry TEXT, source TEXT, product TEXT, contact TEXT, phone TEXT, note TEXT)"_s,
        u"CREATE INDEX deal_board ON deal (status, amount, created, owner)"_s,
        u"CREATE INDEX deal_customer ON deal (customer)"_s,
        u"CREATE INDEX deal_owner ON deal (owner, status)"_s,
        u"CREATE INDEX deal_external ON deal (external_id)"_s,
        u".import --csv --skip 1 '%1' deal"_s.arg(file)};
}

} // namespace

void importDeals(benchmark::State& state)
{
    const QString file = makeFile();
    const QString output = scratchFile(u"import.out"_s);
    Comparison imports;
    for (auto _ : state) {
        const QString book = scratchFile(u"import.tandan"_s);
        runProgram(tandanctl(), {u"init"_s, book}, output);
        const double ours = runProgram(
            tandanctl(),
            {u"--book"_s, book, u"--now"_s, formatInstant(bookTime()), u"import"_s, u"deals"_s, file},
            output);
        imports.ours.add(ours);
        imports.reference.add(
            runProgram(u"sqlite3"_s, importByShell(scratchFile(u"import.db"_s), file), output));
        state.SetIterationTime(ours / 1000);
    }
    imports.report(
        state, "import deals with checks, duplicates and history / sqlite3 .import plus the same indexes", 4);
}

} // namespace tandan::bench
