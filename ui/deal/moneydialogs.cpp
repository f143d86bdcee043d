// The contract of a deal and its receipts.
#include "ui/deal/moneydialogs.h"

#include "core/collection/collectiondesk.h"
#include "core/flow/flowdesk.h"

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Money> openOf(const DealSnapshot& deal)
{
    return deal.money && deal.money->open() > Money{} ? std::optional{deal.money->open()} : std::nullopt;
}

} // namespace

ContractDialog::ContractDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Record the contract"), u"contract.%1"_s.arg(dealNumber(deal.deal.id)), context, parent},
      deal_{deal.deal.id},
      amount_{addMoney(tr("Contract amount"), u"amountEdit"_s,
                       deal.price ? std::optional{deal.price->now} : std::nullopt)},
      day_{addPastDay(tr("Signed on"), u"dayEdit"_s, deal.now.day())},
      signer_{addField(tr("Signed by"), u"signerEdit"_s,
                       deal.keyContact() ? deal.keyContact()->name : QString{})},
      number_{addField(tr("Contract number"), u"numberEdit"_s)}
{
    setObjectName(u"contractDialog"_s);
    setSubtitle(deal.heading());
    signer_->setPlaceholder(tr("Who signed on the customer's side"));
    number_->setPlaceholder(tr("As on the paper; may stay empty"));
    if (deal.price)
        addNote(tr("Not below the agreed price of %1: that would be a concession.")
                    .arg(formatMoney(deal.price->now)));
    addSubmit(tr("Record"));
}

void ContractDialog::submit()
{
    const auto amount = money(amount_);
    const auto signedOn = pastDay(day_);
    const auto signer = text(signer_, tr("Say who signed on the customer's side"));
    if (!amount || !signedOn || !signer)
        return;
    send(
        u"contract.sign"_s,
        [deal = deal_, amount = *amount, signedOn = *signedOn, signer = *signer,
         number = number_->text().trimmed()](Unit& unit) {
            return CollectionDesk{unit}.sign(deal, amount, signedOn, signer, number);
        },
        tr("Contract of %1 recorded").arg(formatMoney(*amount)));
}

ReceiptDialog::ReceiptDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Record a payment"), u"receipt.%1"_s.arg(dealNumber(deal.deal.id)), context, parent},
      deal_{deal.deal.id},
      amount_{addMoney(tr("Amount received"), u"amountEdit"_s, openOf(deal))},
      day_{addPastDay(tr("Received on"), u"dayEdit"_s, deal.now.day())},
      method_{addField(tr("How"), u"methodEdit"_s)},
      ref_{addField(tr("Reference"), u"refEdit"_s)}
{
    setObjectName(u"receiptDialog"_s);
    setSubtitle(deal.heading());
    method_->setPlaceholder(tr("Bank transfer, card, cash"));
    ref_->setPlaceholder(tr("As the bank says; may stay empty"));
    addNote(tr("Receipts are never deleted; a mistake is reversed by a second entry."));
    addSubmit(tr("Record"));
}

void ReceiptDialog::submit()
{
    const auto amount = money(amount_);
    const auto received = pastDay(day_);
    if (!amount || !received)
        return;
    send(
        u"receipt.add"_s,
        [deal = deal_, amount = *amount, received = *received, method = method_->text().trimmed(),
         ref = ref_->text().trimmed()](Unit& unit) -> Result<Outcome> {
            TD_TRY(CollectionDesk{unit}.addReceipt(deal, amount, received, method, ref));
            return FlowDesk{unit}.settle(deal);
        },
        [amount = *amount](Outcome outcome) {
            return outcome == Outcome::Won
                       ? tr("%1 received. All of it is in: the deal is won").arg(formatMoney(amount))
                       : tr("%1 received").arg(formatMoney(amount));
        });
}

ReverseDialog::ReverseDialog(const DealSnapshot& deal, ReceiptId receipt, const PageContext& context,
                             QWidget* parent)
    : FormDialog{tr("Reverse an entry"), {}, context, parent},
      deal_{deal.deal.id},
      receipt_{receipt}
{
    setObjectName(u"reverseDialog"_s);
    setSubtitle(deal.heading());
    const auto found = std::find_if(deal.receipts.begin(), deal.receipts.end(),
                                    [receipt](const Receipt& each) { return each.id == receipt; });
    if (found != deal.receipts.end()) {
        const auto line = [this](const QString& label, const QString& value) {
            if (!value.isEmpty())
                addRow(label, new Label{value, TextRole::Body, Color::Text});
        };
        line(tr("Entry"), displayName(found->kind));
        line(tr("Amount"), formatMoney(found->amount));
        line(tr("Day"), formatDay(found->day));
        line(tr("How"), found->method);
        line(found->kind == ReceiptKind::Writeoff ? tr("Why") : tr("Reference"), found->ref);
        line(tr("Entered by"), deal.personName(found->by));
        if (deal.money)
            addNote(tr("After that %1 of the contract is open.")
                        .arg(formatMoney(deal.money->open() + found->amount)),
                    Color::Amber);
    }
    addNote(tr("For an entry made by mistake. It stays in the book, with a second one that takes it back."));
    addSubmit(tr("Reverse it"), Button::Kind::Destructive);
}

void ReverseDialog::submit()
{
    send(
        u"receipt.reverse"_s,
        [deal = deal_, receipt = receipt_](Unit& unit) -> Result<Outcome> {
            TD_TRY(CollectionDesk{unit}.reverse(receipt));
            return FlowDesk{unit}.settle(deal);
        },
        tr("Entry reversed"));
}

WriteOffDialog::WriteOffDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Write off the rest"), u"writeoff.%1"_s.arg(dealNumber(deal.deal.id)), context, parent},
      deal_{deal.deal.id},
      amount_{addMoney(tr("Give up"), u"amountEdit"_s, openOf(deal))},
      reason_{addField(tr("Why"), u"reasonEdit"_s)}
{
    setObjectName(u"writeOffDialog"_s);
    setSubtitle(deal.heading());
    reason_->setPlaceholder(tr("Why this money will not come"));
    if (const auto open = openOf(deal))
        addNote(tr("%1 is open. Once nothing is, the deal counts as won.").arg(formatMoney(*open)));
    addSubmit(tr("Write off"), Button::Kind::Destructive);
}

void WriteOffDialog::submit()
{
    const auto amount = money(amount_);
    const auto reason = text(reason_, tr("Say why; it is kept with the entry"));
    if (!amount || !reason)
        return;
    send(
        u"receipt.writeoff"_s,
        [deal = deal_, amount = *amount, today = now().day(),
         reason = *reason](Unit& unit) -> Result<Outcome> {
            TD_TRY(CollectionDesk{unit}.writeOff(deal, amount, today, reason));
            return FlowDesk{unit}.settle(deal);
        },
        [amount = *amount](Outcome outcome) {
            return outcome == Outcome::Won
                       ? tr("%1 written off. Nothing is open: the deal is won").arg(formatMoney(amount))
                       : tr("%1 written off").arg(formatMoney(amount));
        });
}

} // namespace tandan::ui
