#include "ui/import/previewmodel.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/valuewords.h"
#include "ui/import/importsession.h"
#include "ui/import/importwords.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/tabledelegate.h"

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::PreviewRow;

PreviewModel::PreviewModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel{parent},
      session_{session}
{
    connect(&session_, &ImportSession::checked, this, &PreviewModel::refresh);
    refresh();
}

void PreviewModel::setFilter(Filter filter)
{
    filter_ = filter;
    refresh();
}

void PreviewModel::refresh()
{
    beginResetModel();
    preview_ = session_.preview();
    entity_ = session_.entity();
    rows_.clear();
    for (const PreviewRow& row : preview_.rows) {
        if (filter_ == Filter::All || row.reject)
            rows_.push_back(row);
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(preview_.fields.size()) + 2;
}

QVariant PreviewModel::fieldData(const PreviewRow& row, int field, int role) const
{
    const QString name = preview_.fields[field];
    const QString value = row.values.value(field);
    const auto code = exchange::codeOfCell(entity_, name, value);
    const bool wrong =
        row.reject && !row.reject->column.isEmpty() && preview_.columns[field] == row.reject->column;
    switch (role) {
    case Qt::DisplayRole:
        if (name == u"amount"_s) {
            if (const auto amount = exchange::cellMoney(value, exchange::isInWan(preview_.columns[field])))
                return formatMoney(*amount).remove(u'¥');
        }
        if (wrong && value.isEmpty())
            return tr("(blank)");
        return code ? importwords::valueName(name, *code) : value.simplified();
    case Qt::AccessibleTextRole:
        return value.isEmpty() ? tr("(blank)") : code ? importwords::valueName(name, *code) : value;
    case StageRole: {
        const int stage = code ? importwords::stageNumber(name, *code) : 0;
        return stage > 0 && !wrong ? QVariant{stage} : QVariant{};
    }
    case InvalidRole:
        return wrong;
    case Qt::TextAlignmentRole:
        return name == u"amount"_s ? QVariant{Qt::AlignRight | Qt::AlignVCenter} : QVariant{};
    default:
        return {};
    }
}

QVariant PreviewModel::resultData(const PreviewRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.reject ? importwords::reason(row.reject->why) : tr("Can be imported");
    case Qt::ToolTipRole:
        return row.reject ? QVariant{importwords::reason(row.reject->why)} : QVariant{};
    case ToneRole:
        return static_cast<int>(row.reject ? Tone::Red : Tone::Green);
    case IconRole:
        return static_cast<int>(row.reject ? Icon::Warning : Icon::Check);
    default:
        return {};
    }
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PreviewRow& row = rows_[static_cast<std::size_t>(index.row())];
    if (index.column() == columnCount() - 1)
        return resultData(row, role);
    if (index.column() > 0)
        return fieldData(row, index.column() - 1, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return importwords::number(row.row);
    return role == HintRole ? QVariant{true} : QVariant{};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isAmount =
        section > 0 && section <= preview_.fields.size() && preview_.fields[section - 1] == u"amount"_s;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isAmount)
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == 0)
        return tr("Row");
    if (section == columnCount() - 1)
        return tr("Result");
    return importwords::fieldName(entity_, preview_.fields.value(section - 1));
}

} // namespace tandan::ui
