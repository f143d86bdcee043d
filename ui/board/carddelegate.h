#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace tandan::ui {

class ColumnView;

/// Paints the cards of a column straight from its model's values.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(ColumnView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The card inside the area of its item: the gaps between cards belong to the items.
    [[nodiscard]] static QRect cardRect(const Theme& theme, const QRect& item);

private:
    ColumnView* view_;
};

} // namespace tandan::ui
