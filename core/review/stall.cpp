#include "core/review/stall.h"

#include <QCoreApplication>

namespace tandan::review {

QString displayName(StallReason reason)
{
    switch (reason) {
    case StallReason::OverStandard:
        return QCoreApplication::translate("Review", "Longer in its stage than the standard");
    case StallReason::NoNextStep:
        return QCoreApplication::translate("Review", "No next step");
    case StallReason::NextStepOverdue:
        return QCoreApplication::translate("Review", "Next step overdue");
    case StallReason::NoContact:
        return QCoreApplication::translate("Review", "No contact for too long");
    case StallReason::NeverContacted:
        return QCoreApplication::translate("Review", "Never contacted");
    case StallReason::PaymentOverdue:
        return QCoreApplication::translate("Review", "Payment overdue");
    case StallReason::OpenObjection:
        return QCoreApplication::translate("Review", "Objection still open");
    }
    return {};
}

std::vector<StallReason> stallReasons(Stage stage, const StallFacts& facts, Day asOf,
                                      const StallLimits& limits)
{
    std::vector<StallReason> reasons;
    if (facts.daysInStage && *facts.daysInStage > limits.standardDays[static_cast<std::size_t>(stage)])
        reasons.push_back(StallReason::OverStandard);
    if (!facts.nextDue)
        reasons.push_back(StallReason::NoNextStep);
    else if (*facts.nextDue < asOf)
        reasons.push_back(StallReason::NextStepOverdue);
    if (facts.daysSinceContact) {
        if (*facts.daysSinceContact > limits.contactGapDays)
            reasons.push_back(StallReason::NoContact);
    } else if (!facts.daysSinceOpened || *facts.daysSinceOpened > limits.contactGapDays) {
        reasons.push_back(StallReason::NeverContacted);
    }
    if (facts.paymentOverdue)
        reasons.push_back(StallReason::PaymentOverdue);
    if (facts.openObjection)
        reasons.push_back(StallReason::OpenObjection);
    return reasons;
}

} // namespace tandan::review
