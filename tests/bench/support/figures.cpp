#include "tests/bench/support/figures.h"

#include "tests/bench/support/bigbook.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace tandan::bench {

namespace {

const char* counterOf(Measure measure)
{
    switch (measure) {
    case Measure::Ratio:
        return "ratio";
    case Measure::Milliseconds:
        return "ms";
    case Measure::Megabytes:
        return "MB";
    }
    return "";
}

} // namespace

void report(benchmark::State& state, const char* what, Measure measure, double measured, double budget)
{
    note(state, what, measure, measured);
    state.counters["budget"] = budget;
}

void note(benchmark::State& state, const char* what, Measure measure, double measured)
{
    state.SetLabel(what);
    state.counters[counterOf(measure)] = measured;
}

double Samples::quantile(double share) const
{
    if (values_.empty())
        return 0;
    std::vector<double> sorted = values_;
    std::sort(sorted.begin(), sorted.end());
    const auto place = std::ceil(share * static_cast<double>(sorted.size())) - 1;
    return sorted[static_cast<std::size_t>(std::max(0.0, place))];
}

double processorTime()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1'000 + static_cast<double>(used.tv_nsec) / 1'000'000;
}

void Comparison::report(benchmark::State& state, const char* what, double budget) const
{
    bench::report(state, what, Measure::Ratio, ratio(), budget);
    state.counters["ours_ms"] = ours.median();
    state.counters["reference_ms"] = reference.median();
}

int rounds(int full)
{
    return isTrial() ? std::min(full, 2) : full;
}

int runBenchmarks(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}

} // namespace tandan::bench
