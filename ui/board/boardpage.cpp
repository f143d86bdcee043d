#include "ui/board/boardpage.h"

#include "core/deal/dealcardstore.h"
#include "core/flow/flowstore.h"
#include "core/team/policystore.h"
#include "ui/board/cardpreview.h"
#include "ui/deals/dealmenu.h"
#include "ui/deals/offer.h"
#include "ui/deals/searchfilter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

/// All a board shows, from one snapshot of the book.
struct BoardPage::Snapshot
{
    DealFilter filter;
    DealSort sort = DealSort::DueFirst;
    CardContext context;
    std::array<StageSum, 6> sums;
    std::array<DealPages, 6> pages;
    std::optional<std::pair<Stage, int>> selected; ///< where the selected deal stands now
};

namespace {

using Wanted = std::array<std::vector<int>, 6>;

DealFilter inStage(DealFilter filter, Stage stage)
{
    filter.stage = stage;
    return filter;
}

/// Stage and row of a deal in the filtered, sorted board; nothing when the filter hides it or it is closed.
Result<std::optional<std::pair<Stage, int>>> placeOf(Connection& db, DealId deal, const DealFilter& filter,
                                                     DealSort sort)
{
    DealCardStore cards{db};
    TD_ASSIGN(const std::vector<DealCard> found, cards.cards(std::vector{deal}));
    if (found.empty())
        return std::optional<std::pair<Stage, int>>{};
    const Stage stage = found.front().stage;
    TD_ASSIGN(const std::vector<DealId> ids, cards.ids(inStage(filter, stage), sort));
    const auto at = std::ranges::find(ids, deal);
    if (at == ids.end())
        return std::optional<std::pair<Stage, int>>{};
    return std::optional{std::pair{stage, static_cast<int>(at - ids.begin())}};
}

} // namespace

BoardPage::BoardPage(const PageContext& context, QWidget* parent) : Page{context, parent}
{
    setObjectName(u"boardPage"_s);
    build();
    connectBoard();
    addShortcuts();
}

void BoardPage::build()
{
    header_ = new PageHeader{tr("Board"), {}, this};
    search_ = new SearchField{tr("Filter the board"), tr("Customer, deal or number"), u"Ctrl F"_s, header_};
    search_->setObjectName(u"boardSearchEdit"_s);
    searchFilter_ = new SearchFilter{search_};
    header_->setSearch(search_);
    auto* create = new Button{Button::Kind::Secondary, tr("New deal"), header_};
    create->setObjectName(u"newDealButton"_s);
    create->setMark(Icon::Plus);
    create->setKey(u"Ctrl N"_s);
    header_->addAction(create);
    auto* log = new Button{Button::Kind::Primary, tr("Log a meeting"), header_};
    log->setObjectName(u"logMeetingButton"_s);
    log->setMark(Icon::Pencil);
    log->setKey(u"Ctrl L"_s);
    header_->addAction(log);
    connect(create, &Button::clicked, this, [this] { navigator().newDeal(); });
    connect(log, &Button::clicked, this, [this] { navigator().logMeeting(selected_); });

    filters_ = new DealFilterBar{DealFilterBar::View::Board,
                                 {DealSort::DueFirst, DealSort::AmountFirst, DealSort::OldestInStage,
                                  DealSort::Customer, DealSort::NewestFirst},
                                 this};
    board_ = new BoardView{this};
    state_ = new StatePane{this};
    stack_ = new QStackedWidget{this};
    stack_->addWidget(board_);
    auto* stateHost = new QWidget{stack_};
    auto* hostLayout = new QVBoxLayout{stateHost};
    hostLayout->addWidget(state_, 0, Qt::AlignTop);
    stack_->addWidget(stateHost);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header_);
    layout->addWidget(filters_);
    layout->addWidget(stack_, 1);
}

void BoardPage::connectBoard()
{
    connect(searchFilter_, &SearchFilter::changed, this, [this] { reload(Keep::Nothing); });
    connect(filters_, &DealFilterBar::changed, this, [this] { reload(Keep::Nothing); });
    connect(filters_, &DealFilterBar::viewRequested, this, [this] { navigator().openPage(u"list"_s); });
    connect(board_, &BoardView::openRequested, this, &BoardPage::openRow);
    connect(board_, &BoardView::moveRequested, this,
            [this](const DealCard& card, Stage to) { navigator().moveDeal(card.id, to); });
    connect(board_, &BoardView::nextStepRequested, this,
            [this](const DealCard& card) { navigator().editNextStep(card.id); });
    connect(board_, &BoardView::shelveRequested, this,
            [this](const DealCard& card) { navigator().shelveDeal(card.id); });
    connect(board_, &BoardView::previewRequested, this, &BoardPage::showPreview);
    connect(board_, &BoardView::menuRequested, this, &BoardPage::showMenu);
    connect(board_, &BoardView::selectionChanged, this, [this] {
        if (const DealCard* card = board_->currentCard())
            selected_ = card->id;
    });
    connect(board_, &BoardView::dragBegan, this, &BoardPage::learnGate);
    board_->setSlotWords([this](const DealCard& card, Stage to) { return slotFor(card, to); });
    for (const Stage stage : allStages())
        connect(board_->column(stage)->deals(), &DealPageModel::loadFailed, this, &BoardPage::showError);
}

void BoardPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& key, auto run) {
        auto* shortcut = new QShortcut{key, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence::Find, [this] { search_->setFocus(Qt::ShortcutFocusReason); });
    add(QKeySequence{Qt::CTRL | Qt::Key_D}, [this] {
        if (const DealCard* card = board_->currentCard())
            navigator().requestConcession(card->id);
    });
}

QString BoardPage::title() const
{
    return tr("Board");
}

std::vector<KeyHint> BoardPage::hints() const
{
    return {{{u"←"_s, u"→"_s, u"↑"_s, u"↓"_s}, tr("Move")},
            {{u"Enter"_s}, tr("Open")},
            {{u"1"_s, u"–"_s, u"6"_s}, tr("Move to stage")},
            {{u"N"_s}, tr("Set next step")},
            {{u"Space"_s}, tr("Preview")}};
}

QString BoardPage::summary() const
{
    if (!loaded_)
        return {};
    qint64 count = 0;
    Money sum;
    Money weighted;
    for (const Stage stage : allStages()) {
        const StageSum& column = board_->column(stage)->sum();
        count += column.count;
        sum += column.sum;
        weighted += column.weighted;
    }
    //: The whole board in the status bar: "30 deals · 5.1M · weighted 2.5M"
    return tr("%n deal(s) · %1 · weighted %2", nullptr, static_cast<int>(count))
        .arg(formatMoneyShort(sum), formatMoneyShort(weighted));
}

void BoardPage::enter()
{
    if (!loaded_ || reloadWhenShown_)
        reload(Keep::Place);
    focusWhenLoaded_ = !loaded_; // what is hidden cannot take the focus
    board_->focusCurrent();
}

void BoardPage::bookChanged(const Changed& what)
{
    if (!showsOnCards(what))
        return;
    if (isVisible())
        reload(Keep::Place);
    else
        reloadWhenShown_ = true;
}

bool BoardPage::escape()
{
    if (board_->isDragging()) {
        board_->cancelDrag();
        return true;
    }
    if (search_->text().isEmpty())
        return false;
    searchFilter_->clear();
    board_->focusCurrent();
    return true;
}

bool BoardPage::event(QEvent* event)
{
    if (event->type() == QEvent::Show && reloadWhenShown_)
        reload(Keep::Place);
    return Page::event(event);
}

DealFilter BoardPage::currentFilter(Instant now) const
{
    DealFilter filter = filters_->filter(now);
    filter.outcome = Outcome::Open;
    filter.search = searchFilter_->text();
    return filter;
}

DealPageModel::Loader BoardPage::loaderFor(const DealFilter& filter, DealSort sort, Stage stage) const
{
    return [&source = book(), filter = inStage(filter, stage), sort](int offset, int limit) {
        return source.read([filter, sort, offset, limit](Connection& db) {
            return DealCardStore{db}.cards(filter, sort, {offset, limit});
        });
    };
}

void BoardPage::reload(Keep keep)
{
    reloadWhenShown_ = false;
    if (!loaded_) {
        state_->showLoading(tr("Loading the board"));
        stack_->setCurrentIndex(1);
    }
    const Instant now = book().clock().now();
    Wanted wanted;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        wanted[i] =
            keep == Keep::Place ? board_->column(allStages()[i])->view()->visiblePages() : std::vector{0};
    const auto asked = question_.ask();
    auto answer = book().read([filter = currentFilter(now), sort = filters_->sort(), now, wanted,
                               deal = selected_](Connection& db) -> Result<Snapshot> {
        Snapshot snapshot;
        snapshot.filter = filter;
        snapshot.sort = sort;
        snapshot.context.now = now;
        TD_ASSIGN(snapshot.context.policy, PolicyStore{db}.load());
        DealCardStore cards{db};
        TD_ASSIGN(snapshot.sums, cards.stageSums(filter));
        if (deal) {
            TD_ASSIGN(snapshot.selected, placeOf(db, *deal, filter, sort));
        }
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            std::vector<int> pages = wanted[i];
            const Stage stage = allStages()[i];
            if (snapshot.selected && snapshot.selected->first == stage)
                pages.push_back(snapshot.selected->second / DealPageModel::kPageRows);
            for (const int page : pages) {
                if (snapshot.pages[i].contains(page))
                    continue;
                TD_ASSIGN(snapshot.pages[i][page],
                          cards.cards(inStage(filter, stage), sort,
                                      {page * DealPageModel::kPageRows, DealPageModel::kPageRows}));
            }
        }
        return snapshot;
    });
    onAnswer(
        std::move(answer), this,
        [this, asked, keep](const Snapshot& snapshot) {
            if (question_.isCurrent(asked))
                present(snapshot, keep);
        },
        [this, asked](const Error& error) {
            if (question_.isCurrent(asked))
                showError(error);
        });
    offerFilters(now);
}

