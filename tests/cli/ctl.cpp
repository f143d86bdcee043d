#include "tests/cli/ctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

Ctl::Ctl()
{
    ok({u"init"_s, book(), u"--boss"_s, u"顾明远"_s});
    ok({u"person"_s, u"add"_s, u"沈毅"_s, u"--role"_s, u"lead"_s});
    ok({u"person"_s, u"add"_s, u"林晓"_s, u"--team"_s, u"华东一组"_s});
}

Ran Ctl::plain(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, dir_.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, dir_.path());
    environment.insert(u"XDG_DATA_HOME"_s, dir_.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(dir_.path());
    process.start(QStringLiteral(TANDANCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000));
    Ran ran{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()),
            {}};
    ran.json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    return ran;
}

Ran Ctl::run(const QStringList& arguments, const QString& as, const QByteArray& input)
{
    QStringList all{u"--book"_s, book(), u"--now"_s, now, u"--json"_s, u"--lang"_s, u"en"_s};
    if (!as.isEmpty())
        all << u"--as"_s << as;
    return plain(all + arguments, input);
}

QJsonObject Ctl::ok(const QStringList& arguments, const QString& as)
{
    const Ran ran = run(arguments, as);
    EXPECT_EQ(ran.exitCode, 0) << arguments.join(u' ').toStdString() << '\n' << ran.err.toStdString();
    return ran.json;
}

void Ctl::writeFile(const QString& name, const QByteArray& bytes) const
{
    QFile out{file(name)};
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    ASSERT_EQ(out.write(bytes), bytes.size());
}

QByteArray Ctl::readFile(const QString& name) const
{
    QFile in{file(name)};
    EXPECT_TRUE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

} // namespace tandan::test
