#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>
#include <unistd.h>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString serverProgram(const QString& name)
{
    const QString debian = u"/usr/lib/postgresql/15/bin/"_s + name;
    return QFile::exists(debian) ? debian : name;
}

QString databaseOf(const Location& location)
{
    return QUrl{location.text()}.path().mid(1);
}

} // namespace

PostgresCluster* PostgresCluster::shared()
{
    static std::unique_ptr<PostgresCluster> cluster = [] {
        std::unique_ptr<PostgresCluster> made{new PostgresCluster};
        if (!made->start()) {
            ADD_FAILURE() << "the throwaway PostgreSQL cluster did not start; is postgresql-15 installed?";
            return std::unique_ptr<PostgresCluster>{};
        }
        return made;
    }();
    return cluster.get();
}

bool PostgresCluster::start()
{
    // Not below the test's own temporary folder: the socket path is limited to about 100 characters.
    QTemporaryDir dir{QDir::tempPath() + u"/tdpg-XXXXXX"_s};
    dir.setAutoRemove(false);
    folder_ = dir.path();
    socketFolder_ = folder_;
    if (::geteuid() == 0 && QProcess::execute(u"chown"_s, {u"postgres"_s, folder_}) != 0)
        return false;
    const QString data = folder_ + u"/data"_s;
    if (run({serverProgram(u"initdb"_s), u"-k"_s, u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s, u"-E"_s,
             u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s, u"-D"_s, data}) != 0)
        return false;
    const QString options =
        u"-c listen_addresses='' -c unix_socket_directories=%1 -c port=54329 -c max_connections=60 -c fsync=off -c log_min_messages=fatal"_s
            .arg(folder_);
    running_ = run({serverProgram(u"pg_ctl"_s), u"-w"_s, u"-D"_s, data, u"-l"_s, folder_ + u"/log"_s, u"-o"_s,
                    options, u"start"_s}) == 0;
    return running_;
}

PostgresCluster::~PostgresCluster()
{
    if (running_)
        run({serverProgram(u"pg_ctl"_s), u"-w"_s, u"-m"_s, u"immediate"_s, u"-D"_s, folder_ + u"/data"_s,
             u"stop"_s});
    if (!folder_.isEmpty())
        QDir{folder_}.removeRecursively();
}

int PostgresCluster::run(const QStringList& command, QString* output) const
{
    QStringList line = command;
    if (::geteuid() == 0)
        line = QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s} +
               command;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // pg_ctl leaves the server behind with our pipe in hand; read to a file instead of waiting for the pipe
    // to close.
    const QString log = folder_ + u"/run-%1.log"_s.arg(::getpid());
    process.setStandardOutputFile(log);
    process.setWorkingDirectory(QDir::rootPath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(line.first(), line.mid(1));
    if (!process.waitForFinished(60'000))
        return -1;
    if (QFile file{log}; output && file.open(QIODevice::ReadOnly))
        *output = QString::fromUtf8(file.readAll());
    return process.exitCode();
}

Location PostgresCluster::create(const QString& options)
{
    const QString name = u"td%1"_s.arg(++databases_);
    const Location maintenance{u"postgresql://postgres@/postgres?host=%1&port=54329"_s.arg(folder_)};
    EXPECT_EQ(psql(maintenance, u"CREATE DATABASE %1 %2"_s.arg(name, options)), 0);
    return Location{u"postgresql://postgres@/%1?host=%2&port=54329"_s.arg(name, folder_)};
}

Location PostgresCluster::createDatabase()
{
    return create({});
}

Location PostgresCluster::copyDatabase(const Location& location)
{
    return create(u"TEMPLATE %1"_s.arg(databaseOf(location)));
}

int PostgresCluster::psql(const Location& location, const QString& sql, QString* output) const
{
    return run({u"psql"_s, u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s,
                u"VERBOSITY=verbose"_s, u"-U"_s, u"postgres"_s, u"-h"_s, folder_, u"-p"_s, u"54329"_s,
                u"-d"_s, databaseOf(location), u"-c"_s, sql},
               output);
}

} // namespace tandan::test
