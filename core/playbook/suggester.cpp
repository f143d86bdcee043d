#include "core/playbook/suggester.h"

#include "core/playbook/fit.h"

#include <algorithm>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = SuggestReason::Kind;

// The share of the score that each kind of evidence gives when the customer has said something.
constexpr double kMeaning = 0.70;
constexpr double kWording = 0.20;
constexpr double kMoment = 0.10;

constexpr double kSecondAnswer = 0.75;    // a card answers its first intent best
constexpr double kAnsweredAlready = 0.55; // what an intent still counts for the next card once one answers it
constexpr double kNoLonger = 0.05;        // less meaning than this is no answer
constexpr double kOtherTrade = 0.6;
constexpr double kOwnTrade = 1.15; // of two answers the one made for the trade comes first
constexpr double kUsedBefore = 0.8;
constexpr double kSoundsLike = 0.35; // likeness from which a trigger is worth naming

std::vector<TaughtRemark> remarksOfCards(const CardLibrary& library)
{
    std::vector<TaughtRemark> remarks;
    for (const Card& card : library.cards()) {
        // `other` is what a person picks when no intent fits; its samples have nothing in common.
        if (card.answers.isEmpty() || card.answers.front() == "other"_L1)
            continue;
        for (const QString& trigger : card.triggers)
            remarks.push_back({card.answers.front(), trigger});
    }
    return remarks;
}

/// Whether a price once given to an impatient customer has closed the subject (method.md §8, C-018 ↔ R-018).
bool gaveFirmPrice(const CardLibrary& library, const SuggestContext& context)
{
    return std::any_of(context.used.begin(), context.used.end(), [&](const QString& id) {
        const Card* const card = library.find(id);
        return card != nullptr && card->price == PriceRole::Firm;
    });
}

double tradeFactor(const MomentFit& fit, const SuggestContext& context)
{
    if (fit.ownTrade)
        return kOwnTrade;
    return fit.otherTrade && !context.industry.isEmpty() ? kOtherTrade : 1.0;
}

Suggestion suggestionOf(const Card& card, Suggestion::Basis basis, double score)
{
    return {card.id, card.title, card.titleEn, card.answers, score, basis, {}};
}

/// How much of the meaning of a remark still waits for a card. Once a card answers an intent, that intent
/// counts less for the next: while the meaning is clear the list stays with it; when it is not, the second
/// and third meaning get their card early.
class MeaningLeft
{
public:
    explicit MeaningLeft(const RemarkReading& reading)
    {
        left_.reserve(reading.intents.size());
        for (const IntentScore& score : reading.intents)
            left_.push_back(static_cast<double>(score.likely));
    }

    /// What a card gives that answers these intents (places in the reading, the main one first), 0–1.
    [[nodiscard]] double of(const std::vector<size_t>& intents) const
    {
        double sum = 0;
        for (size_t n = 0; n < intents.size(); ++n)
            sum += left_[intents[n]] * (n == 0 ? 1.0 : kSecondAnswer);
        return std::min(sum, 1.0);
    }

    void spend(const std::vector<size_t>& intents)
    {
        for (const size_t intent : intents)
            left_[intent] *= kAnsweredAlready;
    }

private:
    std::vector<double> left_;
};

std::vector<size_t> placesOf(const QStringList& answers, const RemarkReading& reading)
{
    std::vector<size_t> places;
    for (const QString& answer : answers) {
        const auto place = std::find_if(reading.intents.begin(), reading.intents.end(),
                                        [&](const IntentScore& score) { return score.intent == answer; });
        if (place != reading.intents.end())
            places.push_back(static_cast<size_t>(place - reading.intents.begin()));
    }
    return places;
}

} // namespace

/// A card on its way into the list of those that answer the text.
struct Suggester::Candidate
{
    const Card* card = nullptr;
    std::vector<size_t> intents; // places in the reading, the main one first
    double factor = 1;           // for another trade, for used before
    double wording = 0;          // likeness of the trigger that comes closest
    QString trigger;
    MomentFit fit;
};

Suggester::Suggester(CardLibrary library)
    : library_{std::move(library)},
      model_{IntentModel::train(library_.teaching(), remarksOfCards(library_))}
{
    triggers_.reserve(library_.cards().size());
    for (const Card& card : library_.cards()) {
        std::vector<SparseVector> vectors;
        vectors.reserve(static_cast<size_t>(card.triggers.size()));
        for (const QString& trigger : card.triggers)
            vectors.push_back(model_.vectorOf(trigger));
        triggers_.push_back(std::move(vectors));
    }
}

