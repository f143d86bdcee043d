#pragma once

#include "core/deal/dealnote.h"
#include "core/storage/connection.h"

#include <vector>

namespace tandan {

/// Notes on deals. Thread: the connection's.
class DealNoteStore
{
public:
    explicit DealNoteStore(Connection& db) : db_{db} {}

    /// The newest first, at most `limit`.
    Result<std::vector<DealNote>> ofDeal(DealId deal, int limit = 200);
    /// Of all deals, those in which a reminder to `person` waits, each once.
    Result<std::vector<DealId>> remindersFor(PersonId person);

private:
    friend class DealNoteDesk;
    Result<> insert(const DealNote& note);

    Connection& db_;
};

} // namespace tandan
