#include "ui/shell/window.h"

#include "ui/page/answer.h"
#include "ui/shell/actionnames.h"
#include "ui/shell/banner.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/savemark.h"
#include "ui/shell/settings.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statushints.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kMinimum{1024, 640};
constexpr QSize kUsual{1440, 900};
constexpr int kNumberedPlaces = 9;
constexpr int kVisitedKept = 50;
/// Another window's change must be on the screen within two seconds.
constexpr std::chrono::seconds kLookEvery{1};

/// Counting reads many deals; several changes in a row are counted once.
constexpr std::chrono::milliseconds kCountAfter{200};

/// What the screen has left for a window with its title bar.
QSize roomOnScreen(const QWidget& window)
{
    const QSize whole = window.screen()->availableSize();
    return {whole.width(), whole.height() - window.style()->pixelMetric(QStyle::PM_TitleBarHeight)};
}

/// The first widget inside `region` that takes the focus by Tab and is not inside `without`.
QWidget* firstFocusable(QWidget* region, const QWidget* without)
{
    for (QWidget* widget : region->findChildren<QWidget*>()) {
        const bool excluded = without && (widget == without || without->isAncestorOf(widget));
        if (!excluded && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(region) &&
            widget->isEnabled())
            return widget;
    }
    return nullptr;
}

} // namespace

Window::Window(const PageContext& context, std::vector<Place> places, Settings& settings)
    : context_{context},
      places_{std::move(places)},
      settings_{settings},
      menus_{new Menus{*this}},
      goMenu_{menus_->addSubmenu(MenuId::View, tr("&Go to"))},
      nav_{new NavRail},
      stack_{new QStackedWidget},
      banner_{new Banner},
      hints_{new StatusHints},
      summary_{new Label{{}, TextRole::Small, Color::Text2}},
      saveMark_{new SaveMark{context.book}},
      toast_{nullptr},
      savedAt_{context.book.clock().now()}
{
    setObjectName(u"mainWindow"_s);
    build();
    addCommands();
    fillNavigation();
    showBanner();
    connect(&context_.book, &Book::changed, this, &Window::bookChanged);
    connect(&context_.book, &Book::saveStateChanged, this, [this] { saveMark_->refresh(savedAt_); });
    connect(&lookTimer_, &QTimer::timeout, &context_.book, &Book::lookForOthers);
    lookTimer_.start(kLookEvery);
    context_.book.lookForOthers();
    countTimer_.setSingleShot(true);
    connect(&countTimer_, &QTimer::timeout, this, &Window::countPlaces);
    setMinimumSize(kMinimum);
    if (!restoreGeometry(settings_.value(Setting::Geometry).toByteArray()))
        resize(kUsual.boundedTo(roomOnScreen(*this)));
    countPlaces();
    showStatus();
}

Window::~Window() = default;

void Window::build()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout{column};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(banner_);
    layout->addWidget(stack_, 1);
    auto* central = new QWidget;
    auto* row = new QHBoxLayout{central};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(nav_);
    row->addWidget(column, 1);
    setCentralWidget(central);
    toast_ = new Toast{column};
    nav_->setObjectName(u"navRail"_s);
    banner_->setObjectName(u"bookBanner"_s);
    toast_->setObjectName(u"toast"_s);

    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(hints_, 1);
    statusBar()->addPermanentWidget(summary_);
    statusBar()->addPermanentWidget(saveMark_);
    summary_->setObjectName(u"summaryLabel"_s);
    saveMark_->setObjectName(u"saveMark"_s);
    saveMark_->refresh(savedAt_);

    connect(nav_, &NavRail::activated, this, [this](const QString& id) { open(id); });
    connect(nav_, &NavRail::personActivated, this, &Window::personActivated);
    connect(hints_, &StatusHints::allKeysRequested, this, &Window::openKeys);
    connect(toast_, &Toast::undoRequested, this, [this] { undo(false); });
}

void Window::addCommands()
{
    menus_->add(MenuId::File, tr("&Export this page as CSV…"), QKeySequence{u"Ctrl+E"_s},
                [this] { exportPage(); });
    menus_->add(MenuId::Edit, tr("&Undo"), QKeySequence::Undo, [this] { undo(false); });
    menus_->add(MenuId::Edit, tr("&Redo"), QKeySequence{u"Ctrl+Shift+Z"_s}, [this] { undo(true); });
    menus_->add(MenuId::Edit, tr("&Search and commands…"), QKeySequence{u"Ctrl+K"_s},
                [this] { openPalette(); });
    QAction* keys = menus_->add(MenuId::Help, tr("All &shortcuts"), {}, [this] { openKeys(); });
    // Fields take a question mark before a shortcut does; the wide one is what a Chinese input method types.
    keys->setShortcuts(
        {QKeySequence{u"?"_s}, QKeySequence{Qt::Key_F1}, QKeySequence{QString{QChar{0xff1f}}}});
    // A key without a menu line: it moves the focus, which the menu would take away.
    for (const int step : {1, -1}) {
        auto* region = new QAction{this};
        region->setShortcut(step > 0 ? QKeySequence{u"F6"_s} : QKeySequence{u"Shift+F6"_s});
        connect(region, &QAction::triggered, this, [this, step] { focusRegion(step); });
        addAction(region);
    }
}

