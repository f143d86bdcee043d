#include "core/book/undorules.h"

#include "core/collection/collectiondesk.h"
#include "core/exchange/importundo.h"
#include "core/flow/undorules.h"
#include "core/pricing/pricingdesk.h"

namespace tandan {

UndoRules undoRules()
{
    UndoRules rules;
    pricing::addUndoRules(rules);
    collection::addUndoRules(rules);
    flow::addUndoRules(rules);
    exchange::addUndoRules(rules); // last: it builds on the rules of the areas
    return rules;
}

} // namespace tandan
