#include "core/book/undorules.h"

#include "core/collection/collectiondesk.h"
#include "core/flow/undorules.h"
#include "core/pricing/pricingdesk.h"

namespace tandan {

UndoRules undoRules()
{
    UndoRules rules;
    pricing::addUndoRules(rules);
    collection::addUndoRules(rules);
    flow::addUndoRules(rules);
    return rules;
}

} // namespace tandan
