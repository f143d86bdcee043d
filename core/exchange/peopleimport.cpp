#include "core/exchange/peopleimport.h"

#include "core/base/text.h"
#include "core/exchange/dryrun.h"
#include "core/exchange/rowreader.h"
#include "core/team/persondesk.h"
#include "core/team/personstore.h"

#include <QHash>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameLimit = 60;

class PeopleImporter
{
public:
    PeopleImporter(Unit& unit, const CsvTable& table, const Mapping& mapping, const ImportRun& run)
        : unit_{unit},
          table_{table},
          reader_{mapping, table.columns},
          run_{run}
    {
        result_.encoding = table.encoding;
        result_.delimiter = table.delimiter;
        result_.columns = table.columns;
        result_.read = static_cast<qint64>(table.rows.size());
    }

    Result<ImportResult> import()
    {
        if (unit_.actor().role != Role::Boss)
            return refused(u"TD-ROLE"_s, {displayName(Role::Boss)});
        TD_ASSIGN(const auto people, PersonStore{unit_.db()}.all());
        for (const Person& person : people)
            people_.insert(nameKey(person.name), person);
        for (std::size_t at = 0; at < table_.rows.size(); ++at) {
            if (run_.cancel.isCancelled())
                return Error{Error::Code::Cancelled, u"TD-CANCELLED"_s, {}, {}};
            reader_.begin(at, table_.rows[at]);
            TD_TRY(row());
            if (run_.progress)
                run_.progress(static_cast<qint64>(at) + 1, result_.read);
        }
        return result_;
    }

private:
    Result<> row()
    {
        const QString name = reader_.text(u"name"_s, kNameLimit);
        const QString team = reader_.text(u"team"_s, kNameLimit);
        const QString manager = reader_.text(u"manager"_s, kNameLimit);
        const auto role = reader_.word<Role>(u"role"_s, u"value.role"_s);
        if (name.isEmpty())
            reader_.fault(u"name"_s, invalid(u"TD-TEXT-EMPTY"_s, {u"name"_s}));
        if (nameKey(name) == nameKey(manager) && !name.isEmpty())
            reader_.fault(u"manager"_s, refused(u"TD-PERSON-MANAGER"_s, {name, manager}));
        if (reader_.rejected()) {
            result_.rejects.push_back(*reader_.rejected());
            return {};
        }
        std::optional<PersonId> lead;
        if (!manager.isEmpty()) {
            TD_ASSIGN(lead, leadNamed(manager));
        }
        if (const auto known = people_.constFind(nameKey(name)); known != people_.cend())
            return handleKnown(*known, team, role, lead);
        TD_TRY(add({name, role.value_or(Role::Sales), team, lead}));
        ++result_.created;
        return {};
    }

    Result<> handleKnown(const Person& person, const QString& team, std::optional<Role> role,
                         std::optional<PersonId> manager)
    {
        // Somebody who came in as a manager a few rows ago is not yet told by a row of their own.
        const bool update = run_.onDuplicate == OnDuplicate::Update || addedAsManager_.contains(person.id);
        PersonChange change;
        if (!team.isEmpty() && team != person.team)
            change.team = team;
        if (role && *role != person.role)
            change.role = role;
        if (manager && manager != person.manager)
            change.manager = manager;
        if (!update || (!change.team && !change.role && !change.manager)) {
            ++result_.skipped;
            return {};
        }
        TD_TRY(this->update(person.id, change));
        ++result_.updated;
        return {};
    }

    Result<PersonId> leadNamed(const QString& name)
    {
        const auto known = people_.constFind(nameKey(name));
        if (known == people_.cend()) {
            TD_ASSIGN(const PersonId added, add({name, Role::Lead, {}, std::nullopt}));
            addedAsManager_.insert(added);
            result_.newPeople << name;
            return added;
        }
        const PersonId id = known->id;
        if (known->role == Role::Sales) {
            PersonChange lead;
            lead.role = Role::Lead;
            TD_TRY(update(id, lead));
        }
        return id;
    }

    Result<PersonId> add(const NewPerson& person)
    {
        TD_ASSIGN(const PersonId id, PersonDesk{unit_}.add(person));
        TD_TRY(remember(id));
        return id;
    }

    Result<> update(PersonId id, const PersonChange& change)
    {
        TD_TRY(PersonDesk{unit_}.update(id, change));
        return remember(id);
    }

    Result<> remember(PersonId id)
    {
        TD_ASSIGN(const Person person, PersonStore{unit_.db()}.byId(id));
        people_.insert(nameKey(person.name), person);
        return {};
    }

    Unit& unit_;
    const CsvTable& table_;
    RowReader reader_;
    const ImportRun& run_;
    ImportResult result_;
    QHash<QString, Person> people_; ///< by name key
    QSet<PersonId> addedAsManager_;
};

} // namespace

Result<ImportResult> importPeople(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                  const ImportRun& run)
{
    TD_TRY(checkMapping(mapping, table.columns));
    return perhapsDry(unit, run.dryRun, [&] { return PeopleImporter{unit, table, mapping, run}.import(); });
}

} // namespace tandan::exchange
