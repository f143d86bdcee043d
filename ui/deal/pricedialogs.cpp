// Holding a price, asking for a concession, deciding on one.
#include "ui/deal/pricedialogs.h"

#include "core/pricing/pricingdesk.h"

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
    const QString who = deal.deciderName();
    addNote(
        deal.concessions.empty()
            ? tr("Now %1. This is the first of two concessions; it goes to %2.").arg(formatMoney(now_), who)
            : tr("Now %1. This is the last concession of the deal; it goes to %2.")
                  .arg(formatMoney(now_), who));
    connect(to_->edit(), &QLineEdit::textChanged, this, [this](const QString& typed) {
        const auto to = parseMoney(typed);
        const bool lower = to && *to<now_&& * to> Money{};
        setNote(change_, lower ? tr("%1 less").arg(formatMoney(now_ - *to)) : QString{});
    });
    addSubmit(tr("Send the request"));
}

void ConcessionRequestDialog::submit()
{
    const auto to = money(to_);
    if (!to)
        return;
    if (*to >= now_) {
        to_->setError(tr("Not below the price now, %1").arg(formatMoney(now_)));
        return;
    }
    send(
        u"concession.request"_s,
        [deal = deal_, to = *to, argument = argument_->toPlainText().trimmed(),
         inReturn = inReturn_->text().trimmed()](Unit& unit) {
            return PricingDesk{unit}.request(deal, to, argument, inReturn);
        },
        tr("Request for %1 sent").arg(formatMoney(*to)));
}

namespace {

QString titleOf(DecideDialog::Choice choice)
{
    switch (choice) {
    case DecideDialog::Choice::Approve:
        return DecideDialog::tr("Approve the concession");
    case DecideDialog::Choice::Change:
        return DecideDialog::tr("Approve another amount");
    case DecideDialog::Choice::Refuse:
        return DecideDialog::tr("Refuse the concession");
    }
    return {};
}

/// A draft of its own for each: why not is no condition.
QString draftOf(DecideDialog::Choice choice, DealId deal)
{
    const QString word = choice == DecideDialog::Choice::Approve  ? u"approve"_s
                         : choice == DecideDialog::Choice::Change ? u"change"_s
                                                                  : u"refuse"_s;
    return u"decide-%1.%2"_s.arg(word, dealNumber(deal));
}

} // namespace

DecideDialog::DecideDialog(const DealSnapshot& deal, Choice choice, const PageContext& context,
                           QWidget* parent)
    : FormDialog{titleOf(choice), draftOf(choice, deal.deal.id), context, parent},
      request_{deal.pending.value_or(ConcessionRequest{})},
      floor_{deal.price ? deal.price->floor : std::nullopt},
      choice_{choice}
{
    setObjectName(u"decideDialog"_s);
    setSubtitle(deal.heading());
    describe(deal);
    if (choice == Choice::Change) {
        amount_ = addMoney(tr("Give"), u"amountEdit"_s, request_.amount());
        connect(amount_->edit(), &QLineEdit::textChanged, this, &DecideDialog::showOutcome);
    }
    if (choice != Choice::Refuse) {
        outcome_ = addNote({});
        outcome_->setObjectName(u"outcomeLabel"_s);
        showOutcome();
    }
    note_ = addText(choice == Choice::Refuse ? tr("Why not") : tr("Conditions"), u"noteEdit"_s);
    note_->setPlaceholderText(choice == Choice::Refuse ? tr("Whoever asked will read it")
                                                       : tr("May stay empty"));
    addNote(tr("A decision is final and cannot be undone."));
    addSubmit(choice == Choice::Refuse ? tr("Refuse") : tr("Approve"),
              choice == Choice::Refuse ? Button::Kind::Destructive : Button::Kind::Confirm);
}

void DecideDialog::describe(const DealSnapshot& deal)
{
    const auto line = [this](const QString& label, const QString& value) {
        if (value.isEmpty())
            return;
        auto* shown = new Label{value, TextRole::Body, Color::Text};
        shown->setWrapping(true);
        addRow(label, shown);
    };
    line(tr("Asked by"), deal.personName(request_.by));
    line(tr("Price"),
         tr("%1 → %2, %3 less")
             .arg(formatMoney(request_.from), formatMoney(request_.to), formatMoney(request_.amount())));
    line(tr("Value explained"), request_.argument);
    line(tr("In return"), request_.inReturn);
}

void DecideDialog::showOutcome()
{
    const auto amount = amount_ ? parseMoney(amount_->text()) : Result<Money>{request_.amount()};
    if (!amount) {
        setNote(outcome_, {});
        return;
    }
    const Money price = request_.from - *amount;
    const bool below = floor_ && price < *floor_;
    outcome_->setColor(below ? Color::Red : Color::Text2);
    if (!floor_)
        setNote(outcome_, tr("The price is then %1.").arg(formatMoney(price)));
    else if (below)
        setNote(outcome_, tr("The price would be %1, which is %2 below the floor of %3.")
                              .arg(formatMoney(price), formatMoney(*floor_ - price), formatMoney(*floor_)));
    else
        setNote(outcome_, tr("The price is then %1, %2 above the floor of %3.")
                              .arg(formatMoney(price), formatMoney(price - *floor_), formatMoney(*floor_)));
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
        if (*amount > request_.amount()) {
            amount_->setError(tr("At most the %1 that were asked for").arg(formatMoney(request_.amount())));
            return;
        }
    }
    send(
        u"concession.approve"_s,
        [id = request_.id, amount, note](Unit& unit) { return PricingDesk{unit}.approve(id, amount, note); },
        tr("Concession approved"), false);
}

} // namespace tandan::ui
