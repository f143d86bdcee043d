#include "ui/import/choicetable.h"

#include "ui/import/choicedelegate.h"

#include <QKeyEvent>

namespace tandan::ui {

ChoiceTable::ChoiceTable(const QString& name, QWidget* parent) : QTableView{parent}
{
    setAccessibleName(name);
    setItemDelegate(new ChoiceDelegate{this});
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(kChoicesRole).isValid())
            edit(index);
    });
}

bool ChoiceTable::choose(int row)
{
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const QModelIndex index = model()->index(row, column);
        if (!index.data(kChoicesRole).isValid())
            continue;
        setCurrentIndex(index);
        edit(index);
        return true;
    }
    return false;
}

void ChoiceTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space ||
                       key == Qt::Key_F2 || (key == Qt::Key_Down && (event->modifiers() & Qt::AltModifier));
    // Ctrl+Enter stays the dialog's.
    if (opens && !(event->modifiers() & Qt::ControlModifier) && choose(currentIndex().row())) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace tandan::ui
