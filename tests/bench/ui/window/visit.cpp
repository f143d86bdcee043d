#include "tests/bench/ui/window/visit.h"

#include "tests/bench/ui/window/probe.h"
#include "ui/shell/window.h"
#include "ui/workspace/workspace.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>

namespace tandan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Work>
void measure(ProbedApplication& app, ui::Workspace& workspace, const QString& what, Work work)
{
    app.reset();
    app.inTurn(work);
    app.settle([&] { return workspace.book().isIdle(); });
    std::printf("%s %.2f %.2f\n", qUtf8Printable(what), app.lastPaint(), app.longestTurn());
    std::fflush(stdout);
}

} // namespace

void visitPages(ProbedApplication& app, ui::Workspace& workspace)
{
    const QStringList places = workspace.window().places();
    for (const QString& time : {u"first"_s, u"again"_s, u"again"_s}) {
        for (const QString& place : places) {
            if (place != workspace.window().current())
                measure(app, workspace, u"switch %1 %2"_s.arg(place, time),
                        [&] { workspace.openPage(place); });
        }
        measure(app, workspace, u"switch %1 %2"_s.arg(places.front(), u"again"_s),
                [&] { workspace.openPage(places.front()); });
    }
}

void openDeals(ProbedApplication& app, ui::Workspace& workspace, const std::vector<DealId>& deals)
{
    for (std::size_t i = 0; i < deals.size(); ++i)
        measure(app, workspace, u"open deal %1"_s.arg(i == 0 ? u"first"_s : u"again"_s),
                [&] { workspace.openDeal(deals[i], deals); });
}

void printMemory(const char* name)
{
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly))
        return;
    static const QRegularExpression resident{u"VmRSS:\\s*(\\d+) kB"_s};
    const auto match = resident.match(QString::fromLatin1(status.readAll()));
    std::printf("memory %s %s\n", name, qUtf8Printable(match.captured(1)));
    std::fflush(stdout);
}

} // namespace tandan::bench
