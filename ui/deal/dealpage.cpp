#include "ui/deal/dealpage.h"

#include "core/deal/dealdesk.h"
#include "core/deal/nextstepdesk.h"
#include "core/playbook/suggester.h"
#include "core/pricing/pricingdesk.h"
#include "ui/deal/concessionpanel.h"
#include "ui/deal/dealactions.h"
#include "ui/deal/gatestrip.h"
#include "ui/deal/needspanel.h"
#include "ui/deal/nextpanel.h"
#include "ui/deal/pricepanel.h"
#include "ui/deal/quotedialog.h"
#include "ui/deal/scriptpanel.h"
#include "ui/deal/timelineview.h"
#include "ui/page/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stagepath.h"
#include "ui/widgets/statepane.h"

#include <QGridLayout>
#include <QMenu>
#include <QPromise>
#include <QScrollArea>
#include <QShortcut>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

DealPage::DealPage(const PageContext& context, QWidget* parent) : Page{context, parent}
{
    setObjectName(u"dealPage"_s);
    makeHeader();
    makeBody();
    connectPanels();
    addKeys();
    readPlaybook();
}

DealPage::~DealPage() = default;

void DealPage::makeHeader()
{
    header_ = new PageHeader{{}, {}, this};
    const auto iconButton = [this](Button::Kind kind, Icon icon, const QString& name,
                                   const QString& objectName) {
        auto* button = new Button{kind, icon, name, header_};
        button->setObjectName(objectName);
        return button;
    };
    back_ = iconButton(Button::Kind::Text, Icon::ArrowLeft, tr("Back"), u"backButton"_s);
    header_->addLeading(back_);
    stageTag_ = new StageTag{1, {}, header_};
    industry_ = new Badge{Tone::Neutral, {}, std::nullopt, header_};
    outcome_ = new Badge{Tone::Neutral, {}, std::nullopt, header_};
    owner_ = new Avatar{0, u"?"_s, Px::Avatar, header_};
    ownerName_ = new Label{{}, TextRole::Body, Color::Text, header_};
    for (QWidget* widget :
         std::initializer_list<QWidget*>{stageTag_, outcome_, industry_, owner_, ownerName_})
        header_->addBeside(widget);

    previous_ = iconButton(Button::Kind::Text, Icon::ChevronUp, tr("Previous deal"), u"previousButton"_s);
    place_ = new Label{{}, TextRole::Small, Color::Text2, header_};
    following_ = iconButton(Button::Kind::Text, Icon::ChevronDown, tr("Next deal"), u"nextButton"_s);
    more_ = iconButton(Button::Kind::Secondary, Icon::Dots, tr("More"), u"moreButton"_s);
    log_ = new Button{Button::Kind::Primary, tr("Log a meeting"), header_};
    log_->setMark(Icon::Pencil);
    log_->setKey(u"Ctrl L"_s);
    log_->setObjectName(u"logButton"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, place_, following_, more_, log_})
        header_->addAction(widget);

    connect(back_, &Button::clicked, this, [this] { navigator().openPage(u"board"_s); });
    connect(previous_, &Button::clicked, this, [this] { walk(-1); });
    connect(following_, &Button::clicked, this, [this] { walk(1); });
    connect(more_, &Button::clicked, this, &DealPage::showMenu);
    connect(log_, &Button::clicked, this, [this] {
        if (deal_)
            navigator().logMeeting(*deal_);
    });
}

void DealPage::makeBody()
{
    state_ = new StatePane{this};
    scroll_ = new QScrollArea{this};
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content_ = new QWidget;
    scroll_->setWidget(content_);

    path_ = new StagePath{content_};
    gate_ = new GateStrip{content_};
    price_ = new PricePanel{content_};
    concessions_ = new ConcessionPanel{content_};
    needs_ = new NeedsPanel{content_};
    makeTimeline();
    next_ = new NextPanel{content_};
    scripts_ = new ScriptPanel{content_};
    for (QWidget* tall : std::initializer_list<QWidget*>{price_, concessions_, needs_, next_})
        tall->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(state_, 0, Qt::AlignTop);
    column->addWidget(scroll_, 1);
    scroll_->hide();
    state_->hide();
}

