#pragma once

#include "ui/widgets/tabledelegate.h"

namespace tandan::ui {

/// Draws the choices of a ChoiceTable as boxes with an arrow and opens them as lists.
class ChoiceDelegate : public TableDelegate
{
    Q_OBJECT
public:
    explicit ChoiceDelegate(QTableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    [[nodiscard]] static QRect boxIn(const QStyleOptionViewItem& option);
};

} // namespace tandan::ui
