// Holding a price, asking for a concession, deciding on one.
#include "core/pricing/pricingdesk.h"
#include "ui/deal/dealdialogs.h"
#include "ui/page/format.h"

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

HoldDialog::HoldDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Record that the price was held"), u"hold.%1"_s.arg(dealNumber(deal.deal.id)), context,
                 parent},
      deal_{deal.deal.id},
      note_{addText(tr("What they said, how you answered"), u"noteEdit"_s)}
{
    setObjectName(u"holdDialog"_s);
    setSubtitle(deal.heading());
    addNote(
        tr("The first time a customer asks for less, the price stands. Only after that may a concession be "
           "asked for."));
    addSubmit(tr("Record"));
}

void HoldDialog::submit()
{
    send(
        u"hold.add"_s,
        [deal = deal_, note = note_->toPlainText().trimmed()](Unit& unit) {
            return PricingDesk{unit}.addHold(deal, note);
        },
        tr("Hold recorded"));
}

ConcessionRequestDialog::ConcessionRequestDialog(const DealSnapshot& deal, const PageContext& context,
                                                 QWidget* parent)
    : FormDialog{tr("Ask for a concession"), u"concession.%1"_s.arg(dealNumber(deal.deal.id)), context,
                 parent},
      deal_{deal.deal.id},
      now_{deal.price ? deal.price->now : Money{}},
      to_{addMoney(tr("New price"), u"toEdit"_s)},
      change_{addNote({}, Color::Amber)},
      argument_{addText(tr("The value you explain with it"), u"argumentEdit"_s)},
      inReturn_{addField(tr("What we get for it"), u"returnEdit"_s)}
{
    setObjectName(u"concessionRequestDialog"_s);
    setSubtitle(deal.heading());
    inReturn_->setPlaceholder(tr("Such as: signed by Friday, 70% in advance"));
    const QString who = deal.nextRole ? displayName(*deal.nextRole) : QString{};
    addNote(deal.concessions.empty()
                ? tr("Now %1. This is the first of two concessions; it goes to the %2.")
                      .arg(formatMoney(now_), who)
                : tr("Now %1. This is the last concession of the deal; it goes to the %2.")
                      .arg(formatMoney(now_), who));
    connect(to_->edit(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        const auto to = parseMoney(typed);
        change_->setText(to && *to < now_ ? tr("%1 less").arg(formatMoney(now_ - *to)) : QString{});
    });
    addSubmit(tr("Send the request"));
}

void ConcessionRequestDialog::submit()
{
    const auto to = money(to_);
    if (!to)
        return;
    send(
        u"concession.request"_s,
        [deal = deal_, to = *to, argument = argument_->toPlainText().trimmed(),
         inReturn = inReturn_->text().trimmed()](Unit& unit) {
            return PricingDesk{unit}.request(deal, to, argument, inReturn);
        },
        tr("Request for %1 sent").arg(formatMoney(*to)));
}

DecideDialog::DecideDialog(const DealSnapshot& deal, Choice choice, const PageContext& context,
                           QWidget* parent)
    : FormDialog{choice == Choice::Refuse    ? tr("Refuse the concession")
                 : choice == Choice::Approve ? tr("Approve the concession")
                                             : tr("Approve another amount"),
                 u"decide.%1"_s.arg(dealNumber(deal.deal.id)), context, parent},
      request_{deal.pending.value_or(ConcessionRequest{})},
      choice_{choice}
{
    setObjectName(u"decideDialog"_s);
    setSubtitle(deal.heading());
    addNote(tr("%1 asks for %2 instead of %3.")
                .arg(deal.personName(request_.by), formatMoney(request_.to), formatMoney(request_.from)),
            Color::Text);
    if (!request_.argument.isEmpty())
        addNote(tr("Value explained: %1").arg(request_.argument));
    if (!request_.inReturn.isEmpty())
        addNote(tr("In return: %1").arg(request_.inReturn));
    if (deal.price && deal.price->floor)
        addNote(tr("Floor %1; %2 would be left above it.")
                    .arg(formatMoney(*deal.price->floor), formatMoney(request_.to - *deal.price->floor)));
    if (choice == Choice::Change)
        amount_ = addMoney(tr("Give"), u"amountEdit"_s, request_.amount());
    note_ = addText(choice == Choice::Refuse ? tr("Why not") : tr("Conditions"), u"noteEdit"_s);
    addNote(tr("A decision is final and cannot be undone."));
    addSubmit(choice == Choice::Refuse ? tr("Refuse") : tr("Approve"),
              choice == Choice::Refuse ? Button::Kind::Destructive : Button::Kind::Confirm);
}

void DecideDialog::submit()
{
    const QString note = note_->toPlainText().trimmed();
    if (choice_ == Choice::Refuse) {
        if (note.isEmpty()) {
            setProblem(tr("Write why not; whoever asked will read it. Nothing was decided yet."));
            return;
        }
        send(
            u"concession.refuse"_s,
            [id = request_.id, note](Unit& unit) { return PricingDesk{unit}.refuse(id, note); },
            tr("Concession refused"), false);
        return;
    }
    std::optional<Money> amount;
    if (amount_) {
        amount = money(amount_);
        if (!amount)
            return;
    }
    send(
        u"concession.approve"_s,
        [id = request_.id, amount, note](Unit& unit) { return PricingDesk{unit}.approve(id, amount, note); },
        tr("Concession approved"), false);
}

} // namespace tandan::ui
