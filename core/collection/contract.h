#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/vocabulary.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandan {

/// 合同: what was signed. A deal has at most one.
struct Contract
{
    DealId deal;
    QString number; ///< as on paper, may be empty
    Money amount;   ///< above zero, never below the price of the deal
    Day signedOn;
    QString signer; ///< who signed on the customer's side
    PersonId by;
    Instant at;
};

/// A contract of an imported deal that was signed and paid on one day.
struct PaidInFull
{
    DealId deal;
    Money amount; ///< above zero
    Day day;
    QString signer;
};

/// What a plan says about one payment.
struct PlannedPayment
{
    Day due;
    Money amount; ///< above zero
    QString note;
    friend bool operator==(const PlannedPayment&, const PlannedPayment&) = default;
};

/// 回款计划: one planned payment of a signed deal.
struct Instalment
{
    InstalmentId id;
    DealId deal;
    PlannedPayment plan;
};

/// payment and write-off count toward the contract, a refund against it, a reversal takes back one row
/// entered by mistake.
enum class ReceiptKind { Payment, Refund, Writeoff, Reversal };
template <>
struct Codes<ReceiptKind>
{
    static constexpr std::array<std::pair<ReceiptKind, const char*>, 4> table{
        {{ReceiptKind::Payment, "payment"},
         {ReceiptKind::Refund, "refund"},
         {ReceiptKind::Writeoff, "writeoff"},
         {ReceiptKind::Reversal, "reversal"}}};
};

/// What a receipt is, in a word, translated: 到账, 退款, 核销, 冲正.
[[nodiscard]] QString displayName(ReceiptKind kind);

/// 到账: money in or out, or its correction. Receipts are never changed or removed.
struct Receipt
{
    ReceiptId id;
    DealId deal;
    ReceiptKind kind = ReceiptKind::Payment;
    Money amount; ///< signed: what it adds to the settled sum
    Day day;      ///< when the money came; of a reversal: the day of what it takes back
    QString method, ref;
    std::optional<ReceiptId> reverses;
    PersonId by;
    Role byRole = Role::Sales;
    Instant at;
};

/// What a signed deal has received and still owes. Row of the view deal_money.
struct MoneyTotals
{
    Money contract;
    Money received; ///< money only
    Money settled;  ///< money and write-offs

    [[nodiscard]] Money open() const { return contract - settled; }
    [[nodiscard]] bool isSettled() const { return settled >= contract; }
    friend bool operator==(const MoneyTotals&, const MoneyTotals&) = default;
};

} // namespace tandan
