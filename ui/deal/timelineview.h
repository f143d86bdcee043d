#pragma once

#include "ui/deal/timelinemodel.h"
#include "ui/widgets/themed.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace tandan::ui {

/// Draws an entry: the day, a dot on the line, title and stage, who and when, the words, and the tags.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The list of a timeline. Only the rows in sight are painted.
class TimelineView : public Themed<QListView>
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;
};

} // namespace tandan::ui
