#include "tests/bench/exchange/exchange_bench.h"
#include "tests/bench/support/bigbook.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/shell.h"

namespace tandan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The columns that `export deals` writes, from the tables it reads. Written here once more so that a change
/// of our view does not change what we are measured against.
const QString& sameJoin()
{
    static const QString sql =
        u"SELECT d.id, d.external_id, c.name, d.title, p.name, d.stage, d.outcome, d.amount_fen, "
        u"d.opened_us, d.closed_us,"
        " d.expected_close, c.industry, d.source, d.product, k.name, k.phone, d.note, d.lost_reason, n.what, "
        "n.due_day,"
        " (SELECT count(*) FROM concession s WHERE s.deal_id = d.id)"
        " FROM deal d JOIN customer c ON c.id = d.customer_id JOIN person p ON p.id = d.owner_id"
        " LEFT JOIN contact k ON k.id = (SELECT min(f.id) FROM contact f WHERE f.customer_id = d.customer_id)"
        " LEFT JOIN next_step n ON n.deal_id = d.id AND n.state = 'open'"
        " WHERE d.withdrawn_us IS NULL ORDER BY d.id"_s;
    return sql;
}

} // namespace

void exportDeals(benchmark::State& state)
{
    const QString book = bigBook(dealCount());
    const QString ourFile = scratchFile(u"ours.csv"_s);
    const QString theirFile = scratchFile(u"sqlite3.csv"_s);
    Comparison exports;
    for (auto _ : state) {
        const double ours = runProgram(
            tandanctl(), {u"--book"_s, book, u"export"_s, u"deals"_s, u"--csv"_s, ourFile}, u"/dev/null"_s);
        exports.ours.add(ours);
        exports.reference.add(
            runProgram(u"sqlite3"_s, {u"-readonly"_s, u"-csv"_s, u"-header"_s, book, sameJoin()}, theirFile));
        state.SetIterationTime(ours / 1000);
    }
    exports.report(state, "export deals to CSV / sqlite3 -csv of the same join", 1);
}

} // namespace tandan::bench
