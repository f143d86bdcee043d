#include "core/exchange/rowimport.h"

#include "core/exchange/dryrun.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using Handle = std::function<Result<RowEnd>(RowReader&, ImportResult&)>;

void count(ImportResult& result, RowEnd end)
{
    switch (end) {
    case RowEnd::Created:
        ++result.created;
        return;
    case RowEnd::Updated:
        ++result.updated;
        return;
    case RowEnd::Skipped:
        ++result.skipped;
        return;
    }
}

Result<ImportResult> importAll(Unit& unit, const CsvTable& table, const Mapping& mapping,
                               const ImportRun& run, const Handle& handle)
{
    ImportResult result;
    result.encoding = table.encoding;
    result.delimiter = table.delimiter;
    result.columns = table.columns;
    result.read = static_cast<qint64>(table.rows.size());
    RowReader reader{mapping, table.columns};
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        if (run.cancel.isCancelled())
            return Error{Error::Code::Cancelled, u"TD-CANCELLED"_s, {}, {}};
        reader.begin(at, table.rows[at]);
        TD_TRY(unit.db().script(u"SAVEPOINT import_row"_s));
        const auto end = handle(reader, result);
        if (!end && !concernsOnlyTheRow(end.error()))
            return end.error();
        if (!end)
            reader.fault({}, end.error());
        if (reader.rejected()) {
            TD_TRY(unit.db().script(u"ROLLBACK TO SAVEPOINT import_row"_s));
            result.rejects.push_back(*reader.rejected());
        } else {
            count(result, *end);
            if (*end != RowEnd::Created)
                result.duplicates.push_back({at, table.rows[at].record});
        }
        TD_TRY(unit.db().script(u"RELEASE SAVEPOINT import_row"_s));
        if (run.progress)
            run.progress(static_cast<qint64>(at) + 1, result.read);
    }
    return result;
}

} // namespace

bool concernsOnlyTheRow(const Error& error)
{
    return error.code != Error::Code::Storage && error.code != Error::Code::Busy &&
           error.code != Error::Code::Cancelled;
}

Result<ImportResult> importRows(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                const ImportRun& run, const Handle& handle)
{
    TD_TRY(checkMapping(mapping, table.columns));
    return perhapsDry(unit, run.dryRun, [&] { return importAll(unit, table, mapping, run, handle); });
}

} // namespace tandan::exchange
