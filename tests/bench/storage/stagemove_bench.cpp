#include "core/flow/flowdesk.h"
#include "tests/bench/support/bigbook.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using namespace tandan::bench;

constexpr int kMoves = 1000;

void demandSqlite(sqlite3* db, int result)
{
    if (result == SQLITE_OK || result == SQLITE_DONE)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    std::exit(EXIT_FAILURE);
}

/// A file with nothing but the table of deals and its indexes: no guards, no journal, no history. What a
/// program would pay for the bare change, durable as ours.
class BareTable
{
public:
    explicit BareTable(const QString& book)
    {
        demandSqlite(db_, sqlite3_open(scratchFile(u"bare.db"_s).toUtf8().constData(), &db_));
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = FULL"_s);
        run(u"ATTACH '%1' AS book"_s.arg(book));
        copyDefinitions("table");
        run(u"INSERT INTO main.deal SELECT * FROM book.deal"_s);
        copyDefinitions("index");
        run(u"DETACH book"_s);
        run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        demandSqlite(db_, sqlite3_prepare_v2(db_,
                                             "UPDATE deal SET stage = ?, stage_since_us = ?,"
                                             " row_version = row_version + 1 WHERE id = ?",
                                             -1, &update_, nullptr));
    }

    ~BareTable()
    {
        sqlite3_finalize(update_);
        sqlite3_close(db_);
    }
    BareTable(const BareTable&) = delete;
    BareTable& operator=(const BareTable&) = delete;

    /// One transaction of its own: committed and on the disk when it comes back.
    void move(DealId deal, const char* stage, Instant since)
    {
        sqlite3_bind_text(update_, 1, stage, -1, SQLITE_STATIC);
        sqlite3_bind_int64(update_, 2, since.micros());
        sqlite3_bind_int64(update_, 3, deal.value());
        demandSqlite(db_, sqlite3_step(update_));
        demandSqlite(db_, sqlite3_reset(update_));
    }

private:
    void run(const QString& sql)
    {
        demandSqlite(db_, sqlite3_exec(db_, sql.toUtf8().constData(), nullptr, nullptr, nullptr));
    }

    void copyDefinitions(const char* type)
    {
        QStringList definitions;
        const auto keep = [](void* list, int, char** values, char**) {
            static_cast<QStringList*>(list)->append(QString::fromUtf8(values[0]));
            return 0;
        };
        const QString sql =
            u"SELECT sql FROM book.sqlite_schema WHERE tbl_name = 'deal' AND type = '%1' AND sql IS NOT NULL"_s
                .arg(QLatin1String{type});
        demandSqlite(db_, sqlite3_exec(db_, sql.toUtf8().constData(), keep, &definitions, nullptr));
        for (const QString& definition : definitions)
            run(definition);
    }

    sqlite3* db_ = nullptr;
    sqlite3_stmt* update_ = nullptr;
};

/// Deals that may go on from stage rapport: its gate is met.
std::vector<DealId> readyDeals(Book& book, int count)
{
    return demand(waitFor(book.read([count](Connection& db) {
        return db.all<DealId>(
            u"SELECT d.id FROM deal d WHERE d.outcome = 'open' AND d.stage = 'rapport' AND NOT EXISTS"
            " (SELECT 1 FROM gate_gap g WHERE g.deal_id = d.id AND g.stage = 'rapport') LIMIT ?"_s,
            {count}, [](const Row& row) { return row.id<DealId>(0); });
    })));
}

/// A person moves a deal on: rule checks, guards, journal, history entry, hash chain and commit, against the
/// bare change.
void stageMove(benchmark::State& state)
{
    const BookCopy copy{dealCount()};
    const auto book = openBook(copy.path());
    BareTable bare{copy.path()};
    const std::vector<DealId> deals = readyDeals(*book, static_cast<int>(state.max_iterations));
    if (deals.size() < static_cast<std::size_t>(state.max_iterations)) {
        state.SkipWithError("too few deals are ready to move");
        return;
    }
    Comparison moves;
    double ourProcessor = 0;
    double theirProcessor = 0;
    std::size_t at = 0;
    for (auto _ : state) {
        const DealId deal = deals[at++];
        const double before = processorTime();
        const double ours = timed([&] {
            demand(waitFor(book->write(
                u"deal.move"_s, [deal](Unit& unit) { return FlowDesk{unit}.move(deal, Stage::Needs); })));
        });
        moves.ours.add(ours);
        const double between = processorTime();
        ourProcessor += between - before;
        moves.reference.add(timed([&] { bare.move(deal, "needs", bookTime()); }));
        theirProcessor += processorTime() - between;
        state.SetIterationTime(ours / 1000);
    }
    state.counters["ours_processor_ms"] = ourProcessor / static_cast<double>(at);
    state.counters["reference_processor_ms"] = theirProcessor / static_cast<double>(at);
    moves.report(state, "durable stage move / the same row update by prepared C API in WAL FULL", 3);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    benchmark::RegisterBenchmark("stage_move", stageMove)
        ->Iterations(rounds(kMoves))
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    return runBenchmarks(argc, argv);
}
