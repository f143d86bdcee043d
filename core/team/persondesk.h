#pragma once

#include "core/history/unit.h"
#include "core/team/person.h"

namespace tandan {

/// Who is in the team and in which role. Only the boss may change that; the first person of an empty book is
/// added by whoever made it and must be a boss, so that somebody can administer it.
class PersonDesk
{
public:
    explicit PersonDesk(Unit& unit) : unit_{unit} {}

    /// TD-ROLE, TD-PERSON-EXISTS, TD-PERSON-FIRST-BOSS, TD-PERSON-NOT-FOUND (manager).
    Result<PersonId> add(const NewPerson& person);
    /// The person of that name, added as a salesperson when there is none (imports).
    Result<PersonId> findOrAdd(const NewPerson& person);
    /// TD-ROLE, TD-PERSON-NOT-FOUND, TD-PERSON-LAST-BOSS, TD-PERSON-MANAGER (a circle).
    Result<> update(PersonId id, const PersonChange& change);

private:
    Result<> onlyBoss() const;
    Result<> checkManager(const Person& person, PersonId manager);
    Unit& unit_;
};

} // namespace tandan
