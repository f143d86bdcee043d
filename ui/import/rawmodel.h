#pragma once

#include "core/exchange/csvtable.h"

#include <QAbstractTableModel>

namespace tandan::ui {

class ImportSession;

/// The first rows of the file as they were read, to see whether encoding and delimiter are right.
class RawModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RawModel(ImportSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh();

    ImportSession& session_;
    QStringList columns_;
    std::vector<exchange::CsvRow> rows_;
};

} // namespace tandan::ui