bool Suggester::allowed(const Card& card, const SuggestContext& context) const
{
    const bool wrongCustomer = std::any_of(card.notTypes.begin(), card.notTypes.end(),
                                           [&](const QString& type) { return context.types.contains(type); });
    if (wrongCustomer)
        return false;
    switch (card.price) {
    case PriceRole::None:
        return true;
    case PriceRole::Concession:
        return context.concessionsLeft != 0 && context.held != false && !gaveFirmPrice(library_, context);
    case PriceRole::Firm:
        // One firm price, to the impatient, instead of concessions and never on top of them.
        return context.concessionsMade == 0 && !gaveFirmPrice(library_, context) &&
               (context.types.isEmpty() || context.types.contains(u"impatient"_s));
    case PriceRole::After:
        // Without a deal at hand (nothing known about concessions) the words alone decide.
        return context.concessionsMade > 0 || !context.concessionsLeft.has_value();
    case PriceRole::Spent:
        // Not concessionsLeft == 0: a team may allow one move or none, and then the boss has made none.
        return context.concessionsMade >= kMostMoves || !context.concessionsLeft.has_value();
    }
    return true;
}

std::vector<Suggester::Candidate> Suggester::candidates(const RemarkReading& reading,
                                                        const SuggestContext& context) const
{
    const MeaningLeft all{reading};
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < library_.cards().size(); ++i) {
        const Card& card = library_.cards()[i];
        Candidate candidate;
        candidate.card = &card;
        candidate.intents = placesOf(card.answers, reading);
        if (all.of(candidate.intents) < kNoLonger || !allowed(card, context))
            continue;
        candidate.fit = momentFit(card, context);
        candidate.factor = tradeFactor(candidate.fit, context) * freshness(card, context, kUsedBefore);
        for (size_t t = 0; t < triggers_[i].size(); ++t) {
            if (const double like = likeness(reading.vector, triggers_[i][t]); like > candidate.wording) {
                candidate.wording = like;
                candidate.trigger = card.triggers.at(static_cast<qsizetype>(t));
            }
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

std::vector<Suggestion> Suggester::byText(const RemarkReading& reading, const SuggestContext& context,
                                          int limit) const
{
    std::vector<Candidate> open = candidates(reading, context);
    MeaningLeft left{reading};
    const auto value = [&](const Candidate& candidate) {
        return candidate.factor * (kMeaning * left.of(candidate.intents) + kWording * candidate.wording +
                                   kMoment * candidate.fit.score);
    };
    std::vector<Suggestion> chosen;
    while (!open.empty() && static_cast<int>(chosen.size()) < limit) {
        const auto best =
            std::max_element(open.begin(), open.end(), [&](const Candidate& a, const Candidate& b) {
                const double valueOfA = value(a);
                const double valueOfB = value(b);
                return valueOfA != valueOfB ? valueOfA < valueOfB : a.card->id > b.card->id;
            });
        if (left.of(best->intents) < kNoLonger)
            break;
        Suggestion suggestion =
            suggestionOf(*best->card, Suggestion::Basis::Text, std::min(value(*best), 1.0));
        const size_t likeliest = *std::min_element(best->intents.begin(), best->intents.end());
        suggestion.why.push_back({Kind::Means, {reading.intents[likeliest].intent}});
        if (best->wording >= kSoundsLike)
            suggestion.why.push_back({Kind::SoundsLike, {best->trigger}});
        suggestion.why.insert(suggestion.why.end(), best->fit.why.begin(), best->fit.why.end());
        left.spend(best->intents);
        chosen.push_back(std::move(suggestion));
        open.erase(best);
    }
    return chosen;
}

std::vector<Suggestion> Suggester::byMoment(const SuggestContext& context) const
{
    std::vector<Suggestion> fitting;
    for (const Card& card : library_.cards()) {
        if (!allowed(card, context))
            continue;
        MomentFit fit = momentFit(card, context);
        // Without words the stage decides what comes into question, and a card for another trade never does.
        const bool comesIntoQuestion = fit.inStage && !fit.otherTrade && !fit.why.empty() &&
                                       (fit.speaksFor || context.stage.has_value());
        if (!comesIntoQuestion)
            continue;
        fitting.push_back(suggestionOf(card, Suggestion::Basis::Context, fit.score));
        fitting.back().why = std::move(fit.why);
    }
    std::sort(fitting.begin(), fitting.end(), [](const Suggestion& a, const Suggestion& b) {
        return a.score != b.score ? a.score > b.score : a.card < b.card;
    });
    return fitting;
}

Suggestions Suggester::suggest(const SuggestContext& context, int limit) const
{
    Suggestions result;
    if (!context.text.trimmed().isEmpty()) {
        if (const RemarkReading reading = model_.read(context.text); reading.understood)
            result.cards = byText(reading, context, limit);
        result.matched = !result.cards.empty();
    }
    for (Suggestion& suggestion : byMoment(context)) {
        if (static_cast<int>(result.cards.size()) >= limit)
            break;
        const bool there =
            std::any_of(result.cards.begin(), result.cards.end(),
                        [&](const Suggestion& other) { return other.card == suggestion.card; });
        if (!there)
            result.cards.push_back(std::move(suggestion));
    }
    return result;
}

} // namespace tandan
