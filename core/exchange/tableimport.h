#pragma once

#include "core/exchange/importresult.h"
#include "core/exchange/mapping.h"
#include "core/history/unit.h"

namespace tandan::exchange {

/// Imports a table of whatever kind `mapping` is for: importDeals(), importCustomers(), importContacts() or
/// importPeople().
[[nodiscard]] Result<ImportResult> importTable(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                               const ImportRun& run = {});

/// The name under which the history keeps such an import.
[[nodiscard]] QString importCommand(Entity entity);

/// What a person of `role` is offered to import in a window, in the order of Entity. A salesperson is offered
/// nothing: a file says what everybody's deals are. Only the boss may add people, here as elsewhere.
[[nodiscard]] std::vector<Entity> offeredImports(Role role);

} // namespace tandan::exchange
