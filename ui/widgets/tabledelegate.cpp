#include "ui/widgets/tabledelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace tandan::ui {

namespace {

Px rowHeight(Density density)
{
    switch (density) {
    case Density::Dense:
        return Px::RowDense;
    case Density::TwoLine:
        return Px::RowTwo;
    case Density::Normal:
        break;
    }
    return Px::Row;
}

struct CellText
{
    QString text;
    TextRole role;
    Qt::Alignment alignment;
};

CellText textOf(const QModelIndex& index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return {index.data(Qt::DisplayRole).toString(),
            index.data(BoldRole).toBool() ? TextRole::BodyBold : TextRole::Body,
            alignment.isValid() ? Qt::Alignment{alignment.toInt()} : Qt::AlignLeft | Qt::AlignVCenter};
}

QColor inkOf(const Theme& theme, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!(option.state & QStyle::State_Enabled))
        return theme.color(Color::Disabled);
    if (index.data(InvalidRole).toBool())
        return theme.color(Color::Red);
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid() && static_cast<Tone>(tone.toInt()) != Tone::Neutral)
        return toneColors(theme, static_cast<Tone>(tone.toInt())).ink;
    return theme.color(index.data(HintRole).toBool() ? Color::Text3 : Color::Text);
}

} // namespace

TableDelegate* TableDelegate::attach(QTableView* view, Density density)
{
    auto* delegate = new TableDelegate{view, density};
    view->setItemDelegate(delegate);
    return delegate;
}

TableDelegate::TableDelegate(QTableView* view, Density density)
    : QStyledItemDelegate{view},
      view_{view},
      viewport_{view->viewport()},
      density_{density}
{
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setAlternatingRowColors(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    view->setMouseTracking(true);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(view, &QTableView::entered, this, &TableDelegate::hover);
    viewport_->installEventFilter(this);
    view->installEventFilter(this);
    applySizes();
}

void TableDelegate::applySizes()
{
    const Theme theme = Theme::of(view_);
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setMinimumSectionSize(theme.px(Px::TargetMin));
    view_->verticalHeader()->setDefaultSectionSize(theme.px(rowHeight(density_)));
    view_->horizontalHeader()->setFixedHeight(theme.px(Px::TableHeader));
}

void TableDelegate::hover(const QModelIndex& index)
{
    if (hoveredRow_ == index.row())
        return;
    hoveredRow_ = index.row();
    if (viewport_)
        viewport_->update();
}

bool TableDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // A view that is being destroyed still sends events here when it is a table no longer: compare its
    // address, but call nothing of it unless it is asked to change.
    const bool ofViewport = viewport_ && watched == viewport_;
    const bool ofView = watched == static_cast<QObject*>(view_);
    const bool focusMoved = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (ofViewport && event->type() == QEvent::Leave)
        hover({});
    else if (ofView && event->type() == QEvent::StyleChange)
        applySizes();
    else if (ofView && focusMoved && viewport_)
        viewport_->update();
    // The base filters editors' keys, which neither of the two is.
    return ofView || ofViewport ? false : QStyledItemDelegate::eventFilter(watched, event);
}

QRect TableDelegate::contentRect(const Theme& theme, const QRect& cell)
{
    return cell.adjusted(theme.px(Px::GapWide), 0, -theme.px(Px::GapWide), -theme.px(Px::Hairline));
}

void TableDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Theme theme = Theme::of(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = index.row() == hoveredRow_;
    painter.fillRect(option.rect, theme.color(selected  ? Color::AccentTint
                                              : hovered ? Color::Hover
                                                        : Color::Surface));
    const int line = theme.px(Px::Hairline);
    painter.fillRect(QRect{option.rect.x(), option.rect.bottom() + 1 - line, option.rect.width(), line},
                     theme.color(Color::Line));
    const QHeaderView* header = view_->horizontalHeader();
    const QModelIndex current = view_->currentIndex();
    const bool isCurrentRow = current.isValid() && current.row() == index.row();
    if (isCurrentRow && header->visualIndex(index.column()) == 0)
        painter.fillRect(
            QRect{option.rect.topLeft(), QSize{theme.px(Px::AccentBar), option.rect.height() - line}},
            theme.color(Color::Accent));
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Theme theme = Theme::of(option.widget);
    painter->save();
    paintGround(*painter, option, index);
    if (index.data(InvalidRole).toBool())
        paintBox(*painter, option.rect, 0, theme.color(Color::RedTint), theme.color(Color::Red),
                 theme.px(Px::Hairline));

    QRect area = contentRect(theme, option.rect);
    const CellText cell = textOf(index);
    const QVariant stage = index.data(StageRole);
    const QVariant icon = index.data(IconRole);
    if (stage.isValid()) {
        paintStageTag(*painter, area, theme, stage.toInt(), cell.text);
    } else {
        const QColor ink = inkOf(theme, option, index);
        if (icon.isValid()) {
            const int size = theme.px(Px::IconSmall);
            const int taken = size + theme.px(Px::GapInline);
            const int room = area.width() - taken - textWidth(cell.text, theme, cell.role);
            if (cell.alignment & Qt::AlignRight) // the icon stays beside its text
                area.setLeft(area.left() + std::max(0, room));
            paintIcon(*painter, static_cast<Icon>(icon.toInt()),
                      QRect{area.x(), area.y(), size, area.height()}, size, ink);
            area.setLeft(area.left() + taken);
        }
        paintText(*painter, area, cell.text, theme, cell.role, ink, cell.alignment);
    }
    // The ring of the focused cell: the row's tint alone does not say that the keyboard is here.
    if ((option.state & QStyle::State_HasFocus) &&
        view_->selectionBehavior() != QAbstractItemView::SelectRows)
        paintFocusRing(*painter, option.rect, theme, theme.px(Px::RadiusTick));
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = Theme::of(option.widget);
    const CellText cell = textOf(index);
    int width = index.data(StageRole).isValid() ? stageTagWidth(theme, cell.text)
                                                : textWidth(cell.text, theme, cell.role);
    if (index.data(IconRole).isValid())
        width += theme.px(Px::IconSmall) + theme.px(Px::GapInline);
    return {width + 2 * theme.px(Px::GapWide), theme.px(rowHeight(density_))};
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    const bool hasTip = index.data(Qt::ToolTipRole).isValid();
    if (event->type() == QEvent::ToolTip && !hasTip &&
        sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace tandan::ui
