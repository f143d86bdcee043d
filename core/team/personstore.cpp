#include "core/team/personstore.h"

#include "core/base/text.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& selectPerson()
{
    static const QString sql = u"SELECT id, name, role, team, manager_id, active, row_version FROM person"_s;
    return sql;
}

Person personFrom(const Row& row)
{
    return {row.id<PersonId>(0),
            row.text(1),
            storedCode<Role>(row.text(2)),
            row.text(3),
            row.maybeId<PersonId>(4),
            row.flag(5),
            row.number(6)};
}

} // namespace

Result<std::vector<Person>> PersonStore::all()
{
    return db_.all<Person>(selectPerson() + u" ORDER BY active DESC, name_key, id"_s, {}, personFrom);
}

Result<Person> PersonStore::byId(PersonId id)
{
    TD_ASSIGN(auto person, db_.first<Person>(selectPerson() + u" WHERE id = ?"_s, {id}, personFrom));
    if (!person)
        return notFound(u"TD-PERSON-NOT-FOUND"_s, {QString::number(id.value())});
    return *std::move(person);
}

Result<Person> PersonStore::byName(const QString& name)
{
    TD_ASSIGN(auto person,
              db_.first<Person>(selectPerson() + u" WHERE name_key = ?"_s, {nameKey(name)}, personFrom));
    if (!person)
        return notFound(u"TD-PERSON-NOT-FOUND"_s, {name});
    return *std::move(person);
}

Result<> PersonStore::insert(const Person& person, Instant created)
{
    TD_TRY(db_.run(u"INSERT INTO person (id, name, name_key, role, team, manager_id, active, created_us)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {person.id, person.name, nameKey(person.name), code(person.role), person.team,
                    person.manager, person.active, created}));
    return {};
}

Result<> PersonStore::update(const Person& person, qint64 expectedVersion)
{
    TD_ASSIGN(const int changed, db_.run(u"UPDATE person SET role = ?, team = ?, manager_id = ?, active = ?,"
                                         " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                                         {code(person.role), person.team, person.manager, person.active,
                                          person.id, expectedVersion}));
    return changed == 1 ? Result<>{} : stale();
}

Result<qint64> PersonStore::activeBosses()
{
    return db_.number(u"SELECT count(*) FROM person WHERE role = 'boss' AND active = 1"_s);
}

Result<qint64> PersonStore::count()
{
    return db_.number(u"SELECT count(*) FROM person"_s);
}

} // namespace tandan
