#include "tests/bench/support/shell.h"

#include "tests/bench/support/figures.h"

#include <QProcess>

#include <cstdio>
#include <cstdlib>

namespace tandan::bench {

using namespace Qt::Literals::StringLiterals;

double runProgram(const QString& program, const QStringList& arguments, const QString& outputFile)
{
    QProcess process;
    process.setStandardOutputFile(outputFile);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    const double milliseconds = timed([&] {
        process.start(program, arguments);
        process.waitForFinished(-1);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s %s: %s\n", qUtf8Printable(program), qUtf8Printable(arguments.join(u' ')),
                     process.readAllStandardError().constData());
        std::exit(EXIT_FAILURE);
    }
    return milliseconds;
}

QString tandanctl()
{
    return QStringLiteral(TANDAN_CTL);
}

} // namespace tandan::bench
