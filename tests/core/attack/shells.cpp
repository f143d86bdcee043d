#include "tests/core/attack/shells.h"

#include "tests/support/postgrescluster.h"
#include "tests/support/tempdir.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

#include <memory>
#include <vector>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;

/// One shell at work; its input and output are files, so that no pipe can fill up while nobody reads it.
class Shell
{
public:
    Shell(const Location& location, const QString& script) : location_{location}
    {
        QFile file{dir_.file(u"script.sql"_s)};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(prologue().toUtf8() + script.toUtf8());
        file.close();
        process_.setStandardInputFile(file.fileName());
        process_.setStandardOutputFile(dir_.file(u"out"_s));
        process_.setStandardErrorFile(dir_.file(u"err"_s));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGOPTIONS"_s, u"-c client_min_messages=warning"_s);
        process_.setProcessEnvironment(environment);
        if (location_.isFile())
            process_.start(u"sqlite3"_s, {u"-batch"_s, location_.text()});
        else
            process_.start(u"psql"_s,
                           {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"VERBOSITY=verbose"_s, u"-U"_s,
                            u"postgres"_s, u"-h"_s, PostgresCluster::shared()->socketFolder(), u"-p"_s,
                            u"54329"_s, u"-d"_s, QUrl{location_.text()}.path().mid(1), u"-f"_s, u"-"_s});
    }

    ShellAnswer answer()
    {
        EXPECT_TRUE(process_.waitForFinished(kPatienceMs)) << "the shell did not end";
        ShellAnswer answer;
        answer.rows = read(u"out"_s).split(u'\n', Qt::SkipEmptyParts);
        answer.raw = read(u"err"_s);
        // sqlite3: "Runtime error near line 7: TD-… (19)"; psql: "psql:<stdin>:7: ERROR:  TD004: TD-…".
        static const QRegularExpression sqlite{u"near line (\\d+): (.*)"_s};
        static const QRegularExpression postgres{u"<stdin>:(\\d+): (?:ERROR|FATAL): +(.*)"_s};
        const QRegularExpression& form = location_.isFile() ? sqlite : postgres;
        for (const QString& line : answer.raw.split(u'\n')) {
            const auto match = form.match(line);
            const int at = match.captured(1).toInt() - 1; // the prologue is one line
            if (match.hasMatch() && !answer.errors.contains(at))
                answer.errors.insert(at, match.captured(2));
        }
        return answer;
    }

private:
    [[nodiscard]] QString prologue() const
    {
        return location_.isFile() ? u".timeout 100000\n"_s : u"\\set ON_ERROR_ROLLBACK on\n"_s;
    }
    QString read(const QString& name) const
    {
        QFile file{dir_.file(name)};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    Location location_;
    TempDir dir_;
    QProcess process_;
};

} // namespace

ShellAnswer runShell(const Location& location, const QString& script)
{
    return Shell{location, script}.answer();
}

QList<ShellAnswer> runShellsAtOnce(const Location& location, const QStringList& scripts)
{
    std::vector<std::unique_ptr<Shell>> shells;
    for (const QString& script : scripts)
        shells.push_back(std::make_unique<Shell>(location, script));
    QList<ShellAnswer> answers;
    for (const auto& shell : shells)
        answers << shell->answer();
    return answers;
}

} // namespace tandan::test
