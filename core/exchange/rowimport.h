#pragma once

#include "core/exchange/rowreader.h"
#include "core/history/unit.h"

#include <functional>

namespace tandan::exchange {

/// What became of a row.
enum class RowEnd { Created, Updated, Skipped };

/// Imports a table row by row, for tables that people write by hand (customers, contacts, people): `handle`
/// writes what the reader stands at and says what became of it. A row with a fault, or one that a desk
/// refuses, leaves nothing behind and is rejected; errors of the storage end the import. Honours the dry run,
/// the progress and the cancel token of `run`; checks the mapping first.
[[nodiscard]] Result<ImportResult>
importRows(Unit& unit, const CsvTable& table, const Mapping& mapping, const ImportRun& run,
           const std::function<Result<RowEnd>(RowReader&, ImportResult&)>& handle);

/// Whether an error says something about the row only, and the import can go on.
[[nodiscard]] bool concernsOnlyTheRow(const Error& error);

} // namespace tandan::exchange
