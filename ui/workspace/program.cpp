#include "ui/workspace/program.h"

#include "core/book/book.h"
#include "core/book/defaultbook.h"
#include "ui/page/answer.h"
#include "ui/page/background.h"
#include "ui/shell/settings.h"
#include "ui/shell/window.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace tandan::ui {

namespace {

/// Opens the book and finds who works in it, on a background thread; the book then belongs to `gui`.
Result<std::shared_ptr<Book>> openWith(const Location& location, const Clock& clock, const QString& asked,
                                       const QString& remembered, QThread* gui)
{
    TD_ASSIGN(auto opened, Book::open(location, clock));
    std::shared_ptr<Book> book = std::move(opened);
    auto actor = waitFor(book->findActor(asked.isEmpty() ? remembered : asked));
    // A name remembered from another book is no reason to stay outside; one that was asked for is.
    if (!actor && asked.isEmpty() && !remembered.isEmpty())
        actor = waitFor(book->findActor({}));
    if (!actor)
        return actor.error();
    book->setActor(*actor);
    book->moveToThread(gui);
    return book;
}

} // namespace

Program::Program(ProgramOptions options, Settings& settings, ThemeController& theme,
                 Translations& translations)
    : options_{std::move(options)},
      settings_{settings},
      theme_{theme},
      translations_{translations}
{
    if (!options_.page.isEmpty())
        settings_.set(Setting::Page, options_.page);
}

Program::~Program() = default;

void Program::start()
{
    const Location location = options_.book.value_or(defaultbook::location());
    const bool nothingYet = !options_.book && location.isFile() && !QFileInfo::exists(location.text());
    if (nothingYet)
        showStart({});
    else
        open(location, options_.book.has_value() && options_.rememberBook);
}

void Program::open(const Location& location, bool remember, const std::optional<QString>& csv)
{
    onAnswer(
        inBackground([location, clock = options_.clock, asked = options_.person,
                      remembered = settings_.text(Setting::Person),
                      gui = thread()] { return openWith(location, clock, asked, remembered, gui); }),
        this, [this, remember, csv](std::shared_ptr<Book> book) { opened(std::move(book), remember, csv); },
        [this](const Error& error) {
            if (workspace_)
                workspace_->showError(error); // the book at hand stays open
            else
                showStart(error.message());
        });
}

void Program::opened(std::shared_ptr<Book> book, bool remember, const std::optional<QString>& csv)
{
    std::optional<Error> notRemembered;
    if (remember) {
        if (auto done = defaultbook::remember(book->info().location); !done)
            notRemembered = done.error();
    }
    showWorkspace(std::move(book));
    if (notRemembered)
        workspace_->showError(*notRemembered);
    else if (csv)
        workspace_->importCsv(*csv);
}

void Program::showWorkspace(std::shared_ptr<Book> book)
{
    auto next = std::make_unique<Workspace>(std::move(book), settings_, theme_);
    connect(next.get(), &Workspace::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
    connect(
        next.get(), &Workspace::leaveBook, this, [this] { showStart({}); }, Qt::QueuedConnection);
    connect(
        next.get(), &Workspace::openBook, this, [this](const Location& location) { open(location, true); },
        Qt::QueuedConnection);
    next->window().show();
    workspace_ = std::move(next);
    start_.reset();
    Q_EMIT shown({});
}

void Program::showStart(const QString& problem)
{
    auto next = std::make_unique<StartWindow>(
        StartOptions{options_.clock, defaultbook::usualPath(), options_.makeSample});
    connect(
        next.get(), &StartWindow::chosen, this, [this](const Location& location) { open(location, true); },
        Qt::QueuedConnection);
    connect(
        next.get(), &StartWindow::chosenForImport, this,
        [this](const Location& location, const QString& csv) { open(location, true, csv); },
        Qt::QueuedConnection);
    next->showProblem(problem);
    next->show();
    start_ = std::move(next);
    workspace_.reset();
    Q_EMIT shown(problem);
}

void Program::changeLanguage(Language language)
{
    settings_.set(Setting::Language, languageCode(language));
    if (translations_.language() == language || !workspace_)
        return;
    translations_.use(language);
    settings_.set(Setting::Geometry, workspace_->window().saveGeometry());
    // Every text is set when its widget is made, so a new window is the whole switch; the book stays open.
    showWorkspace(workspace_->sharedBook());
}

} // namespace tandan::ui
