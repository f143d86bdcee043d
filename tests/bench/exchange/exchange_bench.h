#pragma once

#include <benchmark/benchmark.h>

namespace tandan::bench {

/// `tandanctl export deals` of the big book against the plain shell.
void exportDeals(benchmark::State& state);
/// `tandanctl import deals` of as many rows into an empty book against the plain shell's `.import`.
void importDeals(benchmark::State& state);

} // namespace tandan::bench
