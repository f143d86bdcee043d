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
constexpr double kUsedBefore = 0.8;
constexpr double kSoundsLike = 0.35;  // likeness from which a trigger is worth naming
constexpr double kWorthNaming = 0.15; // likelihood from which an intent is

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

Suggestion suggestionOf(const Card& card, Suggestion::Basis basis, double score)
{
    return {card.id, card.title, card.titleEn, card.answers, score, basis, {}};
}

} // namespace

/// A card on its way into the list of those that answer the text.
struct Suggester::Scored
{
    const Card* card = nullptr;
    double factor = 1; // for another trade, for used before
    double wording = 0;
    size_t trigger = 0;
    MomentFit fit;
    std::vector<size_t> intents; // places in the reading, in the order of card->answers
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
    }
    return true;
}

std::vector<Suggestion> Suggester::byText(const RemarkReading& reading, const SuggestContext& context,
                                          int limit) const
{
    // Greedy: once a card answers an intent, that intent counts less for the next. While the meaning is clear
    // the list stays with it; when it is not, the second and third meaning get their card early.
    std::vector<double> weight;
    weight.reserve(reading.intents.size());
    for (const IntentScore& score : reading.intents)
        weight.push_back(static_cast<double>(score.likely));
    const auto meaning = [&](const Scored& scored) {
        double sum = 0;
        for (size_t n = 0; n < scored.intents.size(); ++n)
            sum += weight[scored.intents[n]] * (n == 0 ? 1.0 : kSecondAnswer);
        return std::min(sum, 1.0);
    };
    std::vector<Scored> open;
    for (size_t i = 0; i < library_.cards().size(); ++i) {
        const Card& card = library_.cards()[i];
        if (card.answers.isEmpty() || !allowed(card, context))
            continue;
        Scored scored;
        scored.card = &card;
        for (const QString& answer : card.answers) {
            const auto place = std::find_if(reading.intents.begin(), reading.intents.end(),
                                            [&](const IntentScore& score) { return score.intent == answer; });
            if (place != reading.intents.end())
                scored.intents.push_back(static_cast<size_t>(place - reading.intents.begin()));
        }
        if (meaning(scored) < kNoLonger)
            continue;
        scored.fit = momentFit(card, context);
        scored.factor = (scored.fit.otherTrade && !context.industry.isEmpty() ? kOtherTrade : 1.0) *
                        (context.used.contains(card.id) ? kUsedBefore : 1.0);
        for (size_t t = 0; t < triggers_[i].size(); ++t) {
            if (const double like = likeness(reading.vector, triggers_[i][t]); like > scored.wording) {
                scored.wording = like;
                scored.trigger = t;
            }
        }
        open.push_back(std::move(scored));
    }

    const auto value = [&](const Scored& scored) {
        return scored.factor *
               (kMeaning * meaning(scored) + kWording * scored.wording + kMoment * scored.fit.score);
    };
    std::vector<Suggestion> chosen;
    while (!open.empty() && static_cast<int>(chosen.size()) < limit) {
        const auto best = std::max_element(open.begin(), open.end(), [&](const Scored& a, const Scored& b) {
            const double left = value(a);
            const double right = value(b);
            return left != right ? left < right : a.card->id > b.card->id;
        });
        if (meaning(*best) < kNoLonger)
            break;
        Suggestion suggestion = suggestionOf(*best->card, Suggestion::Basis::Text, value(*best));
        // The first reason names the likeliest meaning that this card answers.
        const size_t heard = *std::min_element(best->intents.begin(), best->intents.end());
        suggestion.why.push_back({Kind::Means, {reading.intents[heard].intent}});
        if (best->wording >= kSoundsLike)
            suggestion.why.push_back(
                {Kind::SoundsLike, {best->card->triggers.at(static_cast<qsizetype>(best->trigger))}});
        suggestion.why.insert(suggestion.why.end(), best->fit.why.begin(), best->fit.why.end());
        for (const size_t intent : best->intents)
            weight[intent] *= kAnsweredAlready;
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
