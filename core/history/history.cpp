#include "core/history/history.h"

#include "core/history/chain.h"
#include "core/storage/bookfile.h"

#include <QJsonDocument>

namespace tandan::history {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kManyDeals = 200;

QString kindCode(Unit::Kind kind)
{
    return kind == Unit::Kind::Do ? u"do"_s : kind == Unit::Kind::Undo ? u"undo"_s : u"redo"_s;
}

Unit::Kind kindOf(const QString& code)
{
    return code == u"do"_s ? Unit::Kind::Do : code == u"undo"_s ? Unit::Kind::Undo : Unit::Kind::Redo;
}

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

RowChange changeFrom(const Row& row)
{
    const QString op = row.text(2);
    return {row.number(0),
            row.text(1),
            op == u"insert"_s   ? RowChange::Op::Insert
            : op == u"update"_s ? RowChange::Op::Update
                                : RowChange::Op::Delete,
            row.text(3),
            row.maybeId<DealId>(4),
            object(row.text(5)),
            object(row.text(6))};
}

} // namespace

Result<EntryId> begin(Connection& connection)
{
    // On a server writers stand in line here, so that the chain has one order. SQLite's IMMEDIATE has done so
    // already.
    if (connection.dialect() == Dialect::Postgres)
        TD_TRY(connection.number(
            u"SELECT 1 FROM (SELECT pg_advisory_xact_lock(%1)) AS taken"_s.arg(kBookApplicationId)));
    TD_ASSIGN(const qint64 id, connection.number(u"SELECT coalesce(max(id), 0) + 1 FROM history_entry"_s));
    if (connection.dialect() == Dialect::Postgres)
        TD_TRY(connection.text(u"SELECT set_config('tandan.entry', CAST(? AS text), true)"_s,
                               {QString::number(id)}));
    else
        TD_TRY(connection.run(u"INSERT INTO history_current (one, entry_id) VALUES (1, ?)"_s, {id}));
    return EntryId{id};
}

Result<Touched> finish(Unit& unit, const QString& command)
{
    Connection& db = unit.db();
    Touched touched;
    touched.entry = unit.entry();
    qint64 count = 0;
    TD_TRY(db.each(
        u"SELECT tbl, count(*), min(id), max(id) FROM history_change WHERE entry_id = ? GROUP BY tbl ORDER BY tbl"_s,
        {unit.entry()}, [&](const Row& row) -> Result<> {
            touched.tables << row.text(0);
            count += row.number(1);
            touched.firstChange =
                touched.firstChange == 0 ? row.number(2) : std::min(touched.firstChange, row.number(2));
            touched.lastChange = std::max(touched.lastChange, row.number(3));
            return {};
        }));
    if (db.dialect() == Dialect::Sqlite)
        TD_TRY(db.run(u"DELETE FROM history_current"_s));
    if (count == 0) {
        touched.nothing = true;
        return touched;
    }
    TD_ASSIGN(touched.deals,
              db.all<DealId>(
                  u"SELECT DISTINCT deal_id FROM history_change WHERE entry_id = ? AND deal_id IS NOT NULL"
                  " LIMIT %1"_s.arg(kManyDeals + 1),
                  {unit.entry()}, [](const Row& row) { return row.id<DealId>(0); }));
    if (touched.deals.size() > kManyDeals) {
        touched.manyDeals = true;
        touched.deals.clear();
    }

    TD_ASSIGN(const QString previous, headHash(db));
    const ChainLink link{unit.entry().value(),
                         unit.now().micros(),
                         unit.actor().id.value(),
                         code(unit.actor().role),
                         kindCode(unit.kind()),
                         unit.target() ? unit.target()->value() : 0,
                         command,
                         count,
                         previous};
    TD_ASSIGN(const QString hash, linkHash(db, link));
    TD_TRY(db.run(u"INSERT INTO history_entry (id, at_us, actor_id, actor_role, kind, target_id, command, "
                  u"changes, prev_hash, hash)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {unit.entry(), unit.now(), unit.actor().id, link.actorRole, link.kind, unit.target(),
                   command, count, previous, hash}));
    return touched;
}

Result<std::vector<HistoryEntry>> entries(Connection& connection, std::optional<DealId> deal, int limit,
                                          std::optional<EntryId> before)
{
    QString sql = u"SELECT e.id, e.at_us, e.actor_id, coalesce(p.name, ''), e.actor_role, e.kind, "
                  u"e.target_id, e.command, e.hash"
                  " FROM history_entry e LEFT JOIN person p ON p.id = e.actor_id WHERE 1 = 1"_s;
    Binds binds;
    if (deal) {
        sql += u" AND e.id IN (SELECT entry_id FROM history_change WHERE deal_id = ?)"_s;
        binds.emplace_back(*deal);
    }
    if (before) {
        sql += u" AND e.id < ?"_s;
        binds.emplace_back(*before);
    }
    sql += u" ORDER BY e.id DESC LIMIT ?"_s;
    binds.emplace_back(limit);
    return connection.all<HistoryEntry>(sql, binds, [](const Row& row) {
        return HistoryEntry{row.id<EntryId>(0),
                            row.instant(1),
                            row.id<PersonId>(2),
                            row.text(3),
                            storedCode<Role>(row.text(4)),
                            kindOf(row.text(5)),
                            row.maybeId<EntryId>(6),
                            row.text(7),
                            row.text(8)};
    });
}

Result<std::vector<RowChange>> changes(Connection& connection, EntryId entry, std::optional<DealId> deal)
{
    QString sql =
        u"SELECT id, tbl, op, row_key, deal_id, before_json, after_json FROM history_change WHERE entry_id = ?"_s;
    Binds binds{entry};
    if (deal) {
        sql += u" AND deal_id = ?"_s;
        binds.emplace_back(*deal);
    }
    return connection.all<RowChange>(sql + u" ORDER BY id"_s, binds, changeFrom);
}

Result<qint64> lastChange(Connection& connection)
{
    return connection.number(u"SELECT max(id) FROM history_change"_s);
}

} // namespace tandan::history
