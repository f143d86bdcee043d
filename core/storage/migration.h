#pragma once

#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tandan {

/// One step of the schema: number, name, and its statements for one engine.
struct Migration
{
    int number = 0;
    QString name;
    QStringList statements;
};

/// The shipped steps for an engine, in order. A step is made of `common/NNNN_name.sql` and then the dialect's
/// file of the same number; statements are separated by a line that is exactly `--;` because triggers and
/// texts contain semicolons.
[[nodiscard]] Result<std::vector<Migration>> shippedMigrations(Dialect dialect);

/// The number of the last shipped step: the version a book of this program has.
[[nodiscard]] int shippedVersion();

/// Splits the text of a migration file at its `--;` lines.
[[nodiscard]] QStringList splitStatements(const QString& text);

/// The version a book is at: user_version of a file; the row in book_meta of a server, 0 when there is none.
[[nodiscard]] Result<int> schemaVersion(Connection& connection);

/// Brings a book from its version up to the last of `migrations` in one transaction, forward only: the first
/// failure undoes all of it. Renews the journal triggers (journal.h) and the schema fingerprint in the same
/// transaction.
[[nodiscard]] Result<> migrate(Connection& connection, const std::vector<Migration>& migrations);

/// SHA-256 over all table, view, index and trigger definitions in the book (of a server: of our guards'
/// source), hex.
[[nodiscard]] Result<QString> schemaFingerprint(Connection& connection);

} // namespace tandan
