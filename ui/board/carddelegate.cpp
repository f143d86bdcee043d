#include "ui/board/carddelegate.h"

#include "ui/board/cardpaint.h"
#include "ui/board/columnview.h"

#include <QPainter>

namespace tandan::ui {

CardDelegate::CardDelegate(ColumnView* view) : QStyledItemDelegate{view}, view_{view} {}

QRect CardDelegate::cardRect(const Theme& theme, const QRect& item)
{
    const int gap = theme.px(Px::CardGap);
    return item.adjusted(gap, 0, -gap, -gap);
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme theme = Theme::of(option.widget);
    const QRect rect = cardRect(theme, option.rect);
    const DealColumnModel& model = *view_->deals();
    if (const DealCard* card = model.card(index.row()))
        paintCard(*painter, rect, theme, *card, model.cardContext(),
                  {.hovered = (option.state & QStyle::State_MouseOver) != 0,
                   .selected = (option.state & QStyle::State_Selected) != 0,
                   .dragged = view_->draggedRow() == index.row()});
    else
        paintCardPlaceholder(*painter, rect, theme);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Theme theme = Theme::of(option.widget);
    return {theme.px(Px::CardMin), theme.px(Px::Card) + theme.px(Px::CardGap)};
}

} // namespace tandan::ui
