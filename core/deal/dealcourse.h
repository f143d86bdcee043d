#pragma once

#include "core/deal/deal.h"
#include "core/history/unit.h"

namespace tandan {

/// Writes where a deal stands: its stage with the passage into it, and its end. Knows no gates and no roles:
/// core/flow, the only caller, has asked them; the guards of the book ask again.
class DealCourse
{
public:
    explicit DealCourse(Unit& unit) : unit_{unit} {}

    /// The passage first, then the record: the guard of the stage column looks for it.
    Result<> enter(const Deal& deal, Stage to, PassageKind kind, const QString& reason);
    /// Only the passage; for undo, where the record is put back by the history.
    Result<> recordPassage(DealId deal, Stage from, Stage to, PassageKind kind, const QString& reason);

    Result<> lose(const Deal& deal, LostReason reason, const QString& note, Instant closed);
    Result<> shelve(const Deal& deal, std::optional<Day> until, const QString& reason);
    Result<> win(const Deal& deal, Instant closed);
    /// The same for a deal that was added a moment ago, without loading it.
    Result<> winImported(DealId deal, Instant closed);
    /// Open again; a new stay in its stage begins now.
    Result<> reopen(const Deal& deal);

private:
    Result<> closeNextStep(DealId deal);
    Unit& unit_;
};

} // namespace tandan
