#include "core/collection/receiptundo.h"

#include "core/collection/collectiondesk.h"
#include "core/collection/collectionstore.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Something was built on the receipt since: it was reversed, or the deal was won with it.
Result<> asConflict(const Result<>& done)
{
    if (done || done.error().code == Error::Code::Storage || done.error().code == Error::Code::Busy)
        return done;
    return refused(u"TD-UNDO-CONFLICT"_s);
}

} // namespace

Result<> ReceiptUndo::takeBack(Unit& unit, const Receipt& original)
{
    TD_ASSIGN(const ReceiptId id, unit.nextId<ReceiptId>(u"receipt"_s));
    Receipt reversal = original;
    reversal.id = id;
    reversal.kind = ReceiptKind::Reversal;
    reversal.amount = -original.amount;
    reversal.reverses = original.id;
    reversal.by = unit.actor().id;
    reversal.byRole = unit.actor().role;
    reversal.at = unit.now();
    return CollectionStore{unit.db()}.insert(reversal);
}

Result<> ReceiptUndo::enterAgain(Unit& unit, const Receipt& original)
{
    TD_ASSIGN(const ReceiptId id, unit.nextId<ReceiptId>(u"receipt"_s));
    Receipt again = original;
    again.id = id;
    again.by = unit.actor().id;
    again.byRole = unit.actor().role;
    again.at = unit.now();
    return CollectionStore{unit.db()}.insert(again);
}

Result<> ReceiptUndo::turnBack(Unit& unit, const RowChange& change)
{
    CollectionStore store{unit.db()};
    if (change.op != RowChange::Op::Insert)
        return refused(
            u"TD-UNDO-CONFLICT"_s); // no guard lets a receipt change or go, so a shell has removed the guards
    TD_ASSIGN(const Receipt written, store.receipt(ReceiptId{change.after[u"id"_s].toInteger()}));
    if (written.kind != ReceiptKind::Reversal)
        return asConflict(takeBack(unit, written));
    TD_ASSIGN(const Receipt original, store.receipt(*written.reverses));
    return asConflict(enterAgain(unit, original));
}

void collection::addUndoRules(UndoRules& rules)
{
    rules.tables.insert(u"receipt"_s, {UndoRule::Kind::Custom, ReceiptUndo::turnBack});
}

} // namespace tandan
