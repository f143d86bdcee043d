#include "core/exchange/peopleimport.h"

#include "core/exchange/personrow.h"
#include "core/exchange/rowimport.h"
#include "core/team/persondesk.h"
#include "core/team/personstore.h"

#include <QSet>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::optional<Person>> personNamed(Unit& unit, const QString& name)
{
    auto person = PersonStore{unit.db()}.byName(name);
    if (person)
        return std::optional{*std::move(person)};
    if (person.error().code == Error::Code::NotFound)
        return std::optional<Person>{};
    return person.error();
}

class PeopleImporter
{
public:
    PeopleImporter(Unit& unit, OnDuplicate onDuplicate) : unit_{unit}, onDuplicate_{onDuplicate} {}

    Result<RowEnd> handle(RowReader& reader, ImportResult& result)
    {
        const PersonFileRow row = readPersonRow(reader);
        if (reader.rejected())
            return RowEnd::Skipped;
        std::optional<PersonId> manager;
        if (!row.manager.isEmpty()) {
            TD_ASSIGN(manager, leadNamed(row.manager, result));
        }
        TD_ASSIGN(const auto known, personNamed(unit_, row.name));
        if (known)
            return update(*known, row, manager);
        TD_TRY(PersonDesk{unit_}.add({row.name, row.role.value_or(Role::Sales), row.team, manager}));
        return RowEnd::Created;
    }

private:
    Result<RowEnd> update(const Person& person, const PersonFileRow& row, std::optional<PersonId> manager)
    {
        // Somebody who came in as a manager a few rows ago has not been told by a row of their own yet.
        if (onDuplicate_ != OnDuplicate::Update && !addedAsManager_.contains(person.id))
            return RowEnd::Skipped;
        PersonChange change;
        if (!row.team.isEmpty() && row.team != person.team)
            change.team = row.team;
        if (row.role && *row.role != person.role)
            change.role = row.role;
        if (manager && manager != person.manager)
            change.manager = manager;
        if (!change.team && !change.role && !change.manager)
            return RowEnd::Skipped;
        TD_TRY(PersonDesk{unit_}.update(person.id, change));
        return RowEnd::Updated;
    }

    Result<PersonId> leadNamed(const QString& name, ImportResult& result)
    {
        TD_ASSIGN(const auto known, personNamed(unit_, name));
        if (!known) {
            TD_ASSIGN(const PersonId added, PersonDesk{unit_}.add({name, Role::Lead, {}, std::nullopt}));
            addedAsManager_.insert(added);
            result.newPeople << name;
            return added;
        }
        if (known->role == Role::Sales) {
            PersonChange lead;
            lead.role = Role::Lead;
            TD_TRY(PersonDesk{unit_}.update(known->id, lead));
        }
        return known->id;
    }

    Unit& unit_;
    OnDuplicate onDuplicate_;
    QSet<PersonId> addedAsManager_;
};

} // namespace

Result<ImportResult> importPeople(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                  const ImportRun& run)
{
    if (unit.actor().role != Role::Boss)
        return refused(u"TD-ROLE"_s, {displayName(Role::Boss)});
    PeopleImporter importer{unit, run.onDuplicate};
    return importRows(unit, table, mapping, run, [&](RowReader& reader, ImportResult& result) {
        return importer.handle(reader, result);
    });
}

} // namespace tandan::exchange
