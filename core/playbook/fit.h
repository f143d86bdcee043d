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

[[nodiscard]] MomentFit momentFit(const Card& card, const SuggestContext& context);

} // namespace tandan
