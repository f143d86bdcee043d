#include "ui/import/columnmodel.h"

#include "ui/import/importsession.h"
#include "ui/import/importwords.h"
#include "ui/widgets/tabledelegate.h"

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first cell of a column with something in it, of the first rows.
QString firstValueOf(const exchange::CsvTable& table, qsizetype column)
{
    constexpr std::size_t kLookedAt = 200;
    for (std::size_t row = 0; row < table.rows.size() && row < kLookedAt; ++row) {
        const QString cell = table.rows[row].cells.value(column).simplified();
        if (!cell.isEmpty())
            return cell;
    }
    return {};
}

} // namespace

ColumnModel::ColumnModel(ImportSession& session, QObject* parent)
    : QAbstractTableModel{parent},
      session_{session}
{
    connect(&session_, &ImportSession::mappingChanged, this, &ColumnModel::refresh);
    connect(&session_, &ImportSession::checked, this, &ColumnModel::refresh);
    connect(&session_, &ImportSession::fileChanged, this, &ColumnModel::refresh);
    refresh();
}

ColumnModel::Row ColumnModel::rowFor(const QString& heading, const QString& firstValue) const
{
    Row row{heading, firstValue, session_.mapping().fieldsFrom(heading), {}, Tone::Neutral};
    if (row.fields.isEmpty())
        return row;
    row.tone = Tone::Green;
    int words = 0;
    int unknown = 0;
    int newOwners = 0;
    for (const exchange::ValueWord& word : session_.words()) {
        if (word.column != heading || word.text.isEmpty() || !row.fields.contains(word.field))
            continue;
        ++words;
        unknown += word.isUnknown() ? 1 : 0;
        newOwners += word.field == u"owner"_s && session_.isUnknownOwner(word.meaning) ? 1 : 0;
    }
    const auto& links = session_.mapping().links;
    const bool shared = std::any_of(links.begin(), links.end(), [&](const auto& link) {
        return link.column != heading && row.fields.contains(link.field);
    });
    if (unknown > 0)
        row.note = tr("%n word(s) mean nothing yet", nullptr, unknown);
    else if (newOwners > 0 && session_.addsOwners())
        row.note = tr("%n name(s) will be added to the team", nullptr, newOwners);
    else if (newOwners > 0)
        row.note = tr("%n name(s) are nobody in the team", nullptr, newOwners);
    else if (shared)
        row.note = tr("Another column fills it, too: the first one with something in it counts");
    if (!row.note.isEmpty())
        row.tone = Tone::Amber;
    else if (row.fields.contains(u"amount"_s) && exchange::isInWan(heading))
        row.note = tr("Times 10,000, to make it yuan");
    else if (words > 0)
        row.note = tr("All %n word(s) are known", nullptr, words);
    return row;
}

void ColumnModel::refresh()
{
    std::vector<Row> rows;
    if (const exchange::CsvTable* table = session_.table()) {
        for (qsizetype at = 0; at < table->columns.size(); ++at)
            rows.push_back(rowFor(table->columns[at], firstValueOf(*table, at)));
    }
    const bool same = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                 [](const Row& a, const Row& b) { return a.heading == b.heading; });
    if (same) {
        rows_ = std::move(rows);
        if (!rows_.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int ColumnModel::filled() const
{
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return !row.fields.isEmpty(); }));
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ColumnModel::fieldText(const QStringList& fields) const
{
    if (fields.isEmpty())
        return tr("Left out");
    QStringList names;
    for (const QString& field : fields)
        names << importwords::fieldName(session_.entity(), field);
    return names.join(u" + "_s);
}

/// Left out, what it is when that is several fields at once, and each field.
std::vector<Choice> ColumnModel::choices(const Row& row) const
{
    std::vector<Choice> all{{fieldText({}), QStringList{}}};
    if (row.fields.size() > 1)
        all.push_back({fieldText(row.fields), row.fields});
    for (const QString& field : exchange::fieldsOf(session_.entity()))
        all.push_back({fieldText({field}), QStringList{field}});
    return all;
}

QString ColumnModel::text(const Row& row, int column) const
{
    switch (column) {
    case Heading:
        return row.heading;
    case FirstValue:
        return row.firstValue;
    case Field:
        return fieldText(row.fields);
    case Note:
        return row.note;
    default:
        return {};
    }
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        if (column != State)
            return text(row, column).isEmpty() ? tr("nothing") : text(row, column);
        return row.tone == Tone::Green   ? tr("matched")
               : row.tone == Tone::Amber ? tr("look at the note")
                                         : tr("left out");
    case Qt::EditRole:
        return column == Field ? QVariant{row.fields} : QVariant{};
    case kChoicesRole:
        return column == Field ? QVariant::fromValue(choices(row)) : QVariant{};
    case BoldRole:
        return column == Heading;
    case HintRole:
        return column == Note || (column == Field && row.fields.isEmpty());
    case ToneRole:
        return column == State || (column == Note && row.tone == Tone::Amber)
                   ? QVariant{static_cast<int>(row.tone)}
                   : QVariant{};
    case IconRole:
        if (column != State)
            return {};
        return static_cast<int>(row.tone == Tone::Green   ? Icon::Check
                                : row.tone == Tone::Amber ? Icon::Warning
                                                          : Icon::Minus);
    default:
        return {};
    }
}

bool ColumnModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Field || role != Qt::EditRole)
        return false;
    const Row row = rows_[static_cast<std::size_t>(index.row())];
    if (value.toStringList() != row.fields)
        session_.setColumn(row.heading, value.toStringList());
    return true;
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Heading:
        return tr("Column in the file");
    case FirstValue:
        return tr("First value");
    case Field:
        return tr("Import as");
    case Note:
        return tr("Note");
    default:
        return QString{};
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Field ? usual | Qt::ItemIsEditable : usual;
}

} // namespace tandan::ui
