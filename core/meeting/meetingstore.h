#pragma once

#include "core/meeting/meeting.h"
#include "core/storage/connection.h"

namespace tandan {

/// Meetings and what came up in them. Thread: the connection's.
class MeetingStore
{
public:
    explicit MeetingStore(Connection& db) : db_{db} {}

    /// Newest first, at most `limit`, with their signals and cards.
    Result<std::vector<Meeting>> ofDeal(DealId deal, int limit = 200);
    /// When the customer was last spoken to; nothing: never.
    Result<std::optional<Instant>> lastContact(DealId deal);
    /// Every signal the deal has ever shown, in the order of the method.
    Result<std::vector<Signal>> signalsOf(DealId deal);
    /// Ids of the cards used in meetings about the customer's other deals than `except`, each once, by id.
    Result<QStringList> cardsUsedWith(CustomerId customer, DealId except);
    /// Oldest first; only those that hold the closing gate, or all.
    Result<std::vector<Objection>> objections(DealId deal, bool openOnly);
    /// TD-OBJECTION-NOT-FOUND when there is none.
    Result<Objection> objection(ObjectionId id);
    /// Open ones first, each by day; only the open ones, or all.
    Result<std::vector<Promise>> promises(DealId deal, bool openOnly);
    /// TD-PROMISE-NOT-FOUND when there is none.
    Result<Promise> promise(PromiseId id);

private:
    friend class MeetingDesk;
    Result<> insert(const Meeting& meeting, Instant created);
    Result<> insertObjection(const Objection& objection);
    Result<> updateObjection(const Objection& objection);
    Result<> insertPromise(const Promise& promise);
    Result<> setPromiseState(PromiseId id, PromiseState state);

    Connection& db_;
};

} // namespace tandan
