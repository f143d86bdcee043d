#include "ui/playbook/cardfilter.h"

#include "core/playbook/playbookwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList facetCodes(Facet facet)
{
    switch (facet) {
    case Facet::Stage:
        return QStringList{anyStageCode()} + allCodes<Stage>();
    case Facet::CustomerType:
        return playbookwords::customerTypes();
    case Facet::Industry:
        return playbookwords::industries();
    case Facet::Objection:
        return playbookwords::intents();
    }
    return {};
}

bool speaksChinese()
{
    return QLocale{}.language() == QLocale::Chinese;
}

} // namespace

QString anyStageCode()
{
    return u"any"_s;
}

QStringList codesOf(const Card& card, Facet facet)
{
    switch (facet) {
    case Facet::Stage: {
        QStringList codes;
        for (const Stage stage : card.stages)
            codes << code(stage);
        return codes.isEmpty() ? QStringList{anyStageCode()} : codes;
    }
    case Facet::CustomerType:
        return card.types;
    case Facet::Industry:
        return card.industries.isEmpty() ? QStringList{u"general"_s} : card.industries;
    case Facet::Objection:
        return card.answers;
    }
    return {};
}

std::vector<FacetCount> countCards(const std::vector<Card>& cards, Facet facet)
{
    std::vector<FacetCount> counts;
    for (const QString& code : facetCodes(facet))
        counts.push_back(
            {code, static_cast<int>(std::count_if(cards.begin(), cards.end(), [&](const Card& card) {
                 return codesOf(card, facet).contains(code);
             }))});
    if (facet == Facet::Stage)
        return counts;
    std::erase_if(counts, [](const FacetCount& entry) { return entry.count == 0; });
    std::stable_sort(counts.begin(), counts.end(),
                     [](const FacetCount& a, const FacetCount& b) { return a.count > b.count; });
    return counts;
}

bool CardFilter::isEmpty() const
{
    return std::all_of(chosen.begin(), chosen.end(),
                       [](const QStringList& codes) { return codes.isEmpty(); });
}

bool CardFilter::shows(const Card& card) const
{
    return std::all_of(kFacets.begin(), kFacets.end(), [&](Facet facet) {
        const QStringList& wanted = of(facet);
        const QStringList has = codesOf(card, facet);
        return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(),
                                               [&](const QString& code) { return has.contains(code); });
    });
}

QString facetName(Facet facet, const QString& code)
{
    if (facet != Facet::Stage)
        return playbookwords::name(code);
    if (code == anyStageCode())
        return QCoreApplication::translate("Playbook", "Any stage");
    return displayName(storedCode<Stage>(code));
}

QString titleOf(const Card& card)
{
    return speaksChinese() || card.titleEn.isEmpty() ? card.title : card.titleEn;
}

QString momentOf(const Card& card)
{
    return speaksChinese() || card.whenEn.isEmpty() ? card.when : card.whenEn;
}

} // namespace tandan::ui
