#pragma once

#include "core/deal/deal.h"
#include "core/history/unit.h"

#include <vector>

namespace tandan {

/// What is done with the record of a deal. Its way through the stages and its end are core/flow's.
/// An expected version that the row no longer has: TD-STALE.
class DealDesk
{
public:
    explicit DealDesk(Unit& unit) : unit_{unit} {}

    /// A new deal in stage rapport with its first passage. TD-TEXT-EMPTY, TD-TEXT-TOO-LONG,
    /// TD-CUSTOMER-NOT-FOUND, TD-PERSON-NOT-FOUND, TD-PERSON-INACTIVE.
    Result<DealId> add(const NewDeal& deal);
    /// Deals of an import with their passages, numbered in order.
    Result<std::vector<DealId>> addImported(const std::vector<ImportedDeal>& deals);

    /// TD-DEAL-AMOUNT for another amount of a quoted deal: that is its price.
    Result<> update(DealId id, const DealChange& change,
                    std::optional<qint64> expectedVersion = std::nullopt);
    /// Sets the amount to the price of the latest quote less its concessions, or to that of the signed
    /// contract; core/pricing and core/collection call this.
    Result<> setAmount(DealId id, Money price);
    /// Gives the deal to another salesperson: its owner, a lead or the boss may (TD-ROLE).
    /// TD-PERSON-NOT-FOUND, TD-PERSON-INACTIVE.
    Result<> reassign(DealId id, PersonId owner, std::optional<qint64> expectedVersion = std::nullopt);
    /// Gives the deal to another customer. TD-CUSTOMER-NOT-FOUND.
    Result<> moveToCustomer(DealId id, CustomerId customer,
                            std::optional<qint64> expectedVersion = std::nullopt);

    /// What the customer answered to one of the five questions.
    Result<> setNeed(DealId id, Need need, const QString& answer);
    /// Records an item of the gates, replacing what was recorded before. TD-CODE-UNKNOWN for an item that is
    /// not noted by hand, TD-TEXT-EMPTY, TD-TEXT-TOO-LONG (2000 characters).
    Result<> setFact(DealId id, const QString& item, const QString& answer);
    /// Does nothing when it was not recorded.
    Result<> clearFact(DealId id, const QString& item);

private:
    Result<> checkOwner(PersonId owner);
    Result<Deal> current(DealId id, std::optional<qint64> expectedVersion);
    Unit& unit_;
};

} // namespace tandan
