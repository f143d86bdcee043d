#pragma once

#include "core/deal/dealcard.h"
#include "core/flow/gate.h"
#include "core/history/unit.h"
#include "core/meeting/meeting.h"
#include "core/team/policy.h"

#include <QJsonObject>

namespace tandan::ui {

/// What the quick log holds while it is filled in.
struct QuickLog
{
    std::optional<DealId> deal;
    std::optional<MeetingKind> kind;
    std::optional<int> minutes;
    std::optional<MeetingResult> result;
    std::vector<NewObjection> objections;
    std::vector<Signal> heard;
    QString next; ///< one line with a day in it
    QString note; ///< `#…` marks an objection, `!…` a signal
    LostReason lost = LostReason::Other;

    [[nodiscard]] bool isEmpty() const
    {
        return !kind && !minutes && !result && next.isEmpty() && note.isEmpty();
    }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static QuickLog fromJson(const QJsonObject& json);
};

/// What `#…` and `!…` in a note say. A `!…` that names no signal stays words.
struct NoteMarks
{
    std::vector<NewObjection> objections;
    std::vector<Signal> heard;
};
[[nodiscard]] NoteMarks marksIn(const QString& note);

/// The objections and signals of a log with those marked in its note, each once.
[[nodiscard]] NoteMarks allMarks(const QuickLog& log);

/// What the dialog knows of the chosen deal, to say beforehand what saving does.
struct QuickLogDeal
{
    DealCard card;
    GateFacts facts;
    Policy policy;
    int holds = 0;
};
[[nodiscard]] Result<QuickLogDeal> loadQuickLogDeal(Connection& db, DealId deal);

/// What saving `log` will do, as the lines of the preview; `warns` when something holds the deal back.
struct Consequence
{
    QString text;
    bool warns = false;
};
[[nodiscard]] std::vector<Consequence> consequences(const QuickLog& log, const QuickLogDeal& deal,
                                                    Instant now);

/// Where the deal came out.
struct Logged
{
    Stage stage = Stage::Rapport;
    bool moved = false;
    Outcome outcome = Outcome::Open;
};

/// The whole of it in one action: the meeting with what came up, the next step, and what the result means:
/// one stage on when the gate is open after it, shelved, or lost. Everything a desk refuses is refused here.
[[nodiscard]] Result<Logged> save(Unit& unit, const QuickLog& log);

} // namespace tandan::ui
