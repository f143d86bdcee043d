#include "core/book/undorules.h"

#include "core/flow/undorules.h"

namespace tandan {

UndoRules undoRules()
{
    UndoRules rules;
    flow::addUndoRules(rules);
    return rules;
}

} // namespace tandan
