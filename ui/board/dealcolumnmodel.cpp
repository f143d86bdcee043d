#include "ui/board/dealcolumnmodel.h"

#include "ui/deals/cardwords.h"

namespace tandan::ui {

QVariant DealColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const DealCard* shown = card(index.row());
    if (!shown)
        return role == Qt::AccessibleTextRole ? tr("Loading") : QVariant{};
    if (role == Qt::DisplayRole)
        return shown->customer;
    return role == Qt::ToolTipRole ? cardTip(*shown, cardContext()) : spokenCard(*shown, cardContext());
}

} // namespace tandan::ui
