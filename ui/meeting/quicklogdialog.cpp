#include "ui/meeting/quicklogdialog.h"

#include "core/meeting/whenparser.h"
#include "ui/meeting/dealpicker.h"
#include "ui/meeting/optionrow.h"
#include "ui/meeting/resultstep.h"
#include "ui/meeting/whenline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kDraftDelay{600};
constexpr std::chrono::seconds kClockTick{1};
constexpr int kWidth = 720;
constexpr int kMaxMinutes = 1440;

QString draftKey()
{
    return u"quick-log"_s;
}

} // namespace

QuickLogDialog::QuickLogDialog(std::optional<DealId> deal, const PageContext& context, QWidget* parent)
    : Dialog{tr("Log a meeting"), parent},
      context_{context},
      bars_{new StepBars{this}}
{
    setObjectName(u"quickLogDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setPreferredWidth(kWidth);
    addToTitle(bars_);
    makeDealStep();
    makeHowStep();
    makeResultStep();
    makeNextStep();
    makeNoteStep();
    makeFooter();

    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(kDraftDelay);
    connect(&draftTimer_, &QTimer::timeout, this, &QuickLogDialog::keepDraft);
    clockTimer_.setInterval(kClockTick);
    connect(&clockTimer_, &QTimer::timeout, this, &QuickLogDialog::refresh);
    elapsed_.start();
    clockTimer_.start();

    QuickLog draft = QuickLog::fromJson(drafts_.load(draftKey()));
    // A draft about another deal stays where it is until that deal is logged.
    if (deal && draft.deal && *draft.deal != *deal)
        draft = {};
    if (deal)
        draft.deal = deal;
    preselected_ = draft.deal.has_value();
    apply(draft);
}

QuickLogDialog::~QuickLogDialog()
{
    if (!saved_ && draftTimer_.isActive())
        keepDraft();
}

QWidget* QuickLogDialog::addStep(int number, const QString& name, QWidget* content)
{
    const Theme t = theme();
    auto* row = new QHBoxLayout;
    row->setSpacing(t.px(Px::GapPanel));
    auto* mark = new StepMark{number, this};
    stepMarks_.push_back(mark);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* label = new Label{name, TextRole::Body, Color::Text2, this};
    label->setFixedSize(t.px(Px::SearchMin) / 3, t.px(Px::Control));
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(content, 1);
    body()->addLayout(row);
    return content;
}

void QuickLogDialog::makeDealStep()
{
    picker_ = new DealPicker{context_, this};
    connect(picker_, &DealPicker::chosen, this, [this](DealId deal) { chooseDeal(deal, true); });
    connect(picker_, &DealPicker::unchosen, this, &QuickLogDialog::unchooseDeal);
    connect(picker_, &DealPicker::failed, this,
            [this](const Error& error) { complain(error.message(), picker_); });
    addStep(1, tr("Which deal"), picker_);
}

void QuickLogDialog::makeHowStep()
{
    auto* content = new QWidget{this};
    auto* row = new QHBoxLayout{content};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(Px::GapWide));
    how_ = new OptionRow{tr("How"),
                         {{displayName(MeetingKind::Visit), u"A"_s},
                          {displayName(MeetingKind::Call), u"S"_s},
                          {displayName(MeetingKind::Wechat), u"D"_s},
                          {displayName(MeetingKind::Video), u"G"_s}},
                         content};
    how_->setObjectName(u"howRow"_s);
    row->addWidget(how_);
    minutes_ = new InputField{tr("Minutes"), content};
    minutes_->edit()->setObjectName(u"minutesEdit"_s);
    minutes_->edit()->setValidator(new QIntValidator{0, kMaxMinutes, minutes_});
    minutes_->setSuffix(tr("min"));
    minutes_->setMaximumWidth(theme().px(Px::Card));
    row->addWidget(minutes_);
    row->addStretch(1);
    connect(how_, &OptionRow::picked, this, [this](int, bool done) {
        edited();
        if (done) {
            minutes_->setFocus();
            minutes_->edit()->selectAll();
        }
    });
    connect(minutes_->edit(), &QLineEdit::textChanged, this, &QuickLogDialog::edited);
    addStep(2, tr("How"), content);
}

void QuickLogDialog::makeResultStep()
{
    result_ = new ResultStep{this};
    connect(result_, &ResultStep::edited, this, &QuickLogDialog::edited);
    connect(result_, &ResultStep::done, this, [this] { next_->setFocus(); });
    addStep(3, tr("How it went"), result_);
}

