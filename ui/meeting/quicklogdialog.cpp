#include "ui/meeting/quicklogdialog.h"

#include "core/deal/dealcardstore.h"
#include "core/meeting/whenparser.h"
#include "ui/meeting/optionrow.h"
#include "ui/page/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/panel.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kDraftDelay{600};
constexpr std::chrono::seconds kClockTick{1};
constexpr int kFound = 6;
constexpr int kWidth = 720;
constexpr int kMaxMinutes = 1440;
constexpr int kSteps = 6;

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
    marks_.push_back(mark);
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
    auto* content = new QWidget{this};
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapChip));
    auto* line = new QHBoxLayout;
    dealEdit_ = new InputField{tr("Which deal"), content};
    dealEdit_->edit()->setObjectName(u"dealEdit"_s);
    dealEdit_->setPlaceholder(tr("Customer, title or number"));
    dealEdit_->edit()->installEventFilter(this);
    line->addWidget(dealEdit_, 1);
    dealStage_ = new StageTag{1, {}, content};
    dealStage_->hide();
    line->addWidget(dealStage_);
    column->addLayout(line);
    found_ = new QListWidget{content};
    found_->setObjectName(u"foundList"_s);
    found_->setAccessibleName(tr("Deals found"));
    found_->setFocusPolicy(Qt::NoFocus);
    found_->hide();
    column->addWidget(found_);
    connect(dealEdit_, &InputField::textEdited, this, [this](const QString& text) {
        unchooseDeal();
        findDeals(text);
    });
    connect(found_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        chooseDeal(DealId{item->data(Qt::UserRole).toLongLong()}, true);
    });
    addStep(1, tr("Which deal"), content);
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
    auto* content = new QWidget{this};
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapInline));
    std::vector<OptionRow::Option> options;
    for (const auto& [result, name] : Codes<MeetingResult>::table)
        options.push_back({displayName(result), QString::number(options.size() + 1)});
    result_ = new OptionRow{tr("How it went"), options, content};
    result_->setObjectName(u"resultRow"_s);
    column->addWidget(result_, 0, Qt::AlignLeft);

    lostRow_ = new QWidget{content};
    auto* lostLine = new QHBoxLayout{lostRow_};
    lostLine->setContentsMargins(0, 0, 0, 0);
    lostLine->addWidget(new Label{tr("Lost because"), TextRole::Small, Color::Text2, lostRow_});
    lost_ = new QComboBox{lostRow_};
    lost_->setObjectName(u"lostBox"_s);
    lost_->setAccessibleName(tr("Lost because"));
    for (const auto& [reason, name] : Codes<LostReason>::table) {
        if (reason != LostReason::Imported)
            lost_->addItem(displayName(reason), QLatin1String{name});
    }
    lostLine->addWidget(lost_, 1);
    column->addWidget(lostRow_);
    lostRow_->hide();
    connect(lost_, &QComboBox::currentIndexChanged, this, &QuickLogDialog::edited);

    chips_ = new QWidget{content};
    auto* flow = new FlowLayout{chips_};
    flow->setSpacing(theme().px(Px::GapInline));
    column->addWidget(chips_);
    connect(result_, &OptionRow::picked, this, [this](int, bool done) {
        edited();
        if (!done)
            return;
        const bool lost = result_->chosen() == static_cast<int>(MeetingResult::Lost);
        (lost ? static_cast<QWidget*>(lost_) : next_)->setFocus();
    });
    addStep(3, tr("How it went"), content);
}

void QuickLogDialog::makeNextStep()
{
    auto* content = new QWidget{this};
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapChip));
    next_ = new InputField{tr("Next step"), content};
    next_->edit()->setObjectName(u"nextEdit"_s);
    next_->setPlaceholder(tr("Such as: tomorrow 10:00 call about the payment terms"));
    next_->edit()->installEventFilter(this);
    column->addWidget(next_);
    whenRow_ = new QWidget{content};
    auto* row = new QHBoxLayout{whenRow_};
    row->setContentsMargins(theme().px(Px::Gap), 0, theme().px(Px::Gap), 0);
    row->addWidget(new IconLabel{Icon::Calendar, Color::Accent, {}, Px::Icon, whenRow_});
    when_ = new Label{{}, TextRole::BodyBold, Color::Text, whenRow_};
    when_->setObjectName(u"whenLabel"_s);
    row->addWidget(when_, 1);
    auto* pick = new Button{Button::Kind::Text, tr("Pick another day"), whenRow_};
    pick->setSmall(true);
    pick->setKey(u"Alt ↓"_s);
    pick->setFocusPolicy(Qt::NoFocus);
    connect(pick, &Button::clicked, this, &QuickLogDialog::pickDay);
    row->addWidget(pick);
    column->addWidget(whenRow_);
    connect(next_->edit(), &QLineEdit::textChanged, this, [this] {
        next_->setError({});
        edited();
    });
    addStep(4, tr("Next step"), content);
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
    addStep(kSteps - 1, tr("Notes"), note_);

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
    (preselected_ ? static_cast<QWidget*>(how_) : dealEdit_)->setFocus();
}

