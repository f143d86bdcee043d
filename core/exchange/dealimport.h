#pragma once

#include "core/exchange/importresult.h"
#include "core/exchange/mapping.h"
#include "core/history/unit.h"

namespace tandan::exchange {

/// The name under which the history keeps an import; its undo is importundo.h.
inline constexpr QLatin1StringView kImportDealsCommand{"import.deals"};

/// Brings the deals of a table into the book, all in the one action of `unit`. With a dry run everything is
/// done and then taken back, so that its counts are those of the real one.
///
/// Each row comes in with its own days: begun on `created`, closed on `closed`. A won deal gets a contract of
/// its amount, signed on the closing day by the contact or the customer, and the payment of all of it on that
/// day, so that it is won as every deal is; a lost one without a reason gets `imported`. A blank customer is
/// put under one named customer, an unknown owner is added as a salesperson when the actor may (the boss), a
/// blank owner is the actor. Rows that cannot be imported are named in the result and leave nothing behind.
///
/// A row is in the book already when a deal has its external id; without one, when a deal that was there
/// before the import has the same customer, title and first day. Then `onDuplicate` decides: skip; update,
/// which writes the filled cells over the deal's values, moves its stage as a lead's wave would (reason
/// `import`) and closes an open deal; or create another.
///
/// Errors that end the import: those of checkMapping(), TD-CANCELLED, and those of the storage.
[[nodiscard]] Result<ImportResult> importDeals(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                               const ImportRun& run = {});

} // namespace tandan::exchange
