#pragma once

#include "core/exchange/importpreview.h"

#include <QAbstractTableModel>

#include <vector>

namespace tandan::ui {

class ImportSession;

/// The first rows as the import reads them, with what is wrong with those that it cannot.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Filter { All, Faulty };

    explicit PreviewModel(ImportSession& session, QObject* parent = nullptr);

    void setFilter(Filter filter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Row, each mapped field, result.
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] QVariant fieldData(const exchange::PreviewRow& row, int field, int role) const;
    [[nodiscard]] QVariant resultData(const exchange::PreviewRow& row, int role) const;

    ImportSession& session_;
    Filter filter_ = Filter::All;
    exchange::ImportPreview preview_;
    std::vector<exchange::PreviewRow> rows_; ///< those of the preview that pass the filter
    exchange::Entity entity_ = exchange::Entity::Deals;
};

} // namespace tandan::ui
