#include "app/tandanctl/command.h"
#include "app/tandanctl/textview.h"
#include "core/team/persondesk.h"
#include "core/team/personstore.h"
#include "core/team/policydesk.h"
#include "core/team/policystore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AddArgs
{
    std::string name, role = "sales", team, manager;
};

Result<Answer> add(Session& session, const AddArgs& args)
{
    NewPerson person{text(args.name), Role::Sales, text(args.team), std::nullopt};
    TD_ASSIGN(person.role, parseCode<Role>(text(args.role)));
    TD_ASSIGN(const PersonId id,
              session.write(u"person.add"_s,
                            [person, manager = text(args.manager)](Unit& unit) mutable -> Result<PersonId> {
                                if (!manager.isEmpty()) {
                                    TD_ASSIGN(const Person found, PersonStore{unit.db()}.byName(manager));
                                    person.manager = found.id;
                                }
                                return PersonDesk{unit}.add(person);
                            }));
    return Answer{
        QJsonObject{{u"person"_s, id.value()}, {u"name"_s, person.name}, {u"role"_s, code(person.role)}},
        {tr("Added %1, %2.").arg(person.name, displayName(person.role))}};
}

struct ListArgs
{};

Result<Answer> list(Session& session, const ListArgs&)
{
    TD_ASSIGN(const auto people, session.read([](Connection& c) { return PersonStore{c}.all(); }));
    QJsonArray json;
    TextTable table{{{tr("Name")}, {tr("Role")}, {tr("Team")}, {tr("State")}}};
    for (const Person& person : people) {
        json << QJsonObject{
            {u"person"_s, person.id.value()},
            {u"name"_s, person.name},
            {u"role"_s, code(person.role)},
            {u"team"_s, person.team},
            {u"manager"_s, person.manager ? QJsonValue{person.manager->value()} : QJsonValue{}},
            {u"active"_s, person.active}};
        table.add({person.name, displayName(person.role), person.team,
                   person.active ? tr("active") : tr("has left")});
    }
    return Answer{QJsonObject{{u"people"_s, json}}, table.lines()};
}

struct SetArgs
{
    std::string name;
    std::optional<std::string> role, team;
    bool leave = false, back = false;
};

Result<Answer> set(Session& session, const SetArgs& args)
{
    PersonChange change;
    if (args.role) {
        TD_ASSIGN(change.role, parseCode<Role>(text(*args.role)));
    }
    change.team = given(args.team);
    if (args.leave || args.back)
        change.active = args.back;
    TD_TRY(session.write(u"person.set"_s, [name = text(args.name), change](Unit& unit) -> Result<> {
        TD_ASSIGN(const Person person, PersonStore{unit.db()}.byName(name));
        return PersonDesk{unit}.update(person.id, change);
    }));
    return Answer{QJsonObject{{u"name"_s, text(args.name)}}, {tr("Noted.")}};
}

struct ShowArgs
{};

Result<Answer> showPolicy(Session& session, const ShowArgs&)
{
    TD_ASSIGN(const auto entries, session.read([](Connection& c) { return PolicyStore{c}.show(); }));
    QJsonObject json;
    TextTable table{{{tr("Setting")}, {tr("Value")}, {tr("Allowed")}}};
    for (const PolicyEntry& entry : entries) {
        json.insert(entry.key, entry.value);
        table.add({entry.key, entry.value, entry.allowed});
    }
    return Answer{QJsonObject{{u"policy"_s, json}}, table.lines()};
}

struct PolicySetArgs
{
    std::string key, value;
};

Result<Answer> setPolicy(Session& session, const PolicySetArgs& args)
{
    TD_TRY(session.write(u"policy.set"_s, [key = text(args.key), value = text(args.value)](Unit& unit) {
        return PolicyDesk{unit}.set(key, value);
    }));
    return Answer{QJsonObject{{text(args.key), text(args.value)}},
                  {tr("%1 is now %2.").arg(text(args.key), text(args.value))}};
}

} // namespace

void addPerson(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "person", help("The team: add, list, set."));
    addCommand<AddArgs>(
        *group, session, "add", help("Add somebody to the team (the boss)."),
        "tandanctl person add 林晓 --team 华东一组\n  tandanctl person add 沈毅 --role lead",
        [](CLI::App& c, AddArgs& a) {
            c.add_option("NAME", a.name, help("Their name."))->required();
            c.add_option("--role", a.role, help("sales, lead or boss."));
            c.add_option("--team", a.team, help("Their team."));
            c.add_option("--manager", a.manager, help("Who leads them."));
        },
        add);
    addCommand<ListArgs>(
        *group, session, "list", help("List the team."), "tandanctl person list", [](CLI::App&, ListArgs&) {},
        list);
    addCommand<SetArgs>(
        *group, session, "set", help("Change role or team, or say that somebody left (the boss)."),
        "tandanctl person set 林晓 --role lead\n  tandanctl person set 林晓 --leave",
        [](CLI::App& c, SetArgs& a) {
            c.add_option("NAME", a.name, help("Their name."))->required();
            c.add_option("--role", a.role, help("sales, lead or boss."));
            c.add_option("--team", a.team, help("Their team."));
            auto* leave = c.add_flag("--leave", a.leave, help("They left the team."));
            c.add_flag("--back", a.back, help("They are back."))->excludes(leave);
        },
        set);
}

void addPolicy(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "policy", help("Settings of the team: show, set."));
    addCommand<ShowArgs>(
        *group, session, "show", help("Show every setting."), "tandanctl policy show",
        [](CLI::App&, ShowArgs&) {}, showPolicy);
    addCommand<PolicySetArgs>(
        *group, session, "set", help("Change a setting (the boss)."),
        "tandanctl policy set stage.closing.days 8\n  tandanctl policy set concession_limit 1",
        [](CLI::App& c, PolicySetArgs& a) {
            c.add_option("KEY", a.key, help("See “policy show”."))->required();
            c.add_option("VALUE", a.value, help("The new value."))->required();
        },
        setPolicy);
}

} // namespace tandan::ctl
