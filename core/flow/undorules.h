#pragma once

#include "core/history/history.h"

namespace tandan::flow {

/// How moves are undone: a passage is never deleted or changed; a further one of kind `undo` turns it back.
/// Repeating the move goes through the gate again (TD-UNDO-CONFLICT when it is no longer met).
void addUndoRules(UndoRules& rules);

} // namespace tandan::flow
