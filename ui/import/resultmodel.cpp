#include "ui/import/resultmodel.h"

#include "ui/import/importsession.h"
#include "ui/import/importwords.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/tabledelegate.h"

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

ResultModel::ResultModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel{parent},
      session_{session}
{}

void ResultModel::show(Filter filter)
{
    beginResetModel();
    filter_ = filter;
    const auto& result = session_.result() ? session_.result() : session_.dryRun();
    lines_ = result && session_.table() ? lines(*result) : std::vector<Line>{};
    endResetModel();
}

QString ResultModel::nameOf(std::size_t index) const
{
    const QStringList& cells = session_.table()->rows[index].cells;
    QStringList parts;
    for (const auto& field : {u"customer"_s, u"title"_s, u"name"_s, u"contact"_s}) {
        for (const auto& link : session_.mapping().links) {
            const QString cell = cells.value(session_.table()->columns.indexOf(link.column)).simplified();
            if (link.field == field && !cell.isEmpty() && parts.size() < 2)
                parts << cell;
        }
    }
    return parts.join(u" · "_s);
}

std::vector<ResultModel::Line> ResultModel::lines(const exchange::ImportResult& result) const
{
    std::vector<Line> found;
    if (filter_ == Filter::Rejected) {
        for (const exchange::Reject& reject : result.rejects)
            found.push_back({reject.row, reject.column,
                             reject.column.isEmpty() ? nameOf(reject.index) : reject.value.simplified(),
                             importwords::reason(reject.why)});
        return found;
    }
    const bool updates = session_.onDuplicate() == exchange::OnDuplicate::Update;
    for (const exchange::Duplicate& duplicate : result.duplicates)
        found.push_back({duplicate.row,
                         {},
                         nameOf(duplicate.index),
                         updates ? tr("In the book already: its filled cells are written over what is there")
                                 : tr("In the book already: left as it is")});
    return found;
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    const bool rejected = filter_ == Filter::Rejected;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QStringList texts{importwords::number(line.row),
                                line.heading.isEmpty() && rejected ? tr("the row") : line.heading,
                                line.value.isEmpty() ? tr("(blank)") : line.value, line.why};
        return texts.value(index.column());
    }
    case Qt::ToolTipRole:
        return index.column() == Why ? QVariant{line.why} : QVariant{};
    case HintRole:
        return index.column() == Row || index.column() == Heading;
    case InvalidRole:
        return rejected && index.column() == Value && !line.heading.isEmpty();
    case IconRole:
        return index.column() == Why && rejected ? QVariant{static_cast<int>(Icon::Warning)} : QVariant{};
    case ToneRole:
        return index.column() == Why && rejected ? QVariant{static_cast<int>(Tone::Red)} : QVariant{};
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Row:
        return tr("Row");
    case Heading:
        return tr("Column");
    case Value:
        return tr("Written there");
    default:
        return tr("Why");
    }
}

} // namespace tandan::ui
