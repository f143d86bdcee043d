#include "ui/customers/contactdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

ContactDialog::ContactDialog(const std::optional<Contact>& contact, QWidget* parent)
    : Dialog{contact ? tr("Change a contact") : tr("New contact"), parent},
      name_{new InputField{tr("Name"), this}},
      title_{new InputField{tr("Position"), this}},
      part_{new QComboBox{this}},
      phone_{new InputField{tr("Phone"), this}},
      personality_{new InputField{tr("Personality and interests"), this}}
{
    setObjectName(u"contactDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    name_->edit()->setObjectName(u"contactNameEdit"_s);
    part_->setObjectName(u"contactPartCombo"_s);
    part_->setAccessibleName(tr("Part in the decision"));
    part_->addItem(tr("Not known yet"));
    for (const auto& [part, text] : Codes<DecisionPart>::table)
        part_->addItem(displayName(part), static_cast<int>(part));
    if (contact) {
        name_->setText(contact->name);
        title_->setText(contact->title);
        if (contact->part)
            part_->setCurrentIndex(std::max(0, part_->findData(static_cast<int>(*contact->part))));
        phone_->setText(contact->phone);
        personality_->setText(contact->personality);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Position"), title_);
    form->addRow(tr("Part in the decision"), part_);
    form->addRow(tr("Phone"), phone_);
    form->addRow(tr("Personality and interests"), personality_);
    body()->addLayout(form);
    body()->addStretch(1);

    auto* cancel = new Button{Button::Kind::Secondary, tr("Cancel"), this};
    cancel->setKey(u"Esc"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(cancel);
    auto* save = new Button{Button::Kind::Primary, contact ? tr("Save") : tr("Add"), this};
    save->setObjectName(u"contactSaveButton"_s);
    connect(save, &Button::clicked, this, &ContactDialog::wantsToSave);
    setPrimary(save);
    name_->edit()->setFocus();
}

NewContact ContactDialog::contact() const
{
    std::optional<DecisionPart> part;
    if (part_->currentIndex() > 0)
        part = static_cast<DecisionPart>(part_->currentData().toInt());
    return {name_->text(), title_->text(), part, phone_->text(), personality_->text()};
}

void ContactDialog::showProblem(const QString& sentence)
{
    name_->setError(sentence);
}

} // namespace tandan::ui
