#pragma once

#include "core/storage/location.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace tandan::test {

/// What a shell said about a script.
struct ShellAnswer
{
    QStringList rows;           ///< lines of its output, columns separated by |
    QHash<int, QString> errors; ///< the first error of each line of the script, counted from 1
    QString raw;                ///< everything it said on its error channel
};

/// Runs a script line by line through the plain `sqlite3` or `psql` program, which goes on after an error the
/// way a person at the shell would. Thread: any.
ShellAnswer runShell(const Location& location, const QString& script);

/// Runs the scripts at the same time, one process each. \return what each said.
QList<ShellAnswer> runShellsAtOnce(const Location& location, const QStringList& scripts);

} // namespace tandan::test