void QuickLogDialog::makeNextStep()
{
    next_ = new WhenLine{context_.book.clock(), this};
    connect(next_, &WhenLine::edited, this, &QuickLogDialog::edited);
    addStep(4, tr("Next step"), next_);
}

void QuickLogDialog::makeNoteStep()
{
    note_ = new QPlainTextEdit{this};
    note_->setObjectName(u"noteEdit"_s);
    note_->setAccessibleName(tr("Notes"));
    note_->setPlaceholderText(tr("May stay empty. # marks an objection, ! a signal"));
    note_->setTabChangesFocus(true);
    note_->setFixedHeight(theme().line(TextRole::Body) * 2 + 2 * theme().px(Px::Gap));
    connect(note_, &QPlainTextEdit::textChanged, this, &QuickLogDialog::edited);
    addStep(5, tr("Notes"), note_);

    auto* box = new Panel{{}, this};
    box->body()->setSpacing(theme().px(Px::GapChip));
    preview_ = new Label{{}, TextRole::Small, Color::Text2, box};
    preview_->setWrapping(true);
    preview_->setObjectName(u"previewLabel"_s);
    warning_ = new Label{{}, TextRole::Small, Color::Amber, box};
    warning_->setWrapping(true);
    warning_->setObjectName(u"warningLabel"_s);
    box->body()->addWidget(preview_);
    box->body()->addWidget(warning_);
    body()->addWidget(box);
    problem_ = new Label{{}, TextRole::Body, Color::Red, this};
    problem_->setWrapping(true);
    problem_->setObjectName(u"problemLabel"_s);
    problem_->hide();
    body()->addWidget(problem_);
}

void QuickLogDialog::makeFooter()
{
    addHint(new Label{tr("Tab next · Esc close, the draft stays"), TextRole::Small, Color::Text2, this});
    saveNext_ = new Button{Button::Kind::Secondary, tr("Save, then the next one"), this};
    saveNext_->setKey(u"Ctrl Shift Enter"_s);
    saveNext_->setObjectName(u"saveNextButton"_s);
    connect(saveNext_, &Button::clicked, this, [this] { saveLog(true); });
    addButton(saveNext_);
    save_ = new Button{Button::Kind::Primary, tr("Save"), this};
    save_->setKey(u"Ctrl Enter"_s);
    save_->setObjectName(u"saveButton"_s);
    connect(save_, &Button::clicked, this, [this] { saveLog(false); });
    setPrimary(save_);
}

void QuickLogDialog::showEvent(QShowEvent* event)
{
    Dialog::showEvent(event);
    (preselected_ ? static_cast<QWidget*>(how_) : picker_)->setFocus();
}

void QuickLogDialog::unchooseDeal()
{
    question_.ask(); // an answer about the deal before is for nobody
    deal_.reset();
    known_.reset();
    edited();
}

void QuickLogDialog::chooseDeal(DealId deal, bool advance)
{
    deal_ = deal;
    const auto asked = question_.ask();
    if (advance)
        how_->setFocus();
    onAnswer(
        context_.book.read([deal](Connection& db) { return loadQuickLogDeal(db, deal); }), this,
        [this, asked](const QuickLogDeal& known) {
            if (!question_.isCurrent(asked))
                return;
            known_ = known;
            picker_->showDeal(known.card);
            edited();
        },
        [this](const Error& error) { complain(error.message(), picker_); });
}

QuickLog QuickLogDialog::log() const
{
    QuickLog log;
    log.deal = deal_;
    if (how_->chosen() >= 0)
        log.kind = static_cast<MeetingKind>(how_->chosen());
    if (!minutes_->text().isEmpty())
        log.minutes = minutes_->text().toInt();
    result_->write(log);
    log.next = next_->text();
    log.note = note_->toPlainText();
    return log;
}

void QuickLogDialog::apply(const QuickLog& log)
{
    restoring_ = true;
    how_->choose(log.kind ? static_cast<int>(*log.kind) : -1);
    minutes_->setText(log.minutes ? QString::number(*log.minutes) : QString{});
    result_->read(log);
    next_->setText(log.next);
    note_->setPlainText(log.note);
    picker_->clear();
    deal_.reset();
    known_.reset();
    if (log.deal)
        chooseDeal(*log.deal, false);
    restoring_ = false;
    refresh();
}

void QuickLogDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        saveLog(event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (enter) {
        // Enter alone goes on: saving a half-filled log by accident is worse than one more key.
        focusNextChild();
        return;
    }
    Dialog::keyPressEvent(event);
}

