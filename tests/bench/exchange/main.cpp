#include "tests/bench/exchange/exchange_bench.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    using namespace tandan::bench;
    constexpr int kExports = 7;
    constexpr int kImports = 3;
    const QCoreApplication app{argc, argv};
    benchmark::RegisterBenchmark("export_deals", exportDeals)
        ->Iterations(rounds(kExports))
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("import_deals", importDeals)
        ->Iterations(rounds(kImports))
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    return runBenchmarks(argc, argv);
}
