#include "tests/bench/support/bigbook.h"
#include "tests/bench/ui/windows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace tandan::bench;

constexpr int kStarts = 15;
constexpr int kSmaller = 10; ///< the small book has so many times fewer deals

void firstPaint(benchmark::State& state)
{
    (void)runOurWindow(dealCount(), false); // both are read into memory before anything is timed
    (void)runEmptyWindow();
    Comparison paints;
    for (auto _ : state) {
        const double ours = runOurWindow(dealCount(), false).paintedAfter;
        paints.ours.add(ours);
        paints.reference.add(runEmptyWindow().paintedAfter);
        state.SetIterationTime(ours / 1000);
    }
    paints.report(state, "first painted board / first paint of an empty Qt Widgets window", 2);
}

/// One walk through the pages, which several figures are taken from.
const WindowRun& walk()
{
    static const WindowRun run = runOurWindow(dealCount(), true);
    return run;
}

/// The slowest of what was done under names that begin with `prefix` and end with `suffix`.
double slowest(const QHash<QString, Samples>& all, const QString& prefix, const QString& suffix)
{
    double most = 0;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (!one.key().startsWith(prefix) || !one.key().endsWith(suffix))
            continue;
        most = std::max(most, one.value().median());
        std::fprintf(stderr, "  %-28s median %8.2f  most %8.2f\n", qUtf8Printable(one.key()),
                     one.value().median(), one.value().most());
    }
    return most;
}

struct Walked
{
    const char* name;
    const char* what;
    QString prefix, suffix;
    bool standstill;
    double budget;
};

const std::vector<Walked>& walked()
{
    static const std::vector<Walked> all{
        {"open_deal", "open a deal", u"open deal"_s, u"again"_s, false, 100},
        {"open_first_deal", "open a deal, the first since the start", u"open deal"_s, u"first"_s, false, 100},
        {"switch_page", "switch a page, the slowest of all", u"switch"_s, u"again"_s, false, 100},
        {"switch_page_first", "switch a page for the first time, the slowest of all", u"switch"_s, u"first"_s,
         false, 100},
        {"standstill_deal", "longest standstill of the GUI thread while opening a deal", u"open deal"_s,
         u"again"_s, true, 16},
        {"standstill_page", "longest standstill of the GUI thread while switching a page", u"switch"_s,
         u"again"_s, true, 16},
        {"standstill_first",
         "longest standstill of the GUI thread when a page is made",
         {},
         u"first"_s,
         true,
         16},
    };
    return all;
}

void walkFigure(benchmark::State& state, const Walked& figure)
{
    double measured = 0;
    for (auto _ : state) {
        measured =
            slowest(figure.standstill ? walk().standstill : walk().painted, figure.prefix, figure.suffix);
        state.SetIterationTime(measured / 1000);
    }
    report(state, figure.what, Measure::Milliseconds, measured, figure.budget);
}

struct MemoryFigure
{
    double start = 0, visited = 0;
};

MemoryFigure memoryWith(int deals)
{
    const WindowRun run = deals == dealCount() ? walk() : runOurWindow(deals, true);
    return {run.memory[u"start"_s], run.memory[u"visited"_s]};
}

void memory(benchmark::State& state)
{
    double over = 0;
    for (auto _ : state) {
        const double empty = runEmptyWindow().memory[u"start"_s];
        over = memoryWith(dealCount()).start - empty;
        state.counters["empty_MB"] = empty;
        state.SetIterationTime(1);
    }
    report(state, "memory of the running program over an empty Qt window", Measure::Megabytes, over, 80);
}

void memoryVisited(benchmark::State& state)
{
    double over = 0;
    for (auto _ : state) {
        over = memoryWith(dealCount()).visited - runEmptyWindow().memory[u"start"_s];
        state.SetIterationTime(1);
    }
    report(state, "the same after every page was shown", Measure::Megabytes, over, 80);
}

/// "Flat" has a tenth of play: the allocator's, and a handful of wider numbers.
void memoryGrowth(benchmark::State& state)
{
    double ratio = 0;
    for (auto _ : state) {
        const MemoryFigure large = memoryWith(dealCount());
        const MemoryFigure small = memoryWith(dealCount() / kSmaller);
        ratio = large.visited / small.visited;
        state.counters["ours_MB"] = large.visited;
        state.counters["reference_MB"] = small.visited;
        state.SetIterationTime(1);
    }
    report(state, "memory, every page shown, with ten times as many deals", Measure::Ratio, ratio, 1.1);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto once = [](benchmark::internal::Benchmark* added) {
        added->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
    };
    benchmark::RegisterBenchmark("first_paint", firstPaint)
        ->Iterations(rounds(kStarts))
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    for (const Walked& figure : walked())
        once(benchmark::RegisterBenchmark(figure.name,
                                          [&figure](benchmark::State& state) { walkFigure(state, figure); }));
    once(benchmark::RegisterBenchmark("memory", memory));
    once(benchmark::RegisterBenchmark("memory_visited", memoryVisited));
    once(benchmark::RegisterBenchmark("memory_growth", memoryGrowth));
    return runBenchmarks(argc, argv);
}
