#include "core/review/stalledreport.h"
#include "tests/bench/support/bigbook.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/shell.h"

#include <QCoreApplication>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using namespace tandan::bench;

constexpr int kReports = 11;

/// What the report shows and judges by, read once and written out.
const QString& sameColumns()
{
    static const QString sql =
        u"SELECT d.id, c.name, d.title, p.name, d.stage, d.amount_fen, d.opened_us, d.stage_since_us, "
        u"n.what, n.due_day,"
        " (SELECT max(m.at_us) FROM meeting m WHERE m.deal_id = d.id)"
        " FROM deal d JOIN customer c ON c.id = d.customer_id JOIN person p ON p.id = d.owner_id"
        " LEFT JOIN next_step n ON n.deal_id = d.id AND n.state = 'open'"
        " WHERE d.outcome = 'open' AND d.withdrawn_us IS NULL"_s;
    return sql;
}

void stalledCommand(benchmark::State& state)
{
    const QString book = bigBook(dealCount());
    const QString output = scratchFile(u"stalled.out"_s);
    Comparison reports;
    for (auto _ : state) {
        const double ours = runProgram(tandanctl(),
                                       {u"--book"_s, book, u"--now"_s, formatInstant(bookTime()), u"--json"_s,
                                        u"report"_s, u"stalled"_s},
                                       output);
        reports.ours.add(ours);
        reports.reference.add(runProgram(u"sqlite3"_s, {u"-readonly"_s, book, sameColumns()}, output));
        state.SetIterationTime(ours / 1000);
    }
    reports.report(state, "report stalled over all deals / one sqlite3 scan of the same columns", 3);
}

/// The same without a program around it: what the page waits for.
void stalledReport(benchmark::State& state)
{
    const auto book = openBook(bigBook(dealCount()));
    review::ReportScope scope;
    scope.asOf = scope.today = bookTime().day();
    Samples samples;
    for (auto _ : state) {
        const double milliseconds = timed([&] {
            const auto report = demand(
                waitFor(book->read([scope](Connection& db) { return review::stalledReport(db, scope); })));
            state.counters["stalled"] = static_cast<double>(report.rows.size());
        });
        samples.add(milliseconds);
        state.SetIterationTime(milliseconds / 1000);
    }
    note(state, "stalled report, in the program", Measure::Milliseconds, samples.median());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto measured = [](benchmark::internal::Benchmark* added) {
        added->Iterations(rounds(kReports))->UseManualTime()->Unit(benchmark::kMillisecond);
    };
    measured(benchmark::RegisterBenchmark("report_stalled", stalledCommand));
    measured(benchmark::RegisterBenchmark("stalled_report", stalledReport));
    return runBenchmarks(argc, argv);
}
