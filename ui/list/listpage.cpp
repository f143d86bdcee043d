#include "ui/list/listpage.h"

#include "core/deal/dealcardstore.h"
#include "core/team/policystore.h"
#include "ui/deals/dealmenu.h"
#include "ui/deals/dealtableview.h"
#include "ui/deals/offer.h"
#include "ui/deals/searchfilter.h"
#include "ui/list/listexport.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabledelegate.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

/// All the list shows, from one snapshot of the book.
struct ListPage::Snapshot
{
    DealFilter filter;
    DealSort sort = DealSort::NewestFirst;
    CardContext context;
    qint64 count = 0;
    DealPages pages;
    std::optional<int> current; ///< the row of the current deal now
};

namespace {

/// Widths of the columns at 100 % text; the title takes what is left.
constexpr std::array<int, DealTableModel::kColumns> kWidths{88, 130, 120, 96, 88, 96, 124, 150, 96, 104};

constexpr int kWhole = 100; ///< percent

} // namespace

ListPage::ListPage(const PageContext& context, QWidget* parent) : Page{context, parent}
{
    setObjectName(u"listPage"_s);
    build();
    connect(searchFilter_, &SearchFilter::changed, this, [this] { reload(Keep::Nothing); });
    connect(filters_, &DealFilterBar::changed, this, [this] { reload(Keep::Nothing); });
    connect(filters_, &DealFilterBar::viewRequested, this, [this] { navigator().openPage(u"board"_s); });
    connect(table_->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (const auto sort = DealTableModel::sortOf(static_cast<DealTableModel::Column>(section)))
            filters_->setSort(*sort);
    });
    connect(table_, &DealTableView::openRequested, this, &ListPage::openRow);
    connect(table_, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openRow(index.row()); });
    connect(table_, &DealTableView::keyRequested, this, &ListPage::act);
    connect(table_, &DealTableView::currentRowChanged, this, [this](int row) {
        if (const auto deal = model_->dealAt(row))
            current_ = deal;
    });
    connect(table_, &DealTableView::menuRequested, this, [this](int row, const QPoint& at) {
        if (const DealCard* card = model_->card(row))
            makeDealMenu(*card, model_->dealsAround(row), navigator(), this)->popup(at);
    });
    connect(model_, &DealPageModel::loadFailed, this, &ListPage::showError);
    auto* find = new QShortcut{QKeySequence::Find, this};
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { search_->setFocus(Qt::ShortcutFocusReason); });
}

void ListPage::build()
{
    header_ = new PageHeader{tr("List"), {}, this};
    search_ = new SearchField{tr("Filter the list"), tr("Customer, deal or number"), u"Ctrl F"_s, header_};
    search_->setObjectName(u"listSearchEdit"_s);
    searchFilter_ = new SearchFilter{search_};
    header_->setSearch(search_);
    auto* save = new Button{Button::Kind::Secondary, tr("Export CSV"), header_};
    save->setObjectName(u"exportButton"_s);
    save->setMark(Icon::Download);
    save->setKey(u"Ctrl E"_s);
    connect(save, &Button::clicked, this, [this] { exportCsv(); });
    header_->addAction(save);
    auto* create = new Button{Button::Kind::Primary, tr("New deal"), header_};
    create->setObjectName(u"newDealButton"_s);
    create->setMark(Icon::Plus);
    create->setKey(u"Ctrl N"_s);
    connect(create, &Button::clicked, this, [this] { navigator().newDeal(); });
    header_->addAction(create);

    filters_ = new DealFilterBar{DealFilterBar::View::List,
                                 {DealSort::NewestFirst, DealSort::DueFirst, DealSort::AmountFirst,
                                  DealSort::OldestInStage, DealSort::Customer},
                                 this};
    stack_ = new QStackedWidget{this};
    table_ = new DealTableView{stack_};
    table_->setObjectName(u"dealTableView"_s);
    table_->setAccessibleName(tr("Deals"));
    model_ = new DealTableModel{table_};
    table_->setModel(model_);
    TableDelegate::attach(table_);
    QHeaderView* heads = table_->horizontalHeader();
    heads->setSectionsClickable(true);
    heads->setSortIndicatorShown(true);
    const int percent = Theme::of(this).textPercent();
    for (int column = 0; column < DealTableModel::kColumns; ++column)
        table_->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)] * std::max(percent, kWhole) /
                                           kWhole);
    heads->setMinimumSectionSize(kWidths.front());
    heads->setSectionResizeMode(static_cast<int>(DealTableModel::Column::Title), QHeaderView::Stretch);
    stack_->addWidget(table_);
    auto* stateHost = new QWidget{stack_};
    auto* hostLayout = new QVBoxLayout{stateHost};
    state_ = new StatePane{stateHost};
    hostLayout->addWidget(state_, 0, Qt::AlignTop);
    stack_->addWidget(stateHost);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header_);
    layout->addWidget(filters_);
    layout->addWidget(stack_, 1);
}

