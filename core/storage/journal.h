#pragma once

#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandan {

/// A table whose every row change is written down, with what undo needs to know of it.
struct JournaledTable
{
    QString name;
    QStringList columns;    ///< in table order
    QStringList keyColumns; ///< of the primary key, in its order
};

/// Every table of the book except the journal's own. New tables are in by themselves: nothing can be
/// forgotten.
[[nodiscard]] Result<std::vector<JournaledTable>> journaledTables(Connection& connection);

/// (Re)creates, for every journaled table, the triggers that write each insert, update and delete with its
/// row before and after into history_change, whoever does it; and on SQLite the guards that keep REPLACE and
/// hidden rowids from overwriting rows.
[[nodiscard]] Result<> installJournal(Connection& connection);

} // namespace tandan
