#pragma once

#include "core/playbook/fillin.h"
#include "core/playbook/suggester.h"
#include "core/storage/connection.h"

namespace tandan {

/// What the playbook needs to know to find the right words for a deal now, and to put names and figures into
/// them.
struct DealMoment
{
    SuggestContext context; ///< without a text: that is what the person types
    FillValues values;
};

/// Gathers a deal's moment: stage, customer's types and trade, open gate items, unknown needs, signals, cards
/// used on the deal and on others of the customer, price moves left, and for the lines the decider's name,
/// the firm, the price and the day of the next step. Reads only. TD-DEAL-NOT-FOUND. Thread: the connection's.
[[nodiscard]] Result<DealMoment> dealMoment(Connection& connection, DealId deal);

} // namespace tandan
