#include "ui/import/savemappingdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestName = 60;

} // namespace

SaveMappingDialog::SaveMappingDialog(const QString& name, QWidget* parent)
    : Dialog{tr("Save as a template"), parent},
      name_{new InputField{tr("Name of the template"), this}}
{
    setObjectName(u"saveMappingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    name_->edit()->setObjectName(u"mappingNameEdit"_s);
    name_->edit()->setMaxLength(kLongestName);
    name_->setText(name);
    body()->addWidget(new Label{tr("Name of the template"), TextRole::Body, Color::Text2, this});
    body()->addWidget(name_);
    auto* note =
        new Label{tr("It keeps the columns and what the words mean, for everybody who works with this "
                     "book, and is offered whenever a file has the same header."),
                  TextRole::Small, Color::Text2, this};
    note->setWrapping(true);
    body()->addWidget(note);
    auto* cancel = new Button{Button::Kind::Secondary, tr("Cancel"), this};
    cancel->setKey(u"Esc"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(cancel);
    auto* keep = new Button{Button::Kind::Primary, tr("Save"), this};
    keep->setObjectName(u"saveMappingButton"_s);
    connect(keep, &Button::clicked, this, &SaveMappingDialog::tryAccept);
    setPrimary(keep);
    name_->edit()->setFocus();
}

void SaveMappingDialog::tryAccept()
{
    const QString name = name_->text().trimmed();
    name_->setError(name.isEmpty() ? tr("Write a name, such as the year of the list.") : QString{});
    if (name.isEmpty())
        return;
    Q_EMIT save(name);
    accept();
}

} // namespace tandan::ui
