#include "core/flow/gate.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

using FilledBy = GateItem::FilledBy;

constexpr bool kMust = true;
constexpr bool kShould = false;

/// The first one in the customer's words and how many there are.
QStringList openObjections(const GateFacts& facts)
{
    if (facts.unanswered.isEmpty())
        return {};
    return {facts.unanswered.first(), QString::number(facts.unanswered.size())};
}

std::vector<GateItem> rapportItems(const GateFacts& facts)
{
    constexpr Stage kStage = Stage::Rapport;
    const auto noted = [&](const QString& item) { return facts.noted.contains(item); };
    return {
        {u"G1-1"_s,
         kStage,
         kMust,
         noted(u"G1-1"_s) || facts.personalityKnown,
         FilledBy::Contact,
         u"G1-1"_s,
         {}},
        {u"G1-2"_s, kStage, kMust, noted(u"G1-2"_s) || facts.partKnown, FilledBy::Contact, u"G1-2"_s, {}},
        {u"G1-3"_s, kStage, kMust, noted(u"G1-3"_s), FilledBy::Fact, u"G1-3"_s, {}},
        {u"G1-4"_s,
         kStage,
         kShould,
         noted(u"G1-4"_s) || facts.psychPriceKnown,
         FilledBy::Fact,
         u"G1-4"_s,
         {}},
    };
}

std::vector<GateItem> needsItems(const GateFacts& facts)
{
    constexpr Stage kStage = Stage::Needs;
    const auto need = [&](const QString& id, const QString& fact) {
        return GateItem{id, kStage, kMust, facts.noted.contains(fact), FilledBy::Need, fact, {}};
    };
    return {need(u"G2-1"_s, u"want"_s),
            need(u"G2-2"_s, u"why"_s),
            need(u"G2-3"_s, u"when"_s),
            need(u"G2-4"_s, u"budget"_s),
            need(u"G2-5"_s, u"who"_s),
            {u"G2-6"_s, kStage, kShould, facts.noted.contains(u"G2-6"_s), FilledBy::Fact, u"G2-6"_s, {}}};
}

std::vector<GateItem> solutionItems(const GateFacts& facts)
{
    constexpr Stage kStage = Stage::Solution;
    const auto fact = [&](const QString& id, bool must) {
        return GateItem{id, kStage, must, facts.noted.contains(id), FilledBy::Fact, id, {}};
    };
    return {fact(u"G3-1"_s, kMust),
            fact(u"G3-2"_s, kShould),
            fact(u"G3-3"_s, kMust),
            {u"G3-4"_s, kStage, kMust, facts.quoted, FilledBy::Quote, {}, {}}};
}

std::vector<GateItem> closingItems(const GateFacts& facts)
{
    constexpr Stage kStage = Stage::Closing;
    const bool priceFixed = facts.noted.contains(u"G4-2"_s) && !facts.concessionPending;
    GateItem price{u"G4-2"_s, kStage, kMust, priceFixed, FilledBy::Fact, u"G4-2"_s, {}};
    if (facts.concessionPending) {
        price.filledBy = FilledBy::Concession;
        price.fact.clear(); // while a decision is awaited nobody can say the price is final
    }
    return {{u"G4-1"_s,
             kStage,
             kMust,
             facts.unanswered.isEmpty() && facts.untyped == 0,
             FilledBy::Objection,
             {},
             openObjections(facts)},
            price,
            {u"G4-3"_s,
             kStage,
             kShould,
             facts.signalCount > 0 || facts.noted.contains(u"G4-3"_s),
             FilledBy::Signal,
             u"G4-3"_s,
             {}}};
}

std::vector<GateItem> signingItems(const GateFacts& facts)
{
    constexpr Stage kStage = Stage::Signing;
    const bool requestsMet =
        !facts.concessionPending && (facts.noted.contains(u"G5-2"_s) || facts.contract.has_value());
    GateItem requests{u"G5-2"_s, kStage, kMust, requestsMet, FilledBy::Fact, u"G5-2"_s, {}};
    if (facts.concessionPending) {
        requests.filledBy = FilledBy::Concession;
        requests.fact.clear();
    }
    return {{u"G5-1"_s, kStage, kMust, facts.contract.has_value(), FilledBy::Contract, {}, {}}, requests};
}

std::vector<GateItem> paymentItems(const GateFacts& facts)
{
    constexpr Stage kStage = Stage::Payment;
    const bool paid = facts.contract && facts.settled >= *facts.contract;
    GateItem money{u"G6-2"_s, kStage, kMust, paid, FilledBy::Receipt, {}, {}};
    if (facts.contract && !paid)
        money.args = {formatMoney(*facts.contract - facts.settled),
                      facts.balancePlanned ? u"planned"_s : u"unplanned"_s};
    return {{u"G6-1"_s,
             kStage,
             kMust,
             facts.noted.contains(u"G6-1"_s) || facts.receiptRecorded,
             FilledBy::Fact,
             u"G6-1"_s,
             {}},
            money};
}

} // namespace

std::vector<GateItem> gateItems(const GateFacts& facts, Stage stage)
{
    switch (stage) {
    case Stage::Rapport:
        return rapportItems(facts);
    case Stage::Needs:
        return needsItems(facts);
    case Stage::Solution:
        return solutionItems(facts);
    case Stage::Closing:
        return closingItems(facts);
    case Stage::Signing:
        return signingItems(facts);
    case Stage::Payment:
        return paymentItems(facts);
    }
    return {};
}

std::vector<GateItem> gateItems(const GateFacts& facts)
{
    std::vector<GateItem> all;
    for (const Stage stage : allStages()) {
        for (GateItem& item : gateItems(facts, stage))
            all.push_back(std::move(item));
    }
    return all;
}

std::vector<GateItem> gateGaps(const GateFacts& facts, Stage from, Stage to)
{
    std::vector<GateItem> gaps;
    for (const GateItem& item : gateItems(facts)) {
        if (item.stage >= from && item.stage < to && item.must && !item.met)
            gaps.push_back(item);
    }
    return gaps;
}

} // namespace tandan
