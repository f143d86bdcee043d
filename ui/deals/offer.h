#pragma once

#include "core/book/book.h"
#include "ui/deals/dealfilterbar.h"
#include "ui/page/answer.h"

#include <functional>

namespace tandan::ui {

/// What the filter row offers for what `filter` leaves. Thread: the connection's.
[[nodiscard]] Result<FilterOffer> filterOffer(Connection& db, DealFilter filter, Instant now);

/// Reads it beside the deals, which do not wait for it; `take` gets it unless `question` was asked again
/// meanwhile. A failure is left to the page, whose own reading meets it too. Thread: GUI.
void askFilterOffer(Book& book, Question& question, const DealFilter& filter, Instant now, QObject* context,
                    std::function<void(FilterOffer)> take);

/// Whether a change can be seen on a card; changes to other tables are none of a board's business.
[[nodiscard]] bool showsOnCards(const Changed& what);

} // namespace tandan::ui
