#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QString>

#include <memory>
#include <optional>

namespace tandan {

/// One row of an answer, valid only inside the call it was handed to. Columns are counted from 0 in the order
/// of the statement's SELECT list. Reading NULL through a non-optional accessor gives 0 or an empty text.
class Row
{
public:
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] int count() const;

    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] Money money(int column) const { return Money::fromFen(number(column)); }
    [[nodiscard]] Instant instant(int column) const { return Instant::fromMicros(number(column)); }
    [[nodiscard]] Day day(int column) const { return Day::fromString(text(column), Qt::ISODate); }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{number(column)};
    }

    [[nodiscard]] std::optional<qint64> maybeNumber(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{number(column)};
    }
    [[nodiscard]] std::optional<Money> maybeMoney(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{money(column)};
    }
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{instant(column)};
    }
    [[nodiscard]] std::optional<Day> maybeDay(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{day(column)};
    }
    template <class IdType>
    [[nodiscard]] std::optional<IdType> maybeId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{id<IdType>(column)};
    }

private:
    friend class Connection;
    explicit Row(const void* query) : query_{query} {}
    const void* query_; ///< the Statement, which no header outside this folder sees
};

} // namespace tandan
