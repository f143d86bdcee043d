#pragma once

#include "core/deal/dealcardstore.h"

#include <QSet>

namespace tandan::exchange {

/// The numbers of the deals that a filter lets through.
class ChosenDeals
{
public:
    [[nodiscard]] static Result<ChosenDeals> of(Connection& db, const DealFilter& filter);
    [[nodiscard]] bool contains(DealId deal) const { return deals_.contains(deal); }

private:
    QSet<DealId> deals_;
};

} // namespace tandan::exchange
