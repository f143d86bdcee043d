#pragma once

#include "ui/widgets/tabledelegate.h"

namespace tandan::ui {

/// Rows of two lines: the deal's title below its customer, the owner as an avatar.
class StalledDelegate : public TableDelegate
{
    Q_OBJECT

public:
    static StalledDelegate* attach(QTableView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    explicit StalledDelegate(QTableView* view) : TableDelegate{view, Density::TwoLine} {}
};

} // namespace tandan::ui
