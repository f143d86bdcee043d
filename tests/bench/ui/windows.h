#pragma once

#include "tests/bench/support/figures.h"

#include <QHash>
#include <QString>

namespace tandan::bench {

/// What one run of a window program said.
struct WindowRun
{
    double paintedAfter = 0;       ///< milliseconds from starting the program to its first picture
    QHash<QString, double> memory; ///< by moment, in MiB
    QHash<QString, Samples>
        painted; ///< "switch list first": until the last of it was painted, in milliseconds
    QHash<QString, Samples> standstill; ///< the same: longest turn of the event loop
};

/// Runs the empty window.
[[nodiscard]] WindowRun runEmptyWindow();
/// Runs our window on the big book; with `visit` through all its pages.
[[nodiscard]] WindowRun runOurWindow(int deals, bool visit);

} // namespace tandan::bench
