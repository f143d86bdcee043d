#pragma once

#include "core/storage/connection.h"
#include "core/team/person.h"

#include <vector>

namespace tandan {

/// The people in a book. Thread: the connection's.
class PersonStore
{
public:
    explicit PersonStore(Connection& db) : db_{db} {}

    /// Everybody, by name; active people first.
    Result<std::vector<Person>> all();
    /// TD-PERSON-NOT-FOUND when there is none.
    Result<Person> byId(PersonId id);
    /// Finds a person by name whatever its spelling (name_key); TD-PERSON-NOT-FOUND when there is none.
    Result<Person> byName(const QString& name);

private:
    friend class PersonDesk;
    Result<> insert(const Person& person, Instant created);
    Result<> update(const Person& person, qint64 expectedVersion);
    Result<qint64> activeBosses();
    Result<qint64> count();

    Connection& db_;
};

} // namespace tandan
