#include "core/collection/collectionstore.h"

#include <algorithm>
#include <unordered_map>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kReceiptColumns =
    u"id, deal_id, kind, amount_fen, day, method, ref, reverses_id, by_id, by_role, at_us"_s;

Receipt receiptOf(const Row& row)
{
    return {row.id<ReceiptId>(0),
            row.id<DealId>(1),
            storedCode<ReceiptKind>(row.text(2)),
            row.money(3),
            row.day(4),
            row.text(5),
            row.text(6),
            row.maybeId<ReceiptId>(7),
            row.id<PersonId>(8),
            storedCode<Role>(row.text(9)),
            row.instant(10)};
}

Instalment instalmentOf(const Row& row)
{
    return {row.id<InstalmentId>(0), row.id<DealId>(1), {row.day(2), row.money(3), row.text(4)}};
}

void addPlan(Receivable& receivable, std::vector<Instalment> plan, Day day)
{
    for (const InstalmentStatus& status :
         collection::settle(std::move(plan), receivable.money.settled, day)) {
        if (status.open().isZero())
            continue;
        receivable.planned += status.open();
        if (!receivable.nextDue)
            receivable.nextDue = status.instalment.plan.due;
        if (status.lateDays > 0)
            receivable.late += status.open();
        receivable.lateDays = std::max(receivable.lateDays, status.lateDays);
    }
}

} // namespace

Result<std::optional<Contract>> CollectionStore::contract(DealId deal)
{
    return db_.first<Contract>(
        u"SELECT deal_id, number, amount_fen, signed_day, signer, by_id, at_us FROM contract WHERE deal_id = ?"_s,
        {deal}, [](const Row& row) {
            return Contract{row.id<DealId>(0), row.text(1),         row.money(2),  row.day(3),
                            row.text(4),       row.id<PersonId>(5), row.instant(6)};
        });
}

Result<std::vector<Instalment>> CollectionStore::plan(DealId deal)
{
    return db_.all<Instalment>(
        u"SELECT id, deal_id, due_day, amount_fen, note FROM instalment WHERE deal_id = ? ORDER BY due_day, id"_s,
        {deal}, instalmentOf);
}

Result<std::vector<Receipt>> CollectionStore::receipts(DealId deal)
{
    return db_.all<Receipt>(u"SELECT %1 FROM receipt WHERE deal_id = ? ORDER BY id"_s.arg(kReceiptColumns),
                            {deal}, receiptOf);
}

Result<Receipt> CollectionStore::receipt(ReceiptId id)
{
    TD_ASSIGN(
        const auto found,
        db_.first<Receipt>(u"SELECT %1 FROM receipt WHERE id = ?"_s.arg(kReceiptColumns), {id}, receiptOf));
    if (!found)
        return notFound(u"TD-RECEIPT-NOT-FOUND"_s, {QString::number(id.value())});
    return *found;
}

Result<std::optional<MoneyTotals>> CollectionStore::money(DealId deal)
{
    return db_.first<MoneyTotals>(
        u"SELECT contract_fen, received_fen, settled_fen FROM deal_money WHERE deal_id = ?"_s, {deal},
        [](const Row& row) {
            return MoneyTotals{row.money(0), row.money(1), row.money(2)};
        });
}

Result<std::vector<InstalmentStatus>> CollectionStore::status(DealId deal, Day day)
{
    TD_ASSIGN(auto planned, plan(deal));
    TD_ASSIGN(
        const qint64 settled,
        db_.number(
            u"SELECT CAST(coalesce(sum(amount_fen), 0) AS BIGINT) FROM receipt WHERE deal_id = ? AND day <= ?"_s,
            {deal, day}));
    return collection::settle(std::move(planned), Money::fromFen(settled), day);
}

