#include "core/exchange/importpreview.h"

#include "core/exchange/customerrow.h"
#include "core/exchange/dealrow.h"
#include "core/exchange/personrow.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kLookEvery = 1000; ///< rows between two looks at the cancel token

/// Lets the reader find the faults of the row it stands at.
void check(RowReader& reader, Entity entity, std::size_t at)
{
    switch (entity) {
    case Entity::Deals:
        (void)readDealRow(reader, at);
        return;
    case Entity::Customers:
        (void)readCustomerRow(reader);
        return;
    case Entity::Contacts:
        (void)readContactRow(reader);
        return;
    case Entity::People:
        (void)readPersonRow(reader);
        return;
    }
}

} // namespace

Result<ImportPreview> previewImport(const CsvTable& table, const Mapping& mapping, std::size_t limit,
                                    const CancelToken& cancel)
{
    ImportPreview preview;
    for (const QString& field : fieldsOf(mapping.entity)) {
        const auto link = std::find_if(mapping.links.begin(), mapping.links.end(),
                                       [&](const Mapping::Link& one) { return one.field == field; });
        if (link == mapping.links.end())
            continue;
        preview.fields << field;
        preview.columns << link->column;
    }
    preview.read = static_cast<qint64>(table.rows.size());
    std::size_t good = 0;
    std::size_t faulty = 0;
    RowReader reader{mapping, table.columns};
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        if (at % kLookEvery == 0 && cancel.isCancelled())
            return Error{Error::Code::Cancelled, u"TD-CANCELLED"_s, {}, {}};
        reader.begin(at, table.rows[at]);
        check(reader, mapping.entity, at);
        preview.faulty += reader.rejected() ? 1 : 0;
        if (++(reader.rejected() ? faulty : good) > limit)
            continue;
        PreviewRow row{at, table.rows[at].record, {}, reader.rejected()};
        for (const QString& field : preview.fields)
            row.values << reader.text(field);
        preview.rows.push_back(std::move(row));
    }
    return preview;
}

} // namespace tandan::exchange
