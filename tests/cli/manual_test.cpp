#include "tests/cli/ctl.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sourceFile(const QString& path)
{
    QFile file{QStringLiteral(TANDAN_SOURCE_DIR) + u'/' + path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// The subcommands that a help text lists: the indented first words below its heading.
QStringList subcommandsIn(const QString& helpText)
{
    QStringList names;
    bool listing = false;
    for (const QString& line : helpText.split(u'\n')) {
        if (line.startsWith(u"Subcommands:"_s)) {
            listing = true;
            continue;
        }
        static const QRegularExpression entry{u"^  ([a-z]+)\\b"_s};
        if (const auto match = entry.match(line); listing && match.hasMatch())
            names << match.captured(1);
        else if (listing && !line.isEmpty() && !line.startsWith(u' '))
            listing = false;
    }
    return names;
}

/// The long options that a help text lists, not those its examples use.
std::set<QString> optionsIn(const QString& helpText)
{
    std::set<QString> options;
    static const QRegularExpression entry{u"^  (?:-[a-z],)?(--[a-z-]+)"_s,
                                          QRegularExpression::MultilineOption};
    for (auto match = entry.globalMatch(helpText); match.hasNext();)
        options.insert(match.next().captured(1));
    return options;
}

/// What bash offers behind these words.
std::set<QString> offered(const QStringList& words)
{
    QProcess bash;
    const QString script = u"source \"$1\"; shift; COMP_WORDS=(tandanctl \"$@\"); COMP_CWORD=$#; _tandanctl; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const QString completion = QStringLiteral(TANDAN_SOURCE_DIR) + u"/app/tandanctl/tandanctl.bash"_s;
    bash.start(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s, completion} + words);
    EXPECT_TRUE(bash.waitForFinished(60'000));
    EXPECT_EQ(bash.exitCode(), 0) << bash.readAllStandardError().toStdString();
    const QStringList lines =
        QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

QString helpOf(const Ctl& ctl, const QStringList& command)
{
    const Ran ran = ctl.plain(QStringList{u"--lang"_s, u"en"_s} + command + QStringList{u"--help"_s});
    EXPECT_EQ(ran.exitCode, 0);
    return ran.out;
}

std::string spoken(const QStringList& command)
{
    return u"tandanctl %1"_s.arg(command.join(u' ')).toStdString();
}

/// Every command that can be called, as its words.
std::vector<QStringList> allCommands(const Ctl& ctl)
{
    std::vector<QStringList> commands;
    for (const QString& name : subcommandsIn(helpOf(ctl, {}))) {
        const QStringList inner = subcommandsIn(helpOf(ctl, {name}));
        if (inner.isEmpty())
            commands.push_back({name});
        for (const QString& command : inner)
            commands.push_back({name, command});
    }
    return commands;
}

} // namespace

TEST(Manual, CompletionOffersExactlyTheCommandsThereAre)
{
    const Ctl ctl;
    const QStringList top = subcommandsIn(helpOf(ctl, {}));
    ASSERT_GT(top.size(), 20);
    EXPECT_EQ(offered({QString{}}), std::set<QString>(top.begin(), top.end()));
    for (const QString& name : top) {
        const QStringList inner = subcommandsIn(helpOf(ctl, {name}));
        if (!inner.isEmpty()) {
            EXPECT_EQ(offered({name, QString{}}), std::set<QString>(inner.begin(), inner.end()))
                << spoken({name});
        }
    }
}

TEST(Manual, CompletionOffersExactlyTheOptionsOfEachCommand)
{
    const Ctl ctl;
    const std::set<QString> everywhere{u"--book"_s, u"--as"_s,   u"--now"_s,
                                       u"--json"_s, u"--lang"_s, u"--help"_s};
    const auto commands = allCommands(ctl);
    ASSERT_GT(commands.size(), 40U);
    for (const QStringList& command : commands) {
        std::set<QString> expected = optionsIn(helpOf(ctl, command));
        ASSERT_TRUE(expected.contains(u"--help"_s)) << spoken(command);
        expected.insert(everywhere.begin(), everywhere.end());
        EXPECT_EQ(offered(command + QStringList{u"--"_s}), expected) << spoken(command);
    }
}

TEST(Manual, TheManualPageNamesEveryCommand)
{
    const Ctl ctl;
    // A line of the page that names a command begins, behind its macro, with the words that call it.
    static const QRegularExpression markup{u"^\\.[A-Z]+ |\""_s, QRegularExpression::MultilineOption};
    const QString page = sourceFile(u"app/tandanctl/tandanctl.1"_s).replace(u"\\-"_s, u"-"_s).remove(markup);
    for (const QStringList& command : allCommands(ctl)) {
        const QString named = u"^%1\\b.*\\b%2\\b"_s.arg(command.first(), command.last());
        const QString alone = u"^%1\\b"_s.arg(command.first());
        const QRegularExpression line{command.size() > 1 ? named : alone,
                                      QRegularExpression::MultilineOption};
        EXPECT_TRUE(page.contains(line)) << spoken(command);
    }
}

} // namespace tandan::test
