#pragma once

#include "core/history/history.h"

namespace tandan::flow {

/// How moves are undone: a passage is never deleted or changed; a further one of kind `undo` turns it back.
/// Going forward that way, by repeating a move or undoing a step back, asks the gate again (TD-GATE).
void addUndoRules(UndoRules& rules);

} // namespace tandan::flow
