// The contract of a deal, its plan and its receipts.
#include "core/collection/collectiondesk.h"
#include "core/flow/flowdesk.h"
#include "core/meeting/whenparser.h"
#include "ui/deal/dealdialogs.h"
#include "ui/page/format.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostInstalments = 36;

QString plain(Money amount)
{
    return formatMoney(amount).remove(u'¥');
}

} // namespace

ContractDialog::ContractDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Record the contract"), u"contract.%1"_s.arg(dealNumber(deal.deal.id)), context, parent},
      deal_{deal.deal.id},
      amount_{addMoney(tr("Contract amount"), u"amountEdit"_s,
                       deal.price ? std::optional{deal.price->now} : std::nullopt)},
      day_{addDay(tr("Signed on"), u"dayEdit"_s, deal.now.day())},
      signer_{addField(tr("Signed by"), u"signerEdit"_s,
                       deal.keyContact() ? deal.keyContact()->name : QString{})},
      number_{addField(tr("Contract number"), u"numberEdit"_s)}
{
    setObjectName(u"contractDialog"_s);
    setSubtitle(deal.heading());
    addSubmit(tr("Record"));
}

void ContractDialog::submit()
{
    const auto amount = money(amount_);
    const auto signedOn = day(day_);
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

PlanDialog::PlanDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Plan the payments"), {}, context, parent},
      deal_{deal.deal.id},
      open_{deal.money ? deal.money->contract : Money{}},
      count_{addField(tr("Equal instalments"), u"countEdit"_s, u"2"_s)},
      first_{addDay(tr("First one due"), u"firstEdit"_s, deal.now.day().addDays(7))},
      lines_{new QWidget}
{
    setObjectName(u"planDialog"_s);
    setSubtitle(tr("Contract %1").arg(formatMoney(open_)));
    count_->setSuffix(tr("monthly"));
    auto* column = new QVBoxLayout{lines_};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapInline));
    addRow(tr("Payments"), lines_);
    rest_ = addNote({}, Color::Amber);
    std::vector<PlannedPayment> plan;
    for (const InstalmentStatus& status : deal.plan)
        plan.push_back(status.instalment.plan);
    if (plan.empty()) {
        spread();
    } else {
        count_->setText(QString::number(plan.size()));
        setLines(plan);
    }
    connect(count_->edit(), &QLineEdit::textEdited, this, &PlanDialog::spread);
    connect(first_->edit(), &QLineEdit::textChanged, this, &PlanDialog::spread);
    addSubmit(tr("Plan"));
}

void PlanDialog::spread()
{
    const int count = count_->text().toInt();
    const auto first = parseWhen(first_->text(), now());
    if (count < 1 || count > kMostInstalments || !first)
        return;
    if (const auto plan = collection::equalInstalments(open_, count, first->day))
        setLines(*plan);
}

void PlanDialog::setLines(const std::vector<PlannedPayment>& plan)
{
    for (const Line& line : plan_)
        delete line.row;
    plan_.clear();
    for (std::size_t i = 0; i < plan.size(); ++i) {
        auto* row = new QWidget{lines_};
        auto* layout = new QHBoxLayout{row};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme().px(Px::Gap));
        auto* due = new InputField{tr("Payment %1, due").arg(i + 1), row};
        due->setText(formatDay(plan[i].due));
        auto* amount = new InputField{tr("Payment %1, amount").arg(i + 1), row};
        amount->setText(plain(plan[i].amount));
        amount->setSuffix(tr("yuan"));
        layout->addWidget(due);
        layout->addWidget(amount);
        lines_->layout()->addWidget(row);
        plan_.push_back({row, due, amount});
    }
}

void PlanDialog::submit()
{
    std::vector<PlannedPayment> plan;
    for (const Line& line : plan_) {
        const auto due = day(line.day);
        const auto amount = money(line.amount);
        if (!due || !amount)
            return;
        plan.push_back({*due, *amount, {}});
    }
    send(
        u"plan.set"_s, [deal = deal_, plan](Unit& unit) { return CollectionDesk{unit}.setPlan(deal, plan); },
        tr("%n payment(s) planned", nullptr, static_cast<int>(plan.size())));
}

ReceiptDialog::ReceiptDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Record a payment"), u"receipt.%1"_s.arg(dealNumber(deal.deal.id)), context, parent},
      deal_{deal.deal.id},
      amount_{addMoney(tr("Amount received"), u"amountEdit"_s,
                       deal.money ? std::optional{deal.money->open()} : std::nullopt)},
      day_{addDay(tr("Received on"), u"dayEdit"_s, deal.now.day())},
      method_{addField(tr("How"), u"methodEdit"_s)},
      ref_{addField(tr("Reference"), u"refEdit"_s)}
{
    setObjectName(u"receiptDialog"_s);
    setSubtitle(deal.heading());
    method_->setPlaceholder(tr("Bank transfer, card, cash"));
    addNote(tr("Receipts are never deleted; a mistake is reversed by a second entry."));
    addSubmit(tr("Record"));
}

void ReceiptDialog::submit()
{
    const auto amount = money(amount_);
    const auto received = day(day_);
    if (!amount || !received)
        return;
    send(
        u"receipt.add"_s,
        [deal = deal_, amount = *amount, received = *received, method = method_->text().trimmed(),
         ref = ref_->text().trimmed()](Unit& unit) -> Result<Outcome> {
            TD_TRY(CollectionDesk{unit}.addReceipt(deal, amount, received, method, ref));
            return FlowDesk{unit}.settle(deal);
        },
        tr("%1 received").arg(formatMoney(*amount)));
}

} // namespace tandan::ui