void DealPage::makeTimeline()
{
    history_ = new Panel{tr("Timeline"), content_};
    history_->setFlush();
    historyTab_ = new Segment{tr("Timeline or words"), {{tr("Timeline")}, {tr("Words to say")}}, history_};
    historyTab_->setSmall(true);
    historyTab_->setObjectName(u"historyTab"_s);
    show_ =
        new Segment{tr("What the timeline shows"), {{tr("All")}, {tr("Meetings")}, {tr("Prices")}}, history_};
    show_->setSmall(true);
    history_->addToHeader(show_);
    history_->addToHeader(historyTab_);
    entries_ = new TimelineModel{this};
    timeline_ = new TimelineView{history_};
    timeline_->setObjectName(u"timelineView"_s);
    timeline_->setModel(entries_);
    history_->body()->addWidget(timeline_, 1);
    connect(show_, &Segment::currentChanged, this,
            [this](int which) { entries_->setShow(static_cast<TimelineModel::Show>(which)); });
    connect(historyTab_, &Segment::currentChanged, this, [this](int tab) {
        timeline_->setVisible(tab == 0);
        show_->setVisible(tab == 0);
        scripts_->setVisible(tab == 1);
    });
}

void DealPage::connectPanels()
{
    const auto open = [this](auto make) {
        return [this, make] {
            if (shot_)
                openDialog(make(*shot_));
        };
    };
    QWidget* over = this;
    const PageContext all = context();
    connect(price_, &PricePanel::quoteRequested, this, open([=](const DealSnapshot& d) {
                return new QuoteDialog{d, all, over};
            }));
    connect(price_, &PricePanel::contractRequested, this, open([=](const DealSnapshot& d) {
                return new ContractDialog{d, all, over};
            }));
    connect(price_, &PricePanel::planRequested, this, open([=](const DealSnapshot& d) {
                return new PlanDialog{d, all, over};
            }));
    connect(price_, &PricePanel::receiptRequested, this, open([=](const DealSnapshot& d) {
                return new ReceiptDialog{d, all, over};
            }));
    connect(concessions_, &ConcessionPanel::holdRequested, this, open([=](const DealSnapshot& d) {
                return new HoldDialog{d, all, over};
            }));
    connect(concessions_, &ConcessionPanel::requestRequested, this, [this] {
        if (deal_)
            navigator().requestConcession(*deal_);
    });
    connect(concessions_, &ConcessionPanel::withdrawRequested, this, [this] {
        if (!shot_ || !shot_->pending)
            return;
        act(
            u"concession.withdraw"_s,
            [id = shot_->pending->id](Unit& unit) { return PricingDesk{unit}.withdraw(id); },
            tr("Request withdrawn"));
    });
    connect(concessions_, &ConcessionPanel::decisionRequested, this, [this](DecideDialog::Choice choice) {
        if (shot_)
            openDialog(new DecideDialog{*shot_, choice, context(), this});
    });
    connect(needs_, &NeedsPanel::answered, this, [this](Need need, const QString& answer) {
        if (deal_)
            act(
                u"deal.need"_s,
                [deal = *deal_, need, answer](Unit& unit) {
                    return DealDesk{unit}.setNeed(deal, need, answer);
                },
                tr("Answer kept"));
    });
    connect(next_, &NextPanel::doneRequested, this, [this] {
        if (deal_)
            act(
                u"next.done"_s, [deal = *deal_](Unit& unit) { return NextStepDesk{unit}.done(deal); },
                tr("Next step done. Say what comes after it"));
    });
    connect(next_, &NextPanel::postponeRequested, this, open([=](const DealSnapshot& d) {
                return new NextStepDialog{d, NextStepDialog::Change::Postpone, all, over};
            }));
    connect(next_, &NextPanel::changeRequested, this, [this] {
        if (deal_)
            navigator().editNextStep(*deal_);
    });
    connect(gate_, &GateStrip::advanceRequested, this, [this] { moveBy(1); });
    connect(gate_, &GateStrip::fillRequested, this, [this](const QString& item) {
        if (shot_ && shot_->deal.stage != Stage::Payment)
            dealactions::move(context(), this, *deal_, static_cast<Stage>(position(shot_->deal.stage)), item);
    });
    connect(path_, &StagePath::activated, this, [this](int stage) {
        if (shot_ && stage != position(shot_->deal.stage))
            navigator().moveDeal(*deal_, static_cast<Stage>(stage - 1));
    });
    connect(scripts_, &ScriptPanel::copied, this,
            [this](const QString& title) { navigator().toast(tr("“%1” copied").arg(title)); });
    connect(scripts_, &ScriptPanel::playbookRequested, this, [this] { navigator().openPage(u"playbook"_s); });
}