QString ListPage::title() const
{
    return tr("List");
}

std::vector<KeyHint> ListPage::hints() const
{
    return {{{u"J"_s, u"K"_s}, tr("Up and down")},
            {{u"Enter"_s}, tr("Open")},
            {{u"N"_s}, tr("Set next step")},
            {{u"X"_s}, tr("Select")},
            {{u"Ctrl E"_s}, tr("Export")}};
}

QString ListPage::summary() const
{
    return loaded_ ? tr("%n deal(s)", nullptr, model_->rowCount()) : QString{};
}

void ListPage::enter()
{
    if (!loaded_ || reloadWhenShown_)
        reload(Keep::Place);
    focusWhenLoaded_ = !loaded_; // what is hidden cannot take the focus
    table_->setFocus();
}

void ListPage::bookChanged(const Changed& what)
{
    if (!showsOnCards(what))
        return;
    if (isVisible())
        reload(Keep::Place);
    else
        reloadWhenShown_ = true;
}

bool ListPage::escape()
{
    if (search_->text().isEmpty())
        return false;
    searchFilter_->clear();
    table_->setFocus();
    return true;
}

bool ListPage::event(QEvent* event)
{
    if (event->type() == QEvent::Show && reloadWhenShown_)
        reload(Keep::Place);
    return Page::event(event);
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void ListPage::fitColumns()
{
    using Column = DealTableModel::Column;
    const int percent = std::max(Theme::of(this).textPercent(), kWhole);
    int needed = Theme::of(this).px(Px::ScrollBar);
    for (const int width : kWidths)
        needed += width * percent / kWhole;
    // All of it stands on the deal's page as well.
    for (const Column column : {Column::ExpectedClose, Column::Owner}) {
        const auto at = static_cast<int>(column);
        const bool fits = needed <= width();
        table_->setColumnHidden(at, !fits);
        if (!fits)
            needed -= kWidths[static_cast<std::size_t>(at)] * percent / kWhole;
    }
}

DealFilter ListPage::currentFilter(Instant now) const
{
    DealFilter filter = filters_->filter(now);
    filter.search = searchFilter_->text();
    return filter;
}

void ListPage::reload(Keep keep)
{
    reloadWhenShown_ = false;
    if (!loaded_) {
        state_->showLoading(tr("Loading the deals"));
        stack_->setCurrentIndex(1);
    }
    const Instant now = book().clock().now();
    const int topRow = keep == Keep::Place ? std::max(0, table_->rowAt(1)) : 0;
    const auto asked = question_.ask();
    auto answer = book().read([filter = currentFilter(now), sort = filters_->sort(), now, topRow,
                               deal = current_](Connection& db) -> Result<Snapshot> {
        Snapshot snapshot;
        snapshot.filter = filter;
        snapshot.sort = sort;
        snapshot.context.now = now;
        TD_ASSIGN(snapshot.context.policy, PolicyStore{db}.load());
        DealCardStore cards{db};
        TD_ASSIGN(snapshot.count, cards.count(filter));
        if (deal) {
            TD_ASSIGN(const std::vector<DealId> ids, cards.ids(filter, sort));
            if (const auto at = std::ranges::find(ids, *deal); at != ids.end())
                snapshot.current = static_cast<int>(at - ids.begin());
        }
        for (const int row : {topRow, snapshot.current.value_or(topRow)}) {
            const int page = row / DealPageModel::kPageRows;
            if (snapshot.pages.contains(page))
                continue;
            TD_ASSIGN(snapshot.pages[page],
                      cards.cards(filter, sort, {page * DealPageModel::kPageRows, DealPageModel::kPageRows}));
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
void ListPage::offerFilters(Instant now)
{
    askFilterOffer(book(), offerQuestion_, currentFilter(now), now, this, [this](FilterOffer offer) {
        filters_->setOffer(std::move(offer));
        header_->setSubtitle(filters_->scopeText());
    });
}

void ListPage::present(const Snapshot& snapshot, Keep keep)
{
    const bool first = !loaded_;
    loaded_ = true;
    auto loader = [&source = book(), filter = snapshot.filter, sort = snapshot.sort](int offset, int limit) {
        return source.read([filter, sort, offset, limit](Connection& db) {
            return DealCardStore{db}.cards(filter, sort, {offset, limit});
        });
    };
    const int rowBefore = table_->currentIndex().row();
    const auto count = static_cast<int>(snapshot.count);
    if (first || keep == Keep::Nothing)
        model_->restart(loader, snapshot.context, count, snapshot.pages);
    else
        model_->refresh(loader, snapshot.context, count, snapshot.pages);
    table_->horizontalHeader()->setSortIndicator(static_cast<int>(DealTableModel::columnOf(snapshot.sort)),
                                                 Qt::AscendingOrder);
    showEmptyOr(snapshot.count);
    const int row = snapshot.current.value_or(std::min(std::max(0, rowBefore), count - 1));
    if (row >= 0 && table_->selectionModel()->selectedRows().size() <= 1)
        table_->setCurrentIndex(model_->index(row, 0));
    if (std::exchange(focusWhenLoaded_, false) && search_->text().isEmpty())
        table_->setFocus();
    if (const auto deal = model_->dealAt(table_->currentIndex().row()))
        current_ = deal; // the row may have stayed and its deal changed
    Q_EMIT statusChanged();
}

void ListPage::showEmptyOr(qint64 deals)
{
    const bool filtering = filters_->isFiltering() || !searchFilter_->text().isEmpty();
    if (deals == 0 && filtering)
        state_->showEmpty(tr("No deal fits"), tr("The filters and the search leave nothing."),
                          {{tr("Clear the filters"), [this] {
                                searchFilter_->clear();
                                filters_->clear();
                            }}});
    else if (deals == 0)
        state_->showEmpty(tr("No deals yet"), tr("Add the first one, or import what you have."),
                          {{tr("New deal"), [this] { navigator().newDeal(); }}});
    stack_->setCurrentIndex(deals == 0 ? 1 : 0);
}

void ListPage::showError(const Error& error)
{
    state_->showError(tr("The deals could not be read"), error.message(),
                      {{tr("Try again"), [this] { reload(Keep::Place); }}});
    stack_->setCurrentIndex(1);
}

void ListPage::openRow(int row)
{
    if (const auto deal = model_->dealAt(row))
        navigator().openDeal(*deal, model_->dealsAround(row));
}

void ListPage::act(int key)
{
    const DealCard* card = model_->card(table_->currentIndex().row());
    if (!card || card->outcome != Outcome::Open)
        return;
    if (key == Qt::Key_N)
        navigator().editNextStep(card->id);
    else if (key == Qt::Key_Z)
        navigator().shelveDeal(card->id);
    else if (key >= Qt::Key_1 && key <= Qt::Key_6) {
        if (const Stage to = allStages()[static_cast<std::size_t>(key - Qt::Key_1)]; to != card->stage)
            navigator().moveDeal(card->id, to);
    }
}

bool ListPage::exportCsv()
{
    auto* dialog = new QFileDialog{this, tr("Export the list"), {}, tr("CSV files (*.csv)")};
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("deals") + u'-' + formatDay(today()) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ListPage::exportTo);
    dialog->open();
    return true;
}

void ListPage::exportTo(const QString& path)
{
    const Instant now = book().clock().now();
    const auto headers =
        QLocale{}.language() == QLocale::Chinese ? exchange::Headers::Chinese : exchange::Headers::Codes;
    onAnswer(
        book().read([filter = currentFilter(now), sort = filters_->sort(), path, headers](Connection& db) {
            return exportDealList(db, filter, sort, path, headers);
        }),
        this,
        [this](qint64 count) {
            navigator().toast(tr("%n deal(s) exported", nullptr, static_cast<int>(count)));
        },
        [this](const Error& error) { navigator().showError(error); });
}

} // namespace tandan::ui