void QuickLogDialog::edited()
{
    if (restoring_)
        return;
    draftTimer_.start();
    refresh();
}

void QuickLogDialog::refresh()
{
    const Instant now = context_.book.clock().now();
    const QuickLog current = log();
    const auto when = parseWhen(current.next, now);
    const bool closes = current.result == MeetingResult::Paused || current.result == MeetingResult::Lost;
    const bool nextDone = when.has_value() || closes;
    const std::vector<bool> done{
        deal_.has_value(), current.kind.has_value(),          current.result.has_value(),
        nextDone,          !current.note.trimmed().isEmpty(), false};
    const auto finished = std::count(done.begin(), done.end(), true);
    const std::vector<StepMark::State> states = stepStates(done);
    for (std::size_t i = 0; i < stepMarks_.size(); ++i)
        stepMarks_[i]->setState(states[i]);
    bars_->setStates(states);
    const qint64 seconds = elapsed_.elapsed() / 1000;
    setSubtitle(tr("%1 / %2 steps · %3 s").arg(finished).arg(done.size()).arg(seconds));

    next_->showWhen(when);

    QStringList calm, warns;
    if (known_) {
        for (const Consequence& line : consequences(current, *known_, now))
            (line.warns ? warns : calm) << line.text;
    }
    preview_->setText(calm.isEmpty() ? tr("Choose a deal to see what saving does.")
                                     : tr("After saving: %1").arg(calm.join(u" · "_s)));
    warning_->setText(warns.join(u" · "_s));
    warning_->setVisible(!warns.isEmpty());
    // Lines came or went: as tall as it needs, once the layout has seen them.
    const int shown = (next_->showsWhen() ? 1 : 0) + (result_->isLost() ? 2 : 0) +
                      static_cast<int>(preview_->text().size() + warning_->text().size()) * 4;
    if (shown != shownLines_)
        QMetaObject::invokeMethod(
            this, [this] { setPreferredWidth(kWidth); }, Qt::QueuedConnection);
    shownLines_ = shown;
}

void QuickLogDialog::keepDraft()
{
    draftTimer_.stop();
    const QuickLog current = log();
    if (current.isEmpty() && !result_->hasMarks())
        return;
    if (const auto kept = drafts_.keep(draftKey(), current.toJson()); !kept.ok())
        complain(kept.error().message(), nullptr);
}

void QuickLogDialog::complain(const QString& text, QWidget* at)
{
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
    if (at)
        at->setFocus();
}

void QuickLogDialog::saveLog(bool another)
{
    const Instant now = context_.book.clock().now();
    const QuickLog current = log();
    complain({}, nullptr);
    if (!current.deal) {
        picker_->setError(tr("Choose the deal first"));
        picker_->setFocus();
        return;
    }
    if (!current.kind || !current.result) {
        complain(!current.kind
                     ? tr("Not saved yet: say how you talked. What you typed is kept. Press A, S, D or G.")
                     : tr("Not saved yet: say how it went. What you typed is kept. Press 1 to 5."),
                 current.kind ? static_cast<QWidget*>(result_) : how_);
        return;
    }
    if (!current.next.trimmed().isEmpty() && !parseWhen(current.next, now)) {
        next_->setError(tr("No day found in it. Write tomorrow 10:00, Friday or 3/20"));
        next_->setFocus();
        return;
    }
    keepDraft();
    save_->setEnabled(false);
    saveNext_->setEnabled(false);
    onAnswer(
        context_.book.write(u"meeting.log"_s, [current](Unit& unit) { return save(unit, current); }), this,
        [this, another](const Logged& logged) {
            drafts_.drop(draftKey());
            draftTimer_.stop();
            context_.navigator.toast(
                logged.moved ? tr("Meeting saved, moved on to “%1”").arg(displayName(logged.stage))
                : logged.outcome == Outcome::Shelved ? tr("Meeting saved, deal shelved")
                : logged.outcome == Outcome::Lost    ? tr("Meeting saved, deal marked as lost")
                                                     : tr("Meeting saved"),
                true);
            save_->setEnabled(true);
            saveNext_->setEnabled(true);
            if (!another) {
                saved_ = true;
                accept();
                return;
            }
            apply({});
            elapsed_.restart();
            preselected_ = false;
            draftTimer_.stop();
            picker_->setFocus();
        },
        [this](const Error& error) {
            save_->setEnabled(true);
            saveNext_->setEnabled(true);
            complain(error.message(), nullptr);
        });
}

void QuickLogDialog::reject()
{
    keepDraft();
    Dialog::reject();
}

} // namespace tandan::ui
