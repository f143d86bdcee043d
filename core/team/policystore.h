#pragma once

#include "core/storage/connection.h"
#include "core/team/policy.h"

namespace tandan {

/// The settings of a book. Thread: the connection's.
class PolicyStore
{
public:
    explicit PolicyStore(Connection& db) : db_{db} {}

    Result<Policy> load();
    /// Every setting with its value and what it may be.
    Result<std::vector<PolicyEntry>> show();

private:
    friend class PolicyDesk;
    Result<> save(const Policy& before, const Policy& after);

    Connection& db_;
};

} // namespace tandan
