#include "ui/deal/dealpage.h"

#include "core/deal/dealdesk.h"
#include "core/deal/nextstepdesk.h"
#include "core/playbook/suggester.h"
#include "core/pricing/pricingdesk.h"
#include "ui/deal/concessionpanel.h"
#include "ui/deal/dealactions.h"
#include "ui/deal/dealbody.h"
#include "ui/deal/dealheader.h"
#include "ui/deal/gatestrip.h"
#include "ui/deal/moneydialogs.h"
#include "ui/deal/moneypanel.h"
#include "ui/deal/needspanel.h"
#include "ui/deal/nextpanel.h"
#include "ui/deal/plandialog.h"
#include "ui/deal/pricedialogs.h"
#include "ui/deal/pricepanel.h"
#include "ui/deal/quotedialog.h"
#include "ui/deal/scriptpanel.h"
#include "ui/deal/stepdialogs.h"
#include "ui/page/background.h"
#include "ui/theme/icons.h"
#include "ui/widgets/stagepath.h"
#include "ui/widgets/statepane.h"

#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

DealPage::DealPage(const PageContext& context, QWidget* parent)
    : Page{context, parent},
      header_{new DealHeader{this}},
      state_{new StatePane{this}},
      scroll_{new QScrollArea{this}},
      body_{new DealBody}
{
    setObjectName(u"dealPage"_s);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(body_);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(state_, 0, Qt::AlignTop);
    column->addWidget(scroll_, 1);
    scroll_->hide();
    state_->hide();

    connectHeader();
    connectPrices();
    connectMoney();
    connectConcessions();
    connectProgress();
    addKeys();
    readPlaybook();
}

DealPage::~DealPage() = default;

template <class Make>
auto DealPage::opens(Make make)
{
    return [this, make] {
        if (shot_)
            make(*shot_)->open();
    };
}

void DealPage::connectHeader()
{
    connect(header_, &DealHeader::backRequested, this, [this] { navigator().openPage(u"board"_s); });
    connect(header_, &DealHeader::walkRequested, this, &DealPage::walk);
    connect(header_, &DealHeader::menuRequested, this, &DealPage::showMenu);
    connect(header_, &DealHeader::logRequested, this, [this] {
        if (deal_)
            navigator().logMeeting(*deal_);
    });
}

void DealPage::connectPrices()
{
    connect(&body_->price(), &PricePanel::quoteRequested, this, opens([this](const DealSnapshot& deal) {
        return new QuoteDialog{deal, context(), this};
    }));
}

void DealPage::connectMoney()
{
    const MoneyPanel* money = &body_->money();
    connect(money, &MoneyPanel::contractRequested, this, opens([this](const DealSnapshot& deal) {
                return new ContractDialog{deal, context(), this};
            }));
    connect(money, &MoneyPanel::planRequested, this, opens([this](const DealSnapshot& deal) {
                return new PlanDialog{deal, context(), this};
            }));
    connect(money, &MoneyPanel::receiptRequested, this, opens([this](const DealSnapshot& deal) {
                return new ReceiptDialog{deal, context(), this};
            }));
    connect(money, &MoneyPanel::writeOffRequested, this, opens([this](const DealSnapshot& deal) {
                return new WriteOffDialog{deal, context(), this};
            }));
    connect(money, &MoneyPanel::reverseRequested, this, [this](ReceiptId receipt) {
        if (shot_)
            (new ReverseDialog{*shot_, receipt, context(), this})->open();
    });
}

void DealPage::connectConcessions()
{
    const ConcessionPanel* concessions = &body_->concessions();
    connect(concessions, &ConcessionPanel::holdRequested, this, opens([this](const DealSnapshot& deal) {
                return new HoldDialog{deal, context(), this};
            }));
    connect(concessions, &ConcessionPanel::requestRequested, this, [this] {
        if (deal_)
            navigator().requestConcession(*deal_);
    });
    connect(concessions, &ConcessionPanel::withdrawRequested, this, [this] {
        if (!shot_ || !shot_->pending)
            return;
        act(
            u"concession.withdraw"_s,
            [id = shot_->pending->id](Unit& unit) { return PricingDesk{unit}.withdraw(id); },
            tr("Request withdrawn"));
    });
    connect(concessions, &ConcessionPanel::remindRequested, this, [this] {
        if (shot_)
            dealactions::copyReminder(context(), *shot_);
    });
    connect(concessions, &ConcessionPanel::decisionRequested, this, [this](DecideDialog::Choice choice) {
        if (shot_)
            (new DecideDialog{*shot_, choice, context(), this})->open();
    });
}

