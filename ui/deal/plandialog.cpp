#include "ui/deal/plandialog.h"

#include "core/collection/collectiondesk.h"
#include "core/meeting/whenparser.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostInstalments = 36;
constexpr int kUsualCount = 2;
constexpr int kDaysToTheFirst = 7;

} // namespace

PlanDialog::PlanDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent)
    : FormDialog{tr("Plan the payments"), u"plan.%1"_s.arg(dealNumber(deal.deal.id)), context, parent},
      deal_{deal.deal.id},
      contract_{deal.money ? deal.money->contract : Money{}},
      count_{addField(tr("Equal instalments"), u"countEdit"_s, QString::number(kUsualCount))},
      first_{addDay(tr("First one due"), u"firstEdit"_s, deal.now.day().addDays(kDaysToTheFirst))},
      lines_{new QWidget}
{
    setObjectName(u"planDialog"_s);
    setSubtitle(tr("Contract %1").arg(formatMoney(contract_)));
    count_->setSuffix(tr("monthly"));
    auto* column = new QVBoxLayout{lines_};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapInline));
    addRow(tr("Payments"), lines_);
    rest_ = addNote({});
    rest_->setObjectName(u"restLabel"_s);
    std::vector<PlannedPayment> plan;
    for (const InstalmentStatus& status : deal.plan)
        plan.push_back(status.instalment.plan);
    if (plan.empty()) {
        spread();
    } else {
        count_->setText(QString::number(plan.size()));
        first_->setText(formatDay(plan.front().due));
        setLines(plan);
    }
    connect(count_, &InputField::textEdited, this, &PlanDialog::spread);
    // Not while it is typed: 3/2 on the way to 3/20 would spread the plan over other days.
    connect(first_->edit(), &QLineEdit::editingFinished, this, [this] {
        if (first_->edit()->isModified()) {
            first_->edit()->setModified(false);
            spread();
        }
    });
    addSubmit(tr("Plan"));
}

std::optional<int> PlanDialog::count()
{
    bool isNumber = false;
    const int number = count_->text().normalized(QString::NormalizationForm_KC).trimmed().toInt(&isNumber);
    if (isNumber && number >= 1 && number <= kMostInstalments)
        return number;
    count_->setError(tr("Write a whole number from 1 to %1").arg(kMostInstalments));
    grow();
    return std::nullopt;
}

void PlanDialog::spread()
{
    const auto parts = count();
    const auto first = parseWhen(first_->text(), now());
    if (!parts || !first)
        return;
    if (const auto plan = collection::equalInstalments(contract_, *parts, first->day))
        setLines(*plan);
}

void PlanDialog::setLines(const std::vector<PlannedPayment>& plan)
{
    for (const Line& line : plan_) {
        line.row->hide();
        line.row->setParent(nullptr); // so that its fields are found no more
        line.row->deleteLater();
    }
    plan_.clear();
    for (std::size_t i = 0; i < plan.size(); ++i) {
        auto* row = new QWidget{lines_};
        auto* layout = new QHBoxLayout{row};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme().px(Px::Gap));
        auto* due = new InputField{tr("Payment %1, due").arg(i + 1), row};
        due->edit()->setObjectName(u"dueEdit%1"_s.arg(i + 1));
        due->setText(formatDay(plan[i].due));
        auto* amount = new InputField{tr("Payment %1, amount").arg(i + 1), row};
        amount->edit()->setObjectName(u"partEdit%1"_s.arg(i + 1));
        amount->setText(formatMoney(plan[i].amount).remove(u'¥'));
        amount->setSuffix(tr("yuan"));
        for (InputField* field : {due, amount}) {
            watch(field);
            layout->addWidget(field, 1, Qt::AlignTop);
        }
        connect(amount->edit(), &QLineEdit::textChanged, this, &PlanDialog::showRest);
        lines_->layout()->addWidget(row);
        row->show();
        plan_.push_back({row, due, amount});
    }
    showRest();
    grow();
}

void PlanDialog::showRest()
{
    Money left = contract_;
    for (const Line& line : plan_) {
        const auto amount = parseMoney(line.amount->text());
        if (!amount) {
            setNote(rest_, {});
            return;
        }
        left = left - *amount;
    }
    if (left.isZero()) {
        setNote(rest_, tr("The payments add up to the contract."));
        rest_->setColor(Color::Green);
    } else if (left > Money{}) {
        setNote(rest_, tr("%1 of the contract has no day yet.").arg(formatMoney(left)));
        rest_->setColor(Color::Amber);
    } else {
        setNote(rest_, tr("The payments are %1 more than the contract. Lower them.").arg(formatMoney(-left)));
        rest_->setColor(Color::Red);
    }
}

void PlanDialog::applyDraft(const QJsonObject& draft)
{
    // The lines first: a draft speaks of fields that the count makes.
    for (InputField* field : {count_, first_}) {
        if (const auto value = draft.value(field->edit()->objectName()); value.isString())
            field->setText(value.toString());
    }
    spread();
    FormDialog::applyDraft(draft);
}

void PlanDialog::submit()
{
    if (!count())
        return;
    std::vector<PlannedPayment> plan;
    bool complete = true;
    for (const Line& line : plan_) {
        const auto due = day(line.day);
        const auto amount = money(line.amount);
        complete = complete && due && amount;
        if (due && amount)
            plan.push_back({*due, *amount, {}});
    }
    if (!complete)
        return;
    send(
        u"plan.set"_s, [deal = deal_, plan](Unit& unit) { return CollectionDesk{unit}.setPlan(deal, plan); },
        tr("%n payment(s) planned", nullptr, static_cast<int>(plan.size())));
}

} // namespace tandan::ui
