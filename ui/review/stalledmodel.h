#pragma once

#include "ui/review/stalledwords.h"

#include <QAbstractTableModel>

namespace tandan::ui {

/// The stalled deals of one report, of which a filter shows some. Sorted as the report is: most at risk
/// first.
class StalledModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Place, Deal, Stage, Owner, Stuck, Over, Amount, AtRisk, Contact, Advice };
    static constexpr int kColumns = static_cast<int>(Column::Advice) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(review::StalledReport report, review::StallLimits limits);
    /// Shows the deals with any of these reasons (all of them when empty) that belong to `owner`.
    void setFilter(std::vector<review::StallReason> reasons, std::optional<PersonId> owner);

    [[nodiscard]] const review::StalledReport& report() const { return report_; }
    [[nodiscard]] const review::StallLimits& limits() const { return limits_; }
    [[nodiscard]] const review::StalledDeal* deal(int row) const;
    [[nodiscard]] std::optional<int> rowOf(DealId deal) const;
    /// How many deals of the report have any of these reasons, the owner aside.
    [[nodiscard]] int count(const std::vector<review::StallReason>& reasons) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] QString text(const review::StalledDeal& deal, int row, Column column) const;
    [[nodiscard]] QString spoken(const review::StalledDeal& deal) const;

    review::StalledReport report_;
    review::StallLimits limits_;
    std::vector<review::StallReason> reasons_;
    std::optional<PersonId> owner_;
    std::vector<std::size_t> shown_; ///< into report_.rows
};

} // namespace tandan::ui
