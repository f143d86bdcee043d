#include "core/storage/connection.h"

#include "core/storage/postgrescancel.h"
#include "core/storage/sqlerror.h"
#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <sqlite3.h>

#include <unordered_map>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

const Statement& statementOf(const void* statement)
{
    return *static_cast<const Statement*>(statement);
}

constexpr int kOpcodesBetweenCancelChecks = 4000; // well under a millisecond

Result<> done(const Result<int>& changed)
{
    return changed ? Result<>{} : Result<>{changed.error()};
}

int stopWhenCancelled(void* token)
{
    return static_cast<const CancelToken*>(token)->isCancelled() ? 1 : 0;
}

} // namespace

bool Row::isNull(int column) const
{
    return statementOf(query_).isNull(column);
}

qint64 Row::number(int column) const
{
    return statementOf(query_).number(column);
}

QString Row::text(int column) const
{
    return statementOf(query_).text(column);
}

int Row::count() const
{
    return statementOf(query_).columns();
}

QString Location::shown() const
{
    if (isFile())
        return text_;
    return QUrl{text_}.toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

struct Connection::State
{
    QString name;
    Location location;
    Dialect dialect;
    std::optional<CancelToken> token;
    std::unique_ptr<PostgresCanceller> canceller; ///< with a token, on PostgreSQL
    sqlite3* direct = nullptr; ///< the handle of Qt's connection, when statements may go straight to SQLite
    // Statements not in use. One that is running is taken out, so that the same text may run inside its own
    // rows.
    std::unordered_map<QString, std::vector<std::unique_ptr<Statement>>> idle;

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(name, false); }

    [[nodiscard]] Error error(const QSqlError& native, const QString& sql) const
    {
        return sqlError(dialect, native.nativeErrorCode(), native.databaseText() + u' ' + native.driverText(),
                        sql);
    }

    Result<std::unique_ptr<Statement>> take(const QString& sql)
    {
        if (auto& kept = idle[sql]; !kept.empty()) {
            auto statement = std::move(kept.back());
            kept.pop_back();
            return statement;
        }
        return direct ? prepareWithSqlite(direct, sql) : prepareWithQt(database(), dialect, sql);
    }

    void giveBack(const QString& sql, std::unique_ptr<Statement> statement)
    {
        // A half-read SELECT would block the next write (517) and keep the WAL from shrinking.
        statement->finish();
        idle[sql].push_back(std::move(statement));
    }

    Result<std::unique_ptr<Statement>> execute(const QString& sql, const Binds& binds)
    {
        if (token && token->isCancelled())
            return Error{Error::Code::Cancelled, u"TD-CANCELLED"_s, {}, {}};
        TD_ASSIGN(auto statement, take(sql));
        TD_TRY(statement->execute(binds));
        return statement;
    }
};

Connection::Connection(std::unique_ptr<State> state) : state_{std::move(state)} {}

Connection::~Connection()
{
    setCancelToken(std::nullopt);
    state_->idle.clear(); // statements must go before their connection
    const QString name = state_->name;
    state_->database().close();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const Location& location, Mode mode)
{
    auto state = std::make_unique<State>(
        State{QUuid::createUuid().toString(), location, location.dialect(), {}, {}, {}, {}});
    {
        auto db = QSqlDatabase::addDatabase(location.isFile() ? u"QSQLITE"_s : u"QPSQL"_s, state->name);
        if (location.isFile()) {
            QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
            if (mode == Mode::ReadOnly) {
                // immutable: a WAL book in a folder without write permission cannot be opened otherwise.
                QUrl url = QUrl::fromLocalFile(location.text());
                url.setQuery(u"immutable=1"_s);
                db.setDatabaseName(url.toString(QUrl::FullyEncoded));
                options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
            } else {
                db.setDatabaseName(location.text());
            }
            db.setConnectOptions(options);
        } else {
            const QUrl url{location.text()};
            const QUrlQuery query{url};
            db.setDatabaseName(url.path().mid(1));
            db.setUserName(url.userName());
            db.setPassword(url.password());
            if (!url.host().isEmpty())
                db.setHostName(url.host());
            if (query.hasQueryItem(u"host"_s)) // a folder with a unix socket
                db.setHostName(query.queryItemValue(u"host"_s, QUrl::FullyDecoded));
            if (url.port() > 0)
                db.setPort(url.port());
            QStringList options;
            for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
                if (key != u"host"_s)
                    options << key + u'=' + value;
            }
            db.setConnectOptions(options.join(u';'));
        }
    }
    auto connection = std::unique_ptr<Connection>{new Connection{std::move(state)}};
    auto db = connection->state_->database();
    if (!db.open())
        return connection->state_->error(db.lastError(), u"open"_s);
    if (location.isFile() && isSameLibrary(db))
        connection->state_->direct = static_cast<sqlite3*>(connection->nativeHandle());
    if (auto configured = connection->configure(mode); !configured)
        return configured.error();
    return connection;
}

