#include "ui/review/stalleddelegate.h"

#include "ui/review/stalledmodel.h"

#include <QPainter>
#include <QTableView>

namespace tandan::ui {

StalledDelegate* StalledDelegate::attach(QTableView* view)
{
    auto* delegate = new StalledDelegate{view};
    view->setItemDelegate(delegate);
    return delegate;
}

void StalledDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto column = static_cast<StalledModel::Column>(index.column());
    const auto* model = qobject_cast<const StalledModel*>(index.model());
    const review::StalledDeal* deal = model ? model->deal(index.row()) : nullptr;
    const Theme theme = Theme::of(option.widget);
    const QRect area = contentRect(theme, option.rect);
    if (deal && column == StalledModel::Column::Deal) {
        painter->save();
        paintGround(*painter, option, index);
        const int first = theme.line(TextRole::Body);
        const int second = theme.line(TextRole::Small);
        const int top = area.y() + (area.height() - first - second) / 2;
        paintText(*painter, QRect{area.x(), top, area.width(), first}, deal->customer, theme,
                  TextRole::BodyBold, theme.color(Color::Text));
        paintText(*painter, QRect{area.x(), top + first, area.width(), second}, deal->title, theme,
                  TextRole::Small, theme.color(Color::Text2));
        painter->restore();
        return;
    }
    if (deal && column == StalledModel::Column::Owner) {
        painter->save();
        paintGround(*painter, option, index);
        paintAvatar(*painter, area, theme, deal->ownerId.value(), deal->owner, theme.px(Px::Avatar));
        painter->restore();
        return;
    }
    if (deal && column == StalledModel::Column::Stuck) {
        painter->save();
        paintGround(*painter, option, index);
        painter->setFont(theme.font(TextRole::Small));
        painter->setPen(theme.color(Color::Text));
        const int lines = 2 * theme.line(TextRole::Small);
        const QRect text{area.x(), area.y() + (area.height() - lines) / 2, area.width(), lines};
        painter->setClipRect(text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
        painter->restore();
        return;
    }
    TableDelegate::paint(painter, option, index);
}

} // namespace tandan::ui
