#include "ui/playbook/cardfinder.h"

#include <algorithm>

namespace tandan::ui {

namespace {

constexpr int kMostAnswers = 30;

bool holds(const Card& card, const QString& text)
{
    return card.title.contains(text, Qt::CaseInsensitive) || card.when.contains(text, Qt::CaseInsensitive) ||
           card.titleEn.contains(text, Qt::CaseInsensitive) ||
           card.whenEn.contains(text, Qt::CaseInsensitive);
}

} // namespace

std::vector<FoundCard> findCards(const Suggester& suggester, const CardFilter& filter, const QString& text)
{
    std::vector<FoundCard> found;
    const QString wanted = text.simplified();
    for (const Card& card : suggester.cardLibrary().cards()) {
        if (filter.shows(card) && (wanted.isEmpty() || holds(card, wanted)))
            found.push_back({&card, {}});
    }
    if (wanted.isEmpty())
        return found;

    SuggestContext context;
    context.text = wanted;
    for (const Suggestion& suggestion : suggester.suggest(context, kMostAnswers).cards) {
        const Card* card = suggester.cardLibrary().find(suggestion.card);
        const bool listed = std::any_of(found.begin(), found.end(),
                                        [card](const FoundCard& entry) { return entry.card == card; });
        if (suggestion.basis == Suggestion::Basis::Text && card && !listed && filter.shows(*card))
            found.push_back({card, reasonText(suggestion.why.front())});
    }
    return found;
}

} // namespace tandan::ui
