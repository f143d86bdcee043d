#include "core/history/history.h"
#include "core/storage/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <ranges>

namespace tandan::history {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& versionColumn()
{
    static const QString name = u"row_version"_s;
    return name;
}

Bind bindOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toInteger();
    return std::nullopt;
}

QJsonObject withoutVersion(QJsonObject row)
{
    row.remove(versionColumn());
    return row;
}

/// Puts rows of one table back; knows its columns.
class RowReverser
{
public:
    RowReverser(Unit& unit, const JournaledTable& table, QString command)
        : unit_{unit},
          table_{table},
          command_{std::move(command)}
    {}

    Result<> reverse(const RowChange& change)
    {
        switch (change.op) {
        case RowChange::Op::Insert:
            return removeInserted(change);
        case RowChange::Op::Update:
            return putBack(change);
        case RowChange::Op::Delete:
            return insertAgain(change);
        }
        return {};
    }

private:
    [[nodiscard]] Error conflict() const
    {
        return {Error::Code::Refused, u"TD-UNDO-CONFLICT"_s, {command_}, "undo " + table_.name.toStdString()};
    }

    [[nodiscard]] QString whereKey() const
    {
        QStringList parts;
        for (const QString& column : table_.keyColumns)
            parts << column + u" = ?"_s;
        return parts.join(u" AND "_s);
    }

    [[nodiscard]] Binds keyOf(const QJsonObject& row) const
    {
        Binds binds;
        for (const QString& column : table_.keyColumns)
            binds.push_back(bindOf(row[column]));
        return binds;
    }

    Result<std::optional<QJsonObject>> current(const QJsonObject& like)
    {
        QStringList parts;
        for (const QString& column : table_.columns)
            parts << u"'%1',%1"_s.arg(column);
        const QString made = unit_.db().dialect() == Dialect::Sqlite
                                 ? u"json_object(%1)"_s.arg(parts.join(u','))
                                 : u"CAST(jsonb_build_object(%1) AS text)"_s.arg(parts.join(u','));
        return unit_.db().first<QJsonObject>(
            u"SELECT %1 FROM %2 WHERE %3"_s.arg(made, table_.name, whereKey()), keyOf(like),
            [](const Row& row) { return QJsonDocument::fromJson(row.text(0).toUtf8()).object(); });
    }

    /// The row as it is now, if it is still what the action left.
    Result<QJsonObject> unchangedSince(const RowChange& change)
    {
        TD_ASSIGN(const auto now, current(change.after));
        if (!now || withoutVersion(*now) != withoutVersion(change.after))
            return conflict();
        return *now;
    }

    /// A foreign key or a guard says no when something was built on the row since.
    Result<> asConflict(const Result<int>& done) const
    {
        if (done && *done == 1)
            return {};
        if (!done && done.error().code == Error::Code::Storage)
            return done.error();
        return conflict();
    }

    Result<> removeInserted(const RowChange& change)
    {
        TD_TRY(unchangedSince(change));
        return asConflict(
            unit_.db().run(u"DELETE FROM %1 WHERE %2"_s.arg(table_.name, whereKey()), keyOf(change.after)));
    }

    Result<> putBack(const RowChange& change)
    {
        TD_ASSIGN(const QJsonObject now, unchangedSince(change));
        QStringList sets;
        Binds binds;
        for (const QString& column : table_.columns) {
            if (column == versionColumn()) {
                sets << u"row_version = ?"_s;
                binds.emplace_back(now[column].toInteger() + 1);
            } else if (change.before[column] != change.after[column]) {
                sets << column + u" = ?"_s;
                binds.push_back(bindOf(change.before[column]));
            }
        }
        if (sets.isEmpty())
            return {};
        const Binds key = keyOf(change.after);
        binds.insert(binds.end(), key.begin(), key.end());
        return asConflict(unit_.db().run(
            u"UPDATE %1 SET %2 WHERE %3"_s.arg(table_.name, sets.join(u", "_s), whereKey()), binds));
    }

    Result<> insertAgain(const RowChange& change)
    {
        QStringList marks;
        Binds binds;
        for (const QString& column : table_.columns) {
            marks << u"?"_s;
            // A row starts its life at version 1, also its second life.
            binds.push_back(column == versionColumn() ? Bind{1} : bindOf(change.before[column]));
        }
        return asConflict(unit_.db().run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                             table_.name, table_.columns.join(u", "_s), marks.join(u", "_s)),
                                         binds));
    }

    Unit& unit_;
    const JournaledTable& table_;
    QString command_;
};

Result<HistoryEntry> entryById(Connection& connection, EntryId id)
{
    TD_ASSIGN(const auto found, entries(connection, std::nullopt, 1, EntryId{id.value() + 1}));
    if (found.empty() || found.front().id != id)
        return Error{Error::Code::NotFound, u"TD-UNDO-NOTHING"_s, {}, {}};
    return found.front();
}

