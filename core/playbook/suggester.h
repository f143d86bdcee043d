#pragma once

#include "core/playbook/cardlibrary.h"
#include "core/playbook/intentmodel.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandan {

/// What is known at the moment somebody needs the right words. Everything may be missing.
/// Codes are those of playbookwords.h; one that is unknown there speaks for no card.
struct SuggestContext
{
    QString text;                       ///< what the customer said; empty: nothing was typed
    std::optional<Stage> stage;         ///< of the deal
    QStringList types;                  ///< of the customer
    QString industry;                   ///< trade that the deal is about
    QStringList gates;                  ///< gate items still open
    QStringList needs;                  ///< of the five needs, those still unknown
    QStringList heard;                  ///< buying signals heard
    QStringList used;                   ///< ids of cards already used on the deal, once for each time
    QStringList usedElsewhere;          ///< ids of cards already used with the customer, on other deals
    std::optional<int> concessionsLeft; ///< how often the price may still move
    int concessionsMade = 0;            ///< decided ones; a request that waits has moved nothing yet
    std::optional<bool> held; ///< whether a hold was recorded; a concession needs one before it (CR1)
};

/// One reason why a card is suggested; reasonText() makes the sentence.
struct SuggestReason
{
    enum class Kind {
        Means,         ///< what the customer said means {intent}
        SoundsLike,    ///< it resembles the remark {trigger}
        Stage,         ///< the deal is in {stage}
        CustomerType,  ///< it suits a customer who is {type}
        Industry,      ///< it was made for {industry}
        OpenGate,      ///< helps to close {gate}
        MissingNeed,   ///< helps to find out {need}
        SignalHeard,   ///< answers the signal {signal}
        HoldFirst,     ///< the price has not been held yet
        PriceHasMoved, ///< the price has been moved {count} times
        UsedBefore,    ///< was used on this deal already, {count} times
        UsedElsewhere, ///< was used with this customer already, on another deal
    };
    Kind kind = Kind::Stage;
    QStringList args; ///< codes, or the remark as it was written

    friend bool operator==(const SuggestReason&, const SuggestReason&) = default;
};

/// A card and why it fits.
struct Suggestion
{
    enum class Basis { Text, Context };

    QString card; ///< id
    QString title;
    QString titleEn;
    QStringList answers;
    double score = 0; ///< 0–1; falls along the list within one basis
    Basis basis = Basis::Context;
    std::vector<SuggestReason> why; ///< never empty, the strongest first
};

struct Suggestions
{
    bool matched = false; ///< the text means something that cards answer
    std::vector<Suggestion> cards;
};

/// The sentence of a reason, translated.
[[nodiscard]] QString reasonText(const SuggestReason& reason);

/// Finds the right card for the moment. Made once from a playbook (this trains the model, about 0.1 s), then
/// a pure function of the context: at most 5 ms with 500 cards. Immutable; thread: any.
///
/// The rules that conflict are resolved as in method.md §8: what presses or names a deadline never reaches
/// the hesitant; the impatient may get one firm price, and after it nothing that moves the price; for the
/// stubborn the cards that let it rest.
class Suggester
{
public:
    /// How often a price moves at most: by the lead, then by the boss.
    static constexpr int kMostMoves = 2;

    explicit Suggester(CardLibrary library);

    /// At most `limit` cards: first those that answer the text, then those that fit the moment. A card the
    /// moment forbids (no move left, no hold yet, the wrong customer) is never among them.
    [[nodiscard]] Suggestions suggest(const SuggestContext& context, int limit = 8) const;

    [[nodiscard]] const CardLibrary& cardLibrary() const { return library_; }
    [[nodiscard]] const IntentModel& model() const { return model_; }

private:
    struct Candidate;

    [[nodiscard]] bool allowed(const Card& card, const SuggestContext& context) const;
    [[nodiscard]] std::vector<Candidate> candidates(const RemarkReading& reading,
                                                    const SuggestContext& context) const;
    [[nodiscard]] std::vector<Suggestion> byText(const RemarkReading& reading, const SuggestContext& context,
                                                 int limit) const;
    [[nodiscard]] std::vector<Suggestion> byMoment(const SuggestContext& context) const;

    CardLibrary library_;
    IntentModel model_;
    std::vector<std::vector<SparseVector>> triggers_; ///< of each card, in the order of the library
};

} // namespace tandan
