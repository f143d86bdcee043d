#pragma once

#include "core/exchange/dealrow.h"
#include "core/history/unit.h"

namespace tandan::exchange {

/// Who signs the contract of a won deal: its contact, else its customer.
[[nodiscard]] QString signerOf(const DealRow& row);

/// Writes what a row says over a deal that is in the book already. Blank cells change nothing.
class DealUpdate
{
public:
    /// `owner`: who the row says it is; nothing when it does not say.
    DealUpdate(Unit& unit, std::optional<PersonId> owner) : unit_{unit}, owner_{owner} {}

    /// \return whether anything changed. Errors of the desks: TD-DEAL-CLOSED when a closed deal should end
    /// another way, TD-DEAL-AMOUNT, TD-GATE-WAVE-ROLE, TD-ROLE, …
    [[nodiscard]] Result<bool> apply(DealId deal, const DealRow& row) const;

private:
    [[nodiscard]] Result<> applyRecord(DealId deal, const DealRow& row) const;
    [[nodiscard]] Result<> applyCourse(DealId deal, const DealRow& row) const;

    Unit& unit_;
    std::optional<PersonId> owner_;
};

} // namespace tandan::exchange
