#include "ui/review/stalledwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using review::StalledDeal;
using review::StallLimits;
using review::StallReason;

namespace {

/// Twice the standard: pushing on as before has not worked.
constexpr int kLongOver = 2;
constexpr int kShelveDays = 30;

bool has(const StalledDeal& deal, StallReason reason)
{
    return std::ranges::find(deal.reasons, reason) != deal.reasons.end();
}

int standardOf(const StalledDeal& deal, const StallLimits& limits)
{
    return limits.standardDays[static_cast<std::size_t>(deal.stage)];
}

QString overdueText(const StalledDeal& deal, Day asOf)
{
    const int days = deal.nextDue ? daysBetween(*deal.nextDue, asOf) : 0;
    return QCoreApplication::translate("StalledWords", "“%1” is %n day(s) late", nullptr, days)
        .arg(deal.nextStep);
}

QString noContactText(const StalledDeal& deal)
{
    const int days = deal.daysSinceContact.value_or(0);
    return QCoreApplication::translate("StalledWords", "No contact for %n day(s)", nullptr, days);
}

StallWhy whyOf(StallReason reason, const StalledDeal& deal, const StallLimits& limits, Day asOf)
{
    switch (reason) {
    case StallReason::OverStandard:
        return {Icon::Hourglass, Tone::Red,
                QCoreApplication::translate("StalledWords", "Day %1; the standard is %2, so %3 days over")
                    .arg(deal.daysInStage.value_or(0))
                    .arg(standardOf(deal, limits))
                    .arg(daysOver(deal, limits).value_or(0))};
    case StallReason::NoNextStep:
        return {Icon::Flag, Tone::Amber,
                QCoreApplication::translate("StalledWords", "No next step, so nobody is pushing it")};
    case StallReason::NextStepOverdue:
        return {Icon::Warning, Tone::Amber, overdueText(deal, asOf)};
    case StallReason::NoContact:
        return {Icon::Phone, Tone::Amber, noContactText(deal)};
    case StallReason::NeverContacted:
        return {Icon::Phone, Tone::Amber,
                QCoreApplication::translate("StalledWords", "No contact has been logged yet")};
    case StallReason::PaymentOverdue:
        return {Icon::Yen, Tone::Red,
                QCoreApplication::translate("StalledWords", "An instalment is past its day")};
    case StallReason::OpenObjection:
        return {Icon::Message, Tone::Amber,
                QCoreApplication::translate("StalledWords", "An objection is not answered yet")};
    }
    return {};
}

StallAdvice adviceForStage(Stage stage, const QString& why)
{
    using Action = StallAdvice::Action;
    switch (stage) {
    case Stage::Rapport:
        return {Action::NextStep, QCoreApplication::translate("StalledWords", "Fix a second meeting"), why};
    case Stage::Needs:
        return {Action::Open, QCoreApplication::translate("StalledWords", "Complete the five questions"),
                why};
    case Stage::Solution:
        return {Action::NextStep,
                QCoreApplication::translate("StalledWords", "Present the solution in person"), why};
    case Stage::Closing:
        return {Action::NextStep, QCoreApplication::translate("StalledWords", "Visit together with the lead"),
                why};
    case Stage::Signing:
        return {Action::NextStep, QCoreApplication::translate("StalledWords", "Ask who holds the contract"),
                why};
    case Stage::Payment:
        return {Action::Open, QCoreApplication::translate("StalledWords", "Go through the payment plan"),
                why};
    }
    return {};
}

} // namespace

std::optional<int> daysOver(const StalledDeal& deal, const StallLimits& limits)
{
    if (!deal.daysInStage || *deal.daysInStage <= standardOf(deal, limits))
        return std::nullopt;
    return *deal.daysInStage - standardOf(deal, limits);
}

std::vector<StallWhy> stallWhys(const StalledDeal& deal, const StallLimits& limits, Day asOf)
{
    std::vector<StallWhy> whys;
    for (const StallReason reason : deal.reasons)
        whys.push_back(whyOf(reason, deal, limits, asOf));
    return whys;
}

QString stuckText(const StalledDeal& deal, Day asOf)
{
    // What names the obstacle says more than how long it has lasted.
    for (const StallReason reason :
         {StallReason::PaymentOverdue, StallReason::OpenObjection, StallReason::NoNextStep,
          StallReason::NextStepOverdue, StallReason::NeverContacted, StallReason::NoContact,
          StallReason::OverStandard}) {
        if (!has(deal, reason))
            continue;
        if (reason == StallReason::OverStandard)
            return deal.nextStep.isEmpty()
                       ? review::displayName(reason)
                       : QCoreApplication::translate("StalledWords", "Waiting for “%1”").arg(deal.nextStep);
        return whyOf(reason, deal, {}, asOf).text;
    }
    return {};
}

std::vector<StallAdvice> stallAdvice(const StalledDeal& deal, const StallLimits& limits, Day asOf)
{
    using Action = StallAdvice::Action;
    std::vector<StallAdvice> advice;
    const auto because = [&](StallReason reason) { return whyOf(reason, deal, limits, asOf).text; };
    if (has(deal, StallReason::PaymentOverdue))
        advice.push_back({Action::Open,
                          QCoreApplication::translate("StalledWords", "Chase the late instalment"),
                          because(StallReason::PaymentOverdue)});
    if (has(deal, StallReason::OpenObjection))
        advice.push_back({Action::Open,
                          QCoreApplication::translate("StalledWords", "Answer the open objection"),
                          because(StallReason::OpenObjection)});
    if (has(deal, StallReason::NoNextStep))
        advice.push_back({Action::NextStep,
                          QCoreApplication::translate("StalledWords", "Set the next step today"),
                          because(StallReason::NoNextStep)});
    if (has(deal, StallReason::NextStepOverdue))
        advice.push_back(
            {Action::NextStep,
             QCoreApplication::translate("StalledWords", "Replace the late step by one that can be done"),
             because(StallReason::NextStepOverdue)});
    for (const StallReason reason : {StallReason::NoContact, StallReason::NeverContacted}) {
        if (has(deal, reason))
            advice.push_back({Action::LogMeeting, QCoreApplication::translate("StalledWords", "Call today"),
                              because(reason)});
    }
    if (has(deal, StallReason::OverStandard)) {
        const QString why = because(StallReason::OverStandard);
        advice.push_back(adviceForStage(deal.stage, why));
        if (deal.daysInStage.value_or(0) >= kLongOver * standardOf(deal, limits)) {
            if (deal.stage != Stage::Rapport)
                advice.push_back({Action::BackOneStage,
                                  QCoreApplication::translate("StalledWords", "Go back one stage"), why});
            advice.push_back(
                {Action::Shelve,
                 QCoreApplication::translate("StalledWords", "Shelve for %n day(s)", nullptr, kShelveDays),
                 why});
        }
    }
    return advice;
}

} // namespace tandan::ui
