#include "ui/workspace/parts.h"

#include "core/review/stalledreport.h"
#include "core/team/personstore.h"
#include "ui/customers/customerspage.h"
#include "ui/people/peoplepage.h"
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

} // namespace

std::vector<Place> allPlaces(const PartsContext& parts)
{
    const QString work = words(QT_TRANSLATE_NOOP("Places", "Work"));
    const QString manage = words(QT_TRANSLATE_NOOP("Places", "Manage"));
    const QString reference = words(QT_TRANSLATE_NOOP("Places", "Reference"));
    std::vector<Place> places;
    places.push_back({u"customers"_s, Icon::Customers, words(QT_TRANSLATE_NOOP("Places", "Customers")), work,
                      Role::Sales, make<CustomersPage>});
    places.push_back({u"people"_s, Icon::Person, words(QT_TRANSLATE_NOOP("Places", "People")), manage,
                      Role::Sales, make<PeoplePage>});
    places.push_back({u"settings"_s, Icon::Gear, words(QT_TRANSLATE_NOOP("Places", "Settings")), reference,
                      Role::Sales, [parts](const PageContext& context) -> Page* {
                          auto* page = new SettingsPage{context, parts.settings, parts.theme};
                          parts.settingsMade(*page);
                          return page;
                      }});
    return places;
}

Dialogs allDialogs()
{
    return {};
}

} // namespace tandan::ui
