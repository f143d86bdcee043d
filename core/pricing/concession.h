#pragma once

#include "core/pricing/quote.h"

namespace tandan {

/// 守价: the customer asked for less and the price was held.
struct Hold
{
    HoldId id;
    DealId deal;
    QString note;
    PersonId by;
    Instant at;
};

/// What became of a request.
enum class RequestState { Pending, Approved, Refused, Withdrawn };
template <>
struct Codes<RequestState>
{
    static constexpr std::array<std::pair<RequestState, const char*>, 4> table{
        {{RequestState::Pending, "pending"},
         {RequestState::Approved, "approved"},
         {RequestState::Refused, "refused"},
         {RequestState::Withdrawn, "withdrawn"}}};
};

/// Somebody asks to go from one price to a lower one, and says what for. At most one a deal is pending.
struct ConcessionRequest
{
    ConcessionRequestId id;
    DealId deal;
    int version = 1; ///< of the quote it comes off
    Money from, to;
    QString argument; ///< the value explained with it (CR4)
    QString inReturn; ///< what we get for it
    PersonId by;
    Instant at;
    RequestState state = RequestState::Pending;
    std::optional<PersonId> decidedBy;
    std::optional<Instant> decidedAt;
    QString note; ///< of who decided
    qint64 rowVersion = 1;

    [[nodiscard]] Money amount() const { return from - to; }
};

/// 让价: a price move that was made. Ordinal 1 in the role of the lead, 2 in the role of the boss, never a
/// third.
struct Concession
{
    DealId deal;
    int ordinal = 1;
    Role role = Role::Lead;       ///< the role acted in
    PersonId approver;            ///< who it was
    Role personRole = Role::Lead; ///< that person's own role: a boss may act as lead
    int version = 1;              ///< of the quote it came off
    Money amount;                 ///< above zero
    QString argument, inReturn;
    std::optional<ConcessionRequestId> request;
    Instant at;
};

/// A request waiting for a decision, with what an approver needs to see beside it.
struct PendingConcession
{
    ConcessionRequest request;
    Price price;
    Role decides = Role::Lead; ///< in whose role the next concession would be
    QString customer, title, requester;

    /// Whether it would go below the floor; false when the floor is masked.
    [[nodiscard]] bool belowFloor() const { return price.floor && request.to < *price.floor; }
};
[[nodiscard]] PendingConcession maskFor(Role role, PendingConcession pending);

} // namespace tandan