/// What the filters can be set to, and how much each would leave. Counted beside the deals, which do not wait
/// for it.
void BoardPage::offerFilters(Instant now)
{
    askFilterOffer(book(), offerQuestion_, currentFilter(now), now, this, [this](FilterOffer offer) {
        filters_->setOffer(std::move(offer));
        header_->setSubtitle(filters_->scopeText());
    });
}

void BoardPage::present(const Snapshot& snapshot, Keep keep)
{
    const bool first = !loaded_;
    loaded_ = true;
    const int rowBefore = board_->currentColumn()->view()->currentIndex().row();
    qint64 deals = 0;
    for (const Stage stage : allStages()) {
        const auto at = static_cast<std::size_t>(stage);
        BoardColumn* column = board_->column(stage);
        const StageSum& sum = snapshot.sums[at];
        deals += sum.count;
        column->setSum(sum, snapshot.context.policy.of(stage).days);
        auto loader = loaderFor(snapshot.filter, snapshot.sort, stage);
        const auto count = static_cast<int>(sum.count);
        if (first || keep == Keep::Nothing)
            column->deals()->restart(std::move(loader), snapshot.context, count, snapshot.pages[at]);
        else
            column->deals()->refresh(std::move(loader), snapshot.context, count, snapshot.pages[at]);
    }
    showEmptyOr(deals);
    if (snapshot.selected)
        board_->select(snapshot.selected->first, snapshot.selected->second);
    else if (selected_ && keep == Keep::Place && rowBefore >= 0)
        // The deal left the board; what moved up into its place is next.
        board_->select(board_->currentColumn()->stage(),
                       std::min(rowBefore, board_->currentColumn()->deals()->rowCount() - 1));
    if (std::exchange(focusWhenLoaded_, false) && search_->text().isEmpty())
        board_->focusCurrent();
    if (const DealCard* card = board_->currentCard())
        selected_ = card->id; // the row may have stayed and its deal changed
    Q_EMIT statusChanged();
}

void BoardPage::showEmptyOr(qint64 deals)
{
    const bool filtering = filters_->isFiltering() || !searchFilter_->text().isEmpty();
    if (deals == 0 && filtering)
        state_->showEmpty(tr("No deal fits"), tr("The filters and the search leave nothing."),
                          {{tr("Clear the filters"), [this] {
                                searchFilter_->clear();
                                filters_->clear();
                            }}});
    else if (deals == 0)
        state_->showEmpty(tr("No open deals yet"), tr("A deal goes through six stages from here."),
                          {{tr("New deal"), [this] { navigator().newDeal(); }}});
    const bool hadFocus = stack_->currentIndex() == 1 && isAncestorOf(window()->focusWidget());
    stack_->setCurrentIndex(deals == 0 ? 1 : 0);
    if (hadFocus && deals > 0 && !search_->hasFocus())
        board_->focusCurrent();
}

void BoardPage::showError(const Error& error)
{
    state_->showError(tr("The board could not be read"), error.message(),
                      {{tr("Try again"), [this] { reload(Keep::Place); }}});
    stack_->setCurrentIndex(1);
}

void BoardPage::openRow(BoardColumn* column, int row)
{
    if (const auto deal = column->deals()->dealAt(row))
        navigator().openDeal(*deal, column->deals()->dealsAround(row));
}

void BoardPage::showMenu(BoardColumn* column, int row, const QPoint& globalAt)
{
    if (const DealCard* card = column->deals()->card(row))
        makeDealMenu(*card, column->deals()->dealsAround(row), navigator(), this)->popup(globalAt);
}

void BoardPage::showPreview(const DealCard& card, const QRect& globalCard)
{
    auto* preview = new CardPreview{card, board_->currentColumn()->deals()->cardContext(), this};
    connect(preview, &CardPreview::openRequested, this, [this] {
        BoardColumn* column = board_->currentColumn();
        openRow(column, column->view()->currentIndex().row());
    });
    preview->popupBeside(globalCard);
}

void BoardPage::learnGate(const DealCard& card)
{
    gate_.reset();
    onAnswer(
        book().read([deal = card.id](Connection& db) { return FlowStore{db}.gateFacts(deal); }), this,
        [this, deal = card.id](GateFacts facts) {
            gate_.emplace(deal, std::move(facts));
            board_->updateSlot();
        },
        [](const Error&) { /* The slot then promises nothing; dropping asks the gate again. */ });
}

DropSlot BoardPage::slotFor(const DealCard& card, Stage to) const
{
    if (position(to) < position(card.stage))
        return {tr("Back to %1, with a reason").arg(displayName(to))};
    if (gate_ && gate_->first == card.id) {
        if (const auto gaps = gateGaps(gate_->second, card.stage, to); !gaps.empty())
            return {tr("Still missing: %1").arg(gapList(gaps)), false};
    }
    return {tr("Drop here")};
}

} // namespace tandan::ui