Result<std::vector<Receivable>> CollectionStore::receivables(Day day)
{
    // A reversal counts as money only if what it takes back was money, as in the view deal_money.
    TD_ASSIGN(
        auto owing,
        db_.all<Receivable>(
            u"SELECT c.deal_id, d.customer, d.title, d.owner_id, d.owner, c.amount_fen,"
            " coalesce(m.received_fen, 0), coalesce(m.settled_fen, 0)"
            " FROM contract c JOIN deal_card d ON d.id = c.deal_id"
            " LEFT JOIN (SELECT r.deal_id AS deal_id,"
            "   CAST(sum(CASE WHEN coalesce(o.kind, r.kind) = 'writeoff' THEN 0 ELSE r.amount_fen END) AS "
            "BIGINT) AS received_fen,"
            "   CAST(sum(r.amount_fen) AS BIGINT) AS settled_fen"
            "   FROM receipt r LEFT JOIN receipt o ON o.id = r.reverses_id WHERE r.day <= ? GROUP BY "
            "r.deal_id) m"
            "  ON m.deal_id = c.deal_id"
            " WHERE c.signed_day <= ? AND d.outcome <> 'lost' AND coalesce(m.settled_fen, 0) < c.amount_fen"
            " ORDER BY c.deal_id"_s,
            {day, day}, [](const Row& row) {
                Receivable receivable;
                receivable.deal = row.id<DealId>(0);
                receivable.customer = row.text(1);
                receivable.title = row.text(2);
                receivable.ownerId = row.id<PersonId>(3);
                receivable.owner = row.text(4);
                receivable.money = {row.money(5), row.money(6), row.money(7)};
                return receivable;
            }));
    std::unordered_map<DealId, std::vector<Instalment>> plans;
    TD_TRY(db_.each(u"SELECT id, deal_id, due_day, amount_fen, note FROM instalment"_s, {},
                    [&](const Row& row) -> Result<> {
                        const Instalment instalment = instalmentOf(row);
                        plans[instalment.deal].push_back(instalment);
                        return {};
                    }));
    for (Receivable& receivable : owing) {
        if (const auto found = plans.find(receivable.deal); found != plans.end())
            addPlan(receivable, std::move(found->second), day);
    }
    std::stable_sort(owing.begin(), owing.end(),
                     [](const Receivable& a, const Receivable& b) { return a.lateDays > b.lateDays; });
    return owing;
}

Result<std::optional<CollectionStore::DealState>> CollectionStore::dealState(DealId deal)
{
    return db_.first<DealState>(u"SELECT d.stage, d.outcome, d.imported, p.price_fen FROM deal_card d"
                                " LEFT JOIN deal_price p ON p.deal_id = d.id WHERE d.id = ?"_s,
                                {deal}, [](const Row& row) {
                                    return DealState{storedCode<Stage>(row.text(0)),
                                                     storedCode<Outcome>(row.text(1)), row.flag(2),
                                                     row.maybeMoney(3)};
                                });
}

Result<> CollectionStore::insert(const Contract& contract)
{
    TD_TRY(db_.run(u"INSERT INTO contract (deal_id, number, amount_fen, signed_day, signer, by_id, at_us)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {contract.deal, contract.number, contract.amount, contract.signedOn, contract.signer,
                    contract.by, contract.at}));
    return {};
}

Result<> CollectionStore::insert(const Instalment& instalment)
{
    TD_TRY(db_.run(
        u"INSERT INTO instalment (id, deal_id, due_day, amount_fen, note) VALUES (?, ?, ?, ?, ?)"_s,
        {instalment.id, instalment.deal, instalment.plan.due, instalment.plan.amount, instalment.plan.note}));
    return {};
}

Result<> CollectionStore::insert(const Receipt& receipt)
{
    TD_TRY(db_.run(u"INSERT INTO receipt (id, deal_id, kind, amount_fen, day, method, ref, reverses_id, "
                   u"by_id, by_role, at_us)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {receipt.id, receipt.deal, code(receipt.kind), receipt.amount, receipt.day, receipt.method,
                    receipt.ref, receipt.reverses, receipt.by, code(receipt.byRole), receipt.at}));
    return {};
}

Result<> CollectionStore::removePlan(DealId deal)
{
    TD_TRY(db_.run(u"DELETE FROM instalment WHERE deal_id = ?"_s, {deal}));
    return {};
}

Result<bool> CollectionStore::isReversed(ReceiptId receipt)
{
    TD_ASSIGN(const qint64 count,
              db_.number(u"SELECT count(*) FROM receipt WHERE reverses_id = ?"_s, {receipt}));
    return count > 0;
}

} // namespace tandan
