#pragma once

#include "core/history/unit.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace tandan {

/// One row change inside an action.
struct RowChange
{
    enum class Op { Insert, Update, Delete };
    qint64 id = 0;
    QString table;
    Op op = Op::Insert;
    QString rowKey; ///< JSON array of the primary key
    std::optional<DealId> deal;
    QJsonObject before; ///< empty for an insert
    QJsonObject after;  ///< empty for a delete
};

/// One user action as the history keeps it.
struct HistoryEntry
{
    using Kind = Unit::Kind;
    EntryId id;
    Instant at;
    PersonId actor;
    QString actorName;
    Role actorRole = Role::Sales;
    Kind kind = Kind::Do;
    std::optional<EntryId> target; ///< the action that was undone or redone
    QString command;               ///< "deal.move", "receipt.add", …
    QString hash;
};

/// What an area says about undoing rows of its tables. `Reverse` puts the row back as it was; `Final` refuses
/// (TD-UNDO-FINAL); a function does it the area's own way (a receipt gets a reversal row).
struct UndoRule
{
    enum class Kind { Reverse, Final, Custom };
    using Custom = std::function<Result<>(Unit&, const RowChange&)>;
    using Prepare = std::function<Result<bool>(Unit&, const RowChange&)>;
    Kind kind = Kind::Reverse;
    Custom custom{};
    /// With Reverse: asked before each row. May write what must stand before the row can go back, and answers
    /// whether the row itself is to be put back.
    Prepare prepare{};
};

/// How each table and each command is undone; tables without a rule are reversed. Put together by core/book
/// from the areas.
struct UndoRules
{
    QHash<QString, UndoRule> tables;
    /// Whole actions that are undone another way than row by row ("import.deals"): given the rows and whether
    /// it is an undo.
    QHash<QString, std::function<Result<>(Unit&, const std::vector<RowChange>&, bool undo)>> commands;
};

/// Writes the entry of an action inside its transaction: begin() before the first row changes, finish()
/// before COMMIT. The entry holds the hash of its predecessor and of its rows, so that a change made later
/// shows (TECH 10).
namespace history {

/// Takes the number of the entry and tells the journal triggers. On PostgreSQL also takes the writers' lock.
Result<EntryId> begin(Connection& connection);

/// What an action changed, for those who show it.
struct Touched
{
    EntryId entry;
    QStringList tables;        ///< sorted, each once
    std::vector<DealId> deals; ///< each once; empty with `manyDeals`
    bool manyDeals = false;    ///< more than 200: reload everything
    bool nothing = false;      ///< no row changed and no entry was written
    qint64 firstChange = 0;    ///< numbers of its rows in the journal
    qint64 lastChange = 0;
};

/// Writes the entry for what `unit` did under `command` ("deal.move"); nothing when no row changed.
Result<Touched> finish(Unit& unit, const QString& command);

/// Undoes the actor's last action that is still done (TD-UNDO-NOTHING, TD-UNDO-FINAL, TD-UNDO-CONFLICT).
/// \return its entry.
Result<HistoryEntry> undo(Unit& unit, const UndoRules& rules);
/// Repeats the actor's last undone action, as long as they did nothing else since (TD-REDO-NOTHING,
/// TD-UNDO-CONFLICT).
Result<HistoryEntry> redo(Unit& unit, const UndoRules& rules);
/// Puts rows back one by one, the last first, as each table's rule says: what undo does with an action that
/// has no rule of its own. For such rules (UndoRules::commands) that treat only a part in another way.
Result<> reverse(Unit& unit, const QString& command, const std::vector<RowChange>& rows,
                 const UndoRules& rules);
/// Undoes one action of the actor by its number, wherever it stands.
Result<HistoryEntry> undoEntry(Unit& unit, EntryId entry, const UndoRules& rules);

/// The latest entries first, of one deal or of the whole book, at most `limit`, older than `before` when
/// given.
Result<std::vector<HistoryEntry>> entries(Connection& connection, std::optional<DealId> deal, int limit,
                                          std::optional<EntryId> before = std::nullopt);
/// The rows of an entry in order, of one deal or all.
Result<std::vector<RowChange>> changes(Connection& connection, EntryId entry,
                                       std::optional<DealId> deal = std::nullopt);

/// What a walk over the chain found.
struct ChainReport
{
    qint64 entries = 0;
    qint64 changes = 0;
    qint64 outside = 0;              ///< row changes made without Tandan (entry 0)
    std::optional<EntryId> brokenAt; ///< first entry whose hash does not fit
};
[[nodiscard]] Result<ChainReport> verifyChain(Connection& connection);

/// A number that grows with every change by anybody, also by a shell: cheap to ask every second.
Result<qint64> lastChange(Connection& connection);

/// The hash at the end of the chain; empty in a book without history.
Result<QString> headHash(Connection& connection);

} // namespace history
} // namespace tandan
