#include "ui/board/boardview.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/// While dragging near an edge: this many steps of a card's gap a second.
constexpr std::chrono::milliseconds kEdgeScroll{30};
} // namespace

BoardView::BoardView(QWidget* parent) : QScrollArea{parent}, picture_{new QLabel{this}}
{
    setObjectName(u"boardView"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const Theme theme = Theme::of(this);
    auto* row = new QWidget{this};
    row->setObjectName(u"boardColumns"_s);
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(theme.px(Px::PageMargin), 0, theme.px(Px::PageMargin), theme.px(Px::Gap));
    layout->setSpacing(theme.px(Px::Gap));
    for (const Stage stage : allStages()) {
        auto* column = new BoardColumn{stage, row};
        columns_[static_cast<std::size_t>(stage)] = column;
        layout->addWidget(column);
        connectColumn(column);
    }
    setWidget(row);
    viewport()->setAutoFillBackground(false);
    row->setAutoFillBackground(false);
    picture_->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture_->hide();
    edgeScroll_.setInterval(kEdgeScroll);
    connect(&edgeScroll_, &QTimer::timeout, this, &BoardView::scrollWhileDragging);
}

void BoardView::connectColumn(BoardColumn* column)
{
    ColumnView* view = column->view();
    const auto withCard = [this, column](auto signal) {
        return [this, column, signal](int row) {
            if (const DealCard* card = column->deals()->card(row))
                Q_EMIT(this->*signal)(*card);
        };
    };
    connect(view, &ColumnView::stepAside, this, [this, column](int by) { stepFrom(column->stage(), by); });
    connect(view, &ColumnView::moveRequested, this, [this, column](int row, Stage to) {
        if (const DealCard* card = column->deals()->card(row); card && card->stage != to)
            Q_EMIT moveRequested(*card, to);
    });
    connect(view, &ColumnView::nextStepRequested, this, withCard(&BoardView::nextStepRequested));
    connect(view, &ColumnView::shelveRequested, this, withCard(&BoardView::shelveRequested));
    connect(view, &ColumnView::previewRequested, this, [this, column, view](int row) {
        if (const DealCard* card = column->deals()->card(row)) {
            const QRect rect = view->cardRect(row);
            Q_EMIT previewRequested(*card, {view->viewport()->mapToGlobal(rect.topLeft()), rect.size()});
        }
    });
    connect(view, &ColumnView::menuRequested, this,
            [this, column](int row, const QPoint& at) { Q_EMIT menuRequested(column, row, at); });
    connect(view, &ColumnView::activated, this,
            [this, column](const QModelIndex& index) { Q_EMIT openRequested(column, index.row()); });
    connect(view, &ColumnView::selectedRow, this, [this, column] {
        current_ = column->stage();
        for (BoardColumn* other : columns_) {
            if (other != column)
                other->view()->selectionModel()->clear();
        }
        ensureWidgetVisible(column, Theme::of(this).px(Px::PageMargin), 0);
        Q_EMIT selectionChanged();
    });
    connect(view, &ColumnView::dragStarted, this,
            [this, column](int row, const QPoint& grip) { beginDrag(column, row, grip); });
    connect(view, &ColumnView::dragMoved, this, &BoardView::drag);
    connect(view, &ColumnView::dropped, this, &BoardView::drop);
    connect(view, &ColumnView::dragCancelled, this, &BoardView::cancelDrag);
}

const DealCard* BoardView::currentCard() const
{
    const QModelIndex index = currentColumn()->view()->currentIndex();
    return index.isValid() ? currentColumn()->deals()->card(index.row()) : nullptr;
}

void BoardView::select(Stage stage, int row)
{
    ColumnView* view = column(stage)->view();
    const QModelIndex index = column(stage)->deals()->index(row, 0);
    if (!index.isValid())
        return;
    const bool moveFocus = current_ != stage && currentColumn()->view()->hasFocus();
    view->setCurrentIndex(index);
    view->scrollTo(index);
    if (moveFocus)
        view->setFocus();
}

void BoardView::focusCurrent()
{
    currentColumn()->view()->setFocus();
}

void BoardView::stepFrom(Stage from, int by)
{
    const int row = column(from)->view()->currentIndex().row();
    // An empty column has nothing to select; the next one is meant.
    for (int at = static_cast<int>(from) + by; at >= 0 && at < static_cast<int>(columns_.size()); at += by) {
        BoardColumn* to = columns_[static_cast<std::size_t>(at)];
        const int count = to->deals()->rowCount();
        if (count == 0)
            continue;
        const int target = std::clamp(row, 0, count - 1);
        to->view()->setCurrentIndex(to->deals()->index(target, 0));
        to->view()->setFocus();
        return;
    }
}

void BoardView::beginDrag(BoardColumn* from, int row, const QPoint& grip)
{
    const DealCard* card = from->deals()->card(row);
    if (!card)
        return;
    dragged_ = *card;
    grip_ = grip;
    const QPixmap picture = from->view()->pictureOf(row);
    picture_->setPixmap(picture);
    picture_->resize((QSizeF{picture.size()} / picture.devicePixelRatio()).toSize());
    picture_->show();
    picture_->raise();
    from->view()->setDraggedRow(row);
    edgeScroll_.start();
    Q_EMIT dragBegan(*dragged_);
}

BoardColumn* BoardView::columnAt(const QPoint& globalAt) const
{
    const auto found = std::ranges::find_if(columns_, [&](const BoardColumn* column) {
        return column->rect().contains(column->mapFromGlobal(globalAt));
    });
    return found == columns_.end() ? nullptr : *found;
}

void BoardView::drag(const QPoint& globalAt)
{
    if (!dragged_)
        return;
    pointer_ = globalAt;
    picture_->move(mapFromGlobal(globalAt) - grip_);
    updateSlot();
}

void BoardView::updateSlot()
{
    if (!dragged_)
        return;
    const BoardColumn* over = columnAt(pointer_);
    for (BoardColumn* column : columns_) {
        const bool lands = column == over && column->stage() != dragged_->stage;
        column->showSlot(lands && slotWords_ ? std::optional{slotWords_(*dragged_, column->stage())}
                                             : std::nullopt,
                         pointer_);
    }
}

void BoardView::drop(const QPoint& globalAt)
{
    if (!dragged_)
        return;
    const DealCard card = *dragged_;
    const BoardColumn* over = columnAt(globalAt);
    cancelDrag();
    if (over && over->stage() != card.stage)
        Q_EMIT moveRequested(card, over->stage());
}

void BoardView::cancelDrag()
{
    dragged_.reset();
    picture_->hide();
    edgeScroll_.stop();
    for (BoardColumn* column : columns_) {
        column->showSlot(std::nullopt);
        column->view()->setDraggedRow(std::nullopt);
    }
}

void BoardView::scrollWhileDragging()
{
    const Theme theme = Theme::of(this);
    const int edge = theme.px(Px::WindowInset);
    const int x = mapFromGlobal(pointer_).x();
    const int by = x < edge ? -theme.px(Px::PageMargin) : x > width() - edge ? theme.px(Px::PageMargin) : 0;
    if (by == 0)
        return;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by);
    updateSlot();
}

} // namespace tandan::ui
