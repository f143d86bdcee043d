#pragma once

#include "core/collection/contract.h"

namespace tandan {

/// How far one instalment is, on a given day.
struct InstalmentStatus
{
    enum class State { Open, Part, Paid };
    Instalment instalment;
    Money settled; ///< of this instalment
    State state = State::Open;
    int lateDays = 0; ///< days since it was due while something of it is open, else 0

    [[nodiscard]] Money open() const { return instalment.plan.amount - settled; }
};

namespace collection {

/// Whether a plan fits its contract: TD-PLAN-AMOUNT for an instalment of nothing or less, TD-PLAN-DAY without
/// a day, TD-PLAN-ABOVE-CONTRACT. A plan may leave a rest open.
[[nodiscard]] Result<> checkPlan(Money contract, const std::vector<PlannedPayment>& plan);

/// `total` in `count` equal whole-fen parts with what does not divide on the last, due every `months` months
/// from `first` on (a day the month lacks becomes its last). TD-PLAN-AMOUNT when a part would be nothing.
[[nodiscard]] Result<std::vector<PlannedPayment>> equalInstalments(Money total, int count, Day first,
                                                                   int months = 1);

/// Where `settled` puts each instalment as of `day`: the earliest due is settled first, those due the same
/// day by number.
[[nodiscard]] std::vector<InstalmentStatus> settle(std::vector<Instalment> plan, Money settled, Day day);

} // namespace collection
} // namespace tandan
