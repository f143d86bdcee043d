// Our program as app/tandan starts it, on a book given as the argument. Says `painted` when the board has
// been painted for the first time; with --visit it then goes through its pages and says how that went.

#include "core/base/log.h"
#include "core/language/language.h"
#include "tests/bench/support/bigbook.h"
#include "tests/bench/ui/window/probe.h"
#include "tests/bench/ui/window/visit.h"
#include "ui/shell/settings.h"
#include "ui/theme/themecontroller.h"
#include "ui/workspace/program.h"
#include "ui/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using namespace tandan::bench;

constexpr int kDealsOpened = 20;

std::vector<DealId> dealsWithMeetings(Book& book)
{
    return demand(waitFor(book.read([](Connection& db) {
        return db.all<DealId>(
            u"SELECT d.id FROM deal d WHERE d.outcome = 'open' AND (SELECT count(*) FROM meeting m WHERE"
            " m.deal_id = d.id) >= 3 LIMIT ?"_s,
            {kDealsOpened}, [](const Row& row) { return row.id<DealId>(0); });
    })));
}

void rest(ProbedApplication& app, ui::Program& program, bool visit)
{
    ui::Workspace& workspace = *program.workspace();
    app.settle([&] { return workspace.book().isIdle(); });
    printMemory("start");
    if (visit) {
        const std::vector<DealId> deals = dealsWithMeetings(workspace.book());
        visitPages(app, workspace);
        openDeals(app, workspace, deals);
        printMemory("visited");
    }
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char** argv)
{
    ProbedApplication app{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    const bool visit = arguments.contains(u"--visit"_s);
    log::start({});
    const QTemporaryDir scratch;
    ui::Settings settings{scratch.filePath(u"settings.ini"_s)};
    Translations translations{app};
    translations.use(Language::Chinese);
    ui::ThemeController theme{app, ui::ThemeMode::Light, 100};
    ui::ProgramOptions options;
    options.book = Location{arguments.value(1)};
    options.page = u"board"_s;
    options.rememberBook = false;
    options.clock = Clock::fixedAt(bookTime());
    ui::Program program{options, settings, theme, translations};
    app.whenPainted(u"tandan::ui::ColumnView"_s, [&] {
        std::printf("painted\n");
        std::fflush(stdout);
        QTimer::singleShot(0, &program, [&] { rest(app, program, visit); });
    });
    QMetaObject::invokeMethod(&program, &ui::Program::start, Qt::QueuedConnection);
    return QApplication::exec();
}
