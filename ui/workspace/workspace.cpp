#include "ui/workspace/workspace.h"

#include "core/customer/customerstore.h"
#include "core/deal/dealcardstore.h"
#include "core/team/personstore.h"
#include "ui/customers/customerspage.h"
#include "ui/page/answer.h"
#include "ui/page/format.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/settings.h"
#include "ui/shell/window.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QVBoxLayout>

#include <tuple>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFoundShown = 8;

} // namespace

Workspace::Workspace(std::shared_ptr<Book> book, Settings& settings, ThemeController& theme)
    : book_{std::move(book)},
      settings_{settings},
      theme_{theme},
      dialogs_{allDialogs()}
{
    const PartsContext parts{
        settings_, theme_, [this](SettingsPage& page) {
            connect(&page, &SettingsPage::languageChosen, this, &Workspace::languageChosen);
            connect(&page, &SettingsPage::actorChanged, this, [this] { refreshActor(); });
        }};
    window_ = std::make_unique<Window>(PageContext{*book_, *this}, allPlaces(parts), settings_);
    connect(window_.get(), &Window::personActivated, this, [this] { window_->open(u"settings"_s); });
    addCommands();
    addThemeCommands();
    addFinders();
    showTeam();
    connect(book_.get(), &Book::changed, this, [this](const Changed& what) {
        if (what.external || what.touched.tables.contains(u"person"_s))
            showTeam();
    });
    if (!window_->open(settings_.text(Setting::Page)))
        window_->open(window_->places().value(0));
}

Workspace::~Workspace() = default;

void Workspace::addCommands()
{
    Menus& menus = window_->menus();
    menus.add(MenuId::File, tr("&Open another book…"), QKeySequence::Open, [this] { askForBook(); });
    menus.add(MenuId::File, tr("&New book or sample…"), {}, [this] { Q_EMIT leaveBook(); });
    if (book_->info().location.isFile())
        menus.add(MenuId::File, tr("&Back up now"), {}, [this] { backUp(); });
    addImport();
    menus.addSeparator(MenuId::File);
    menus.add(MenuId::File, tr("&Quit"), QKeySequence{u"Ctrl+Q"_s}, [this] { window_->close(); });
    if (dialogs_.newDeal)
        menus.add(MenuId::Deal, tr("&New deal…"), QKeySequence::New, [this] { newDeal(); });
    if (dialogs_.logMeeting)
        menus.add(MenuId::Meeting, tr("&Log a meeting…"), QKeySequence{u"Ctrl+L"_s},
                  [this] { logMeeting(); });
    for (const auto& [page, menu, text] : {std::tuple{u"stalled"_s, MenuId::Team, tr("&Stalled deals")},
                                           std::tuple{u"people"_s, MenuId::Team, tr("&People")},
                                           std::tuple{u"playbook"_s, MenuId::Tools, tr("&Playbook")}}) {
        if (window_->places().contains(page))
            menus.add(menu, text, {}, [this, page = page] { openPage(page); });
    }
    menus.add(MenuId::Tools, tr("S&ettings"), QKeySequence{u"Ctrl+,"_s}, [this] { openPage(u"settings"_s); });
    menus.add(MenuId::Help, tr("&About Tandan"), {}, [this] { about(); });
}

void Workspace::addImport()
{
    importAction_ = window_->menus().add(MenuId::File, tr("&Import CSV…"), {}, [this] { importCsv(); });
    importAction_->setObjectName(u"importCsvAction"_s);
    importAction_->setVisible(mayImport());
    auto* drop = new FileDrop{window_.get(), u".csv"_s};
    connect(drop, &FileDrop::dropped, this, [this](const QString& path) {
        if (!QApplication::activeModalWidget())
            importCsv(path);
    });
}

bool Workspace::mayImport() const
{
    return dialogs_.importCsv && !book_->info().readOnly && dialogs_.mayImport(book_->actor().role);
}

void Workspace::importCsv(const QString& path)
{
    if (mayImport())
        dialogs_.importCsv({*book_, *this}, path, window_.get());
}

void Workspace::refreshActor()
{
    window_->refreshActor();
    importAction_->setVisible(mayImport());
}

void Workspace::addThemeCommands()
{
    QMenu* menu = window_->menus().addSubmenu(MenuId::View, tr("&Theme"));
    auto* group = new QActionGroup{menu};
    for (const auto& [mode, text] :
         {std::pair{ThemeMode::System, tr("Like the &system")}, std::pair{ThemeMode::Light, tr("&Light")},
          std::pair{ThemeMode::Dark, tr("&Dark")}}) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme_.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            theme_.setMode(mode);
            settings_.set(Setting::Theme, themeCode(mode));
        });
        connect(&theme_, &ThemeController::changed, action,
                [this, action, mode = mode] { action->setChecked(theme_.mode() == mode); });
    }
}

