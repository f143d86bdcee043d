#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

namespace tandan::bench {

/// What a figure counts; the name of its counter in the output of Google Benchmark.
enum class Measure { Ratio, Milliseconds, Megabytes };

/// Puts a figure beside its budget: counters `ratio`, `ms` or `MB`, and `budget`; `what` is the line of the
/// table in docs/benchmarks.md. scripts/bench.sh reads them.
void report(benchmark::State& state, const char* what, Measure measure, double measured, double budget);

/// The same for a figure nothing was promised about.
void note(benchmark::State& state, const char* what, Measure measure, double measured);

/// Durations of one thing, in milliseconds.
class Samples
{
public:
    void add(double milliseconds) { values_.push_back(milliseconds); }
    [[nodiscard]] bool isEmpty() const { return values_.empty(); }
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double most() const { return quantile(1.0); }
    /// The smallest value that `share` (0–1) of all do not exceed; 0 without values.
    [[nodiscard]] double quantile(double share) const;

private:
    std::vector<double> values_;
};

/// Runs `work` and says how long it took, in milliseconds.
template <class Work>
double timed(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - begin}.count();
}

/// Processor time this process has used so far, all its threads together, in milliseconds. Says more than the
/// clock on a machine that is busy with other things.
[[nodiscard]] double processorTime();

/// Two things that are done in turn, so that whatever slows the machine down slows down both.
struct Comparison
{
    Samples ours, reference;

    [[nodiscard]] double ratio() const { return ours.median() / reference.median(); }
    /// Reports the ratio of the medians and, as counters `ours_ms` and `reference_ms`, the medians.
    void report(benchmark::State& state, const char* what, double budget) const;
};

/// `full` rounds of a benchmark, or two when the book is so small that only the programs are tried.
[[nodiscard]] int rounds(int full);

/// The main() of a program: sets up Qt, then runs the benchmarks that were registered. `app` is a
/// QCoreApplication or one of its descendants.
int runBenchmarks(int argc, char** argv);

} // namespace tandan::bench
