#pragma once

#include "core/history/history.h"

namespace tandan::exchange {

/// How an import of deals is undone as a whole. The deals it brought in are withdrawn: kept, with their
/// contracts and receipts, which never vanish, but shown and counted nowhere. So are customers it added that
/// have no other deals; people it added who own none become inactive. Everything else it did (updates of
/// deals that were there before, their contracts and passages) is put back as each area says in `rules`. A
/// redo brings all of it back. Refused with TD-UNDO-CONFLICT when somebody has worked on one of its deals
/// since.
///
/// To be called last, after the rules of all areas are in.
void addUndoRules(UndoRules& rules);

} // namespace tandan::exchange
