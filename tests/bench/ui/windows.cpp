#include "tests/bench/ui/windows.h"

#include "tests/bench/support/bigbook.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

namespace tandan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kKibPerMib = 1024;

/// `switch list first 34.1 9.7`, `memory start 81234`, `VmRSS: 81234 kB`.
void take(const QString& line, WindowRun& run)
{
    const QStringList words = line.simplified().split(u' ');
    if (words.size() == 3 && words[0] == u"memory"_s)
        run.memory.insert(words[1], words[2].toDouble() / kKibPerMib);
    else if (words.size() == 3 && words[0] == u"VmRSS:"_s)
        run.memory.insert(u"start"_s, words[1].toDouble() / kKibPerMib);
    else if (words.size() == 5) {
        const QString what = words.first(3).join(u' ');
        run.painted[what].add(words[3].toDouble());
        run.standstill[what].add(words[4].toDouble());
    }
}

WindowRun run(const QString& program, const QStringList& arguments)
{
    WindowRun run;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments, QIODevice::ReadOnly);
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine()) {
            process.waitForReadyRead(-1);
            continue;
        }
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        if (line == u"painted"_s)
            run.paintedAfter = static_cast<double>(timer.nsecsElapsed()) / 1'000'000;
        else
            take(line, run);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || run.paintedAfter == 0 ||
        !run.memory.contains(u"start"_s)) {
        std::fprintf(stderr, "%s has painted nothing\n", qUtf8Printable(program));
        std::exit(EXIT_FAILURE);
    }
    return run;
}

} // namespace

WindowRun runEmptyWindow()
{
    return run(QStringLiteral(TANDAN_EMPTY_WINDOW), {});
}

WindowRun runOurWindow(int deals, bool visit)
{
    QStringList arguments{bigBook(deals)};
    if (visit)
        arguments << u"--visit"_s;
    return run(QStringLiteral(TANDAN_BENCH_WINDOW), arguments);
}

} // namespace tandan::bench
