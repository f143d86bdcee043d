#pragma once

#include "core/history/history.h"

namespace tandan {

/// How everything in a book is undone, put together from the areas.
[[nodiscard]] UndoRules undoRules();

} // namespace tandan
