#pragma once

#include "core/collection/plan.h"
#include "core/storage/connection.h"

namespace tandan {

/// A signed deal that still owes money.
struct Receivable
{
    DealId deal;
    QString customer, title;
    PersonId ownerId;
    QString owner;
    MoneyTotals money;
    Money planned;              ///< open amount that has a day; the rest of money.open() has none
    Money late;                 ///< open amount of instalments due before the day asked about
    int lateDays = 0;           ///< of the oldest late instalment
    std::optional<Day> nextDue; ///< earliest instalment with something open

    [[nodiscard]] Money unplanned() const { return money.open() - planned; }
};

/// All SQL about contracts, plans and money. Thread: the connection's.
class CollectionStore
{
public:
    explicit CollectionStore(Connection& connection) : db_{connection} {}

    Result<std::optional<Contract>> contract(DealId deal);
    /// The earliest due first.
    Result<std::vector<Instalment>> plan(DealId deal);
    /// In the order they were entered.
    Result<std::vector<Receipt>> receipts(DealId deal);
    /// One receipt; TD-RECEIPT-NOT-FOUND.
    Result<Receipt> receipt(ReceiptId id);
    /// Nothing before the signature.
    Result<std::optional<MoneyTotals>> money(DealId deal);
    /// Each instalment with what has been settled of it by receipts up to `day`.
    Result<std::vector<InstalmentStatus>> status(DealId deal, Day day);
    /// Signed deals that owe something as of `day`, the longest late first; lost and withdrawn ones are not
    /// expected to pay.
    Result<std::vector<Receivable>> receivables(Day day);

private:
    friend class CollectionDesk;
    friend class ReceiptUndo;
    struct DealState
    {
        Stage stage = Stage::Rapport;
        Outcome outcome = Outcome::Open;
        bool imported = false;
        std::optional<Money> price; ///< nothing before the first quote
    };
    Result<std::optional<DealState>> dealState(DealId deal);
    Result<> insert(const Contract& contract);
    Result<> insert(const Instalment& instalment);
    Result<> insert(const Receipt& receipt);
    Result<> removePlan(DealId deal);
    Result<bool> isReversed(ReceiptId receipt);

    Connection& db_;
};

} // namespace tandan