void DealPage::connectProgress()
{
    connect(&body_->needs(), &NeedsPanel::answered, this, [this](Need need, const QString& answer) {
        if (deal_)
            act(
                u"deal.need"_s,
                [deal = *deal_, need, answer](Unit& unit) {
                    return DealDesk{unit}.setNeed(deal, need, answer);
                },
                tr("Answer kept"));
    });
    const NextPanel* next = &body_->next();
    connect(next, &NextPanel::doneRequested, this, [this] {
        if (deal_)
            act(
                u"next.done"_s, [deal = *deal_](Unit& unit) { return NextStepDesk{unit}.done(deal); },
                tr("Next step done. Say what comes after it"));
    });
    connect(next, &NextPanel::postponeRequested, this, opens([this](const DealSnapshot& deal) {
                return new NextStepDialog{deal, NextStepDialog::Change::Postpone, context(), this};
            }));
    connect(next, &NextPanel::changeRequested, this, [this] {
        if (deal_)
            navigator().editNextStep(*deal_);
    });
    connect(&body_->gate(), &GateStrip::advanceRequested, this, [this] { moveBy(1); });
    connect(&body_->gate(), &GateStrip::fillRequested, this, [this](const QString& item) {
        if (deal_)
            dealactions::fillGate(context(), this, *deal_, item);
    });
    connect(&body_->path(), &StagePath::activated, this, [this](int stage) {
        if (shot_ && stage != position(shot_->deal.stage))
            navigator().moveDeal(*deal_, static_cast<Stage>(stage - 1));
    });
    const ScriptPanel* scripts = &body_->scripts();
    connect(scripts, &ScriptPanel::copied, this,
            [this](const QString& title) { navigator().toast(tr("“%1” copied").arg(title)); });
    connect(scripts, &ScriptPanel::playbookRequested, this, [this] { navigator().openPage(u"playbook"_s); });
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
            [this, number] { body_->scripts().copy(number); });
    // Plain letters belong to whoever types: a text field or an input method takes them before the shortcut.
    key(QKeySequence{Qt::Key_N}, [this] {
        if (deal_)
            navigator().editNextStep(*deal_);
    });
}

void DealPage::readPlaybook()
{
    // Reading the cards trains the model, a tenth of a second: not on this thread.
    onAnswer(
        inBackground([]() -> Result<std::shared_ptr<const Suggester>> {
            TD_ASSIGN(CardLibrary library, CardLibrary::builtIn());
            return std::shared_ptr<const Suggester>{std::make_shared<Suggester>(std::move(library))};
        }),
        this, [this](std::shared_ptr<const Suggester> suggester) { setSuggester(std::move(suggester)); },
        [this](const Error& error) { navigator().showError(error); });
}

void DealPage::setSuggester(std::shared_ptr<const Suggester> suggester)
{
    body_->scripts().setSuggester(std::move(suggester));
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
    body_->arrangeFor(window()->width());
    header_->show(*shot_, siblings_);
    body_->show(*shot_);
    scroll_->show();
    Q_EMIT statusChanged();
}

void DealPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    body_->arrangeFor(window()->width());
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
    } else if (shot_->deal.outcome != Outcome::Won || mayActAs(shot_->actor.role, Role::Lead)) {
        add(Icon::Undo, tr("Take up again"), [this, id] { dealactions::reopen(context(), this, id); });
    }
    add(Icon::Copy, tr("Copy the number %1").arg(dealNumber(id)),
        [this, id] { dealactions::copyNumber(context(), id); });
    menu->popup(header_->menuPlace());
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
    header_->focusFirst();
}

void DealPage::bookChanged(const Changed&)
{
    if (isVisible())
        load();
    else
        stale_ = true;
}

} // namespace tandan::ui
