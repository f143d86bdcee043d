#include "ui/import/importdialog.h"

#include "ui/import/columnsstep.h"
#include "ui/import/donestep.h"
#include "ui/import/dryrunstep.h"
#include "ui/import/filebar.h"
#include "ui/import/filestep.h"
#include "ui/import/importbody.h"
#include "ui/import/importwords.h"
#include "ui/import/savemappingdialog.h"
#include "ui/import/steptrail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTemplateLength = 14; ///< characters of a template's name that are always seen

} // namespace

ImportDialog::ImportDialog(const PageContext& context, const QString& path, QWidget* parent)
    : Dialog{tr("Import a CSV file"), parent},
      context_{context},
      session_{context.book},
      trail_{new StepTrail{{tr("Choose the file"), tr("Match columns and words"), tr("Dry run"), tr("Done")},
                           this}},
      template_{new QComboBox{this}},
      templateLabel_{new Label{tr("Template"), TextRole::Small, Color::Text2, this}},
      saveTemplate_{new Button{Button::Kind::Secondary, tr("Save as a template…"), this}},
      fileBar_{new FileBar{session_, this}},
      steps_{new QStackedWidget{this}},
      inner_{new QWidget{this}},
      done_{new DoneStep{session_, this}},
      problem_{new Label{{}, TextRole::Body, Color::Red, this}},
      ready_{new Label{{}, TextRole::BodyBold, Color::Green, this}},
      faulty_{new Label{{}, TextRole::BodyBold, Color::Red, this}},
      note_{new Label{{}, TextRole::Small, Color::Text3, this}},
      cancel_{new Button{Button::Kind::Secondary, tr("Cancel"), this}},
      back_{new Button{Button::Kind::Secondary, tr("Back"), this}},
      next_{new Button{Button::Kind::Primary, tr("Next"), this}}
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setPreferredWidth(ImportBody::kWidth);
    build();
    connectSession();
    ImportDialog::themeChanged();
    if (!path.isEmpty())
        session_.openFile(path);
    go(File);
}

void ImportDialog::build()
{
    problem_->setObjectName(u"importProblemLabel"_s);
    problem_->setWrapping(true);
    problem_->hide();
    for (ImportStep* step :
         std::initializer_list<ImportStep*>{new FileStep{session_, this}, new ColumnsStep{session_, this},
                                            new DryRunStep{session_, this}, done_}) {
        steps_->addWidget(step);
        connect(step, &ImportStep::stateChanged, this, &ImportDialog::refresh);
    }
    auto* around = new QVBoxLayout{inner_};
    around->addWidget(problem_);
    around->addWidget(steps_, 1);
    auto* content = new ImportBody{this};
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(trailRow());
    column->addWidget(fileBar_);
    column->addWidget(inner_, 1);
    body()->addWidget(content);

    addHint(ready_);
    addHint(faulty_);
    addHint(note_);
    cancel_->setObjectName(u"importCancelButton"_s);
    cancel_->setKey(u"Esc"_s);
    back_->setObjectName(u"importBackButton"_s);
    back_->setKey(u"Alt ←"_s);
    next_->setObjectName(u"importNextButton"_s);
    addButton(cancel_);
    addButton(back_);
    setPrimary(next_);
    connect(cancel_, &Button::clicked, this, &ImportDialog::reject);
    connect(back_, &Button::clicked, this, &ImportDialog::back);
    connect(next_, &Button::clicked, this, &ImportDialog::next);
    auto* drop = new FileDrop{this, u".csv"_s};
    connect(drop, &FileDrop::dropped, this, [this](const QString& path) {
        if (session_.busy() == ImportSession::Busy::No && !session_.result()) {
            session_.openFile(path);
            go(File);
        }
    });
    for (const auto& [key, move] :
         {std::pair{Qt::Key_Right, &ImportDialog::next}, std::pair{Qt::Key_Left, &ImportDialog::back}})
        connect(new QShortcut{QKeySequence{Qt::ALT | key}, this}, &QShortcut::activated, this, move);
}

QWidget* ImportDialog::trailRow()
{
    auto* ribbon = new Ribbon{this};
    ribbon->row()->addWidget(trail_);
    ribbon->row()->addStretch(1);
    ribbon->row()->addWidget(templateLabel_);
    ribbon->row()->addWidget(template_);
    ribbon->row()->addWidget(saveTemplate_);
    template_->setObjectName(u"importTemplateBox"_s);
    template_->setAccessibleName(tr("Template"));
    template_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    template_->setMinimumContentsLength(kTemplateLength);
    saveTemplate_->setObjectName(u"importSaveTemplateButton"_s);
    saveTemplate_->setSmall(true);
    connect(template_, &QComboBox::activated, this,
            [this] { session_.useMapping(template_->currentData().toString()); });
    connect(saveTemplate_, &Button::clicked, this, &ImportDialog::askForName);
    return ribbon;
}

