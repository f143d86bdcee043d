#pragma once

#include "core/playbook/suggester.h"

#include <vector>

namespace tandan {

/// How well a card fits a moment, leaving the customer's words aside.
struct MomentFit
{
    double score = 0;        ///< 0–1
    bool speaksFor = false;  ///< something beyond the stage speaks for it
    bool inStage = true;     ///< belongs to the stage, or the stage is unknown
    bool ownTrade = false;   ///< was made for the trade of the deal
    bool otherTrade = false; ///< was made for other trades than that of the deal
    std::vector<SuggestReason> why;
};

/// What a card keeps of its score when the customer has heard it before: `again` for each time on this deal
/// (the third and later times count no more), the square root of it for another deal of theirs.
[[nodiscard]] double freshness(const Card& card, const SuggestContext& context, double again);

[[nodiscard]] MomentFit momentFit(const Card& card, const SuggestContext& context);

} // namespace tandan
