#pragma once

#include "core/base/result.h"
#include "core/storage/bind.h"
#include "core/storage/cancel.h"
#include "core/storage/location.h"
#include "core/storage/row.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tandan {

using Binds = std::vector<Bind>;

/// One connection to a book with its settings made and read back (SQLite: WAL, synchronous FULL, foreign
/// keys, recursive triggers). Statements are prepared once, kept, and finished after each use. Values are
/// bound by position (`?`). Thread: belongs to the one that opened it.
class Connection
{
public:
    /// Scratch: a database in memory (`:memory:`), to work something out.
    enum class Mode { ReadWrite, ReadOnly, Scratch };

    /// Connects. For a file that must exist; the caller has examined it (bookfile.h).
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Location& location, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] Dialect dialect() const;

    /// Runs a statement that answers nothing. \return the number of rows it changed.
    Result<int> run(const QString& sql, const Binds& binds = {});

    /// Runs a query and hands each row to `take`; an error returned by it ends the query.
    Result<> each(const QString& sql, const Binds& binds, const std::function<Result<>(const Row&)>& take);

    /// All rows of a query, each made into a value.
    template <class T>
    Result<std::vector<T>> all(const QString& sql, const Binds& binds,
                               const std::function<T(const Row&)>& make)
    {
        std::vector<T> values;
        TD_TRY(each(sql, binds, [&](const Row& row) -> Result<> {
            values.push_back(make(row));
            return {};
        }));
        return values;
    }

    /// The first row made into a value; nothing when there is none.
    template <class T>
    Result<std::optional<T>> first(const QString& sql, const Binds& binds,
                                   const std::function<T(const Row&)>& make)
    {
        std::optional<T> value;
        TD_TRY(each(sql, binds, [&](const Row& row) -> Result<> {
            if (!value)
                value = make(row);
            return {};
        }));
        return value;
    }

    /// The whole number in the first column of the first row, 0 when there is no row or NULL.
    Result<qint64> number(const QString& sql, const Binds& binds = {});
    /// The text in the first column of the first row, empty when there is no row or NULL.
    Result<QString> text(const QString& sql, const Binds& binds = {});

    /// Runs a text that may hold triggers or functions, unprepared.
    Result<> script(const QString& statement);

    Result<> begin(); ///< SQLite: IMMEDIATE, so that a busy book is noticed here and not at the first write
    Result<> beginRead(); ///< a snapshot: all statements until rollback() see the same moment
    Result<> commit();
    void rollback();

    /// Statements run while a token is set end with TD-CANCELLED once it is cancelled.
    void setCancelToken(std::optional<CancelToken> token);

    /// SQLite's `sqlite3*` for backup, else null.
    [[nodiscard]] void* nativeHandle() const;

private:
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    Result<> configure(Mode mode);
    std::unique_ptr<State> state_;
};

} // namespace tandan
