#include "ui/deal/moneypanel.h"

#include "ui/page/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kValueColumn = 1;
constexpr int kNoteColumn = 2;

bool isReversed(const DealSnapshot& deal, const Receipt& receipt)
{
    return std::any_of(deal.receipts.begin(), deal.receipts.end(),
                       [&](const Receipt& other) { return other.reverses == receipt.id; });
}

} // namespace

MoneyPanel::MoneyPanel(QWidget* parent)
    : Panel{tr("Contract and payments"), parent},
      open_{new Label{{}, TextRole::Small, Color::Text2, this}}
{
    setObjectName(u"moneyPanel"_s);
    addToHeader(open_);
    auto* foot = new QWidget{this};
    auto* flow = new FlowLayout{foot};
    flow->setSpacing(theme().px(Px::GapInline));
    const auto button = [&](const QString& text, const QString& name, void (MoneyPanel::*asked)()) {
        auto* made = new Button{Button::Kind::Secondary, text, foot};
        made->setSmall(true);
        made->setObjectName(name);
        connect(made, &Button::clicked, this, asked);
        flow->addWidget(made);
        return made;
    };
    contract_ = button(tr("Record the contract"), u"contractButton"_s, &MoneyPanel::contractRequested);
    receipt_ = button(tr("Record a payment"), u"receiptButton"_s, &MoneyPanel::receiptRequested);
    plan_ = button(tr("Plan the payments"), u"planButton"_s, &MoneyPanel::planRequested);
    writeOff_ = button(tr("Write off the rest"), u"writeOffButton"_s, &MoneyPanel::writeOffRequested);
    body()->addWidget(foot);
}

void MoneyPanel::addRow(const QString& name, const QString& value, const QString& note, Color noteColor,
                        bool strong)
{
    const int row = rows_->rowCount();
    rows_->addWidget(new Label{name, TextRole::Small, Color::Text2, table_}, row, 0);
    rows_->addWidget(new Label{value, strong ? TextRole::BodyBold : TextRole::Body, Color::Text, table_}, row,
                     kValueColumn);
    if (!note.isEmpty())
        rows_->addWidget(new Label{note, TextRole::Small, noteColor, table_}, row, kNoteColumn,
                         Qt::AlignRight | Qt::AlignVCenter);
}

void MoneyPanel::addReceipt(const DealSnapshot& deal, const Receipt& receipt)
{
    const int row = rows_->rowCount();
    const bool reversed = isReversed(deal, receipt);
    const bool counts = !reversed && receipt.kind != ReceiptKind::Reversal;
    rows_->addWidget(new Label{displayName(receipt.kind), TextRole::Small, Color::Text2, table_}, row, 0);
    rows_->addWidget(
        new Label{tr("%1, %2").arg(shortDay(receipt.day, deal.now.day()), formatMoney(receipt.amount)),
                  TextRole::Body, counts ? Color::Text : Color::Text3, table_},
        row, kValueColumn);
    if (!counts) {
        if (reversed)
            rows_->addWidget(new Label{tr("reversed"), TextRole::Small, Color::Text3, table_}, row,
                             kNoteColumn, Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    auto* reverse = new Button{Button::Kind::Text, tr("Reverse"), table_};
    reverse->setSmall(true);
    reverse->setObjectName(u"reverseButton%1"_s.arg(receipt.id.value()));
    reverse->setAccessibleName(
        tr("Reverse %1 of %2").arg(displayName(receipt.kind), formatMoney(receipt.amount)));
    // While it is won its receipts stand: the money has to be missing from an open deal.
    if (deal.deal.outcome == Outcome::Won)
        reverse->setDisabledReason(tr("The deal is won. Take it up again first, then reverse"));
    connect(reverse, &Button::clicked, this, [this, id = receipt.id] { Q_EMIT reverseRequested(id); });
    rows_->addWidget(reverse, row, kNoteColumn, Qt::AlignRight | Qt::AlignVCenter);
}

void MoneyPanel::showContract(const DealSnapshot& deal)
{
    const Day today = deal.now.day();
    addRow(tr("Contract"), formatMoney(deal.contract->amount),
           tr("%1, %2").arg(shortDay(deal.contract->signedOn, today), deal.contract->signer), Color::Text3,
           true);
    const MoneyTotals money = deal.money.value_or(MoneyTotals{});
    addRow(tr("Received"), formatMoney(money.received), {}, Color::Text3);
    if (money.settled != money.received)
        addRow(tr("Written off"), formatMoney(money.settled - money.received), {}, Color::Text3);
    int number = 0;
    for (const InstalmentStatus& status : deal.plan) {
        ++number;
        const bool late = status.lateDays > 0;
        const QString note = status.state == InstalmentStatus::State::Paid ? tr("paid")
                             : late ? shortDue(status.instalment.plan.due, today)
                             : status.state == InstalmentStatus::State::Part
                                 ? tr("%1 open").arg(formatMoney(status.open()))
                                 : QString{};
        addRow(tr("Payment %1").arg(number),
               tr("%1, %2").arg(shortDay(status.instalment.plan.due, today),
                                formatMoney(status.instalment.plan.amount)),
               note, late ? Color::Red : Color::Text3);
    }
    for (const Receipt& receipt : deal.receipts)
        addReceipt(deal, receipt);
}

void MoneyPanel::showButtons(const DealSnapshot& deal)
{
    const bool owes = deal.contract && deal.deal.isOpen();
    contract_->setVisible(deal.deal.isOpen() && !deal.contract);
    contract_->setDisabledReason(deal.price ? QString{} : tr("Nothing has been quoted yet"));
    plan_->setVisible(owes);
    receipt_->setVisible(owes);
    const bool open = deal.money && deal.money->open() > Money{};
    receipt_->setDisabledReason(open ? QString{} : tr("All of it has come in"));
    writeOff_->setVisible(owes && open && deal.actor.role == Role::Boss);
}

void MoneyPanel::show(const DealSnapshot& deal)
{
    const bool signs = position(deal.deal.stage) >= position(Stage::Signing) || deal.deal.imported;
    setVisible(deal.contract || (signs && deal.deal.isOpen()));
    delete table_;
    table_ = new QWidget{this};
    rows_ = new QGridLayout{table_};
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setHorizontalSpacing(theme().px(Px::Gap));
    rows_->setVerticalSpacing(theme().px(Px::Gap));
    rows_->setColumnStretch(kValueColumn, 1);
    body()->insertWidget(0, table_);
    if (deal.contract) {
        const MoneyTotals money = deal.money.value_or(MoneyTotals{});
        open_->setText(money.isSettled() ? tr("all paid") : tr("%1 open").arg(formatMoney(money.open())));
        open_->setColor(money.isSettled() ? Color::Green : Color::Amber);
        showContract(deal);
    } else {
        open_->setText(tr("not signed yet"));
        open_->setColor(Color::Text2);
        addRow(tr("To be signed"), deal.price ? formatMoney(deal.price->now) : tr("not known"), {},
               Color::Text3);
    }
    showButtons(deal);
}

} // namespace tandan::ui
