#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace tandan::exchange {

/// One record of a CSV text.
struct CsvRow
{
    int record = 0; ///< 1-based, blank lines and the header included: the row number a spreadsheet shows
    int line = 0;   ///< 1-based line of the text on which it begins
    QStringList cells;
};

/// What a text contained that RFC 4180 does not foresee; told to people, never a reason to refuse.
struct CsvOddities
{
    int strayQuotes = 0;    ///< a quote inside an unquoted cell, or text after a closing one; kept as text
    int multilineCells = 0; ///< quoted cells with a line break in them: read whole
};

/// Reads RFC 4180 text: quoted cells with doubled quotes and line breaks in them; records end with CR, LF or
/// CRLF, the last one also at the end of the text; a byte order mark at the start and blank lines are
/// skipped. Cells come exactly as written, without trimming.
///
/// `take` gets each record in order; an error from it ends the reading and is returned. A quoted cell that
/// never ends: TD-IMPORT-QUOTES with the line on which it begins; records before it have been handed out by
/// then. Thread: any.
[[nodiscard]] Result<CsvOddities> parseCsv(QStringView text, QChar delimiter,
                                           const std::function<Result<>(CsvRow&)>& take);

/// The delimiter of a text among `,` `;` TAB and `|`: the one that cuts its first records into the same
/// number of cells most often, then into the most cells. A comma when none cuts at all.
[[nodiscard]] QChar detectDelimiter(QStringView text);

} // namespace tandan::exchange
