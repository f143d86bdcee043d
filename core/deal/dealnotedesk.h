#pragma once

#include "core/deal/dealnote.h"
#include "core/history/unit.h"

namespace tandan {

/// Notes on deals and reminders to their salespeople.
class DealNoteDesk
{
public:
    explicit DealNoteDesk(Unit& unit) : unit_{unit} {}

    /// Notes it, whatever the deal's outcome. TD-TEXT-EMPTY, TD-TEXT-TOO-LONG, TD-DEAL-NOT-FOUND.
    Result<DealNoteId> add(DealId deal, const QString& text);
    /// Notes it and asks the deal's salesperson to look. TD-DEAL-CLOSED; TD-NOTE-OWN when that is who acts.
    Result<DealNoteId> remind(DealId deal, const QString& text);

private:
    Result<DealNoteId> insert(DealNote note);
    Unit& unit_;
};

} // namespace tandan
