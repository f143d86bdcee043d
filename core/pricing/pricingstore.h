#pragma once

#include "core/history/history.h"
#include "core/pricing/concession.h"
#include "core/pricing/concessionrule.h"
#include "core/pricing/quoterule.h"
#include "core/storage/connection.h"

namespace tandan {

/// All SQL about quotes, holds and concessions. Reads are for everybody and come unmasked: whoever shows them
/// to a person passes them through maskFor. Thread: the connection's.
class PricingStore
{
public:
    explicit PricingStore(Connection& connection) : db_{connection} {}

    /// What a deal costs now; nothing before the first quote.
    Result<std::optional<Price>> price(DealId deal);
    /// All versions with their items, the first first.
    Result<std::vector<Quote>> quotes(DealId deal);
    Result<std::vector<Hold>> holds(DealId deal);
    /// In the order they were made.
    Result<std::vector<Concession>> concessions(DealId deal);
    /// All requests of a deal, the oldest first.
    Result<std::vector<ConcessionRequest>> requests(DealId deal);
    /// TD-REQUEST-NOT-FOUND.
    Result<ConcessionRequest> request(ConcessionRequestId id);
    /// The one waiting on this deal, if any.
    Result<std::optional<ConcessionRequest>> pendingOf(DealId deal);
    /// All that wait, of deals that still count, the oldest first. `decider`: only those that someone of this
    /// role decides.
    Result<std::vector<PendingConcession>> pending(std::optional<Role> decider = std::nullopt);

    /// What the rules need to know (TD-DEAL-NOT-FOUND).
    Result<QuoteContext> quoteContext(DealId deal, Role actor);
    Result<ConcessionContext> concessionContext(DealId deal);

private:
    friend class PricingDesk;
    friend class RequestUndo;
    Result<> insert(const Quote& quote); ///< with its items
    Result<> insert(const Hold& hold);
    Result<> insert(const ConcessionRequest& request); ///< pending
    Result<> insert(const Concession& concession);
    /// Writes the request's new state and who decided; TD-STALE unless it is in state `from` at its row
    /// version.
    Result<> change(const ConcessionRequest& request, RequestState from);
    Result<bool> removePending(ConcessionRequestId request); ///< whether it still waited

    Connection& db_;
};

} // namespace tandan
