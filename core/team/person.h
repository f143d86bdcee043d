#pragma once

#include "core/base/id.h"
#include "core/base/vocabulary.h"

#include <QString>

#include <optional>

namespace tandan {

/// Somebody of the sales team. People who leave stay in the book, inactive: their deals and decisions name
/// them.
struct Person
{
    PersonId id;
    QString name;
    Role role = Role::Sales;
    QString team;
    std::optional<PersonId> manager;
    bool active = true;
    qint64 rowVersion = 1;

    friend bool operator==(const Person&, const Person&) = default;
};

struct NewPerson
{
    QString name; ///< 1–60 characters
    Role role = Role::Sales;
    QString team;
    std::optional<PersonId> manager;
};

/// What shall be different about a person; fields without a value stay as they are.
struct PersonChange
{
    std::optional<Role> role;
    std::optional<QString> team;
    std::optional<std::optional<PersonId>> manager; ///< an inner nothing takes the manager away
    std::optional<bool> active;
};

} // namespace tandan
