#pragma once

#include "ui/deals/dealpagemodel.h"

namespace tandan::ui {

/// The deals of one board column. What stands on a card is painted from card(); the item roles carry the same
/// in words for screen readers and tooltips.
class DealColumnModel : public DealPageModel
{
    Q_OBJECT

public:
    using DealPageModel::DealPageModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace tandan::ui
