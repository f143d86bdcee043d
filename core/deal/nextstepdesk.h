#pragma once

#include "core/deal/nextstep.h"
#include "core/history/unit.h"

namespace tandan {

/// The one open next step of a deal.
class NextStepDesk
{
public:
    explicit NextStepDesk(Unit& unit) : unit_{unit} {}

    /// Sets it, in place of the one that is open. TD-DEAL-CLOSED, TD-TEXT-EMPTY, TD-TEXT-TOO-LONG,
    /// TD-PERSON-NOT-FOUND, TD-PERSON-INACTIVE.
    Result<NextStepId> set(DealId deal, const NewNextStep& step);
    /// TD-NEXT-NOT-FOUND when none is open.
    Result<> done(DealId deal);
    /// To another day. TD-NEXT-NOT-FOUND.
    Result<> postpone(DealId deal, Day due, std::optional<int> minute = std::nullopt);

private:
    Result<NextStep> open(DealId deal);
    Unit& unit_;
};

} // namespace tandan