void Window::fillNavigation()
{
    goMenu_->clear();
    std::vector<NavItem> items;
    for (const Place& place : places_) {
        if (place.text.isEmpty() || !mayUse(place))
            continue;
        NavItem item{place.name, place.icon, place.text, place.section};
        QKeySequence key;
        if (const int number = static_cast<int>(items.size()) + 1; number <= kNumberedPlaces) {
            key = QKeySequence{u"Ctrl+%1"_s.arg(number)};
            item.key = u"Ctrl %1"_s.arg(number);
        }
        QAction* go = goMenu_->addAction(place.text);
        go->setShortcut(key);
        connect(go, &QAction::triggered, this, [this, name = place.name] { open(name); });
        items.push_back(item);
    }
    nav_->setItems(items);
    nav_->setCurrent(current_);
    showPerson();
}

void Window::showPerson()
{
    const Actor actor = context_.book.actor();
    const QString role = displayName(actor.role);
    nav_->setPerson(actor.id.value(), actor.name, team_.isEmpty() ? role : role + u" · "_s + team_);
}

void Window::setTeam(const QString& team)
{
    team_ = team;
    showPerson();
}

void Window::refreshActor()
{
    fillNavigation();
    countPlaces();
    if (const Place* now = place(current_); now && !mayUse(*now))
        open(places().value(0));
}

const Place* Window::place(const QString& name) const
{
    const auto found =
        std::find_if(places_.begin(), places_.end(), [&](const Place& p) { return p.name == name; });
    return found == places_.end() ? nullptr : &*found;
}

bool Window::mayUse(const Place& place) const
{
    return mayActAs(context_.book.actor().role, place.least);
}

QStringList Window::places() const
{
    QStringList names;
    for (const Place& place : places_) {
        if (!place.text.isEmpty() && mayUse(place))
            names << place.name;
    }
    return names;
}

Page* Window::page(const QString& name)
{
    const Place* wanted = place(name);
    if (!wanted || !mayUse(*wanted))
        return nullptr;
    Page*& made = pages_[name];
    if (!made) {
        made = wanted->make(context_);
        stack_->addWidget(made);
        connect(made, &Page::statusChanged, this, [this, page = made] {
            if (page == currentPage())
                showStatus();
        });
    }
    return made;
}

Page* Window::currentPage() const
{
    return qobject_cast<Page*>(stack_->currentWidget());
}

bool Window::open(const QString& name)
{
    Page* shown = page(name);
    if (!shown)
        return false;
    if (name != current_ && !current_.isEmpty()) {
        visited_ << current_;
        if (visited_.size() > kVisitedKept)
            visited_.removeFirst();
    }
    current_ = name;
    stack_->setCurrentWidget(shown);
    nav_->setCurrent(name);
    if (!place(name)->text.isEmpty())
        settings_.set(Setting::Page, name);
    shown->enter();
    showStatus();
    return true;
}

void Window::back()
{
    if (Page* shown = currentPage(); shown && shown->escape())
        return;
    while (!visited_.isEmpty()) {
        const QString last = visited_.takeLast();
        if (last == current_ || !open(last))
            continue;
        visited_.removeLast(); // open() noted where we came from; going back is no visit
        return;
    }
}

void Window::countPlaces()
{
    const auto asked = counting_.ask();
    const Actor actor = context_.book.actor();
    for (const Place& place : places_) {
        if (!place.count || place.text.isEmpty() || !mayUse(place))
            continue;
        onAnswer(
            context_.book.read([count = place.count, actor, now = context_.book.clock().now()](
                                   Connection& connection) { return count(connection, actor, now); }),
            this,
            [this, asked, name = place.name](PlaceCount answer) {
                if (counting_.isCurrent(asked))
                    nav_->setCount(name, answer.count, answer.kind);
            },
            [](const Error&) {}); // the page itself says what is wrong
    }
}

