#include "core/base/rules.h"
#include "core/meeting/meeting.h"
#include "core/playbook/playbookwords.h"
#include "core/team/policy.h"
#include "playbookfixture.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

namespace {

/// The rows of a two-column table of the source tree, without its heading.
std::vector<std::pair<QString, QString>> table(const QString& path)
{
    QFile file{QStringLiteral(TANDAN_SOURCE_DIR "/") + path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    std::vector<std::pair<QString, QString>> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1))
        rows.emplace_back(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1));
    return rows;
}

/// Whether the program has what a line of placed.tsv names, such as `policy:concession_limit`.
bool isThere(const QString& place)
{
    const QString kind = place.section(u':', 0, 0);
    const QString what = place.section(u':', 1);
    if (kind == "stage"_L1)
        return parseCode<Stage>(what).ok();
    if (kind == "signal"_L1)
        return parseCode<Signal>(what).ok();
    if (kind == "objection"_L1)
        return parseCode<ObjectionClass>(what).ok();
    if (kind == "gate"_L1)
        return playbookwords::gates().contains(what);
    if (kind == "need"_L1)
        return playbookwords::needs().contains(what);
    if (kind == "rule"_L1) {
        const auto rules = knownRules();
        return std::find(rules.begin(), rules.end(), what) != rules.end();
    }
    if (kind == "policy"_L1) {
        const auto entries = policyEntries({});
        return std::any_of(entries.begin(), entries.end(),
                           [&](const PolicyEntry& entry) { return entry.key == what; });
    }
    return false;
}

} // namespace

class MethodCoverage : public PlaybookTest
{};

TEST_F(MethodCoverage, EveryFactThatMayShipIsOnACardOrInThePlaceNamedForIt)
{
    QSet<QString> carried;
    for (const Card& each : library().cards()) {
        for (const QString& fact : each.facts)
            carried.insert(fact);
    }
    for (const auto& [fact, place] : table(u"resources/playbook/placed.tsv"_s))
        carried.insert(fact);
    const auto facts = table(u"tests/data/fact_ids.tsv"_s);
    ASSERT_EQ(facts.size(), 303U);
    int excluded = 0;
    for (const auto& [fact, mark] : facts) {
        const bool ships = mark.isEmpty();
        EXPECT_EQ(carried.contains(fact), ships) << fact.toStdString();
        excluded += ships ? 0 : 1;
    }
    EXPECT_EQ(excluded, 4);
}

TEST_F(MethodCoverage, CardsAndPlacesNameNoFactThatDoesNotExist)
{
    QSet<QString> known;
    for (const auto& [fact, mark] : table(u"tests/data/fact_ids.tsv"_s))
        known.insert(fact);
    for (const Card& each : library().cards()) {
        for (const QString& fact : each.facts)
            EXPECT_TRUE(known.contains(fact)) << each.id.toStdString() << ": " << fact.toStdString();
    }
    for (const auto& [fact, place] : table(u"resources/playbook/placed.tsv"_s)) {
        EXPECT_TRUE(known.contains(fact)) << fact.toStdString();
        EXPECT_TRUE(isThere(place)) << fact.toStdString() << " at " << place.toStdString();
    }
    EXPECT_FALSE(isThere(u"rule:TD-NO-SUCH-THING"_s));
    EXPECT_FALSE(isThere(u"signal:v9"_s));
}

TEST_F(MethodCoverage, EveryTradeHasCardsOfItsOwnForEachPartOfATalk)
{
    for (const QString& trade : playbookwords::industries()) {
        if (trade == u"general"_s)
            continue;
        int cards = 0;
        int objections = 0;
        int questions = 0;
        for (const Card& each : library().cards()) {
            if (!each.industries.contains(trade))
                continue;
            ++cards;
            objections += each.kind == CardKind::Objection ? 1 : 0;
            questions += each.kind == CardKind::Question || each.kind == CardKind::Etiquette ? 1 : 0;
        }
        EXPECT_GE(cards, 10) << trade.toStdString();
        EXPECT_GE(objections, 4) << trade.toStdString();
        EXPECT_GE(questions, 1) << trade.toStdString();
    }
}

} // namespace tandan
