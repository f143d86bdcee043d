#include "ui/deals/dealtableview.h"

#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace tandan::ui {

DealTableView::DealTableView(QWidget* parent) : QTableView{parent}
{
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

std::vector<int> DealTableView::chosenRows() const
{
    std::vector<int> rows;
    if (selectionModel()) {
        for (const QModelIndex& index : selectionModel()->selectedRows())
            rows.push_back(index.row());
    }
    if (rows.empty() && currentIndex().isValid())
        rows.push_back(currentIndex().row());
    std::ranges::sort(rows);
    return rows;
}

void DealTableView::step(int rows)
{
    const int to = std::clamp(currentIndex().row() + rows, 0, std::max(0, model()->rowCount() - 1));
    setCurrentIndex(model()->index(to, 0));
}

void DealTableView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int row = currentIndex().row();
    if (!plain || !model()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_J || key == Qt::Key_K) {
        step(key == Qt::Key_J ? 1 : -1);
    } else if (row < 0) {
        QTableView::keyPressEvent(event);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT activated(currentIndex());
    } else if (key == Qt::Key_O) {
        Q_EMIT openRequested(row);
    } else if (key == Qt::Key_X) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9) ||
               key == Qt::Key_Space) {
        Q_EMIT keyRequested(key);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DealTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT openRequested(index.row());
}

void DealTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isRowSelected(index.row()))
        setCurrentIndex(index);
    Q_EMIT menuRequested(index.row(), byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                            : event->globalPos());
}

void DealTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void DealTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
    viewport()->update(); // the accent edge of the current row
}

} // namespace tandan::ui
