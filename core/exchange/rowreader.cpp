#include "core/exchange/rowreader.h"

#include "core/exchange/cellvalues.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

RowReader::RowReader(const Mapping& mapping, const QStringList& columns)
    : mapping_{mapping},
      columns_{columns}
{
    for (const Mapping::Link& link : mapping.links) {
        if (const qsizetype at = columns.indexOf(link.column); at >= 0)
            sources_[link.field].push_back({at, isInWan(link.column)});
    }
}

void RowReader::begin(std::size_t index, const CsvRow& row)
{
    index_ = index;
    row_ = &row;
    reject_.reset();
    const auto beyond = row.cells.begin() + qMin(row.cells.size(), columns_.size());
    if (std::any_of(beyond, row.cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); }))
        fault({}, {Error::Code::Input, u"TD-IMPORT-CELLS"_s, {}, {}});
}

/// The first column of a field that has something in it, else its first.
const RowReader::Source* RowReader::sourceOf(const QString& field) const
{
    const auto sources = sources_.constFind(field);
    if (sources == sources_.cend())
        return nullptr;
    for (const Source& source : *sources) {
        if (!row_->cells.value(source.at).trimmed().isEmpty())
            return &source;
    }
    return &sources->front();
}

QString RowReader::text(const QString& field) const
{
    const Source* source = sourceOf(field);
    return source ? mapping_.valueOf(field, row_->cells.value(source->at)) : mapping_.defaults.value(field);
}

QString RowReader::text(const QString& field, int limit)
{
    QString cell = text(field);
    if (cell.size() > limit)
        fault(field, invalid(u"TD-TEXT-TOO-LONG"_s, {field, QString::number(limit)}));
    return cell;
}

std::optional<Day> RowReader::day(const QString& field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto day = cellDay(cell);
    if (day)
        return *day;
    fault(field, day.error());
    return std::nullopt;
}

std::optional<Money> RowReader::money(const QString& field)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const Source* source = sourceOf(field);
    const auto amount = cellMoney(cell, source && source->inWan);
    if (amount)
        return *amount;
    fault(field, amount.error());
    return std::nullopt;
}

void RowReader::fault(const QString& field, Error why)
{
    if (reject_)
        return;
    const Source* source = sourceOf(field);
    reject_ = Reject{index_, row_->record, source ? columns_.value(source->at) : QString{},
                     source ? row_->cells.value(source->at) : QString{}, std::move(why)};
}

} // namespace tandan::exchange
