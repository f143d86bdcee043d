#pragma once

#include "core/exchange/importresult.h"
#include "core/exchange/mapping.h"

#include <optional>
#include <vector>

namespace tandan::exchange {

/// A row as an import reads it.
struct PreviewRow
{
    std::size_t index = 0; ///< into CsvTable::rows
    int row = 0;           ///< the row number a spreadsheet shows
    QStringList values;    ///< what each of ImportPreview::fields means here
    std::optional<Reject> reject;
};

/// What can be said of an import before the book is asked.
struct ImportPreview
{
    QStringList fields;           ///< that some column fills, in the order of the documentation
    QStringList columns;          ///< the heading behind each of them, to find a reject's cell
    std::vector<PreviewRow> rows; ///< in the order of the file, of each kind as many as asked for
    qint64 read = 0;
    qint64 faulty = 0; ///< rows that cannot be imported whatever the book holds
};

/// Reads all rows and keeps the first `limit` faulty and the first `limit` good ones. Whether they are in the
/// book already, and what its rules say, only a dry run knows. TD-CANCELLED. Thread: any, not the GUI thread.
[[nodiscard]] Result<ImportPreview> previewImport(const CsvTable& table, const Mapping& mapping,
                                                  std::size_t limit, const CancelToken& cancel = {});

} // namespace tandan::exchange
