#include "core/storage/sqlerror.h"
#include "core/storage/statement.h"

#include <sqlite3.h>

#include <cmath>

namespace tandan {

namespace {

struct Finalize
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

class SqliteStatement : public Statement
{
public:
    SqliteStatement(sqlite3* handle, sqlite3_stmt* statement, QString sql)
        : handle_{handle},
          statement_{statement},
          sql_{std::move(sql)}
    {}

    Result<> execute(const Binds& binds) override
    {
        if (static_cast<int>(binds.size()) != sqlite3_bind_parameter_count(statement_.get()))
            return Error{Error::Code::Storage, QStringLiteral("TD-STORAGE"), {}, "number of values bound"};
        for (std::size_t at = 0; at < binds.size(); ++at) {
            if (bind(static_cast<int>(at) + 1, binds[at].variant()) != SQLITE_OK)
                return error();
        }
        TD_TRY(step());
        isFirst_ = true;
        return {};
    }

    Result<bool> next() override
    {
        if (hasRow_ && !isFirst_)
            TD_TRY(step());
        isFirst_ = false;
        return hasRow_;
    }

    void finish() override
    {
        // Its answer repeats the error of the last step, which was reported then.
        sqlite3_reset(statement_.get());
        sqlite3_clear_bindings(statement_.get());
        hasRow_ = false;
    }

    [[nodiscard]] int changed() const override { return sqlite3_changes(handle_); }

    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
    }

    [[nodiscard]] qint64 number(int column) const override
    {
        if (sqlite3_column_type(statement_.get(), column) == SQLITE_FLOAT)
            return std::llround(sqlite3_column_double(statement_.get(), column));
        return sqlite3_column_int64(statement_.get(), column);
    }

    [[nodiscard]] QString text(int column) const override
    {
        const auto* bytes = sqlite3_column_text(statement_.get(), column);
        // The bytes come first: asking for their number before could still convert them.
        return QString::fromUtf8(reinterpret_cast<const char*>(bytes),
                                 sqlite3_column_bytes(statement_.get(), column));
    }

    [[nodiscard]] int columns() const override { return sqlite3_column_count(statement_.get()); }

private:
    int bind(int at, const QVariant& value)
    {
        if (!value.isValid())
            return sqlite3_bind_null(statement_.get(), at);
        if (value.typeId() == QMetaType::LongLong)
            return sqlite3_bind_int64(statement_.get(), at, value.toLongLong());
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement_.get(), at, text.constData(), static_cast<int>(text.size()),
                                 SQLITE_TRANSIENT);
    }

    Result<> step()
    {
        const int result = sqlite3_step(statement_.get());
        hasRow_ = result == SQLITE_ROW;
        if (!hasRow_ && result != SQLITE_DONE)
            return error();
        return {};
    }

    [[nodiscard]] Error error() const
    {
        return sqlError(Dialect::Sqlite, QString::number(sqlite3_extended_errcode(handle_)),
                        QString::fromUtf8(sqlite3_errmsg(handle_)), sql_);
    }

    sqlite3* handle_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    QString sql_;
    bool hasRow_ = false;
    bool isFirst_ = false; ///< the row of execute() has not been asked for yet
};

} // namespace

Result<std::unique_ptr<Statement>> prepareWithSqlite(sqlite3* handle, const QString& sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    // Kept for the life of the connection, which SQLite likes to know.
    if (sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        return sqlError(Dialect::Sqlite, QString::number(sqlite3_extended_errcode(handle)),
                        QString::fromUtf8(sqlite3_errmsg(handle)), sql);
    return std::unique_ptr<Statement>{std::make_unique<SqliteStatement>(handle, statement, sql)};
}

} // namespace tandan
