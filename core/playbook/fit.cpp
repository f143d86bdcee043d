#include "core/playbook/fit.h"

#include <algorithm>
#include <cmath>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = SuggestReason::Kind;

// What speaks for a card, in shares of 1. A signal just heard and an open gate are worth more than a general
// likeness of stage and type.
constexpr double kStage = 0.20;
constexpr double kAnyStage = 0.08;
constexpr double kType = 0.20;
constexpr double kSpecialised =
    0.05;                          // the fewer types a card is for, the more it means that it is for this one
constexpr double kIndustry = 0.25; // in its own trade a card comes before those for everybody
constexpr double kGate = 0.20;
constexpr double kNeed = 0.15;
constexpr double kSignal = 0.25;
constexpr double kPrice = 0.15;
constexpr double kUsedBefore = 0.5; // what remains of a card that was used already

QString firstCommon(const QStringList& wanted, const QStringList& offered)
{
    for (const QString& one : wanted) {
        if (offered.contains(one))
            return one;
    }
    return {};
}

/// Adds `share` and the reason when `wanted` and `offered` have something in common.
bool count(MomentFit& fit, Kind kind, double share, const QStringList& wanted, const QStringList& offered)
{
    const QString shared = firstCommon(wanted, offered);
    if (shared.isEmpty())
        return false;
    fit.score += share;
    fit.speaksFor = true;
    fit.why.push_back({kind, {shared}});
    return true;
}

void countPrice(MomentFit& fit, const Card& card, const SuggestContext& context)
{
    const bool holds = card.price == PriceRole::None && card.facts.contains(u"R-018"_s) &&
                       card.answers.contains(u"ask_discount"_s);
    if (context.held == false && holds) {
        fit.score += kPrice;
        fit.why.push_back({Kind::HoldFirst, {}});
    }
    const bool followsAMove = card.price == PriceRole::After && context.concessionsMade > 0;
    const bool followsAll =
        card.price == PriceRole::Spent && context.concessionsMade >= Suggester::kMostMoves;
    if (followsAMove || followsAll) {
        fit.score += followsAll || context.concessionsLeft == 0 ? 2 * kPrice : kPrice;
        fit.speaksFor = true;
        fit.why.push_back({Kind::PriceHasMoved, {QString::number(context.concessionsMade)}});
    }
}

} // namespace

double freshness(const Card& card, const SuggestContext& context, double again)
{
    constexpr qsizetype counted = 3;
    if (const qsizetype uses = context.used.count(card.id); uses > 0)
        return std::pow(again, static_cast<double>(std::min(uses, counted)));
    return context.usedElsewhere.contains(card.id) ? std::sqrt(again) : 1.0;
}

MomentFit momentFit(const Card& card, const SuggestContext& context)
{
    MomentFit fit;
    count(fit, Kind::SignalHeard, kSignal, context.heard, card.heard);
    count(fit, Kind::OpenGate, kGate, context.gates, card.gates);
    count(fit, Kind::MissingNeed, kNeed, context.needs, card.needs);
    if (count(fit, Kind::CustomerType, kType, context.types, card.types))
        fit.score += kSpecialised / static_cast<double>(card.types.size());
    countPrice(fit, card, context);
    if (context.stage.has_value()) {
        const bool named =
            std::find(card.stages.begin(), card.stages.end(), *context.stage) != card.stages.end();
        fit.inStage = card.stages.empty() || named;
        if (card.stages.empty()) {
            fit.score += kAnyStage;
        } else if (fit.inStage) {
            fit.score += kStage;
            fit.why.push_back({Kind::Stage, {code(*context.stage)}});
        }
    }
    if (!card.industries.isEmpty()) {
        if (!context.industry.isEmpty() && card.industries.contains(context.industry)) {
            fit.score += kIndustry;
            fit.ownTrade = true;
            fit.why.push_back({Kind::Industry, {context.industry}});
        } else {
            fit.otherTrade = !card.industries.contains(u"general"_s);
        }
    }
    fit.score *= freshness(card, context, kUsedBefore);
    if (const qsizetype uses = context.used.count(card.id); uses > 0)
        fit.why.push_back({Kind::UsedBefore, {QString::number(uses)}});
    else if (context.usedElsewhere.contains(card.id))
        fit.why.push_back({Kind::UsedElsewhere, {}});
    fit.score = std::min(fit.score, 1.0);
    return fit;
}

} // namespace tandan
