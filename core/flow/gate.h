#pragma once

#include "core/base/money.h"
#include "core/base/vocabulary.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandan {

/// What the gates of a deal ask about, gathered from the areas below (FlowStore::gateFacts).
struct GateFacts
{
    QSet<QString> noted;           ///< items of deal_fact: needs by code, others by number ("G3-1")
    bool personalityKnown = false; ///< of some contact
    bool partKnown = false;        ///< of some contact
    bool psychPriceKnown = false;  ///< the latest quote names it
    bool quoted = false;
    QStringList unanswered; ///< objections without an answer, in the customer's words
    int untyped = 0;        ///< objections that are answered but neither A nor B
    bool concessionPending = false;
    int signalCount = 0;
    std::optional<Money> contract; ///< nothing: not signed
    Money settled;                 ///< received and written off
    bool receiptRecorded = false;
    bool balancePlanned = false; ///< the plan has instalments for all that is open
};

/// One item of a stage's gate (method section 1).
struct GateItem
{
    /// Where it can be filled in.
    enum class FilledBy { Fact, Need, Contact, Quote, Objection, Concession, Signal, Contract, Receipt };

    QString id; ///< "G4-1"
    Stage stage = Stage::Rapport;
    bool must = true; ///< M holds the gate; S is only a hint
    bool met = false;
    FilledBy filledBy = FilledBy::Fact;
    QString fact;     ///< what DealDesk::setFact takes to meet it; empty when it cannot be noted by hand
    QStringList args; ///< what stands open, for gapText()

    friend bool operator==(const GateItem&, const GateItem&) = default;
};

/// All items of all stages in the order of the method. A pure rule; the view gate_gap states its must-items
/// again in SQL, and a test holds the two together.
[[nodiscard]] std::vector<GateItem> gateItems(const GateFacts& facts);
/// The items that close one stage.
[[nodiscard]] std::vector<GateItem> gateItems(const GateFacts& facts, Stage stage);
/// The must-items that keep a deal in `from` from entering `to`: unmet ones of `from` and all stages between.
/// Empty when `to` is not ahead.
[[nodiscard]] std::vector<GateItem> gateGaps(const GateFacts& facts, Stage from, Stage to);

/// The item in a few words, for checklists, translated: 每条异议都答了.
[[nodiscard]] QString displayName(const GateItem& item);
/// What is still open about an unmet item, translated: “价格高”这条异议没答完.
[[nodiscard]] QString gapText(const GateItem& item);
/// Several of them as one list, for sentences.
[[nodiscard]] QString gapList(const std::vector<GateItem>& items);

} // namespace tandan