/// The last entry about `action`: its latest undo or redo, or itself.
Result<EntryId> latestAbout(Connection& connection, EntryId action)
{
    TD_ASSIGN(const qint64 id,
              connection.number(u"SELECT max(id) FROM history_entry WHERE id = ? OR target_id = ?"_s,
                                {action, action}));
    return EntryId{id};
}

Result<HistoryEntry> turn(Unit& unit, EntryId action, EntryId source, Unit::Kind kind, const UndoRules& rules)
{
    TD_ASSIGN(HistoryEntry target, entryById(unit.db(), action));
    TD_ASSIGN(const auto rows, changes(unit.db(), source));
    unit.mark(kind, action);
    if (const auto whole = rules.commands.value(target.command))
        TD_TRY(whole(unit, rows, kind == Unit::Kind::Undo));
    else
        TD_TRY(reverse(unit, target.command, rows, rules));
    return target;
}

} // namespace

Result<> reverse(Unit& unit, const QString& command, const std::vector<RowChange>& rows,
                 const UndoRules& rules)
{
    TD_ASSIGN(const auto tables, journaledTables(unit.db()));
    for (const RowChange& change : std::views::reverse(rows)) {
        const UndoRule rule = rules.tables.value(change.table);
        if (rule.kind == UndoRule::Kind::Final)
            return Error{Error::Code::Refused, u"TD-UNDO-FINAL"_s, {command}, {}};
        if (rule.kind == UndoRule::Kind::Custom) {
            if (auto done = rule.custom(unit, change); !done) {
                Error why = done.error();
                if (why.rule.startsWith(u"TD-UNDO-"_s))
                    why.args = {command}; // the area does not know which action is being turned back
                return why;
            }
            continue;
        }
        if (rule.prepare) {
            TD_ASSIGN(const bool putBack, rule.prepare(unit, change));
            if (!putBack)
                continue;
        }
        const auto table =
            std::find_if(tables.begin(), tables.end(), [&](const auto& t) { return t.name == change.table; });
        if (table == tables.end())
            return Error{Error::Code::Storage, u"TD-STORAGE"_s, {}, "undo of unknown table"};
        TD_TRY((RowReverser{unit, *table, command}.reverse(change)));
    }
    return {};
}

Result<HistoryEntry> undoEntry(Unit& unit, EntryId entry, const UndoRules& rules)
{
    TD_ASSIGN(const EntryId latest, latestAbout(unit.db(), entry));
    TD_ASSIGN(const HistoryEntry state, entryById(unit.db(), latest));
    if (state.kind == Unit::Kind::Undo)
        return Error{Error::Code::Refused, u"TD-UNDO-NOTHING"_s, {}, {}};
    return turn(unit, entry, latest, Unit::Kind::Undo, rules);
}

Result<HistoryEntry> undo(Unit& unit, const UndoRules& rules)
{
    TD_ASSIGN(const qint64 action,
              unit.db().number(u"SELECT e.id FROM history_entry e WHERE e.actor_id = ? AND e.kind = 'do'"
                               " AND coalesce((SELECT l.kind FROM history_entry l WHERE l.target_id = e.id "
                               "ORDER BY l.id DESC LIMIT 1), 'redo') <> 'undo'"
                               " ORDER BY e.id DESC LIMIT 1"_s,
                               {unit.actor().id}));
    if (action == 0)
        return Error{Error::Code::Refused, u"TD-UNDO-NOTHING"_s, {}, {}};
    return undoEntry(unit, EntryId{action}, rules);
}

Result<HistoryEntry> redo(Unit& unit, const UndoRules& rules)
{
    struct Last
    {
        EntryId undo, action;
    };
    TD_ASSIGN(
        const auto last,
        unit.db().first<Last>(
            u"SELECT u.id, u.target_id FROM history_entry u WHERE u.actor_id = ? AND u.kind = 'undo'"
            " AND NOT EXISTS (SELECT 1 FROM history_entry l WHERE l.target_id = u.target_id AND l.id > u.id)"
            " AND NOT EXISTS (SELECT 1 FROM history_entry d WHERE d.actor_id = u.actor_id AND d.kind = 'do' "
            "AND d.id > u.id)"
            " ORDER BY u.id DESC LIMIT 1"_s,
            {unit.actor().id}, [](const Row& row) {
                return Last{row.id<EntryId>(0), row.id<EntryId>(1)};
            }));
    if (!last)
        return Error{Error::Code::Refused, u"TD-REDO-NOTHING"_s, {}, {}};
    return turn(unit, last->action, last->undo, Unit::Kind::Redo, rules);
}

} // namespace tandan::history