void DealPage::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence{Qt::CTRL | Qt::Key_Right}, [this] { moveBy(1); });
    key(QKeySequence{Qt::CTRL | Qt::Key_Left}, [this] { moveBy(-1); });
    key(QKeySequence{Qt::CTRL | Qt::Key_D}, [this] {
        if (deal_)
            navigator().requestConcession(*deal_);
    });
    for (int number = 1; number <= ScriptPanel::kCards; ++number)
        key(QKeySequence{static_cast<int>(Qt::ALT) | (static_cast<int>(Qt::Key_0) + number)},
            [this, number] { scripts_->copy(number); });
    // Plain letters belong to whoever types: a text field or an input method takes them before the shortcut.
    key(QKeySequence{Qt::Key_N}, [this] {
        if (deal_)
            navigator().editNextStep(*deal_);
    });
    timeline_->installEventFilter(this);
}

bool DealPage::eventFilter(QObject* watched, QEvent* event)
{
    // The list would take a letter as a search for a row; here letters are the page's keys.
    if (watched == timeline_ && event->type() == QEvent::KeyPress)
        return false;
    return Page::eventFilter(watched, event);
}

void DealPage::arrange()
{
    const Theme t = Theme::of(this);
    const int width = window()->width();
    const Arrangement wanted = width < t.breakpoint(Breakpoint::DealStack)       ? Arrangement::Stack
                               : width < t.breakpoint(Breakpoint::DealScriptTab) ? Arrangement::Tabs
                                                                                 : Arrangement::Wide;
    if (wanted == arrangement_)
        return;
    arrangement_ = wanted;
    delete grid_;
    grid_ = new QGridLayout{content_};
    grid_->setContentsMargins(t.px(Px::PageMargin), t.px(Px::GapWide), t.px(Px::PageMargin),
                              t.px(Px::GapWide));
    grid_->setSpacing(t.px(Px::GapPanel));
    for (int column = 0; column < 3; ++column) {
        grid_->setColumnStretch(column, 0);
        grid_->setColumnMinimumWidth(column, 0);
    }
    grid_->addWidget(path_, 0, 0, 1, 3);
    grid_->addWidget(gate_, 1, 0, 1, 3);
    const auto stacked = [&](std::initializer_list<QWidget*> widgets, int stretchLast) {
        auto* column = new QVBoxLayout;
        column->setSpacing(t.px(Px::GapPanel));
        for (QWidget* widget : widgets)
            column->addWidget(widget, stretchLast != 0 && widget == *(widgets.end() - 1) ? 1 : 0);
        if (stretchLast == 0)
            column->addStretch(1);
        return column;
    };
    const bool tabs = wanted != Arrangement::Wide;
    historyTab_->setVisible(tabs);
    history_->setTitle(tabs ? tr("Timeline and words") : tr("Timeline"));
    history_->setMinimumHeight(t.px(Px::Card) * 3);
    if (tabs) {
        history_->body()->addWidget(scripts_, 1);
    } else {
        scripts_->setParent(content_);
    }
    scripts_->setVisible(!tabs || historyTab_->current() == 1);
    timeline_->setVisible(!tabs || historyTab_->current() == 0);
    show_->setVisible(timeline_->isVisibleTo(history_));

    const int side = t.px(Px::SidePanel);
    if (wanted == Arrangement::Wide) {
        grid_->addLayout(stacked({price_, concessions_}, 0), 2, 0);
        grid_->addLayout(stacked({needs_, history_}, 1), 2, 1);
        grid_->addLayout(stacked({next_, scripts_}, 1), 2, 2);
        grid_->setColumnMinimumWidth(0, side - t.px(Px::Avatar) * 2);
        grid_->setColumnStretch(1, 1);
        grid_->setColumnMinimumWidth(2, side);
    } else if (wanted == Arrangement::Tabs) {
        grid_->addLayout(stacked({price_, concessions_}, 0), 2, 0);
        grid_->addLayout(stacked({next_, needs_, history_}, 1), 2, 1, 1, 2);
        grid_->setColumnMinimumWidth(0, side - t.px(Px::Avatar) * 2);
        grid_->setColumnStretch(1, 1);
    } else {
        grid_->addWidget(next_, 2, 0, 1, 3);
        grid_->addWidget(price_, 3, 0, Qt::AlignTop);
        grid_->addWidget(concessions_, 3, 1, 1, 2, Qt::AlignTop);
        grid_->addLayout(stacked({needs_, history_}, 1), 4, 0, 1, 3);
        grid_->setColumnStretch(0, 1);
        grid_->setColumnStretch(1, 1);
    }
    grid_->setRowStretch(wanted == Arrangement::Stack ? 4 : 2, 1);
}

void DealPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void DealPage::readPlaybook()
{
    // Reading the cards trains the model, a tenth of a second: not on this thread.
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<const Suggester>>>>();
    auto answer = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        auto library = CardLibrary::builtIn();
        if (library)
            promise->addResult(
                std::shared_ptr<const Suggester>{std::make_shared<Suggester>(std::move(*library))});
        else
            promise->addResult(library.error());
        promise->finish();
    });
    onAnswer(
        answer, this,
        [this](std::shared_ptr<const Suggester> suggester) { setSuggester(std::move(suggester)); },
        [this](const Error& error) { navigator().showError(error); });
}

void DealPage::setSuggester(std::shared_ptr<const Suggester> suggester)
{
    scripts_->setSuggester(std::move(suggester));
}

void DealPage::showDeal(DealId deal, const std::vector<DealId>& siblings)
{
    deal_ = deal;
    siblings_ = siblings;
    load();
}

void DealPage::load()
{
    if (!deal_)
        return;
    stale_ = false;
    if (!shot_ || shot_->deal.id != *deal_) {
        scroll_->hide();
        state_->show();
        state_->showLoading(tr("Opening the deal"));
    }
    const auto asked = question_.ask();
    onAnswer(
        book().read([deal = *deal_, actor = book().actor(), now = book().clock().now()](Connection& db) {
            return loadDeal(db, deal, actor, now);
        }),
        this,
        [this, asked](DealSnapshot shot) {
            if (question_.isCurrent(asked))
                present(std::move(shot));
        },
        [this, asked](const Error& error) {
            if (!question_.isCurrent(asked))
                return;
            shot_.reset();
            scroll_->hide();
            state_->show();
            state_->showError(tr("The deal cannot be shown"), error.message(),
                              {{tr("Try again"), [this] { load(); }},
                               {tr("Back to the board"), [this] { navigator().openPage(u"board"_s); }}});
        });
}

void DealPage::present(DealSnapshot shot)
{
    shot_ = std::move(shot);
    state_->hide();
    arrange();
    presentHeader();
    presentPath();
    gate_->show(*shot_);
    price_->show(*shot_);
    concessions_->show(*shot_);
    needs_->show(*shot_);
    next_->show(*shot_);
    scripts_->show(*shot_);
    presentTimeline();
    scroll_->show();
    Q_EMIT statusChanged();
}

void DealPage::presentHeader()
{
    const DealCard& card = shot_->card;
    header_->setTitle(card.customer);
    header_->setSubtitle(card.title);
    stageTag_->setStage(position(card.stage), displayName(card.stage));
    outcome_->setVisible(!shot_->deal.isOpen());
    outcome_->set(card.outcome == Outcome::Won ? Tone::Green : Tone::Neutral, displayName(card.outcome));
    industry_->setVisible(!card.industry.isEmpty());
    industry_->set(Tone::Neutral, card.industry);
    owner_->setPerson(card.ownerId.value(), card.owner);
    ownerName_->setText(card.owner);

    const auto at = std::find(siblings_.begin(), siblings_.end(), card.id);
    const bool among = at != siblings_.end() && siblings_.size() > 1;
    const auto index = at - siblings_.begin();
    for (QWidget* widget : std::initializer_list<QWidget*>{previous_, place_, following_})
        widget->setVisible(among);
    place_->setText(u"%1 / %2"_s.arg(index + 1).arg(siblings_.size()));
    previous_->setDisabledReason(index > 0 ? QString{} : tr("This is the first one"));
    following_->setDisabledReason(
        index + 1 < static_cast<qsizetype>(siblings_.size()) ? QString{} : tr("This is the last one"));
}

