#pragma once

#include "ui/deals/dealpagemodel.h"

namespace tandan::ui {

/// The table of deals. Sorting is the book's: a column that can be sorted by names its order.
class DealTableModel : public DealPageModel
{
    Q_OBJECT

public:
    enum class Column { Number, Customer, Title, Stage, Amount, Owner, Age, NextStep, Due, ExpectedClose };
    static constexpr int kColumns = static_cast<int>(Column::ExpectedClose) + 1;

    using DealPageModel::DealPageModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The order that a click on a column's head asks for; nothing for a column without one.
    [[nodiscard]] static std::optional<DealSort> sortOf(Column column);
    [[nodiscard]] static Column columnOf(DealSort sort);

private:
    [[nodiscard]] QString text(const DealCard& card, Column column) const;
    [[nodiscard]] QVariant look(const DealCard& card, Column column, int role) const;
};

} // namespace tandan::ui
