#include "ui/workspace/parts.h"

#include "core/exchange/tableimport.h"
#include "core/review/stalledreport.h"
#include "core/team/personstore.h"
#include "ui/board/boardpage.h"
#include "ui/customers/customerspage.h"
#include "ui/deal/dealactions.h"
#include "ui/deal/dealpage.h"
#include "ui/import/importdialog.h"
#include "ui/list/listpage.h"
#include "ui/meeting/quicklogdialog.h"
#include "ui/page/answer.h"
#include "ui/page/background.h"
#include "ui/people/peoplepage.h"
#include "ui/playbook/playbookpage.h"
#include "ui/review/stalledpage.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Places", source);
}

template <class PageClass>
Page* make(const PageContext& context)
{
    return new PageClass{context};
}

/// The playbook teaches its engine when it is read, which takes a moment: the page shows itself meanwhile.
Page* makePlaybook(const PageContext& context)
{
    auto* page = new PlaybookPage{context, nullptr};
    onAnswer(
        inBackground([]() -> Result<std::shared_ptr<const Suggester>> {
            TD_ASSIGN(CardLibrary library, CardLibrary::builtIn());
            return std::shared_ptr<const Suggester>{std::make_shared<Suggester>(std::move(library))};
        }),
        page, [page](std::shared_ptr<const Suggester> playbook) { page->setPlaybook(std::move(playbook)); },
        [page](const Error& error) { page->setFailure(error); });
    return page;
}

Result<PlaceCount> countStalled(Connection& connection, const Actor&, Instant now)
{
    review::ReportScope scope;
    scope.asOf = now.day();
    scope.today = now.day();
    TD_ASSIGN(const qint64 count, review::stalledCount(connection, scope));
    return PlaceCount{static_cast<int>(count), CountKind::Waiting};
}

} // namespace

std::vector<Place> allPlaces(const PartsContext& parts)
{
    const QString work = words(QT_TRANSLATE_NOOP("Places", "Work"));
    const QString manage = words(QT_TRANSLATE_NOOP("Places", "Manage"));
    const QString reference = words(QT_TRANSLATE_NOOP("Places", "Reference"));
    std::vector<Place> places;
    places.push_back({u"board"_s, Icon::Board, words(QT_TRANSLATE_NOOP("Places", "Board")), work, Role::Sales,
                      make<BoardPage>});
    places.push_back({u"list"_s, Icon::List, words(QT_TRANSLATE_NOOP("Places", "List")), work, Role::Sales,
                      make<ListPage>});
    places.push_back({u"customers"_s, Icon::Customers, words(QT_TRANSLATE_NOOP("Places", "Customers")), work,
                      Role::Sales, make<CustomersPage>});
    places.push_back({u"stalled"_s, Icon::Hourglass, words(QT_TRANSLATE_NOOP("Places", "Stalled deals")),
                      manage, Role::Sales, make<StalledPage>, countStalled});
    places.push_back({u"people"_s, Icon::Person, words(QT_TRANSLATE_NOOP("Places", "People")), manage,
                      Role::Sales, make<PeoplePage>});
    places.push_back({u"playbook"_s, Icon::Book, words(QT_TRANSLATE_NOOP("Places", "Playbook")), reference,
                      Role::Sales, makePlaybook});
    places.push_back({u"settings"_s, Icon::Gear, words(QT_TRANSLATE_NOOP("Places", "Settings")), reference,
                      Role::Sales, [parts](const PageContext& context) -> Page* {
                          auto* page = new SettingsPage{context, parts.settings, parts.theme};
                          parts.settingsMade(*page);
                          return page;
                      }});
    places.push_back({u"deal"_s, Icon::Document, {}, {}, Role::Sales, make<DealPage>});
    return places;
}

Dialogs allDialogs()
{
    Dialogs dialogs;
    dialogs.logMeeting = [](const PageContext& context, std::optional<DealId> deal, QWidget* window) {
        auto* dialog = new QuickLogDialog{deal, context, window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    dialogs.newDeal = [](const PageContext& context, std::optional<CustomerId> customer, QWidget* window) {
        dealactions::add(context, window, customer);
    };
    dialogs.moveDeal = [](const PageContext& context, DealId deal, Stage to, QWidget* window) {
        dealactions::move(context, window, deal, to);
    };
    dialogs.importCsv = [](const PageContext& context, const QString& path, QWidget* window) {
        auto* dialog = new ImportDialog{context, path, window};
        dialog->open();
    };
    dialogs.mayImport = [](Role role) { return !exchange::offeredImports(role).empty(); };
    dialogs.editNextStep = [](const PageContext& context, DealId deal, QWidget* window) {
        dealactions::editNextStep(context, window, deal);
    };
    dialogs.shelveDeal = [](const PageContext& context, DealId deal, QWidget* window) {
        dealactions::shelve(context, window, deal);
    };
    dialogs.loseDeal = [](const PageContext& context, DealId deal, QWidget* window) {
        dealactions::lose(context, window, deal);
    };
    dialogs.requestConcession = [](const PageContext& context, DealId deal, QWidget* window) {
        dealactions::requestConcession(context, window, deal);
    };
    dialogs.dealOf = [](const Page& page) -> std::optional<DealId> {
        const auto* dealPage = qobject_cast<const DealPage*>(&page);
        return dealPage ? dealPage->deal() : std::nullopt;
    };
    dialogs.showDeal = [](Page& page, DealId deal, const std::vector<DealId>& siblings) {
        if (auto* dealPage = qobject_cast<DealPage*>(&page))
            dealPage->showDeal(deal, siblings);
    };
    return dialogs;
}

} // namespace tandan::ui
