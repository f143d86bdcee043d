#pragma once

#include "core/storage/connection.h"

#include <QSqlDatabase>

#include <memory>

struct sqlite3;

namespace tandan {

/// A prepared statement and the row it stands at. Used once at a time; finish() makes it ready for the next
/// use. Thread: that of its connection.
class Statement
{
public:
    virtual ~Statement() = default;

    /// Binds and begins to run. A statement that answers no rows is done then.
    virtual Result<> execute(const Binds& binds) = 0;
    /// Goes to the next row. \return false behind the last
    virtual Result<bool> next() = 0;
    /// Lets go of the row and of everything the statement holds in the database.
    virtual void finish() = 0;
    /// Rows that the statement just run has changed.
    [[nodiscard]] virtual int changed() const = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual int columns() const = 0;
};

/// Through Qt's driver, on either engine.
[[nodiscard]] Result<std::unique_ptr<Statement>> prepareWithQt(const QSqlDatabase& database, Dialect dialect,
                                                               const QString& sql);

/// Straight through SQLite's own API, on the connection that Qt has opened: a third of the time, because
/// nothing is wrapped in a QVariant or turned into UTF-16 that nobody reads (docs/benchmarks.md). Only when
/// the library we are linked with is the one inside Qt's driver; see isSameLibrary().
[[nodiscard]] Result<std::unique_ptr<Statement>> prepareWithSqlite(sqlite3* handle, const QString& sql);

/// Whether Qt's driver uses the very SQLite that we are linked with. Elsewhere than on Debian Qt may carry
/// one of its own, and a handle of that one must not be given to this one.
[[nodiscard]] bool isSameLibrary(const QSqlDatabase& database);

} // namespace tandan
