#include "core/exchange/dealupdate.h"

#include "core/collection/collectiondesk.h"
#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "core/deal/dealstore.h"
#include "core/flow/flowdesk.h"

#include <QCoreApplication>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSignerLimit = 100;

std::optional<QString> unlessBlank(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

} // namespace

QString signerOf(const DealRow& row)
{
    return (row.contact.isEmpty() ? row.customer : row.contact).left(kSignerLimit);
}

Result<bool> DealUpdate::apply(DealId deal, const DealRow& row) const
{
    DealStore store{unit_.db()};
    TD_ASSIGN(const Deal before, store.load(deal));
    TD_TRY(applyRecord(deal, row));
    TD_TRY(applyCourse(deal, row));
    TD_ASSIGN(const Deal after, store.load(deal));
    return after.rowVersion != before.rowVersion;
}

Result<> DealUpdate::applyRecord(DealId deal, const DealRow& row) const
{
    DealDesk desk{unit_};
    DealChange change;
    change.title = unlessBlank(row.title);
    change.source = unlessBlank(row.source);
    change.product = unlessBlank(row.product);
    change.note = unlessBlank(row.note);
    change.externalId = unlessBlank(row.externalId);
    if (row.amount)
        change.amount = row.amount;
    if (row.expectedClose)
        change.expectedClose = row.expectedClose;
    TD_TRY(desk.update(deal, change));
    if (!row.customerUnknown) {
        TD_ASSIGN(const CustomerId customer,
                  CustomerDesk{unit_}.findOrAdd({row.customer, row.industry, {}, {}}));
        TD_TRY(desk.moveToCustomer(deal, customer));
    }
    return owner_ ? desk.reassign(deal, *owner_) : Result<>{};
}

/// The stage first, because money counts only where it is due; then the end.
Result<> DealUpdate::applyCourse(DealId id, const DealRow& row) const
{
    if (!row.stage && !row.outcome)
        return {};
    TD_ASSIGN(const Deal deal, DealStore{unit_.db()}.load(id));
    const Outcome outcome = row.outcomeOrOpen();
    if (!deal.isOpen())
        return outcome == deal.outcome ? Result<>{} : refused(u"TD-DEAL-CLOSED"_s);
    FlowDesk flow{unit_};
    const Stage stage = outcome == Outcome::Won ? Stage::Payment : row.stage.value_or(deal.stage);
    if (stage != deal.stage)
        TD_TRY(flow.wave(id, stage, QCoreApplication::translate("Exchange", "Brought in by an import")));
    switch (outcome) {
    case Outcome::Open:
        return {};
    case Outcome::Shelved:
        return flow.shelve(id, std::nullopt, {});
    case Outcome::Lost:
        return flow.lose(id, row.lostReason.value_or(LostReason::Imported), {},
                         row.closed ? std::optional{Instant::at(*row.closed)} : std::nullopt);
    case Outcome::Won:
        break;
    }
    CollectionDesk money{unit_};
    TD_TRY(money.sign(id, *row.amount, *row.closed, signerOf(row), {}));
    TD_TRY(money.addReceipt(id, *row.amount, *row.closed, {}, {}));
    TD_TRY(flow.settle(id, Instant::at(*row.closed)));
    return {};
}

} // namespace tandan::exchange