void Workspace::addFinders()
{
    window_->addFinder([this](const QString& text) {
        return book_
            ->read([text](Connection& connection) {
                DealFilter filter;
                filter.search = text;
                return DealCardStore{connection}.cards(filter, DealSort::DueFirst, {0, kFoundShown});
            })
            .then(this, [this](Result<std::vector<DealCard>> cards) -> Result<std::vector<PaletteEntry>> {
                if (!cards)
                    return cards.error();
                std::vector<PaletteEntry> entries;
                for (const DealCard& card : *cards)
                    entries.push_back({Icon::Board,
                                       tr("%1 · %2").arg(card.customer, card.title),
                                       dealNumber(card.id),
                                       {},
                                       [this, id = card.id] { openDeal(id); }});
                return entries;
            });
    });
    window_->addFinder([this](const QString& text) {
        return book_
            ->read([text](Connection& connection) {
                CustomerFilter filter;
                filter.search = text;
                return CustomerStore{connection}.list(filter, kFoundShown);
            })
            .then(this, [this](Result<std::vector<CustomerRow>> rows) -> Result<std::vector<PaletteEntry>> {
                if (!rows)
                    return rows.error();
                std::vector<PaletteEntry> entries;
                for (const CustomerRow& row : *rows)
                    entries.push_back({Icon::Customers, row.name, tr("Customer"), {}, [this, id = row.id] {
                                           openCustomer(id);
                                       }});
                return entries;
            });
    });
}

void Workspace::showTeam()
{
    onAnswer(
        book_->read(
            [id = book_->actor().id](Connection& connection) { return PersonStore{connection}.byId(id); }),
        this,
        [this](const Person& person) {
            if (person.id == book_->actor().id)
                window_->setTeam(person.team);
        },
        [](const Error&) {}); // the role alone stands there
}

void Workspace::openPage(const QString& name)
{
    window_->open(name);
}

void Workspace::openCustomer(CustomerId customer)
{
    if (auto* page = qobject_cast<CustomersPage*>(window_->page(u"customers"_s))) {
        page->select(customer);
        window_->open(u"customers"_s);
    }
}

void Workspace::openDeal(DealId deal, const std::vector<DealId>& siblings)
{
    Page* page = window_->page(u"deal"_s);
    if (!page || !dialogs_.showDeal)
        return;
    dialogs_.showDeal(*page, deal, siblings);
    window_->open(u"deal"_s);
}

void Workspace::logMeeting(std::optional<DealId> deal)
{
    // The key pressed on a deal means that deal.
    if (const Page* page = window_->currentPage(); !deal && page && dialogs_.dealOf)
        deal = dialogs_.dealOf(*page);
    if (dialogs_.logMeeting)
        dialogs_.logMeeting({*book_, *this}, deal, window_.get());
}

void Workspace::newDeal(std::optional<CustomerId> customer)
{
    if (dialogs_.newDeal)
        dialogs_.newDeal({*book_, *this}, customer, window_.get());
}

void Workspace::moveDeal(DealId deal, Stage to)
{
    if (dialogs_.moveDeal)
        dialogs_.moveDeal({*book_, *this}, deal, to, window_.get());
}

void Workspace::run(const DealDialog& dialog, DealId deal)
{
    if (dialog)
        dialog({*book_, *this}, deal, window_.get());
}

void Workspace::editNextStep(DealId deal)
{
    run(dialogs_.editNextStep, deal);
}

void Workspace::shelveDeal(DealId deal)
{
    run(dialogs_.shelveDeal, deal);
}

void Workspace::loseDeal(DealId deal)
{
    run(dialogs_.loseDeal, deal);
}

void Workspace::requestConcession(DealId deal)
{
    run(dialogs_.requestConcession, deal);
}

void Workspace::toast(const QString& message, bool undoable)
{
    window_->toast(message, undoable);
}

void Workspace::showError(const Error& error)
{
    window_->showError(error);
}

void Workspace::askForBook()
{
    auto* files = new QFileDialog{window_.get(), tr("Open a book"),
                                  QFileInfo{book_->info().location.text()}.absolutePath(),
                                  tr("Tandan books (*.tandan)")};
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString& path) { Q_EMIT openBook(Location{path}); });
    files->open();
}

void Workspace::backUp()
{
    onAnswer(
        book_->backup(), this, [this](const QString& path) { toast(tr("Backed up to %1").arg(path)); },
        [this](const Error& error) { showError(error); });
}

void Workspace::about()
{
    auto* dialog = new Dialog{tr("About Tandan"), window_.get()};
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* text =
        new Label{tr("Tandan %1. Walk every deal through six steps, with the right words at hand and at "
                     "most two price moves. Free software under the GNU General Public License, version 3 "
                     "or later; there is no warranty.")
                      .arg(QCoreApplication::applicationVersion()),
                  TextRole::Body, Color::Text, dialog};
    text->setWrapping(true);
    dialog->body()->addWidget(text);
    auto* close = new Button{Button::Kind::Primary, tr("Close"), dialog};
    connect(close, &Button::clicked, dialog, &QDialog::accept);
    dialog->setPrimary(close);
    dialog->open();
}

} // namespace tandan::ui
