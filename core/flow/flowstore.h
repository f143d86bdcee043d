#pragma once

#include "core/deal/deal.h"
#include "core/flow/gate.h"
#include "core/storage/connection.h"

namespace tandan {

/// Gathers what the gates ask, from the views and tables of the areas below. Read-only. Thread: the
/// connection's.
class FlowStore
{
public:
    explicit FlowStore(Connection& db) : db_{db} {}

    /// TD-DEAL-NOT-FOUND.
    Result<GateFacts> gateFacts(DealId deal);

private:
    Connection& db_;
};

} // namespace tandan
