#pragma once

#include "core/pricing/quote.h"
#include "core/team/policy.h"

#include <QStringList>

namespace tandan {

/// What is known about a deal when a quote is checked.
struct QuoteContext
{
    Policy policy;
    Role actor = Role::Sales;
    std::optional<Price> current; ///< unmasked; nothing before the first quote
    int concessions = 0;          ///< made on this deal, whatever the version
    bool isSigned = false;
    bool isOpen = true;
    bool isPending = false; ///< a request for a concession waits
    /// The standard price last quoted to somebody else for the same product, for QR5.
    std::optional<Money> standardElsewhere;
};

/// Something the quote rule has to say.
struct QuoteFinding
{
    enum class Level {
        Prompt, ///< worth a thought; nothing is asked for
        Warn,   ///< allowed with a reason (TD-QUOTE-REASON)
        Refuse, ///< not allowed
    };
    QString rule; ///< TD-QR1 … TD-QR5, or the id that refuses
    Level level = Level::Prompt;
    QStringList args;
    friend bool operator==(const QuoteFinding&, const QuoteFinding&) = default;
};

namespace pricing {

/// The floor this quote will have: as given, else as before, else the standard price.
[[nodiscard]] Money floorOf(const NewQuote& quote, const QuoteContext& context);

/// What the customer has in mind: as given, else as before.
[[nodiscard]] std::optional<PsychPrice> psychOf(const NewQuote& quote, const QuoteContext& context);

/// Everything the method says about giving this quote (QR1–QR5), refusals first, then in the order of the
/// method. Never names the floor to who may not know it.
[[nodiscard]] std::vector<QuoteFinding> examine(const NewQuote& quote, const QuoteContext& context);

/// Whether it may be given as it stands: the first refusal, or TD-QUOTE-REASON when there is a warning and no
/// reason.
[[nodiscard]] Result<> mayQuote(const NewQuote& quote, const QuoteContext& context);

} // namespace pricing
} // namespace tandan