void ImportDialog::connectSession()
{
    connect(&session_, &ImportSession::fileChanged, this, [this] { showProblem({}); });
    connect(&session_, &ImportSession::mappingChanged, this, [this] {
        setTitle(importwords::dialogTitle(session_.entity()));
        showTemplates();
        refresh();
    });
    connect(&session_, &ImportSession::checked, this, &ImportDialog::refresh);
    connect(&session_, &ImportSession::busyChanged, this, &ImportDialog::refresh);
    connect(&session_, &ImportSession::finished, this, [this] {
        refresh();
        // What had the focus while it ran is gone.
        if (!steps_->currentWidget()->isAncestorOf(focusWidget()))
            next_->setFocus();
    });
    connect(&session_, &ImportSession::stopped, this, [this] {
        go(step() == Done ? DryRun : Columns);
        showProblem(tr("Stopped. Nothing was imported, and the book is as it was. Go on when you like."),
                    Color::Text);
        next_->setFocus();
    });
    connect(&session_, &ImportSession::failed, this, [this](const Error& error) {
        // A run that failed has nothing to show: back to where something can be changed.
        if ((step() == Done && !session_.result()) || (step() == DryRun && !session_.dryRun()))
            go(Columns);
        showProblem(error.message());
    });
    connect(&session_, &ImportSession::mappingSaved, this, [this](const QString& name) {
        told_ = tr("Saved as the template “%1”.").arg(name);
        refresh();
    });
    connect(&session_, &ImportSession::rejectsSaved, this, [this](const QString& path) {
        told_ = tr("Saved to %1").arg(path);
        refresh();
    });
    connect(done_, &DoneStep::againRequested, this, [this] {
        session_.openFile(session_.rejectsPath());
        go(File);
    });
}

void ImportDialog::themeChanged()
{
    Dialog::themeChanged();
    body()->setContentsMargins(0, 0, 0, 0);
    const Theme t = theme();
    if (inner_ && inner_->layout()) {
        inner_->layout()->setContentsMargins(t.px(Px::DialogMargin), t.px(Px::GapPanel),
                                             t.px(Px::DialogMargin), t.px(Px::GapPanel));
        inner_->layout()->setSpacing(t.px(Px::Gap));
    }
}

int ImportDialog::step() const
{
    return steps_->currentIndex();
}

void ImportDialog::go(int step)
{
    showProblem({});
    told_.clear();
    steps_->setCurrentIndex(step);
    trail_->setCurrent(step);
    static_cast<ImportStep*>(steps_->currentWidget())->enter();
    refresh();
}

void ImportDialog::next()
{
    if (!static_cast<ImportStep*>(steps_->currentWidget())->blocked().isEmpty())
        return;
    if (step() == Done)
        finish();
    else
        go(step() + 1);
}

void ImportDialog::back()
{
    if (!back_->isHidden() && session_.busy() == ImportSession::Busy::No)
        go(step() - 1);
}

void ImportDialog::showTemplates()
{
    const QSignalBlocker quiet{template_};
    template_->clear();
    template_->addItem(tr("None"), QString{});
    for (const auto& named : session_.fittingMappings())
        template_->addItem(named.builtIn ? tr("%1 (comes with Tandan)").arg(named.name) : named.name,
                           named.name);
    const int at = template_->findData(session_.mappingName());
    template_->setCurrentIndex(at < 0 ? 0 : at);
}

void ImportDialog::askForName()
{
    auto* dialog = new SaveMappingDialog{session_.mappingName(), this};
    connect(dialog, &SaveMappingDialog::save, &session_, &ImportSession::saveMapping);
    dialog->open();
}

void ImportDialog::showProblem(const QString& sentence, Color color)
{
    problem_->setColor(color);
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
}

QString ImportDialog::footNote() const
{
    if (!told_.isEmpty() || session_.result())
        return told_;
    return step() == File ? tr("Nothing is imported before the last step.")
                          : tr("The file stays as it is. The import can be undone as a whole.");
}

void ImportDialog::refresh()
{
    const auto* current = static_cast<const ImportStep*>(steps_->currentWidget());
    if (!current)
        return;
    const bool matching = step() == Columns;
    const bool running =
        session_.busy() == ImportSession::Busy::DryRun || session_.busy() == ImportSession::Busy::Importing;
    fileBar_->setVisible(session_.table() && step() <= Columns);
    for (QWidget* widget : std::initializer_list<QWidget*>{templateLabel_, template_, saveTemplate_})
        widget->setVisible(matching);
    next_->setText(current->nextText());
    next_->setKey(step() == Done ? QString{} : u"Alt →"_s);
    next_->setDisabledReason(current->blocked());
    back_->setVisible(step() == Columns || step() == DryRun);
    back_->setDisabledReason(running ? tr("Stop it first.") : QString{});
    cancel_->setText(running ? tr("Stop") : tr("Cancel"));
    cancel_->setVisible(step() != Done || running);
    const exchange::ImportPreview& preview = session_.preview();
    const bool counted = matching && session_.isChecked();
    ready_->setVisible(counted);
    ready_->setText(tr("%1 can be imported").arg(importwords::number(preview.read - preview.faulty)));
    faulty_->setVisible(counted && preview.faulty > 0);
    faulty_->setText(tr("%1 to fix").arg(importwords::number(preview.faulty)));
    note_->setText(footNote());
}

void ImportDialog::reject()
{
    // What runs is stopped first; the dialog says so and stays.
    if (session_.busy() == ImportSession::Busy::DryRun || session_.busy() == ImportSession::Busy::Importing) {
        session_.stop();
        return;
    }
    if (session_.result())
        finish();
    else
        Dialog::reject();
}

void ImportDialog::finish()
{
    const auto& result = session_.result();
    if (result && !session_.isUndone() && result->created + result->updated > 0)
        context_.navigator.toast(
            tr("%1 rows were imported").arg(importwords::number(result->created + result->updated)), true);
    accept();
}

} // namespace tandan::ui
