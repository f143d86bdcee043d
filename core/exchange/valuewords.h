#pragma once

#include "core/exchange/csvtable.h"
#include "core/exchange/mapping.h"

#include <optional>
#include <vector>

namespace tandan::exchange {

/// A word of the file that has to mean something to Tandan: a stage, an outcome, a part, or the name of an
/// owner.
struct ValueWord
{
    QString field;
    QString column;        ///< heading of the column in which it stands first
    QString text;          ///< as it is written first, trimmed; empty: the blank cells
    qint64 rows = 0;       ///< in which it stands
    bool byItself = false; ///< understood without a word from the mapping; names never are
    QString meaning; ///< a code of codesOf(), or a name; empty: nothing is known yet, or a blank stays blank

    /// The rows it stands in would be rejected as it is.
    [[nodiscard]] bool isUnknown() const { return meaning.isEmpty() && !text.isEmpty(); }
};

/// The codes that a field may hold, in order; none for a field of free text.
[[nodiscard]] QStringList codesOf(Entity entity, const QString& field);
/// The code behind a cell of such a field, as an import reads it; nothing when it knows none.
[[nodiscard]] std::optional<QString> codeOfCell(Entity entity, const QString& field, const QString& text);

/// The different words in the columns whose words matter, with what `mapping` makes of them: those that
/// need its word first within each field, then by rows, so that a word keeps its place when it gets a
/// meaning. Spellings that the mapping takes for the same are one word. A field's blank cells come last,
/// and names after all other words. A pure function; takes as long as reading the table. Thread: any, not the
/// GUI thread.
[[nodiscard]] std::vector<ValueWord> valueWords(const CsvTable& table, const Mapping& mapping);

} // namespace tandan::exchange
