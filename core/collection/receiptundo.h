#pragma once

#include "core/collection/contract.h"
#include "core/history/history.h"

namespace tandan {

/// Turns receipts back without removing them. Inside core/collection.
class ReceiptUndo
{
public:
    /// A reversal of `original`, on its day: money that was never there is missing on no other day.
    static Result<> takeBack(Unit& unit, const Receipt& original);
    /// A new row like `original`, which has been taken back.
    static Result<> enterAgain(Unit& unit, const Receipt& original);
    /// The rule of the table receipt.
    static Result<> turnBack(Unit& unit, const RowChange& change);
};

} // namespace tandan
