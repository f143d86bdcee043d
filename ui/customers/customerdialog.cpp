#include "ui/customers/customerdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

CustomerDialog::CustomerDialog(const std::optional<Customer>& customer, QWidget* parent)
    : Dialog{customer ? tr("Change a customer") : tr("New customer"), parent},
      name_{new InputField{tr("Customer"), this}},
      industry_{new InputField{tr("Industry"), this}},
      source_{new InputField{tr("Source"), this}},
      note_{new QPlainTextEdit{this}}
{
    setObjectName(u"customerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    name_->edit()->setObjectName(u"customerNameEdit"_s);
    industry_->edit()->setObjectName(u"customerIndustryEdit"_s);
    source_->setPlaceholder(tr("How they came to us"));
    note_->setAccessibleName(tr("Note"));
    note_->setTabChangesFocus(true);
    auto* kinds = new QWidget{this};
    auto* flow = new FlowLayout{kinds};
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [type, text] : Codes<CustomerType>::table) {
        auto* chip = new Chip{displayName(type), {}, kinds};
        const bool has = customer && std::find(customer->types.begin(), customer->types.end(), type) !=
                                         customer->types.end();
        chip->setChosen(has);
        connect(chip, &Chip::clicked, chip, [chip] { chip->setChosen(!chip->isChosen()); });
        connect(chip, &Chip::cleared, chip, [chip] { chip->setChosen(false); });
        flow->addWidget(chip);
        types_.push_back(chip);
    }
    if (customer) {
        name_->setText(customer->name);
        industry_->setText(customer->industry);
        source_->setText(customer->source);
        note_->setPlainText(customer->note);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("Customer"), name_);
    form->addRow(tr("Industry"), industry_);
    form->addRow(tr("Source"), source_);
    form->addRow(tr("Kind"), kinds);
    form->addRow(tr("Note"), note_);
    body()->addLayout(form);

    auto* cancel = new Button{Button::Kind::Secondary, tr("Cancel"), this};
    cancel->setKey(u"Esc"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(cancel);
    auto* save = new Button{Button::Kind::Primary, customer ? tr("Save") : tr("Add"), this};
    save->setObjectName(u"customerSaveButton"_s);
    connect(save, &Button::clicked, this, &CustomerDialog::wantsToSave);
    setPrimary(save);
    name_->edit()->setFocus();
}

NewCustomer CustomerDialog::customer() const
{
    return {name_->text(), industry_->text(), source_->text(), note_->toPlainText()};
}

std::vector<CustomerType> CustomerDialog::types() const
{
    std::vector<CustomerType> chosen;
    for (std::size_t i = 0; i < types_.size(); ++i) {
        if (types_[i]->isChosen())
            chosen.push_back(Codes<CustomerType>::table[i].first);
    }
    return chosen;
}

void CustomerDialog::showProblem(const QString& sentence)
{
    name_->setError(sentence);
}

} // namespace tandan::ui
