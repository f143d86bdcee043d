#include "core/storage/journal.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

// The journal itself, and what is not a fact about the team's work.
const QStringList& exemptTables()
{
    static const QStringList tables{u"history_entry"_s, u"history_change"_s, u"history_current"_s,
                                    u"id_counter"_s, u"book_meta"_s};
    return tables;
}

// deal and concession carry hand-written guards with their own rule ids (migration "guards").
bool hasOwnGuards(const QString& table)
{
    return table == u"deal"_s || table == u"concession"_s;
}

QString prefixed(const QStringList& columns, const QString& prefix, const QString& separator)
{
    QStringList parts;
    for (const QString& column : columns)
        parts << prefix + column;
    return parts.join(separator);
}

QString rowAsJson(const JournaledTable& table, const QString& prefix)
{
    QStringList parts;
    for (const QString& column : table.columns)
        parts << u"'%1',%2%1"_s.arg(column, prefix);
    return u"json_object(%1)"_s.arg(parts.join(u','));
}

QString dealOf(const JournaledTable& table, const QString& prefix)
{
    if (table.name == u"deal"_s)
        return prefix + u"id"_s;
    return table.columns.contains(u"deal_id"_s) ? prefix + u"deal_id"_s : u"NULL"_s;
}

QStringList sqliteTriggers(const JournaledTable& table)
{
    const auto journal = [&](const QString& suffix, const QString& event, const QString& op,
                             const QString& keyFrom, const QString& before, const QString& after) {
        return u"CREATE TRIGGER journal_%1_%2 AFTER %3 ON %1 BEGIN"
               " INSERT INTO history_change (entry_id, tbl, op, row_key, deal_id, before_json, after_json)"
               " VALUES (coalesce((SELECT entry_id FROM history_current), 0), '%1', '%4', json_array(%5), %6, %7, %8); END"_s
                   .arg(table.name, suffix, event, op, prefixed(table.keyColumns, keyFrom, u","_s),
                        dealOf(table, keyFrom), before, after);
    };
    QStringList triggers{
        journal(u"ai"_s, u"INSERT"_s, u"insert"_s, u"NEW."_s, u"NULL"_s, rowAsJson(table, u"NEW."_s)),
        journal(u"au"_s, u"UPDATE"_s, u"update"_s, u"NEW."_s, rowAsJson(table, u"OLD."_s),
                rowAsJson(table, u"NEW."_s)),
        journal(u"ad"_s, u"DELETE"_s, u"delete"_s, u"OLD."_s, rowAsJson(table, u"OLD."_s), u"NULL"_s),
    };
    if (hasOwnGuards(table.name))
        return triggers;
    QStringList sameKey, keyMoved;
    for (const QString& column : table.keyColumns) {
        sameKey << u"%1 = NEW.%1"_s.arg(column);
        keyMoved << u"NEW.%1 IS NOT OLD.%1"_s.arg(column);
    }
    triggers << u"CREATE TRIGGER guard_%1_bi BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT,'TD-EXISTS')"
                " WHERE EXISTS (SELECT 1 FROM %1 WHERE (%2) OR rowid = NEW.rowid); END"_s.arg(
                    table.name, sameKey.join(u" AND "_s));
    triggers
        << u"CREATE TRIGGER guard_%1_ai AFTER INSERT ON %1 WHEN NEW.rowid < 1 BEGIN SELECT RAISE(ABORT,'TD-ROWID'); END"_s
               .arg(table.name);
    triggers << u"CREATE TRIGGER guard_%1_bu BEFORE UPDATE ON %1 WHEN %2 OR NEW.rowid <> OLD.rowid"
                " BEGIN SELECT RAISE(ABORT,'TD-ID-IMMUTABLE'); END"_s.arg(table.name,
                                                                          keyMoved.join(u" OR "_s));
    return triggers;
}

Result<> installSqlite(Connection& connection)
{
    TD_ASSIGN(const auto old,
              connection.all<QString>(
                  u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"
                  " AND (name LIKE 'journal\\_%' ESCAPE '\\' OR name LIKE 'guard\\_%' ESCAPE '\\')"_s,
                  {}, [](const Row& row) { return row.text(0); }));
    for (const QString& name : old)
        TD_TRY(connection.script(u"DROP TRIGGER %1"_s.arg(name)));
    TD_ASSIGN(const auto tables, journaledTables(connection));
    for (const JournaledTable& table : tables) {
        for (const QString& trigger : sqliteTriggers(table))
            TD_TRY(connection.script(trigger));
    }
    return {};
}

Result<> installPostgres(Connection& connection)
{
    TD_ASSIGN(const auto tables, journaledTables(connection));
    for (const JournaledTable& table : tables) {
        QStringList keys;
        for (const QString& column : table.keyColumns)
            keys << u"'%1'"_s.arg(column);
        TD_TRY(connection.script(
            u"CREATE OR REPLACE TRIGGER journal_row AFTER INSERT OR UPDATE OR DELETE ON %1"
            " FOR EACH ROW EXECUTE FUNCTION td_journal(%2)"_s.arg(table.name, keys.join(u','))));
    }
    return {};
}

} // namespace

Result<std::vector<JournaledTable>> journaledTables(Connection& connection)
{
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    // One row a column: table, column, position in the primary key (0 = not in it).
    const QString sql =
        sqlite
            ? u"SELECT t.name, c.name, c.pk FROM sqlite_schema t, pragma_table_info(t.name) c"
              " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name, c.cid"_s
            : u"SELECT c.table_name, c.column_name, coalesce(k.ordinal_position, 0) FROM "
              u"information_schema.columns c"
              " JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = "
              "c.table_name"
              "  AND t.table_type = 'BASE TABLE'"
              " LEFT JOIN information_schema.table_constraints p ON p.table_schema = c.table_schema"
              "  AND p.table_name = c.table_name AND p.constraint_type = 'PRIMARY KEY'"
              " LEFT JOIN information_schema.key_column_usage k ON k.constraint_schema = p.constraint_schema"
              "  AND k.constraint_name = p.constraint_name AND k.table_name = c.table_name AND k.column_name "
              "= c.column_name"
              " WHERE c.table_schema = 'public' ORDER BY c.table_name, c.ordinal_position"_s;
    std::vector<JournaledTable> tables;
    std::map<int, QString> key;
    const auto finishKey = [&] {
        if (!tables.empty()) {
            for (const auto& [position, column] : key)
                tables.back().keyColumns << column;
        }
        key.clear();
    };
    TD_TRY(connection.each(sql, {}, [&](const Row& row) -> Result<> {
        const QString name = row.text(0);
        if (exemptTables().contains(name))
            return {};
        if (tables.empty() || tables.back().name != name) {
            finishKey();
            tables.push_back({name, {}, {}});
        }
        tables.back().columns << row.text(1);
        if (row.integer(2) > 0)
            key.emplace(row.integer(2), row.text(1));
        return {};
    }));
    finishKey();
    return tables;
}

Result<> installJournal(Connection& connection)
{
    return connection.dialect() == Dialect::Sqlite ? installSqlite(connection) : installPostgres(connection);
}

} // namespace tandan
