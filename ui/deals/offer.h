#pragma once

#include "core/book/book.h"
#include "ui/deals/dealfilterbar.h"

namespace tandan::ui {

/// What the filter row offers for what `filter` leaves. Thread: the connection's.
[[nodiscard]] Result<FilterOffer> filterOffer(Connection& db, DealFilter filter, Instant now);

/// Whether a change can be seen on a card; changes to other tables are none of a board's business.
[[nodiscard]] bool showsOnCards(const Changed& what);

} // namespace tandan::ui
