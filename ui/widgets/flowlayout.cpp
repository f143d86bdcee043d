#include "ui/widgets/flowlayout.h"

#include <algorithm>

namespace tandan::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect{0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    // One line: what the layout would like if width were no matter.
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? std::max(spacing(), 0) : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize{width, height}.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(spacing(), 0);
    std::vector<std::pair<QLayoutItem*, int>> line; // item and its x
    int x = area.x();
    int y = area.y();
    int lineHeight = 0;
    // A line is placed when it is complete: only then is its height known, and items centre on it.
    const auto placeLine = [&] {
        if (apply)
            for (const auto& [item, left] : line) {
                const QSize size = item->sizeHint();
                item->setGeometry(
                    {QPoint{left, y + (lineHeight - size.height()) / 2},
                     size.boundedTo({std::max(area.width(), item->minimumSize().width()), size.height()})});
            }
        line.clear();
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && x + size.width() > area.right() + 1) {
            placeLine();
            x = area.x();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        line.emplace_back(item, x);
        x += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    placeLine();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace tandan::ui
