#include "ui/start/newbookdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

NewBookDialog::NewBookDialog(const QString& usualPath, QWidget* parent)
    : Dialog{tr("New book"), parent},
      name_{new InputField{tr("Your name"), this}},
      path_{new InputField{tr("Where the book is put"), this}}
{
    setObjectName(u"newBookDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setPreferredWidth(Theme::of(this).px(Px::Dialog));
    name_->edit()->setObjectName(u"bossNameEdit"_s);
    path_->edit()->setObjectName(u"bookPathEdit"_s);
    path_->setText(usualPath);
    auto* choose = new Button{Button::Kind::Secondary, tr("Choose…"), this};
    connect(choose, &Button::clicked, this, &NewBookDialog::choosePlace);
    auto* place = new QHBoxLayout;
    place->addWidget(path_, 1);
    place->addWidget(choose, 0, Qt::AlignTop);
    auto* form = new QFormLayout;
    form->addRow(tr("Your name"), name_);
    form->addRow(tr("Where"), place);
    body()->addLayout(form);
    auto* note =
        new Label{tr("You become the boss of this book: you add the others and set the team's rules. "
                     "Only your account on this computer can read the file."),
                  TextRole::Small, Color::Text2, this};
    note->setWrapping(true);
    body()->addWidget(note);
    body()->addStretch(1);

    auto* cancel = new Button{Button::Kind::Secondary, tr("Cancel"), this};
    cancel->setKey(u"Esc"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(cancel);
    auto* make = new Button{Button::Kind::Primary, tr("Make the book"), this};
    make->setObjectName(u"makeBookButton"_s);
    connect(make, &Button::clicked, this, &NewBookDialog::tryAccept);
    setPrimary(make);
    name_->edit()->setFocus();
}

void NewBookDialog::offerExisting()
{
    auto* existing = new Button{Button::Kind::Link, tr("Use a book I have…"), this};
    existing->setObjectName(u"existingBookButton"_s);
    connect(existing, &Button::clicked, this, [this] {
        reject();
        Q_EMIT existingWanted();
    });
    addHint(existing);
}

QString NewBookDialog::bossName() const
{
    return name_->text().trimmed();
}

QString NewBookDialog::path() const
{
    const QString path = path_->text().trimmed();
    return path.endsWith(u".tandan"_s) ? path : path + u".tandan"_s;
}

void NewBookDialog::choosePlace()
{
    auto* files = new QFileDialog{this, tr("Where the book is put"), path(), tr("Tandan books (*.tandan)")};
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"tandan"_s);
    connect(files, &QFileDialog::fileSelected, path_, &InputField::setText);
    files->open();
}

void NewBookDialog::tryAccept()
{
    name_->setError(bossName().isEmpty() ? tr("Write your name; the history is kept under it.") : QString{});
    const bool taken = QFileInfo::exists(path());
    path_->setError(taken ? tr("There is already a file here. Choose another name, or open that book.")
                          : QString{});
    if (!name_->hasError() && !path_->hasError())
        accept();
}

} // namespace tandan::ui
