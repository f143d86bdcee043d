#pragma once

#include "core/deal/deal.h"
#include "core/deal/nextstep.h"
#include "core/storage/connection.h"

#include <vector>

namespace tandan {

/// The records of deals, what is known about them, their passages and next steps. Deals of an undone import
/// are not found. Thread: the connection's.
class DealStore
{
public:
    explicit DealStore(Connection& db) : db_{db} {}

    /// TD-DEAL-NOT-FOUND with its number when there is none.
    Result<Deal> load(DealId id);
    /// The deal meant by TD-0319, 319, its external id, or else a unique part of its title or its customer's
    /// name (open deals first, then any): TD-DEAL-NOT-FOUND, TD-DEAL-AMBIGUOUS with up to five that fit.
    Result<DealId> resolve(const QString& text);
    /// The deal with that external id, the newest if there are several.
    Result<std::optional<DealId>> byExternalId(const QString& externalId);
    /// By number.
    Result<std::vector<DealId>> ofCustomer(CustomerId customer);

    /// What is known, by item.
    Result<std::vector<DealFact>> facts(DealId id);
    /// Oldest first; the times between them are the deal's days in each stage.
    Result<std::vector<Passage>> passages(DealId id);

    Result<std::optional<NextStep>> openNextStep(DealId id);
    /// All, newest first.
    Result<std::vector<NextStep>> nextSteps(DealId id);

private:
    friend class DealDesk;
    friend class NextStepDesk;
    friend class DealCourse;
    Result<> insert(const Deal& deal);
    Result<> update(const Deal& deal, qint64 expectedVersion);
    Result<> markWon(DealId id, Instant closed);
    Result<> insertPassage(const Passage& passage);
    Result<> putFact(DealId id, const DealFact& fact);
    Result<bool> removeFact(DealId id, const QString& item);
    Result<> insertNextStep(const NextStep& step);
    Result<> updateNextStep(const NextStep& step, qint64 expectedVersion);

    Connection& db_;
};

} // namespace tandan
