#pragma once

#include "core/review/stalledreport.h"
#include "ui/theme/icons.h"
#include "ui/widgets/marks.h"

#include <vector>

namespace tandan::ui {

/// One reason why a deal counts as stalled, as a sentence about this deal.
struct StallWhy
{
    Icon icon = Icon::Info;
    Tone tone = Tone::Neutral;
    QString text;
};

/// What could be done about a stalled deal. It follows from a fact of the deal, which `why` states; nothing
/// here is an estimate.
struct StallAdvice
{
    enum class Action { NextStep, LogMeeting, Open, BackOneStage, Shelve };
    Action action = Action::NextStep;
    QString text; ///< a few words, for the table and the button's heading
    QString why;  ///< the fact it follows from
};

/// Days beyond the standard of its stage; nothing when within it or unknown.
[[nodiscard]] std::optional<int> daysOver(const review::StalledDeal& deal, const review::StallLimits& limits);

/// In the order in which they are told; at least one.
[[nodiscard]] std::vector<StallWhy> stallWhys(const review::StalledDeal& deal,
                                              const review::StallLimits& limits, Day asOf);
/// The one reason that says most about where it hangs, for a table.
[[nodiscard]] QString stuckText(const review::StalledDeal& deal, Day asOf);
/// The most fitting first; at least one.
[[nodiscard]] std::vector<StallAdvice> stallAdvice(const review::StalledDeal& deal,
                                                   const review::StallLimits& limits, Day asOf);

} // namespace tandan::ui
