#pragma once

#include "core/exchange/importresult.h"
#include "core/exchange/mapping.h"
#include "core/history/unit.h"

namespace tandan::exchange {

/// Brings the customers of a table into the book, each with the contact of its row. A customer that was in
/// the book before is skipped, or with OnDuplicate::Update gets the filled cells; names are unique, so Create
/// is Skip. Several rows of one new customer bring in several contacts.
[[nodiscard]] Result<ImportResult> importCustomers(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                                   const ImportRun& run = {});

/// Brings contacts into the book; their customer is added when there is none of that name. Somebody of the
/// same name at the same customer is skipped, or with OnDuplicate::Update gets the filled cells, or with
/// Create comes in beside them.
[[nodiscard]] Result<ImportResult> importContacts(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                                  const ImportRun& run = {});

} // namespace tandan::exchange
