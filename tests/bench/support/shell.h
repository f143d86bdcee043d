#pragma once

#include <QString>
#include <QStringList>

namespace tandan::bench {

/// Runs a program to its end with its output in a file, and says how long that took, in milliseconds. Ends
/// this program when it fails, with what it said.
double runProgram(const QString& program, const QStringList& arguments, const QString& outputFile);

/// The command line program of this build.
[[nodiscard]] QString tandanctl();

} // namespace tandan::bench
