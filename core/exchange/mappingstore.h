#pragma once

#include "core/exchange/mapping.h"
#include "core/history/unit.h"

namespace tandan::exchange {

/// A mapping under its name.
struct NamedMapping
{
    QString name;
    Entity entity = Entity::Deals;
    bool builtIn = false; ///< comes with the program: `maven`
};

/// Mappings kept in the book, and those that come with the program (resources/exchange/mappings). A saved one
/// hides a built-in one of the same name. Thread: the connection's.
class MappingStore
{
public:
    explicit MappingStore(Connection& db) : db_{db} {}

    /// All for `entity`, by name.
    Result<std::vector<NamedMapping>> list(Entity entity);
    /// Those for `entity` that were made for a file with these headings.
    Result<std::vector<NamedMapping>> fitting(Entity entity, const QStringList& columns);
    /// TD-MAPPING-NOT-FOUND with the names there are.
    Result<Mapping> load(const QString& name, Entity entity);

private:
    Connection& db_;
};

/// Keeps `mapping` under `name` (1–60 characters), in place of one of that name. TD-TEXT-EMPTY,
/// TD-TEXT-TOO-LONG.
[[nodiscard]] Result<> saveMapping(Unit& unit, const QString& name, const Mapping& mapping);

} // namespace tandan::exchange