void Window::bookChanged(const Changed& what)
{
    if (!what.external)
        savedAt_ = context_.book.clock().now();
    saveMark_->refresh(savedAt_);
    for (const auto& [name, page] : pages_)
        page->bookChanged(what);
    countTimer_.start(kCountAfter);
}

void Window::showStatus()
{
    const Page* shown = currentPage();
    setWindowTitle(shown ? tr("%1 — Tandan").arg(shown->title()) : tr("Tandan"));
    hints_->setHints(shown ? shown->hints() : std::vector<KeyHint>{});
    summary_->setText(shown ? shown->summary() : QString{});
    summary_->setVisible(!summary_->text().isEmpty());
}

void Window::showBanner()
{
    const BookInfo& info = context_.book.info();
    if (info.readOnly)
        banner_->setText(Icon::Lock, Tone::Amber,
                         tr("This book can only be read: %1 cannot be written to. Nothing you do here "
                            "changes it.")
                             .arg(info.location.shown()));
    else if (info.rulesChanged)
        banner_->setText(
            Icon::Warning, Tone::Red,
            Error{Error::Code::Storage, u"TD-BOOK-SCHEMA"_s, {info.location.shown()}, {}}.message());
}

void Window::undo(bool redo)
{
    onAnswer(
        redo ? context_.book.redo() : context_.book.undo(), this,
        [this, redo](const HistoryEntry& entry) {
            const QString what = actionName(entry.command);
            toast(redo ? tr("Done again: %1").arg(what) : tr("Undone: %1").arg(what));
        },
        [this](const Error& error) { showError(error); });
}

void Window::exportPage()
{
    Page* shown = currentPage();
    if (shown && !shown->exportCsv())
        toast(tr("There is nothing to export on this page. Lists, customers and stalled deals can be."));
}

void Window::toast(const QString& message, bool undoable)
{
    toast_->show(message, undoable);
}

void Window::showError(const Error& error)
{
    (new ErrorDialog{error, this})->open();
}

void Window::addFinder(Finder finder)
{
    finders_.push_back(std::move(finder));
}

void Window::openPalette()
{
    std::vector<PaletteEntry> fixed;
    for (const Place& place : places_) {
        if (!place.text.isEmpty() && mayUse(place))
            fixed.push_back(
                {place.icon, place.text, tr("Page"), {}, [this, name = place.name] { open(name); }});
    }
    for (const Menus::Entry& entry : menus_->entries()) {
        const bool isPlace = goMenu_->actions().contains(entry.action);
        if (isPlace || !entry.action->isEnabled())
            continue;
        fixed.push_back({Icon::ArrowRight, Menus::plain(entry.action->text()), entry.menu,
                         entry.action->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '),
                         [action = QPointer{entry.action}] {
                             if (action)
                                 action->trigger();
                         }});
    }
    (new Palette{std::move(fixed), finders_, this})->open();
}

void Window::openKeys()
{
    const Page* shown = currentPage();
    (new KeysDialog{shown ? shown->title() : QString{}, shown ? shown->hints() : std::vector<KeyHint>{},
                    menus_->entries(), this})
        ->open();
}

std::vector<QWidget*> Window::regions() const
{
    std::vector<QWidget*> found;
    QWidget* shown = stack_->currentWidget();
    if (!shown)
        return {nav_};
    auto* header = shown->findChild<PageHeader*>();
    if (header && firstFocusable(header, nullptr))
        found.push_back(header);
    found.push_back(shown);
    found.push_back(nav_);
    return found;
}

void Window::focusRegion(int step)
{
    const std::vector<QWidget*> all = regions();
    const QWidget* focus = QApplication::focusWidget();
    int now = -1;
    for (std::size_t i = 0; i < all.size() && now < 0; ++i) {
        if (focus && (all[i] == focus || all[i]->isAncestorOf(focus)))
            now = static_cast<int>(i);
    }
    const int count = static_cast<int>(all.size());
    for (int tries = 0; tries < count; ++tries) {
        now = now < 0 && step < 0 ? count - 1 : (now + step + count) % count;
        QWidget* region = all[static_cast<std::size_t>(now)];
        const QWidget* without =
            region == stack_->currentWidget() ? region->findChild<PageHeader*>() : nullptr;
        if (QWidget* target = firstFocusable(region, without)) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Window::keyPressEvent(QKeyEvent* event)
{
    // Here and not as a shortcut, so that fields, lists and menus have it first.
    if (event->key() == Qt::Key_Escape)
        back();
    else
        QMainWindow::keyPressEvent(event);
}

void Window::closeEvent(QCloseEvent* event)
{
    settings_.set(Setting::Geometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace tandan::ui
