#pragma once

#include "core/base/clock.h"
#include "core/language/language.h"
#include "core/storage/location.h"
#include "ui/start/startwindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tandan {
class Book;
}

namespace tandan::ui {

class Settings;
class ThemeController;
class Workspace;

/// What the command line asked for.
struct ProgramOptions
{
    std::optional<Location> book; ///< nothing: the default book
    QString page;                 ///< shown first; empty: the one shown last
    QString person;               ///< who works here; empty: as remembered
    bool rememberBook = true;     ///< the book asked for becomes the default one
    Clock clock;
    std::function<Result<>(const Location&)> makeSample = {};
};

/// From start to end: opens the book or shows the start window, and goes from one book to another. Thread:
/// GUI.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(ProgramOptions options, Settings& settings, ThemeController& theme, Translations& translations);
    ~Program() override;

    void start();
    /// Null while no book is open.
    [[nodiscard]] Workspace* workspace() const { return workspace_.get(); }
    [[nodiscard]] StartWindow* startWindow() const { return start_.get(); }

Q_SIGNALS:
    /// A workspace or the start window is on the screen. `problem`: why a book that was asked for is not.
    void shown(const QString& problem);

private:
    /// \param csv a file to import when it is open; empty asks for one, nothing imports none
    void open(const Location& location, bool remember, const std::optional<QString>& csv = std::nullopt);
    void opened(std::shared_ptr<Book> book, bool remember, const std::optional<QString>& csv);
    void showStart(const QString& problem);
    void showWorkspace(std::shared_ptr<Book> book);
    void changeLanguage(Language language);

    ProgramOptions options_;
    Settings& settings_;
    ThemeController& theme_;
    Translations& translations_;
    std::unique_ptr<StartWindow> start_;
    std::unique_ptr<Workspace> workspace_;
};

} // namespace tandan::ui
