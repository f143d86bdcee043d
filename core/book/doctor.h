#pragma once

#include "core/book/check.h"

namespace tandan {

/// Looks this installation over: drivers, libraries, built-in playbook and texts, and whether the book at
/// `location` can be examined and has room to grow. Changes nothing; a book that is not there yet is no
/// fault.
[[nodiscard]] std::vector<Finding> examineInstallation(const Location& location);

} // namespace tandan
