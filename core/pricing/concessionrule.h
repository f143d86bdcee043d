#pragma once

#include "core/pricing/concession.h"
#include "core/pricing/quoterule.h"

namespace tandan {

/// What is known about a deal when somebody asks for a concession or decides on one.
struct ConcessionContext
{
    Policy policy;
    std::optional<Price> price; ///< unmasked; nothing before the first quote
    int given = 0;              ///< concessions made, whatever the version
    int holds = 0;
    bool isSigned = false;
    bool isOpen = true;
    bool isPending = false;
};

namespace pricing {

/// In whose role the next concession would be: the lead, then the boss, then nobody (CR2, CR3).
[[nodiscard]] std::optional<Role> nextRole(int given, const Policy& policy);

/// How many price moves are left.
[[nodiscard]] int movesLeft(int given, const Policy& policy);

/// Whether a price of `to` may be asked for: TD-DEAL-CLOSED, TD-CONCESSION-SIGNED, -NO-QUOTE, -LIMIT,
/// -NO-HOLD (CR1), -PENDING, -NOT-LOWER, -BELOW-ZERO, -TYPE (CR4: neither argument nor return). The floor is
/// not looked at: an answer that differs there would tell it to whoever tries prices.
[[nodiscard]] Result<> mayRequest(const ConcessionContext& context, Money to, const QString& argument,
                                  const QString& inReturn);

/// Whether someone of `person` may decide on the deal's next concession, and in which role: TD-NOT-APPROVER,
/// TD-CONCESSION-ROLE with the role that may. A boss may act as lead.
[[nodiscard]] Result<Role> mayDecide(const ConcessionContext& context, Role person);

/// Whether someone of `person` may grant `amount` (of what was asked) on `request`, and in which role: what
/// mayDecide and mayRequest refuse, TD-REQUEST-DECIDED, TD-CONCESSION-QUOTE when the price moved since,
/// TD-CONCESSION-ABOVE-REQUEST, TD-CONCESSION-FLOOR.
[[nodiscard]] Result<Role> mayApprove(const ConcessionContext& context, Role person,
                                      const ConcessionRequest& request, Money amount);

} // namespace pricing
} // namespace tandan
