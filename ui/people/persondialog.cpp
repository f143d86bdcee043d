#include "ui/people/persondialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

PersonDialog::PersonDialog(const std::optional<Person>& person, const std::vector<Person>& people,
                           QWidget* parent)
    : Dialog{person ? tr("Change a team member") : tr("New team member"), parent},
      name_{new InputField{tr("Name"), this}},
      role_{new QComboBox{this}},
      team_{new InputField{tr("Team"), this}},
      manager_{new QComboBox{this}},
      active_{new QCheckBox{tr("Active: can be given deals and can work here"), this}}
{
    setObjectName(u"personDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    name_->edit()->setObjectName(u"personNameEdit"_s);
    team_->edit()->setObjectName(u"personTeamEdit"_s);
    role_->setObjectName(u"personRoleCombo"_s);
    role_->setAccessibleName(tr("Role"));
    manager_->setAccessibleName(tr("Reports to"));
    for (const Role role : {Role::Sales, Role::Lead, Role::Boss})
        role_->addItem(displayName(role), static_cast<int>(role));
    manager_->addItem(tr("Nobody"));
    for (const Person& other : people) {
        if (other.active && (!person || other.id != person->id))
            manager_->addItem(other.name, other.id.value());
    }
    active_->setVisible(person.has_value());
    if (person) {
        name_->setText(person->name);
        name_->setLocked(tr("The name stands in the history of deals and stays as it is."));
        role_->setCurrentIndex(role_->findData(static_cast<int>(person->role)));
        team_->setText(person->team);
        if (person->manager)
            manager_->setCurrentIndex(std::max(0, manager_->findData(person->manager->value())));
        active_->setChecked(person->active);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Role"), role_);
    form->addRow(tr("Team"), team_);
    form->addRow(tr("Reports to"), manager_);
    form->addRow(QString{}, active_);
    body()->addLayout(form);
    body()->addStretch(1);

    auto* cancel = new Button{Button::Kind::Secondary, tr("Cancel"), this};
    cancel->setKey(u"Esc"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(cancel);
    auto* save = new Button{Button::Kind::Primary, person ? tr("Save") : tr("Add"), this};
    save->setObjectName(u"personSaveButton"_s);
    connect(save, &Button::clicked, this, &PersonDialog::wantsToSave);
    setPrimary(save);
    (person ? static_cast<QWidget*>(role_) : name_->edit())->setFocus();
}

NewPerson PersonDialog::newPerson() const
{
    const PersonChange chosen = change();
    return {name_->text(), *chosen.role, *chosen.team, *chosen.manager};
}

PersonChange PersonDialog::change() const
{
    std::optional<PersonId> manager;
    if (manager_->currentIndex() > 0)
        manager = PersonId{manager_->currentData().toLongLong()};
    return {static_cast<Role>(role_->currentData().toInt()), team_->text(), manager, active_->isChecked()};
}

void PersonDialog::showProblem(const QString& sentence)
{
    name_->setError(sentence);
}

} // namespace tandan::ui
