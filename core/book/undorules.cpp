#include "core/book/undorules.h"

namespace tandan {

UndoRules undoRules()
{
    UndoRules rules;
    return rules;
}

} // namespace tandan
