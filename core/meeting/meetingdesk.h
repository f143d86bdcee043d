#pragma once

#include "core/deal/deal.h"
#include "core/history/unit.h"
#include "core/meeting/meeting.h"

namespace tandan {

/// Logs meetings and settles what came up in them.
class MeetingDesk
{
public:
    explicit MeetingDesk(Unit& unit) : unit_{unit} {}

    /// The meeting with all it brought, and the next step when one is given. Also for closed deals
    /// (after-care), without a next step. TD-DEAL-NOT-FOUND, TD-DEAL-CLOSED (next step), TD-MEETING-FUTURE,
    /// TD-MEETING-MINUTES, TD-TEXT-EMPTY, TD-TEXT-TOO-LONG. Card ids are checked by the caller, which knows
    /// the playbook.
    Result<MeetingId> log(const NewMeeting& meeting);

    /// An objection that came up outside a logged meeting.
    Result<ObjectionId> addObjection(DealId deal, const NewObjection& objection);
    /// Types it A or B and keeps what was answered. TD-OBJECTION-NOT-FOUND, TD-TEXT-EMPTY, TD-TEXT-TOO-LONG.
    Result<> answerObjection(ObjectionId id, ObjectionClass cls, const QString& answer);
    /// Types it A or B, still unanswered.
    Result<> typeObjection(ObjectionId id, ObjectionClass cls);

    Result<PromiseId> addPromise(DealId deal, const NewPromise& promise);
    /// TD-PROMISE-NOT-FOUND.
    Result<> setPromise(PromiseId id, PromiseState state);

private:
    Result<ObjectionId> record(const Deal& deal, std::optional<MeetingId> meeting, Instant at,
                               const NewObjection& objection);
    Result<PromiseId> record(const Deal& deal, std::optional<MeetingId> meeting, const NewPromise& promise);
    Unit& unit_;
};

} // namespace tandan
