#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/vocabulary.h"

#include <QString>

#include <optional>

namespace tandan {

/// Why a deal was lost. Imported: an import brought it in lost and did not say why.
enum class LostReason {
    Price,
    Product,
    NoNeed,
    Budget,
    Timing,
    Competitor,
    Decision,
    Trust,
    NoAnswer,
    Other,
    Imported
};

template <>
struct Codes<LostReason>
{
    static constexpr std::array<std::pair<LostReason, const char*>, 11> table{
        {{LostReason::Price, "price"},
         {LostReason::Product, "product"},
         {LostReason::NoNeed, "no_need"},
         {LostReason::Budget, "budget"},
         {LostReason::Timing, "timing"},
         {LostReason::Competitor, "competitor"},
         {LostReason::Decision, "decision"},
         {LostReason::Trust, "trust"},
         {LostReason::NoAnswer, "no_answer"},
         {LostReason::Other, "other"},
         {LostReason::Imported, "imported"}}};
};

/// The five questions of stage needs (Q-010 … Q-014).
enum class Need { Want, Why, When, Budget, Who };

template <>
struct Codes<Need>
{
    static constexpr std::array<std::pair<Need, const char*>, 5> table{{{Need::Want, "want"},
                                                                        {Need::Why, "why"},
                                                                        {Need::When, "when"},
                                                                        {Need::Budget, "budget"},
                                                                        {Need::Who, "who"}}};
};

/// All needs in order.
[[nodiscard]] constexpr std::array<Need, 5> allNeeds()
{
    return {Need::Want, Need::Why, Need::When, Need::Budget, Need::Who};
}

/// Names for people, translated. Of a need: the question in a few words (要不要做, 花多少钱 …).
[[nodiscard]] QString displayName(LostReason reason);
[[nodiscard]] QString displayName(Need need);

/// The record of a deal.
struct Deal
{
    DealId id;
    QString externalId; ///< its number in the system it was imported from
    CustomerId customer;
    QString title;
    PersonId owner; ///< 跟进人, its salesperson
    Stage stage = Stage::Rapport;
    Outcome outcome = Outcome::Open;
    std::optional<Money> amount; ///< the price while quoted, before that an estimate; nothing: nobody knows
    QString source;
    QString product;
    QString note;
    std::optional<Day> expectedClose;
    std::optional<Instant> opened; ///< when work on it began; nothing: an import did not say
    std::optional<Instant> stageSince;
    std::optional<Instant> closed;
    std::optional<LostReason> lostReason; ///< exactly when lost
    QString lostNote;
    std::optional<Day> shelvedUntil;
    QString shelvedReason;
    bool imported = false;
    Instant created;
    qint64 rowVersion = 1;

    [[nodiscard]] bool isOpen() const { return outcome == Outcome::Open; }
    friend bool operator==(const Deal&, const Deal&) = default;
};

struct NewDeal
{
    CustomerId customer;
    QString title;                 ///< 1–200 characters
    std::optional<PersonId> owner; ///< nothing: whoever adds it
    std::optional<Money> amount;   ///< an estimate, not negative
    QString source;
    QString product;
    QString note; ///< up to 4000 characters
    std::optional<Day> expectedClose;
    QString externalId;
    std::optional<Instant> opened; ///< nothing: now
};

/// A deal as an import found it. Its stage is taken as it is and marked as imported; a won one comes in open
/// and is closed with FlowDesk::settle() once its contract and receipts are in.
struct ImportedDeal
{
    NewDeal deal; ///< owner must be given; opened nothing: not known
    Stage stage = Stage::Rapport;
    Outcome outcome = Outcome::Open;   ///< Won: see above
    std::optional<Instant> stageSince; ///< nothing: since opened
    std::optional<Instant> closed;
    std::optional<LostReason> lostReason; ///< nothing for a lost one: Imported
    QString lostNote;
    std::optional<Day> shelvedUntil;
};

/// What shall be different about a deal; fields without a value stay as they are.
struct DealChange
{
    std::optional<QString> title;
    std::optional<std::optional<Money>> amount;
    std::optional<QString> source;
    std::optional<QString> product;
    std::optional<QString> note;
    std::optional<std::optional<Day>> expectedClose;
    std::optional<QString> externalId;
};

/// What is known about a deal for its gates.
struct DealFact
{
    QString item; ///< a code of Need, or a number of the method: "G3-1"
    QString answer;
    PersonId by;
    Instant at;

    friend bool operator==(const DealFact&, const DealFact&) = default;
};

/// Whether `item` can be recorded as a fact: the five needs and the noted items of the gates.
[[nodiscard]] bool isFactItem(const QString& item);

/// How a deal came into a stage. Gate: all must-items were met; Waved: a lead let it through; Back: returned
/// with a reason; Undo: turned the passage before it back.
enum class PassageKind { Start, Gate, Waved, Back, Undo, Imported };

template <>
struct Codes<PassageKind>
{
    static constexpr std::array<std::pair<PassageKind, const char*>, 6> table{
        {{PassageKind::Start, "start"},
         {PassageKind::Gate, "gate"},
         {PassageKind::Waved, "waved"},
         {PassageKind::Back, "back"},
         {PassageKind::Undo, "undo"},
         {PassageKind::Imported, "imported"}}};
};

[[nodiscard]] QString displayName(PassageKind kind);

struct Passage
{
    PassageId id;
    DealId deal;
    std::optional<Stage> from; ///< nothing for the first
    Stage to = Stage::Rapport;
    PassageKind kind = PassageKind::Start;
    QString reason;
    PersonId by;
    Role byRole = Role::Sales;
    std::optional<Instant> at; ///< nothing: an import did not say
};

} // namespace tandan
