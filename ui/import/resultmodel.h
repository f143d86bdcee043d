#pragma once

#include "core/exchange/importresult.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace tandan::ui {

class ImportSession;

/// The rows of a dry run or an import that did not simply come in: rejected ones with line, cell and
/// sentence, or those that are in the book already.
class ResultModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Filter { Rejected, Duplicates };
    enum Column { Row, Heading, Value, Why };
    static constexpr int kColumns = Why + 1;

    explicit ResultModel(ImportSession& session, QObject* parent = nullptr);

    /// Shows the result of the import or, without one, of the dry run.
    void show(Filter filter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        int row = 0;
        QString heading;
        QString value;
        QString why;
    };
    [[nodiscard]] std::vector<Line> lines(const exchange::ImportResult& result) const;
    /// What tells a row from others, for one that has no cell at fault: its name cells.
    [[nodiscard]] QString nameOf(std::size_t index) const;

    ImportSession& session_;
    Filter filter_ = Filter::Rejected;
    std::vector<Line> lines_;
};

} // namespace tandan::ui
