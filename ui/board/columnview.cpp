#include "ui/board/columnview.h"

#include "ui/board/carddelegate.h"
#include "ui/board/cardpaint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

ColumnView::ColumnView(DealColumnModel* model, QWidget* parent) : QListView{parent}, model_{model}
{
    setModel(model);
    setItemDelegate(new CardDelegate{this});
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the column shows a thin one over the cards' margin
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setTabKeyNavigation(false);
}

std::vector<int> ColumnView::visiblePages() const
{
    const int count = model_->rowCount();
    if (count == 0)
        return {0};
    const QModelIndex top = indexAt(QPoint{viewport()->width() / 2, 1});
    const QModelIndex bottom = indexAt(QPoint{viewport()->width() / 2, viewport()->height() - 1});
    const int first = top.isValid() ? top.row() : 0;
    const int last = bottom.isValid() ? bottom.row() : count - 1;
    const int firstPage = first / DealPageModel::kPageRows;
    const int lastPage = last / DealPageModel::kPageRows;
    // A view that has not been laid out yet sees everything; its first page is what it will show.
    return lastPage - firstPage > 1 ? std::vector{firstPage}
           : lastPage > firstPage   ? std::vector{firstPage, lastPage}
                                    : std::vector{firstPage};
}

void ColumnView::setDraggedRow(std::optional<int> row)
{
    draggedRow_ = row;
    viewport()->update();
}

QRect ColumnView::cardRect(int row) const
{
    return CardDelegate::cardRect(Theme::of(this), visualRect(model_->index(row, 0)));
}

QPixmap ColumnView::pictureOf(int row) const
{
    const DealCard* card = model_->card(row);
    const QSize size = cardRect(row).size();
    QPixmap picture{size * devicePixelRatioF()};
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    if (card)
        paintCard(painter, QRect{QPoint{}, size}, Theme::of(this), *card, model_->cardContext(),
                  {.selected = true});
    return picture;
}

void ColumnView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (key == Qt::Key_Escape && draggedRow_) {
        pressedAt_.reset();
        Q_EMIT dragCancelled();
        return;
    }
    if (!plain) {
        QListView::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        Q_EMIT stepAside(key == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (row >= 0) {
        if (key >= Qt::Key_1 && key <= Qt::Key_6) {
            Q_EMIT moveRequested(row, allStages()[static_cast<std::size_t>(key - Qt::Key_1)]);
            return;
        }
        switch (key) {
        case Qt::Key_N:
            Q_EMIT nextStepRequested(row);
            return;
        case Qt::Key_Space:
            Q_EMIT previewRequested(row);
            return;
        case Qt::Key_Z:
            Q_EMIT shelveRequested(row);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT activated(currentIndex());
            return;
        default:
            break;
        }
    }
    if (key == Qt::Key_J || key == Qt::Key_K) {
        const int to = std::clamp(row + (key == Qt::Key_J ? 1 : -1), 0, std::max(0, model_->rowCount() - 1));
        setCurrentIndex(model_->index(to, 0));
        return;
    }
    QListView::keyPressEvent(event);
}

void ColumnView::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && indexAt(at).isValid())
        pressedAt_ = at;
}

void ColumnView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (draggedRow_) {
        Q_EMIT dragMoved(event->globalPosition().toPoint());
        return;
    }
    if (pressedAt_ && (event->buttons() & Qt::LeftButton)) {
        const int row = indexAt(*pressedAt_).row();
        if ((at - *pressedAt_).manhattanLength() >= QApplication::startDragDistance() && model_->card(row)) {
            Q_EMIT dragStarted(row, *pressedAt_ - cardRect(row).topLeft());
            Q_EMIT dragMoved(event->globalPosition().toPoint());
        }
        return; // dragging must not select the cards passed over
    }
    QListView::mouseMoveEvent(event);
}

void ColumnView::mouseReleaseEvent(QMouseEvent* event)
{
    pressedAt_.reset();
    if (draggedRow_) {
        Q_EMIT dropped(event->globalPosition().toPoint());
        return;
    }
    QListView::mouseReleaseEvent(event);
}

void ColumnView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(index.row(), byKey ? viewport()->mapToGlobal(cardRect(index.row()).center())
                                            : event->globalPos());
}

void ColumnView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model_->rowCount() > 0)
        setCurrentIndex(model_->index(0, 0));
    else if (currentIndex().isValid())
        Q_EMIT selectedRow(currentIndex().row());
}

void ColumnView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT selectedRow(current.row());
}

void ColumnView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout(); // cards are as high as the text scale makes them
}

} // namespace tandan::ui
