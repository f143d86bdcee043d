#include "core/storage/sqlerror.h"
#include "core/storage/statement.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

class QtStatement : public Statement
{
public:
    QtStatement(const QSqlDatabase& database, Dialect dialect, QString sql)
        : query_{database},
          dialect_{dialect},
          sql_{std::move(sql)}
    {
        // On PostgreSQL forward-only rows are lost as soon as another statement runs on the connection, for
        // example inside the function that takes them.
        query_.setForwardOnly(dialect == Dialect::Sqlite);
    }

    Result<> prepare()
    {
        if (!query_.prepare(sql_))
            return error();
        return {};
    }

    Result<> execute(const Binds& binds) override
    {
        for (std::size_t at = 0; at < binds.size(); ++at)
            query_.bindValue(static_cast<int>(at), binds[at].variant());
        if (!query_.exec())
            return error();
        return {};
    }

    Result<bool> next() override
    {
        if (query_.next())
            return true;
        // next() is also false when reading failed or was interrupted half way.
        if (query_.lastError().isValid())
            return error();
        return false;
    }

    void finish() override { query_.finish(); }
    [[nodiscard]] int changed() const override { return query_.numRowsAffected(); }
    [[nodiscard]] bool isNull(int column) const override { return query_.isNull(column); }
    [[nodiscard]] qint64 number(int column) const override { return query_.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const override { return query_.value(column).toString(); }
    [[nodiscard]] int columns() const override { return query_.record().count(); }

private:
    [[nodiscard]] Error error() const
    {
        const QSqlError native = query_.lastError();
        return sqlError(dialect_, native.nativeErrorCode(),
                        native.databaseText() + u' ' + native.driverText(), sql_);
    }

    QSqlQuery query_;
    Dialect dialect_;
    QString sql_;
};

} // namespace

Result<std::unique_ptr<Statement>> prepareWithQt(const QSqlDatabase& database, Dialect dialect,
                                                 const QString& sql)
{
    auto statement = std::make_unique<QtStatement>(database, dialect, sql);
    TD_TRY(statement->prepare());
    return std::unique_ptr<Statement>{std::move(statement)};
}

bool isSameLibrary(const QSqlDatabase& database)
{
    QSqlQuery query{database};
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
           query.value(0).toString() == QLatin1String{sqlite3_sourceid()};
}

} // namespace tandan
