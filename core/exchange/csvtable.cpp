#include "core/exchange/csvtable.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/textencoding.h"

#include <QCoreApplication>
#include <QFile>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList distinctNames(const QStringList& header)
{
    QStringList names;
    for (const QString& cell : header) {
        QString name = unguarded(cell).trimmed();
        if (name.isEmpty())
            name = QCoreApplication::translate("Exchange", "Column %1").arg(names.size() + 1);
        QString distinct = name;
        for (int copy = 2; names.contains(distinct); ++copy)
            distinct = u"%1 (%2)"_s.arg(name).arg(copy);
        names << distinct;
    }
    return names;
}

} // namespace

Result<CsvTable> tableFromBytes(const QByteArray& bytes, const QString& name, const TableOptions& options)
{
    TD_ASSIGN(const DecodedText decoded, decodeText(bytes, options.encoding));
    if (decoded.replacements > 0 && !options.allowReplacements)
        return Error{Error::Code::Input, u"TD-IMPORT-ENCODING"_s, {decoded.encoding}, {}};
    CsvTable table;
    table.encoding = decoded.encoding;
    table.replacements = decoded.replacements;
    table.delimiter = options.delimiter ? *options.delimiter : detectDelimiter(decoded.text);
    TD_ASSIGN(table.oddities, parseCsv(decoded.text, table.delimiter, [&](CsvRow& row) -> Result<> {
                  if (table.columns.isEmpty()) {
                      table.columns =
                          distinctNames(options.hasHeader ? row.cells : QStringList(row.cells.size()));
                      if (options.hasHeader)
                          return {};
                  }
                  for (QString& cell : row.cells)
                      cell = unguarded(cell);
                  table.rows.push_back(std::move(row));
                  return {};
              }));
    if (table.columns.isEmpty())
        return Error{Error::Code::Input, u"TD-IMPORT-EMPTY"_s, {name}, {}};
    return table;
}

Result<CsvTable> readTable(const QString& path, const TableOptions& options)
{
    QFile file{path};
    const bool opened =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{Error::Code::Input, u"TD-FILE-UNREADABLE"_s, {path}, {}};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Input, u"TD-FILE-UNREADABLE"_s, {path}, {}};
    return tableFromBytes(bytes, path, options);
}

Result<QChar> parseDelimiter(const QString& text)
{
    if (text.compare(u"tab"_s, Qt::CaseInsensitive) == 0 || text == u"\\t"_s)
        return QChar{u'\t'};
    // A quote or a line break would take the meaning from every cell.
    if (text.size() == 1 && text != u"\""_s && text != u"\r"_s && text != u"\n"_s)
        return text.front();
    return invalid(u"TD-CODE-UNKNOWN"_s, {text, u", ; | tab"_s});
}

QString delimiterName(QChar delimiter)
{
    return delimiter == u'\t' ? u"tab"_s : QString{delimiter};
}

} // namespace tandan::exchange
