#include "core/team/persondesk.h"

#include "core/base/text.h"
#include "core/team/personstore.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameLimit = 60;
constexpr int kTeamLimit = 60;

Result<QString> teamName(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Team", "The team's name"), kTeamLimit);
}

} // namespace

Result<> PersonDesk::onlyBoss() const
{
    if (unit_.actor().role != Role::Boss)
        return refused(u"TD-ROLE"_s, {displayName(Role::Boss)});
    return {};
}

Result<> PersonDesk::checkManager(const Person& person, PersonId manager)
{
    PersonStore store{unit_.db()};
    TD_ASSIGN(const Person chosen, store.byId(manager));
    // Up the line; a circle made by another program's write must not keep us walking.
    std::optional<PersonId> above = manager;
    for (int steps = 0; above && steps < 1000; ++steps) {
        if (*above == person.id)
            return refused(u"TD-PERSON-MANAGER"_s, {person.name, chosen.name});
        TD_ASSIGN(const Person next, store.byId(*above));
        above = next.manager;
    }
    return {};
}

Result<PersonId> PersonDesk::add(const NewPerson& person)
{
    PersonStore store{unit_.db()};
    TD_ASSIGN(const qint64 people, store.count());
    if (people == 0 && person.role != Role::Boss)
        return refused(u"TD-PERSON-FIRST-BOSS"_s);
    if (people > 0)
        TD_TRY(onlyBoss());

    Person added;
    TD_ASSIGN(added.name, requiredText(person.name, QCoreApplication::translate("Team", "The person's name"),
                                       kNameLimit));
    TD_ASSIGN(added.team, teamName(person.team));
    if (const auto known = store.byName(added.name))
        return refused(u"TD-PERSON-EXISTS"_s, {known->name});
    else if (known.error().code != Error::Code::NotFound)
        return known.error();
    if (person.manager)
        TD_TRY(store.byId(*person.manager));
    TD_ASSIGN(added.id, unit_.nextId<PersonId>(u"person"_s));
    added.role = person.role;
    added.manager = person.manager;
    TD_TRY(store.insert(added, unit_.now()));
    return added.id;
}

Result<PersonId> PersonDesk::findOrAdd(const NewPerson& person)
{
    const auto known = PersonStore{unit_.db()}.byName(person.name);
    if (known)
        return known->id;
    if (known.error().code != Error::Code::NotFound)
        return known.error();
    return add(person);
}

Result<> PersonDesk::update(PersonId id, const PersonChange& change)
{
    TD_TRY(onlyBoss());
    PersonStore store{unit_.db()};
    TD_ASSIGN(const Person before, store.byId(id));
    Person after = before;
    after.role = change.role.value_or(before.role);
    after.active = change.active.value_or(before.active);
    if (change.team) {
        TD_ASSIGN(after.team, teamName(*change.team));
    }
    if (change.manager) {
        if (*change.manager)
            TD_TRY(checkManager(before, **change.manager));
        after.manager = *change.manager;
    }
    if (after == before)
        return {};
    const auto administers = [](const Person& person) { return person.role == Role::Boss && person.active; };
    if (administers(before) && !administers(after)) {
        TD_ASSIGN(const qint64 bosses, store.activeBosses());
        if (bosses <= 1)
            return refused(u"TD-PERSON-LAST-BOSS"_s, {before.name});
    }
    return store.update(after, before.rowVersion);
}

} // namespace tandan
