#pragma once

#include "core/deal/dealcardstore.h"
#include "core/exchange/words.h"

namespace tandan::ui {

/// Writes every deal of a filtered, sorted list to a CSV file, whole or not at all; returns how many.
/// TD-FILE-UNWRITABLE. Thread: the connection's.
[[nodiscard]] Result<qint64> exportDealList(Connection& db, const DealFilter& filter, DealSort sort,
                                            const QString& path, exchange::Headers headers);

} // namespace tandan::ui
