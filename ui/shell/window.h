#pragma once

#include "ui/shell/menus.h"
#include "ui/shell/palette.h"
#include "ui/shell/place.h"

#include <QMainWindow>
#include <QTimer>

#include <map>

class QMenu;
class QStackedWidget;

namespace tandan::ui {

class Banner;
class Label;
class SaveMark;
class Settings;
class StatusHints;
class Toast;

/// The main window around the pages: menus, navigation, status bar, toast, palette. It knows places, not
/// pages, and does only what any program with places and an undo history does; ui/workspace adds the rest.
/// Thread: GUI.
class Window : public QMainWindow
{
    Q_OBJECT
public:
    /// The actor of `book` is known. The book, navigator and settings outlive the window.
    Window(const PageContext& context, std::vector<Place> places, Settings& settings);
    ~Window() override;

    /// Shows a place by its name; an unknown one, or one the actor may not use, changes nothing.
    /// \return whether it is shown now
    bool open(const QString& place);
    /// The page of a place, made if need be; null when there is no such place for the actor.
    [[nodiscard]] Page* page(const QString& place);
    [[nodiscard]] QString current() const { return current_; }
    [[nodiscard]] Page* currentPage() const;
    /// Names of the places in the navigation, in order.
    [[nodiscard]] QStringList places() const;

    [[nodiscard]] Menus& menus() { return *menus_; }
    /// What Ctrl+K looks through besides commands and places.
    void addFinder(Finder finder);

    void toast(const QString& message, bool undoable = false);
    void showError(const Error& error);
    /// The person at the foot of the navigation changed, and with it who may use what.
    void refreshActor();
    /// The team of the person at the foot, beside their role; empty for none.
    void setTeam(const QString& team);

Q_SIGNALS:
    /// The person at the foot of the navigation was clicked.
    void personActivated();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void addCommands();
    void fillNavigation();
    void showPerson();
    void countPlaces();
    void bookChanged(const Changed& what);
    void showStatus();
    void showBanner();
    void undo(bool redo);
    void exportPage();
    void openPalette();
    void openKeys();
    void back();
    void focusRegion(int step);
    [[nodiscard]] std::vector<QWidget*> regions() const;
    [[nodiscard]] const Place* place(const QString& name) const;
    [[nodiscard]] bool mayUse(const Place& place) const;

    PageContext context_;
    std::vector<Place> places_;
    Settings& settings_;
    Menus* menus_;
    QMenu* goMenu_; ///< one line a place
    NavRail* nav_;
    QStackedWidget* stack_;
    Banner* banner_;
    StatusHints* hints_;
    Label* summary_;
    SaveMark* saveMark_;
    Toast* toast_;
    std::map<QString, Page*> pages_;
    std::vector<Finder> finders_;
    QString current_;
    QString team_;
    QStringList visited_; ///< for Esc, latest last
    QTimer lookTimer_;
    QTimer countTimer_;
    Instant savedAt_;
    Question counting_;
};

} // namespace tandan::ui
