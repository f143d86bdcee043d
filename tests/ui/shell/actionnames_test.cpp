#include "ui/shell/actionnames.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan::ui;

namespace {

/// The commands that the sources write to the history, found by the first word of their names.
QSet<QString> writtenCommands()
{
    static const QRegularExpression literal{u"u\"((?:deal|next|note|objection|meeting|quote|hold|concession|"
                                            u"contract|plan|receipt|customer|contact|"
                                            "person|policy|import|mapping)\\.[a-z_]+)\"_s"_s};
    QSet<QString> commands;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files{QStringLiteral(TANDAN_SOURCE_DIR "/") + folder,
                           {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files,
                           QDirIterator::Subdirectories};
        while (files.hasNext()) {
            QFile file{files.next()};
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            auto found = literal.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                commands.insert(found.next().captured(1));
        }
    }
    return commands;
}

TEST(ActionNames, UndoCanNameWhateverTheProgramWrites)
{
    const QSet<QString> commands = writtenCommands();
    ASSERT_GT(commands.size(), 25);
    const QString unknown = actionName(u"no.such"_s);
    for (const QString& command : commands)
        EXPECT_NE(actionName(command), unknown) << command.toStdString();
}

} // namespace
