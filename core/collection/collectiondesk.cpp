#include "core/collection/collectiondesk.h"

#include "core/base/text.h"
#include "core/collection/collectionstore.h"
#include "core/collection/receiptundo.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSignerLimit = 100;

Result<> requireDay(Day day)
{
    if (!day.isValid())
        return invalid(u"TD-DAY-UNREADABLE"_s, {QString{}});
    return {};
}

} // namespace

Result<Contract> CollectionDesk::sign(DealId deal, Money amount, Day day, const QString& signer,
                                      const QString& number)
{
    CollectionStore store{unit_.db()};
    TD_ASSIGN(const QString who,
              requiredText(signer, QCoreApplication::translate("Collection", "The name of who signed"),
                           kSignerLimit));
    TD_TRY(requireDay(day));
    TD_ASSIGN(const auto state, store.dealState(deal));
    if (!state)
        return notFound(u"TD-DEAL-NOT-FOUND"_s, {dealNumber(deal)});
    TD_ASSIGN(const auto existing, store.contract(deal));
    if (existing)
        return refused(u"TD-CONTRACT-EXISTS"_s);
    if (state->outcome != Outcome::Open)
        return refused(u"TD-DEAL-CLOSED"_s);
    if (!state->imported && state->stage != Stage::Signing && state->stage != Stage::Payment)
        return refused(u"TD-CONTRACT-STAGE"_s);
    if (!state->imported && !state->price)
        return refused(u"TD-CONTRACT-NO-QUOTE"_s);
    if (state->price && amount < *state->price)
        return refused(u"TD-CONTRACT-BELOW-PRICE"_s, {formatMoney(*state->price)});
    if (amount <= Money{})
        return refused(u"TD-RECEIPT-AMOUNT"_s);

    const Contract contract{deal, number.trimmed(), amount, day, who, unit_.actor().id, unit_.now()};
    TD_TRY(store.insert(contract));
    TD_TRY(store.setDealAmount(deal, amount));
    return contract;
}

Result<> CollectionDesk::importPaid(const std::vector<PaidInFull>& deals)
{
    CollectionStore store{unit_.db()};
    TD_ASSIGN(qint64 id, unit_.reserveIds(u"receipt"_s, static_cast<qint64>(deals.size())));
    for (const PaidInFull& paid : deals) {
        TD_TRY(store.insert(
            Contract{paid.deal, {}, paid.amount, paid.day, paid.signer, unit_.actor().id, unit_.now()}));
        TD_TRY(store.insert(Receipt{ReceiptId{id++},
                                    paid.deal,
                                    ReceiptKind::Payment,
                                    paid.amount,
                                    paid.day,
                                    {},
                                    {},
                                    std::nullopt,
                                    unit_.actor().id,
                                    unit_.actor().role,
                                    unit_.now()}));
    }
    return {};
}

Result<std::vector<Instalment>> CollectionDesk::setPlan(DealId deal, const std::vector<PlannedPayment>& plan)
{
    CollectionStore store{unit_.db()};
    TD_ASSIGN(const MoneyTotals money, totals(deal));
    TD_TRY(collection::checkPlan(money.contract, plan));
    TD_TRY(store.removePlan(deal));
    TD_ASSIGN(qint64 id, unit_.reserveIds(u"instalment"_s, static_cast<qint64>(plan.size())));
    std::vector<Instalment> instalments;
    for (const PlannedPayment& payment : plan) {
        instalments.push_back({InstalmentId{id++}, deal, payment});
        TD_TRY(store.insert(instalments.back()));
    }
    return instalments;
}

Result<MoneyTotals> CollectionDesk::addReceipt(DealId deal, Money amount, Day day, const QString& method,
                                               const QString& ref)
{
    TD_ASSIGN(const MoneyTotals money, totals(deal));
    if (amount > money.open())
        return refused(u"TD-RECEIPT-OVER"_s, {formatMoney(money.open())});
    return add(deal, ReceiptKind::Payment, amount, day, method, ref);
}

Result<MoneyTotals> CollectionDesk::refund(DealId deal, Money amount, Day day, const QString& method,
                                           const QString& ref)
{
    TD_ASSIGN(const MoneyTotals money, totals(deal));
    if (amount > money.received)
        return refused(u"TD-REFUND-OVER"_s, {formatMoney(money.received)});
    TD_TRY(refuseWhileWon(deal));
    return add(deal, ReceiptKind::Refund, amount, day, method, ref);
}

Result<MoneyTotals> CollectionDesk::writeOff(DealId deal, Money amount, Day day, const QString& reason)
{
    if (unit_.actor().role != Role::Boss)
        return refused(u"TD-WRITEOFF-ROLE"_s);
    TD_ASSIGN(const MoneyTotals money, totals(deal));
    if (amount > money.open())
        return refused(u"TD-RECEIPT-OVER"_s, {formatMoney(money.open())});
    return add(deal, ReceiptKind::Writeoff, amount, day, {}, reason);
}

Result<MoneyTotals> CollectionDesk::reverse(ReceiptId id)
{
    CollectionStore store{unit_.db()};
    TD_ASSIGN(const Receipt original, store.receipt(id));
    if (original.kind == ReceiptKind::Reversal)
        return refused(u"TD-RECEIPT-AMOUNT"_s);
    TD_ASSIGN(const bool reversed, store.isReversed(id));
    if (reversed)
        return refused(u"TD-RECEIPT-REVERSED"_s);
    TD_TRY(refuseWhileWon(original.deal));
    TD_TRY(ReceiptUndo::takeBack(unit_, original));
    return totals(original.deal);
}

Result<MoneyTotals> CollectionDesk::totals(DealId deal)
{
    TD_ASSIGN(const auto money, CollectionStore{unit_.db()}.money(deal));
    if (!money)
        return refused(u"TD-CONTRACT-NOT-FOUND"_s);
    return *money;
}

Result<MoneyTotals> CollectionDesk::add(DealId deal, ReceiptKind kind, Money amount, Day day,
                                        const QString& method, const QString& ref)
{
    if (amount <= Money{})
        return refused(u"TD-RECEIPT-AMOUNT"_s);
    TD_TRY(requireDay(day));
    TD_ASSIGN(const ReceiptId id, unit_.nextId<ReceiptId>(u"receipt"_s));
    TD_TRY(CollectionStore{unit_.db()}.insert(
        Receipt{id, deal, kind, kind == ReceiptKind::Refund ? -amount : amount, day, method.trimmed(),
                ref.trimmed(), std::nullopt, unit_.actor().id, unit_.actor().role, unit_.now()}));
    return totals(deal);
}

Result<> CollectionDesk::refuseWhileWon(DealId deal)
{
    TD_ASSIGN(const auto state, CollectionStore{unit_.db()}.dealState(deal));
    if (state && state->outcome == Outcome::Won)
        return refused(u"TD-RECEIPT-WON"_s);
    return {};
}

} // namespace tandan