Result<> Connection::configure(Mode mode)
{
    if (state_->dialect == Dialect::Postgres) {
        TD_TRY(script(u"SET client_min_messages = warning"_s));
        TD_TRY(script(u"SET synchronous_commit = on"_s));
        if (mode == Mode::ReadOnly)
            TD_TRY(script(u"SET default_transaction_read_only = on"_s));
        return {};
    }
    // trusted_schema stays on: SQLite 3.40 refuses json_array() in triggers without it, and the journal needs
    // that. Set on every connection and read back: a fresh one has foreign keys off. synchronous 2 is FULL,
    // temp_store 2 is memory: the guards make every write keep a journal of its own statement, and on disk
    // those journals are most of what an import writes. cache_size is KiB: the indexes of a large book's
    // boards fit, and a bulk import does not spill half-filled pages.
    struct Setting
    {
        const char* name;
        const char* wanted;
        bool needsWriting;
    };
    constexpr Setting kSettings[] = {{"foreign_keys", "1", false},
                                     {"recursive_triggers", "1", false},
                                     {"temp_store", "2", false},
                                     {"cache_size", "-8000", false},
                                     {"journal_mode", "wal", true},
                                     {"synchronous", "2", true},
                                     {"journal_size_limit", "4194304", true}};
    for (const auto& [name, wanted, needsWriting] : kSettings) {
        if (needsWriting && mode != Mode::ReadWrite)
            continue;
        TD_TRY(script(u"PRAGMA %1=%2"_s.arg(QLatin1String{name}, QLatin1String{wanted})));
        TD_ASSIGN(const QString actual, text(u"PRAGMA %1"_s.arg(QLatin1String{name})));
        if (actual != QLatin1String{wanted})
            return Error{Error::Code::Storage,
                         u"TD-STORAGE"_s,
                         {},
                         std::string{"pragma "} + name + " stayed " + actual.toStdString()};
    }
    return {};
}

Dialect Connection::dialect() const
{
    return state_->dialect;
}

Result<int> Connection::run(const QString& sql, const Binds& binds)
{
    TD_ASSIGN(auto statement, state_->execute(sql, binds));
    const int changed = statement->changed();
    state_->giveBack(sql, std::move(statement));
    return changed;
}

Result<> Connection::each(const QString& sql, const Binds& binds,
                          const std::function<Result<>(const Row&)>& take)
{
    TD_ASSIGN(auto statement, state_->execute(sql, binds));
    const Row row{statement.get()};
    for (;;) {
        TD_ASSIGN(const bool found, statement->next());
        if (!found)
            break;
        if (auto taken = take(row); !taken) {
            state_->giveBack(sql, std::move(statement));
            return taken.error();
        }
    }
    state_->giveBack(sql, std::move(statement));
    return {};
}

Result<qint64> Connection::number(const QString& sql, const Binds& binds)
{
    TD_ASSIGN(const auto value, first<qint64>(sql, binds, [](const Row& row) { return row.number(0); }));
    return value.value_or(0);
}

Result<QString> Connection::text(const QString& sql, const Binds& binds)
{
    TD_ASSIGN(const auto value, first<QString>(sql, binds, [](const Row& row) { return row.text(0); }));
    return value.value_or(QString{});
}

Result<> Connection::script(const QString& statement)
{
    QSqlQuery query{state_->database()};
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return state_->error(query.lastError(), statement);
    return {};
}

Result<> Connection::begin()
{
    const QString sql = state_->dialect == Dialect::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    // A server cannot prepare it.
    return state_->direct ? done(run(sql)) : script(sql);
}

Result<> Connection::beginRead()
{
    // At the usual level each statement of a PostgreSQL transaction sees a moment of its own.
    return script(state_->dialect == Dialect::Sqlite ? u"BEGIN"_s
                                                     : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

Result<> Connection::commit()
{
    return state_->direct ? done(run(u"COMMIT"_s)) : script(u"COMMIT"_s);
}

void Connection::rollback()
{
    // Fails only when there is no transaction left to end, or the connection is gone and the server has ended
    // it.
    (void)script(u"ROLLBACK"_s);
}

void Connection::setCancelToken(std::optional<CancelToken> token)
{
    state_->canceller.reset();
    state_->token = std::move(token);
    if (state_->token && state_->dialect == Dialect::Postgres)
        state_->canceller = std::make_unique<PostgresCanceller>(state_->database(), *state_->token);
    if (auto* handle = static_cast<sqlite3*>(nativeHandle())) {
        if (state_->token)
            sqlite3_progress_handler(handle, kOpcodesBetweenCancelChecks, stopWhenCancelled, &*state_->token);
        else
            sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    }
}

void* Connection::nativeHandle() const
{
    const auto db = state_->database();
    if (state_->dialect != Dialect::Sqlite || !db.isOpen())
        return nullptr;
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace tandan
