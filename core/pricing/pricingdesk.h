#pragma once

#include "core/history/history.h"
#include "core/pricing/concession.h"

namespace tandan {

/// What people do with prices: quote, hold, ask for a concession, decide on it. Each call checks the method,
/// writes, and keeps the deal's amount equal to its price. Thread: the storage thread, inside the transaction
/// of its Unit.
class PricingDesk
{
public:
    explicit PricingDesk(Unit& unit) : unit_{unit} {}

    /// Gives the next version of the quote. Errors: the refusals of quoterule.h, TD-QUOTE-REASON.
    Result<Quote> addQuote(DealId deal, const NewQuote& quote);

    /// Records that the customer asked for less and the price was held. TD-QUOTE-NOT-FOUND before a quote.
    Result<HoldId> addHold(DealId deal, const QString& note);

    /// Asks for the price to go down to `to`. Errors: pricing::mayRequest. Anyone may ask.
    Result<ConcessionRequestId> request(DealId deal, Money to, const QString& argument,
                                        const QString& inReturn);

    /// Takes a pending request back: who asked, or a lead or boss (TD-ROLE, TD-REQUEST-DECIDED).
    Result<> withdraw(ConcessionRequestId request);

    /// Grants a request, in full or `amount` of it, and moves the price. Errors: pricing::mayApprove. Final:
    /// there is no undo.
    Result<Concession> approve(ConcessionRequestId request, std::optional<Money> amount, const QString& note);

    /// Says no; the price stands. Who may approve may refuse. `note` is what the person asking reads. Final.
    Result<> refuse(ConcessionRequestId request, const QString& note);

private:
    Result<> decide(ConcessionRequest& request, RequestState state, const QString& note);
    Unit& unit_;
};

namespace pricing {

/// Quotes, holds and pending or withdrawn requests are put back as long as nothing rests on them; a
/// concession and a decided request stay (TD-UNDO-FINAL).
void addUndoRules(UndoRules& rules);

} // namespace pricing
} // namespace tandan
