#include "ui/import/donestep.h"

#include "ui/import/importwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

DoneStep::DoneStep(ImportSession& session, QWidget* parent)
    : RunStep{session, ImportSession::Busy::Importing, tr("Importing"), parent},
      title_{new Label{{}, TextRole::Emphasis, Color::Text, this}},
      undo_{new Button{Button::Kind::Secondary, tr("Undo the import"), this}},
      again_{new Button{Button::Kind::Secondary, tr("Import the repaired file…"), this}}
{
    title_->setObjectName(u"importDoneLabel"_s);
    undo_->setObjectName(u"importUndoButton"_s);
    undo_->setMark(Icon::Undo);
    again_->setObjectName(u"importAgainButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(Px::Gap));
    row->addWidget(title_, 1);
    row->addWidget(again_);
    row->addWidget(undo_);
    head()->addLayout(row);
    connect(undo_, &Button::clicked, this, [this] {
        undo_->setDisabledReason(tr("It is being taken back."));
        this->session().undo();
    });
    // Refused, as when somebody has worked on one of the deals since: the offer stands again.
    connect(&session, &ImportSession::failed, this, &DoneStep::showResult);
    connect(&session, &ImportSession::rejectsSaved, this, &DoneStep::showResult);
    connect(again_, &Button::clicked, this, &DoneStep::againRequested);
}

QString DoneStep::nextText() const
{
    return tr("Done");
}

QString DoneStep::blocked() const
{
    return isRunning() ? tr("The import is still under way.") : QString{};
}

void DoneStep::enter()
{
    session().startImport();
}

void DoneStep::showResult()
{
    if (!session().result())
        return;
    RunStep::showResult();
    const qint64 came = session().result()->created + session().result()->updated;
    if (session().isUndone())
        title_->setText(tr("The import was taken back. The book is as it was before."));
    else if (session().result()->rejected() > 0)
        title_->setText(
            tr("%1 of %2 rows were imported. Repair the others in a file of their own and import that.")
                .arg(importwords::number(came), importwords::number(session().result()->read)));
    else
        title_->setText(tr("All is in: %1 of %2 rows were imported.")
                            .arg(importwords::number(came), importwords::number(session().result()->read)));
    again_->setVisible(session().result()->rejected() > 0);
    again_->setDisabledReason(session().rejectsPath().isEmpty() ? tr("Save these rows first and repair them.")
                                                                : QString{});
    undo_->setDisabledReason(came == 0              ? tr("Nothing was imported.")
                             : session().isUndone() ? tr("It was taken back already.")
                                                    : QString{});
}

} // namespace tandan::ui
