#pragma once

#include "core/language/language.h"
#include "ui/page/page.h"
#include "ui/workspace/parts.h"

#include <QObject>

#include <memory>

class QAction;

namespace tandan::ui {

class Settings;
class ThemeController;
class Window;

/// An open book on the screen: the main window with all pages, and the one place that knows which page and
/// which dialog does what a page asks for. Thread: GUI.
class Workspace : public QObject, public Navigator
{
    Q_OBJECT
public:
    /// The actor of the book is known.
    Workspace(std::shared_ptr<Book> book, Settings& settings, ThemeController& theme);
    ~Workspace() override;

    [[nodiscard]] Window& window() { return *window_; }
    [[nodiscard]] Book& book() { return *book_; }
    [[nodiscard]] std::shared_ptr<Book> sharedBook() const { return book_; }

    /// Opens the import of a CSV file, as far as the actor is offered one; an empty path asks for a file.
    void importCsv(const QString& path = {});

    void openPage(const QString& name) override;
    void openDeal(DealId deal, const std::vector<DealId>& siblings = {}) override;
    void logMeeting(std::optional<DealId> deal = std::nullopt) override;
    void newDeal(std::optional<CustomerId> customer = std::nullopt) override;
    void editNextStep(DealId deal) override;
    void moveDeal(DealId deal, Stage to) override;
    void shelveDeal(DealId deal) override;
    void loseDeal(DealId deal) override;
    void requestConcession(DealId deal) override;
    void toast(const QString& message, bool undoable = false) override;
    void showError(const Error& error) override;

Q_SIGNALS:
    void languageChosen(tandan::Language language);
    /// The person wants another book, or a new one.
    void leaveBook();
    void openBook(const tandan::Location& location);

private:
    void addCommands();
    void addThemeCommands();
    void addFinders();
    void addImport();
    [[nodiscard]] bool mayImport() const;
    /// What depends on who works here.
    void refreshActor();
    void showTeam();
    void openCustomer(CustomerId customer);
    void run(const DealDialog& dialog, DealId deal);
    void askForBook();
    void backUp();
    void about();

    std::shared_ptr<Book> book_;
    Settings& settings_;
    ThemeController& theme_;
    Dialogs dialogs_;
    QAction* importAction_ = nullptr;
    std::unique_ptr<Window> window_; ///< goes before the book: its pages use it
};

} // namespace tandan::ui
