#pragma once

#include "core/exchange/csvparser.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandan::exchange {

/// How to read a file when the program should not find out by itself.
struct TableOptions
{
    QString encoding;               ///< empty: detected (textencoding.h)
    std::optional<QChar> delimiter; ///< nothing: detected
    /// A preview shows places that do not read as U+FFFD; an import refuses the file (TD-IMPORT-ENCODING).
    bool allowReplacements = false;
    bool hasHeader = true; ///< false: the first record is a row like the others, and columns are numbered
};

/// A CSV file as a table: the first record names the columns, unless it was said not to. Cells are without
/// the spreadsheet guard (csvwriter.h) and otherwise as written.
struct CsvTable
{
    QStringList columns; ///< trimmed; a name that comes again gets " (2)", an empty one "Column 3"
    std::vector<CsvRow> rows;
    QString encoding;
    QChar delimiter;
    qsizetype replacements = 0;
    CsvOddities oddities;
};

/// Reads a whole file; `-` is standard input. TD-FILE-UNREADABLE, TD-IMPORT-ENCODING, TD-IMPORT-EMPTY (no
/// header), TD-IMPORT-QUOTES. Thread: any, not the GUI thread.
[[nodiscard]] Result<CsvTable> readTable(const QString& path, const TableOptions& options = {});
/// The same of bytes at hand; `name` stands for the file in messages.
[[nodiscard]] Result<CsvTable> tableFromBytes(const QByteArray& bytes, const QString& name,
                                              const TableOptions& options = {});

/// A delimiter as a person writes it on the command line: `,` `;` `|` `tab` `\t`, or any single character;
/// TD-CODE-UNKNOWN otherwise.
[[nodiscard]] Result<QChar> parseDelimiter(const QString& text);
/// How reports and `import --json` write it: "," ";" "|" or "tab".
[[nodiscard]] QString delimiterName(QChar delimiter);

} // namespace tandan::exchange
