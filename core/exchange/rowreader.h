#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/exchange/importresult.h"
#include "core/exchange/mapping.h"

#include <QHash>

namespace tandan::exchange {

/// Takes the cells of a row apart by field, as a mapping says, and remembers the first one at fault.
class RowReader
{
public:
    RowReader(const Mapping& mapping, const QStringList& columns);

    /// Turns to a row of the table; its cells must stay alive while it is read.
    void begin(std::size_t index, const CsvRow& row);

    /// What the cell of a field means, trimmed, after the mapping's values and defaults; empty without one.
    [[nodiscard]] QString text(const QString& field) const;
    /// text(), not longer than `limit` characters: else the row is at fault (TD-TEXT-TOO-LONG).
    [[nodiscard]] QString text(const QString& field, int limit);
    /// The code behind the cell's word (words.h kind `words`), nothing when blank; an unknown word is a fault
    /// (TD-CODE-UNKNOWN with the possible ones).
    template <class E>
    [[nodiscard]] std::optional<E> word(const QString& field, const QString& words)
    {
        const QString cell = text(field);
        if (cell.isEmpty())
            return std::nullopt;
        if (const auto known = words::recognised(words, cell)) {
            if (const auto value = parseCode<E>(*known))
                return *value;
        }
        fault(field,
              invalid(QStringLiteral("TD-CODE-UNKNOWN"), {cell, allCodes<E>().join(QLatin1Char{' '})}));
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Day> day(const QString& field);
    [[nodiscard]] std::optional<Money> money(const QString& field);

    /// Says that the row cannot be imported because of a field (empty: as a whole). The first one counts.
    void fault(const QString& field, Error why);
    [[nodiscard]] const std::optional<Reject>& rejected() const { return reject_; }

private:
    struct Source
    {
        qsizetype at = 0; ///< index of the column
        bool inWan = false;
    };
    [[nodiscard]] const Source* sourceOf(const QString& field) const;

    const Mapping& mapping_;
    QStringList columns_;
    QHash<QString, std::vector<Source>> sources_; ///< by field
    std::size_t index_ = 0;
    const CsvRow* row_ = nullptr;
    std::optional<Reject> reject_;
};

} // namespace tandan::exchange