void DealPage::presentPath()
{
    std::vector<StagePath::Step> steps;
    for (const Stage stage : allStages()) {
        StagePath::Step step{displayName(stage)};
        if (stage == shot_->deal.stage) {
            const auto days = shot_->card.daysInStage(shot_->now);
            const int standard = shot_->policy.of(stage).days;
            //: In the current stage: "day 6 · standard 8"
            step.note = days ? tr("day %1 · standard %2").arg(*days).arg(standard) : QString{};
        } else if (position(stage) < position(shot_->deal.stage)) {
            const auto days = shot_->daysIn(stage);
            step.note = days ? dayCount(*days) : QString{};
        }
        steps.push_back(step);
    }
    path_->setSteps(steps, position(shot_->deal.stage));
}

void DealPage::presentTimeline()
{
    entries_->set(timeline(*shot_), shot_->now.day());
    show_->setItemText(1, tr("Meetings %1").arg(entries_->count(TimelineModel::Show::Meetings)));
    show_->setItemText(2, tr("Prices %1").arg(entries_->count(TimelineModel::Show::Prices)));
}

void DealPage::showMenu()
{
    if (!shot_)
        return;
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DealId id = shot_->deal.id;
    const auto add = [&](Icon icon, const QString& text, auto run) {
        connect(menu->addAction(themedIcon(icon), text), &QAction::triggered, this, run);
    };
    if (shot_->deal.isOpen()) {
        add(Icon::Flag, tr("Set the next step"), [this, id] { navigator().editNextStep(id); });
        add(Icon::ArrowLeft, tr("Move back"), [this] { moveBy(-1); });
        add(Icon::Person, tr("Give to somebody else"),
            [this, id] { dealactions::reassign(context(), this, id); });
        menu->addSeparator();
        add(Icon::Clock, tr("Shelve"), [this, id] { navigator().shelveDeal(id); });
        add(Icon::Cross, tr("Mark as lost"), [this, id] { navigator().loseDeal(id); });
    } else if (shot_->deal.outcome != Outcome::Won) {
        add(Icon::Undo, tr("Take up again"), [this, id] { dealactions::reopen(context(), this, id); });
    }
    add(Icon::Copy, tr("Copy the number %1").arg(dealNumber(id)),
        [this, id] { dealactions::copyNumber(context(), id); });
    menu->popup(more_->mapToGlobal(QPoint{0, more_->rect().height()}));
}

void DealPage::walk(int step)
{
    if (!deal_)
        return;
    const auto at = std::find(siblings_.begin(), siblings_.end(), *deal_);
    const auto to = at - siblings_.begin() + step;
    if (at != siblings_.end() && to >= 0 && to < static_cast<qsizetype>(siblings_.size()))
        navigator().openDeal(siblings_[static_cast<std::size_t>(to)], siblings_);
}

void DealPage::moveBy(int step)
{
    if (!shot_ || !shot_->deal.isOpen())
        return;
    const int to = position(shot_->deal.stage) + step;
    if (to >= position(Stage::Rapport) && to <= position(Stage::Payment))
        navigator().moveDeal(shot_->deal.id, static_cast<Stage>(to - 1));
}

void DealPage::openDialog(FormDialog* dialog)
{
    dialog->open();
}

template <class Work>
void DealPage::act(const QString& command, Work work, const QString& toast)
{
    onAnswer(
        book().write(command, std::move(work)), this, [this, toast] { navigator().toast(toast, true); },
        [this](const Error& error) { navigator().showError(error); });
}

QString DealPage::title() const
{
    return shot_ ? shot_->heading() : tr("Deal");
}

std::vector<KeyHint> DealPage::hints() const
{
    return {{{u"Esc"_s}, tr("back to the board")},
            {{u"N"_s}, tr("set the next step")},
            {{u"Ctrl →"_s}, tr("move on")},
            {{u"Ctrl D"_s}, tr("ask for a concession")},
            {{u"Alt 1"_s, u"4"_s}, tr("copy words")}};
}

QString DealPage::summary() const
{
    return shot_ ? tr("Deal %1").arg(dealNumber(shot_->deal.id)) : QString{};
}

void DealPage::enter()
{
    if (stale_)
        load();
    log_->setFocus();
}

void DealPage::bookChanged(const Changed&)
{
    if (isVisible())
        load();
    else
        stale_ = true;
}

} // namespace tandan::ui
