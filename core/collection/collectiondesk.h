#pragma once

#include "core/collection/contract.h"
#include "core/history/history.h"

namespace tandan {

/// What people do with contracts and money. Whether a paid deal is won is decided above, in core/flow, from
/// the totals these calls return. Thread: the storage thread, inside the transaction of its Unit.
class CollectionDesk
{
public:
    explicit CollectionDesk(Unit& unit) : unit_{unit} {}

    /// Records the signed contract and makes its amount the deal's. TD-CONTRACT-STAGE unless the deal is in
    /// signing or payment or was imported; TD-DEAL-CLOSED, TD-CONTRACT-EXISTS, TD-CONTRACT-NO-QUOTE,
    /// TD-CONTRACT-BELOW-PRICE.
    Result<Contract> sign(DealId deal, Money amount, Day day, const QString& signer, const QString& number);

    /// Contracts and payments of deals that an import has just added as won, with their amounts; takes all
    /// numbers at once. Nothing is asked that the guards of the book do not ask again.
    Result<> importPaid(const std::vector<PaidInFull>& deals);

    /// Replaces the deal's plan. TD-CONTRACT-NOT-FOUND, and what collection::checkPlan refuses.
    Result<std::vector<Instalment>> setPlan(DealId deal, const std::vector<PlannedPayment>& plan);

    /// Money came in. \return the totals after it. TD-CONTRACT-NOT-FOUND, TD-RECEIPT-AMOUNT, TD-RECEIPT-OVER
    /// beyond what is open.
    Result<MoneyTotals> addReceipt(DealId deal, Money amount, Day day, const QString& method,
                                   const QString& ref);

    /// Money went back (`amount` above zero). TD-RECEIPT-OVER beyond what came in; TD-RECEIPT-WON while the
    /// deal is won.
    Result<MoneyTotals> refund(DealId deal, Money amount, Day day, const QString& method, const QString& ref);

    /// The boss gives up on the rest or a part of it (TD-WRITEOFF-ROLE); `reason` is kept.
    Result<MoneyTotals> writeOff(DealId deal, Money amount, Day day, const QString& reason);

    /// Takes back a receipt that was entered by mistake; both rows stay. TD-RECEIPT-NOT-FOUND,
    /// TD-RECEIPT-REVERSED, TD-RECEIPT-AMOUNT for a reversal, TD-RECEIPT-WON while the deal is won.
    Result<MoneyTotals> reverse(ReceiptId receipt);

private:
    Result<MoneyTotals> totals(DealId deal);
    Result<MoneyTotals> add(DealId deal, ReceiptKind kind, Money amount, Day day, const QString& method,
                            const QString& ref);
    Result<> refuseWhileWon(DealId deal);
    Unit& unit_;
};

namespace collection {

/// A receipt is undone by a reversal row and redone by a new row like it, because money that was recorded
/// never vanishes; a contract and a plan are put back as long as no money rests on them.
void addUndoRules(UndoRules& rules);

} // namespace collection
} // namespace tandan
