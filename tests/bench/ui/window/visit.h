#pragma once

#include "core/base/id.h"

#include <vector>

namespace tandan::ui {
class Workspace;
}

namespace tandan::bench {

class ProbedApplication;

/// Goes to every page twice, opens deals, and prints how long each took until the last of it was painted, and
/// the longest time for which the event loop stood still: `switch list first 34.1 9.7`.
void visitPages(ProbedApplication& app, ui::Workspace& workspace);
void openDeals(ProbedApplication& app, ui::Workspace& workspace, const std::vector<DealId>& deals);

/// Prints the resident memory of this process under `name`, in KiB: `memory start 81234`.
void printMemory(const char* name);

} // namespace tandan::bench