void QuickLogDialog::findDeals(const QString& text)
{
    const auto asked = question_.ask();
    DealFilter filter;
    filter.search = text.trimmed();
    filter.outcome = Outcome::Open;
    if (filter.search.isEmpty()) {
        found_->hide();
        return;
    }
    onAnswer(
        context_.book.read([filter](Connection& db) {
            return DealCardStore{db}.cards(filter, DealSort::DueFirst, tandan::Page{0, kFound});
        }),
        this,
        [this, asked](const std::vector<DealCard>& cards) {
            if (!question_.isCurrent(asked))
                return;
            found_->clear();
            foundCards_ = cards;
            for (const DealCard& card : cards) {
                auto* item = new QListWidgetItem{
                    u"%1  %2  %3"_s.arg(card.customer, card.title, displayName(card.stage)), found_};
                item->setData(Qt::UserRole, card.id.value());
            }
            found_->setCurrentRow(0);
            const int rows = std::max(1, static_cast<int>(cards.size()));
            found_->setFixedHeight(rows * theme().px(Px::RowDense) + 2 * theme().px(Px::Inset));
            found_->setVisible(!cards.empty());
            dealEdit_->setError(cards.empty() ? tr("No open deal of that name") : QString{});
        },
        [this](const Error& error) { complain(error.message(), dealEdit_); });
}

void QuickLogDialog::unchooseDeal()
{
    deal_.reset();
    known_.reset();
    dealStage_->hide();
    edited();
}

void QuickLogDialog::chooseDeal(DealId deal, bool advance)
{
    deal_ = deal;
    found_->hide();
    const auto asked = question_.ask();
    if (advance)
        how_->setFocus();
    onAnswer(
        context_.book.read([deal](Connection& db) { return loadQuickLogDeal(db, deal); }), this,
        [this, asked](const QuickLogDeal& known) {
            if (!question_.isCurrent(asked))
                return;
            known_ = known;
            dealEdit_->setText(u"%1 · %2"_s.arg(known.card.customer, known.card.title));
            dealStage_->setStage(position(known.card.stage), displayName(known.card.stage));
            dealStage_->show();
            edited();
        },
        [this](const Error& error) { complain(error.message(), dealEdit_); });
}

QuickLog QuickLogDialog::log() const
{
    QuickLog log;
    log.deal = deal_;
    if (how_->chosen() >= 0)
        log.kind = static_cast<MeetingKind>(how_->chosen());
    if (!minutes_->text().isEmpty())
        log.minutes = minutes_->text().toInt();
    if (result_->chosen() >= 0)
        log.result = static_cast<MeetingResult>(result_->chosen());
    log.objections = objections_;
    log.heard = heard_;
    log.next = next_->text();
    log.note = note_->toPlainText();
    log.lost = storedCode<LostReason>(lost_->currentData().toString());
    return log;
}

void QuickLogDialog::apply(const QuickLog& log)
{
    restoring_ = true;
    how_->choose(log.kind ? static_cast<int>(*log.kind) : -1);
    minutes_->setText(log.minutes ? QString::number(*log.minutes) : QString{});
    result_->choose(log.result ? static_cast<int>(*log.result) : -1);
    objections_ = log.objections;
    heard_ = log.heard;
    next_->setText(log.next);
    note_->setPlainText(log.note);
    lost_->setCurrentIndex(lost_->findData(code(log.lost)));
    dealEdit_->setText({});
    dealStage_->hide();
    deal_.reset();
    known_.reset();
    if (log.deal)
        chooseDeal(*log.deal, false);
    showChips();
    restoring_ = false;
    refresh();
}

