#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/vocabulary.h"

#include <array>
#include <optional>
#include <vector>

namespace tandan::review {

/// Why a deal counts as stalled. In the order in which they are told.
enum class StallReason {
    OverStandard,    ///< longer in its stage than the stage's standard
    NoNextStep,      ///< an open deal without one is a finding, not a state of rest
    NextStepOverdue, ///< its day has passed
    NoContact,       ///< the last contact is longer ago than the team allows
    NeverContacted, ///< nobody has ever been spoken to, for longer than the team allows or since nobody knows
                    ///< when
    PaymentOverdue, ///< an instalment is past its day and not received
    OpenObjection,  ///< an objection is unanswered or not typed
};

} // namespace tandan::review

namespace tandan {

template <>
struct Codes<review::StallReason>
{
    static constexpr std::array<std::pair<review::StallReason, const char*>, 7> table{
        {{review::StallReason::OverStandard, "over_standard"},
         {review::StallReason::NoNextStep, "no_next_step"},
         {review::StallReason::NextStepOverdue, "next_step_overdue"},
         {review::StallReason::NoContact, "no_contact"},
         {review::StallReason::NeverContacted, "never_contacted"},
         {review::StallReason::PaymentOverdue, "payment_overdue"},
         {review::StallReason::OpenObjection, "open_objection"}}};
};

namespace review {

/// Names for people, translated.
[[nodiscard]] QString displayName(StallReason reason);

/// What is known about an open deal on the day a report stands on.
struct StallFacts
{
    std::optional<int> daysInStage;      ///< nothing: nobody knows since when
    std::optional<int> daysSinceOpened;  ///< nothing: nobody knows since when
    std::optional<int> daysSinceContact; ///< nothing: never contacted
    std::optional<Day> nextDue;          ///< nothing: no next step
    bool paymentOverdue = false;
    bool openObjection = false;
};

/// What the team allows (policy).
struct StallLimits
{
    std::array<int, 6> standardDays{7, 10, 12, 8, 7, 30}; ///< by Stage
    std::array<int, 6> weightPercent{13, 25, 41, 47, 87, 95};
    int contactGapDays = 14;
};

/// All reasons that hold, none when the deal moves.
[[nodiscard]] std::vector<StallReason> stallReasons(Stage stage, const StallFacts& facts, Day asOf,
                                                    const StallLimits& limits);

} // namespace review
} // namespace tandan
