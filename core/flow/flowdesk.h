#pragma once

#include "core/deal/deal.h"
#include "core/history/unit.h"

#include <optional>
#include <vector>

namespace tandan {

/// A deal and when it was won.
struct WonDeal
{
    DealId deal;
    Instant closed;
};

/// Moves a deal through the six stages and to its end. An expected version that the deal no longer has:
/// TD-STALE.
class FlowDesk
{
public:
    explicit FlowDesk(Unit& unit) : unit_{unit} {}

    /// Forward through every gate between, or back with a reason. TD-STAGE-SAME, TD-DEAL-CLOSED, TD-GATE with
    /// the stage and what is missing, TD-GATE-REASON (back without one).
    Result<> move(DealId deal, Stage to, const QString& reason = {},
                  std::optional<qint64> expectedVersion = std::nullopt);
    /// Forward past gates that are not met: a lead or the boss, with a reason that is kept and reported.
    /// TD-GATE-WAVE-ROLE, TD-GATE-REASON, TD-STAGE-SAME, TD-DEAL-CLOSED. Goes by the gate when it is met; a
    /// stage that lies behind is entered as by move().
    Result<> wave(DealId deal, Stage to, const QString& reason,
                  std::optional<qint64> expectedVersion = std::nullopt);

    /// Puts it aside, until a day or for good. Its next step is closed. TD-DEAL-CLOSED, TD-SHELVE-DAY (not
    /// ahead).
    Result<> shelve(DealId deal, std::optional<Day> until, const QString& reason);
    /// TD-DEAL-CLOSED. Its next step is closed.
    /// `closed`: when it ended; nothing: now.
    Result<> lose(DealId deal, LostReason reason, const QString& note = {},
                  std::optional<Instant> closed = std::nullopt);
    /// Takes up a lost or shelved deal where it stood; a won one only by a lead or the boss (TD-ROLE), who
    /// then takes the money back out: while it is won, its receipts stand. TD-DEAL-OPEN.
    Result<> reopen(DealId deal);

    /// To be called after each receipt, in the same action: closes the deal as won once all of the contract
    /// is settled, entering stage payment first by its gate; when that gate is not met it stays open and is
    /// won on arrival there. `closed`: when the last of the money came; nothing: now. \return the outcome
    /// from then on.
    Result<Outcome> settle(DealId deal, std::optional<Instant> closed = std::nullopt);
    /// Closes deals that an import has just added in stage payment, with contracts and receipts, as won. The
    /// book refuses one that is not paid (TD-WON-UNPAID).
    Result<> winImported(const std::vector<WonDeal>& deals);

private:
    Result<Deal> openDeal(DealId id, std::optional<qint64> expectedVersion);
    Result<> goBack(const Deal& deal, Stage to, const QString& reason);
    Result<> goForward(const Deal& deal, Stage to, PassageKind kind, const QString& reason);
    Unit& unit_;
};

} // namespace tandan
