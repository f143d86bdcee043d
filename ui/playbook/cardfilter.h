#pragma once

#include "core/playbook/card.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace tandan::ui {

/// What cards can be told apart by in the list at the left.
enum class Facet { Stage, CustomerType, Industry, Objection };
inline constexpr std::array kFacets{Facet::Stage, Facet::CustomerType, Facet::Industry, Facet::Objection};

/// The code for cards that fit every stage, first under Facet::Stage.
[[nodiscard]] QString anyStageCode();

/// The codes of `card` under a facet. A card of no stage or trade fits any: it stands under anyStageCode()
/// and under `general`.
[[nodiscard]] QStringList codesOf(const Card& card, Facet facet);

/// A code of a facet and how many cards it has.
struct FacetCount
{
    QString code;
    int count = 0;
};
/// Stages in their order, all of them; the others by count, the largest first, none that no card has.
[[nodiscard]] std::vector<FacetCount> countCards(const std::vector<Card>& cards, Facet facet);

/// Which cards to show: within a facet any of the chosen codes, across facets all. Nothing chosen: every
/// card.
struct CardFilter
{
    std::array<QStringList, kFacets.size()> chosen;

    [[nodiscard]] QStringList& of(Facet facet) { return chosen[static_cast<std::size_t>(facet)]; }
    [[nodiscard]] const QStringList& of(Facet facet) const { return chosen[static_cast<std::size_t>(facet)]; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool shows(const Card& card) const;
};

/// What a person reads for a code of a facet.
[[nodiscard]] QString facetName(Facet facet, const QString& code);

/// The title and the moment of a card in the language of the program. What is said to customers stays
/// Chinese.
[[nodiscard]] QString titleOf(const Card& card);
[[nodiscard]] QString momentOf(const Card& card);

} // namespace tandan::ui