void QuickLogDialog::showChips()
{
    // The chip whose × was pressed is still sending its signal.
    for (QObject* child : chips_->children()) {
        if (auto* old = qobject_cast<QWidget*>(child)) {
            chips_->layout()->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
    }
    const auto chip = [this](const QString& label, const QString& value, auto remove) {
        auto* made = new Chip{label, value, chips_};
        made->setChosen(true);
        const auto taken = [this, remove] {
            remove();
            showChips();
            edited();
        };
        connect(made, &Chip::cleared, this, taken);
        chips_->layout()->addWidget(made);
        made->show();
    };
    for (std::size_t i = 0; i < objections_.size(); ++i) {
        const NewObjection& objection = objections_[i];
        chip(objection.cls ? tr("Objection %1").arg(code(*objection.cls)) : tr("Objection"), objection.text,
             [this, i] {
                 if (i < objections_.size())
                     objections_.erase(objections_.begin() + static_cast<qsizetype>(i));
             });
    }
    for (const Signal signal : heard_)
        chip(tr("Signal"), displayName(signal), [this, signal] { std::erase(heard_, signal); });
    auto* add = new Button{Button::Kind::Text, tr("Add an objection or signal"), chips_};
    add->setMark(Icon::Plus);
    add->setSmall(true);
    add->setObjectName(u"addMarkButton"_s);
    connect(add, &Button::clicked, this, &QuickLogDialog::addMarkMenu);
    chips_->layout()->addWidget(add);
    add->show();
    chips_->updateGeometry();
}

void QuickLogDialog::addMarkMenu()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Objections"));
    const std::pair<QString, ObjectionClass> common[]{{tr("price too high"), ObjectionClass::B},
                                                      {tr("over their budget"), ObjectionClass::B},
                                                      {tr("does not do enough"), ObjectionClass::A},
                                                      {tr("worried about service"), ObjectionClass::A},
                                                      {tr("unsure it works"), ObjectionClass::A}};
    for (const auto& [text, cls] : common) {
        connect(menu->addAction(tr("%1 (%2)").arg(text, code(cls))), &QAction::triggered, this,
                [this, text = text, cls = cls] {
                    objections_.push_back({text, cls});
                    showChips();
                    edited();
                });
    }
    menu->addSection(tr("Signals"));
    for (const Signal signal : allSignals()) {
        if (std::find(heard_.begin(), heard_.end(), signal) != heard_.end())
            continue;
        connect(menu->addAction(displayName(signal)), &QAction::triggered, this, [this, signal] {
            heard_.push_back(signal);
            showChips();
            edited();
        });
    }
    menu->popup(chips_->mapToGlobal(QPoint{0, chips_->height()}));
}

void QuickLogDialog::pickDay()
{
    const Instant now = context_.book.clock().now();
    const auto typed = parseWhen(next_->text(), now);
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget{menu};
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(typed ? typed->day : now.day());
    const auto take = [this, menu, typed](Day day) {
        const QString time = typed && typed->minute ? u" "_s + clockTime(*typed->minute) : QString{};
        next_->setText(u"%1%2 %3"_s.arg(formatDay(day), time, typed ? typed->rest : next_->text()).trimmed());
        menu->close();
        next_->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto* action = new QWidgetAction{menu};
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(next_->mapToGlobal(QPoint{0, next_->height()}));
    calendar->setFocus();
}

bool QuickLogDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == next_->edit() && key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            pickDay();
            return true;
        }
        if (watched == dealEdit_->edit() && found_->isVisibleTo(this)) {
            const int row = found_->currentRow();
            if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
                const int step = key->key() == Qt::Key_Down ? 1 : -1;
                found_->setCurrentRow(std::clamp(row + step, 0, found_->count() - 1));
                return true;
            }
            const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if ((enter && key->modifiers() == Qt::NoModifier) || key->key() == Qt::Key_Tab) {
                if (found_->currentItem())
                    chooseDeal(DealId{found_->currentItem()->data(Qt::UserRole).toLongLong()}, true);
                return true;
            }
        }
    }
    return Dialog::eventFilter(watched, event);
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
    std::array<bool, kSteps> done{
        deal_.has_value(), current.kind.has_value(),          current.result.has_value(),
        nextDone,          !current.note.trimmed().isEmpty(), false};
    std::vector<StepMark::State> states;
    bool currentFound = false;
    int finished = 0;
    for (int i = 0; i < kSteps; ++i) {
        const bool isDone = done[static_cast<std::size_t>(i)];
        finished += isDone ? 1 : 0;
        const bool here = !isDone && !currentFound;
        currentFound = currentFound || here;
        states.push_back(isDone ? StepMark::State::Done
                         : here ? StepMark::State::Current
                                : StepMark::State::Open);
    }
    for (std::size_t i = 0; i < marks_.size(); ++i)
        marks_[i]->setState(states[i]);
    bars_->setStates(states);
    const qint64 seconds = elapsed_.elapsed() / 1000;
    setSubtitle(tr("%1 / %2 steps · %3 s").arg(finished).arg(kSteps).arg(seconds));

    lostRow_->setVisible(current.result == MeetingResult::Lost);
    when_->setText(when ? longDay(when->day, when->minute) +
                              (when->rest.isEmpty() ? QString{} : u" · "_s + when->rest)
                        : QString{});
    whenRow_->setVisible(when.has_value());

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
    const int shown = (whenRow_->isHidden() ? 0 : 1) + (lostRow_->isHidden() ? 0 : 2) +
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
    if (current.isEmpty() && objections_.empty() && heard_.empty())
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
        dealEdit_->setError(tr("Choose the deal first"));
        dealEdit_->setFocus();
        return;
    }
    if (!current.kind || !current.result) {
        complain(!current.kind
                     ? tr("Not saved yet: say how you talked. What you typed is kept. Press A, S, D or G.")
                     : tr("Not saved yet: say how it went. What you typed is kept. Press 1 to 5."),
                 current.kind ? result_ : how_);
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
            dealEdit_->setFocus();
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
