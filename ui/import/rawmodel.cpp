#include "ui/import/rawmodel.h"

#include "ui/import/importsession.h"
#include "ui/widgets/tabledelegate.h"

namespace tandan::ui {

namespace {

constexpr std::size_t kShown = 50;
constexpr QChar kReplacement{0xFFFD};

} // namespace

RawModel::RawModel(ImportSession& session, QObject* parent) : QAbstractTableModel{parent}, session_{session}
{
    connect(&session_, &ImportSession::fileChanged, this, &RawModel::refresh);
    refresh();
}

void RawModel::refresh()
{
    beginResetModel();
    columns_.clear();
    rows_.clear();
    if (const exchange::CsvTable* table = session_.table()) {
        columns_ = table->columns;
        const std::size_t shown = std::min(kShown, table->rows.size());
        rows_.assign(table->rows.begin(), table->rows.begin() + static_cast<std::ptrdiff_t>(shown));
    }
    endResetModel();
}

int RawModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RawModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant RawModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString cell = rows_[static_cast<std::size_t>(index.row())].cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.simplified();
    case Qt::AccessibleTextRole:
        return cell.isEmpty() ? tr("(blank)") : cell;
    case InvalidRole:
        return cell.contains(kReplacement);
    default:
        return {};
    }
}

QVariant RawModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columns_.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace tandan::ui
