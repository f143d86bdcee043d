#pragma once

#include "core/exchange/importresult.h"
#include "core/exchange/mapping.h"
#include "core/history/unit.h"

namespace tandan::exchange {

/// Brings the people of a table into the book: name, team, role and manager. A manager that is nobody yet is
/// added as a lead, and one who is a salesperson becomes one. Somebody of that name is skipped, or with
/// OnDuplicate::Update gets the filled cells; names are unique, so Create is Skip. Only the boss may
/// (TD-ROLE).
[[nodiscard]] Result<ImportResult> importPeople(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                                const ImportRun& run = {});

} // namespace tandan::exchange
