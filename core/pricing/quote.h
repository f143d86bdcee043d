#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/vocabulary.h"

#include <QString>

#include <optional>
#include <vector>

namespace tandan {

/// What the customer has in mind to spend (P of the method), from `low` to `high`; a single figure has both
/// the same.
struct PsychPrice
{
    Money low, high;
    friend bool operator==(const PsychPrice&, const PsychPrice&) = default;
};

/// One line of a quote.
struct QuoteItem
{
    QString name;        ///< 1–200 characters
    qint64 quantity = 1; ///< whole units, above zero
    Money unit;          ///< price of one unit, not negative

    [[nodiscard]] Money total() const { return Money::fromFen(unit.fen() * quantity); }
    friend bool operator==(const QuoteItem&, const QuoteItem&) = default;
};

/// A quote somebody is about to give. Without a floor: the floor of the quote before it, for a first quote
/// the standard price (method section 2). A scope change is named when the price is lower than before or a
/// concession was made.
struct NewQuote
{
    Money price;    ///< Q, above zero
    Money standard; ///< S, above zero
    std::optional<Money> floor;
    std::optional<PsychPrice> psych;
    QString scopeChange; ///< what is different about what is sold; empty for the same scope
    QString reason;      ///< why although the quote rule warns
    std::vector<QuoteItem> items;
};

/// A quote that was given. Quotes are never changed; a new one is the next version.
struct Quote
{
    DealId deal;
    int version = 1; ///< from 1, without gaps
    Money price, standard;
    std::optional<Money> floor; ///< F; empty only when masked (maskFor)
    std::optional<PsychPrice> psych;
    QString scopeChange, reason;
    PersonId by;
    Role byRole = Role::Sales;
    Instant at;
    std::vector<QuoteItem> items;
};

/// What a deal costs now: the latest quote less the concessions made on it. Row of the view deal_price.
struct Price
{
    DealId deal;
    int version = 1; ///< of the latest quote
    Money standard;
    std::optional<Money> floor; ///< F; empty only when masked (maskFor)
    Money quoted;               ///< Q of that quote
    Money now;                  ///< quoted less its concessions
    std::optional<PsychPrice> psych;

    /// What is left between the price and the floor; empty when the floor is masked.
    [[nodiscard]] std::optional<Money> room() const
    {
        return floor ? std::optional{now - *floor} : std::nullopt;
    }
    friend bool operator==(const Price&, const Price&) = default;
};

/// The same without the floor for a role that may not know it (sales): whoever tries prices must not find it
/// out.
[[nodiscard]] Price maskFor(Role role, Price price);
[[nodiscard]] Quote maskFor(Role role, Quote quote);
/// Whether someone of `role` may be told the floor price.
[[nodiscard]] constexpr bool maySeeFloor(Role role)
{
    return role != Role::Sales;
}

} // namespace tandan
