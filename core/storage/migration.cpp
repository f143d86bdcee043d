#include "core/storage/migration.h"

#include "core/storage/bookfile.h"
#include "core/storage/db.h"
#include "core/storage/journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> readResource(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, u"TD-FILE-UNREADABLE"_s, {path}, path.toStdString()};
    return QString::fromUtf8(file.readAll());
}

QStringList stepFiles(const QString& folder)
{
    initMigrationResources();
    return QDir{u":/migrations/"_s + folder}.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<> setVersion(Connection& connection, int version)
{
    if (connection.dialect() == Dialect::Sqlite)
        return connection.script(u"PRAGMA user_version=%1"_s.arg(version));
    TD_TRY(connection.run(u"INSERT INTO book_meta (key, value) VALUES ('version', ?)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                          {QString::number(version)}));
    return {};
}

} // namespace

QStringList splitStatements(const QString& text)
{
    QStringList statements;
    QString statement;
    const auto flush = [&] {
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
        statement.clear();
    };
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed() == u"--;"_s)
            flush();
        else
            statement += line + u'\n';
    }
    flush();
    return statements;
}

Result<std::vector<Migration>> shippedMigrations(Dialect dialect)
{
    std::map<int, Migration> byNumber;
    const QString own = dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s;
    for (const QString& folder : {u"common"_s, own}) {
        for (const QString& file : stepFiles(folder)) {
            TD_ASSIGN(const QString text, readResource(u":/migrations/%1/%2"_s.arg(folder, file)));
            Migration& step = byNumber[QStringView{file}.left(4).toInt()];
            step.number = QStringView{file}.left(4).toInt();
            step.name = file.chopped(4);
            step.statements += splitStatements(text);
        }
    }
    std::vector<Migration> steps;
    steps.reserve(byNumber.size());
    for (auto& [number, step] : byNumber)
        steps.push_back(std::move(step));
    return steps;
}

int shippedVersion()
{
    int last = 0;
    for (const QString& folder : {u"common"_s, u"sqlite"_s, u"postgres"_s}) {
        for (const QString& file : stepFiles(folder))
            last = std::max(last, QStringView{file}.left(4).toInt());
    }
    return last;
}

Result<int> schemaVersion(Connection& connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        TD_ASSIGN(const qint64 version, connection.number(u"PRAGMA user_version"_s));
        return static_cast<int>(version);
    }
    TD_ASSIGN(const qint64 tables,
              connection.number(u"SELECT count(*) FROM information_schema.tables"
                                " WHERE table_schema = 'public' AND table_name = 'book_meta'"_s));
    if (tables == 0)
        return 0;
    TD_ASSIGN(const QString version, connection.text(u"SELECT value FROM book_meta WHERE key = 'version'"_s));
    return version.toInt();
}

Result<> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    auto work = [&](Connection& c) -> Result<> {
        if (c.dialect() == Dialect::Postgres) // two programs of a team may be updated at the same moment
            TD_TRY(c.script(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(kBookApplicationId)));
        TD_ASSIGN(const int from, schemaVersion(c));
        int reached = from;
        for (const Migration& step : migrations) {
            if (step.number <= from)
                continue;
            for (const QString& statement : step.statements) {
                if (auto done = c.script(statement); !done) {
                    Error failed = done.error();
                    failed.cause = step.name.toStdString() + ": " + failed.cause;
                    return failed;
                }
            }
            reached = step.number;
        }
        if (reached == from)
            return {};
        if (c.dialect() == Dialect::Sqlite)
            TD_TRY(c.script(u"PRAGMA application_id=%1"_s.arg(kBookApplicationId)));
        TD_TRY(installJournal(c));
        TD_TRY(setVersion(c, reached));
        TD_ASSIGN(const QString fingerprint, schemaFingerprint(c));
        TD_TRY(c.run(u"INSERT INTO book_meta (key, value) VALUES ('fingerprint', ?)"
                     " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                     {fingerprint}));
        return {};
    };
    return Db::transact<Result<>>(connection, work);
}

Result<QString> schemaFingerprint(Connection& connection)
{
    const QString sql =
        connection.dialect() == Dialect::Sqlite
            ? u"SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s
            : u"SELECT CAST(p.proname AS text) || p.prosrc FROM pg_proc p JOIN pg_namespace n ON n.oid = "
              u"p.pronamespace"
              " WHERE n.nspname = 'public'"
              " UNION ALL SELECT CAST(t.tgname AS text) || CAST(t.tgenabled AS text) || "
              "pg_get_triggerdef(t.oid) FROM pg_trigger t"
              " WHERE NOT t.tgisinternal ORDER BY 1"_s;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    TD_TRY(connection.each(sql, {}, [&](const Row& row) -> Result<> {
        hash.addData(row.text(0).toUtf8());
        hash.addData(QByteArrayView{"\0", 1});
        return {};
    }));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace tandan
