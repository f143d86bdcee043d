#include "core/exchange/exportfilter.h"

namespace tandan::exchange {

Result<ChosenDeals> ChosenDeals::of(Connection& db, const DealFilter& filter)
{
    DealCardStore cards{db};
    ChosenDeals chosen;
    TD_ASSIGN(const auto ids, cards.ids(filter, DealSort::NewestFirst));
    chosen.deals_ = QSet<DealId>{ids.begin(), ids.end()};
    return chosen;
}

} // namespace tandan::exchange
