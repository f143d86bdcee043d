#include "core/playbook/fillin.h"
#include "core/playbook/playbookwords.h"
#include "playbookfixture.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

namespace {

// Facts that may not ship (EXCLUDE), and those that ship under a condition only (CARE, PRIVACY).
const QStringList kExcluded{u"T-060"_s, u"T-076"_s, u"T-077"_s, u"T-078"_s};
const QStringList kCare{u"R-012"_s, u"R-013"_s, u"R-032"_s, u"T-008"_s, u"T-022"_s, u"T-033"_s,
                        u"T-037"_s, u"T-041"_s, u"T-045"_s, u"T-053"_s, u"T-059"_s, u"T-065"_s,
                        u"T-067"_s, u"T-068"_s, u"T-074"_s, u"T-079"_s, u"T-080"_s, u"O-015"_s,
                        u"O-021"_s, u"C-014"_s, u"M-020"_s, u"M-021"_s, u"D-011"_s, u"D-013"_s,
                        u"I-002"_s, u"I-007"_s, u"I-009"_s, u"I-013"_s, u"I-014"_s};
const QStringList kPrivacy{u"Q-005"_s, u"Q-006"_s, u"Q-017"_s, u"Q-018"_s, u"Q-021"_s, u"E-016"_s};

bool sharesOne(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString& one) { return b.contains(one); });
}

QStringList spokenTexts(const Card& card)
{
    QStringList texts;
    for (const SayLine& line : card.say)
        texts << line.text;
    if (card.kind != CardKind::Reminder)
        texts << card.ask;
    return texts;
}

} // namespace

class ShippedCards : public PlaybookTest
{};

TEST_F(ShippedCards, AreAboutThreeHundredWithIdsAndTitlesOfTheirOwn)
{
    EXPECT_GE(library().cards().size(), 300U);
    EXPECT_LE(library().cards().size(), 400U);
    QSet<QString> ids;
    QSet<QString> titles;
    QSet<QString> englishTitles;
    for (const Card& each : library().cards()) {
        EXPECT_FALSE(ids.contains(each.id)) << each.id.toStdString();
        EXPECT_FALSE(titles.contains(each.title)) << each.title.toStdString();
        EXPECT_FALSE(englishTitles.contains(each.titleEn.toLower())) << each.titleEn.toStdString();
        EXPECT_TRUE(QRegularExpression{u"^[a-z0-9]+(-[a-z0-9]+)*$"_s}.match(each.id).hasMatch())
            << each.id.toStdString();
        ids.insert(each.id);
        titles.insert(each.title);
        englishTitles.insert(each.titleEn.toLower());
    }
}

TEST_F(ShippedCards, CoverEveryStageAndEveryIntent)
{
    for (const Stage stage : allStages()) {
        const auto count =
            std::count_if(library().cards().begin(), library().cards().end(), [&](const Card& each) {
                return std::find(each.stages.begin(), each.stages.end(), stage) != each.stages.end();
            });
        EXPECT_GE(count, 6) << code(stage).toStdString();
    }
    const QStringList frequent{u"price_too_high"_s, u"ask_discount"_s, u"think_about_it"_s,
                               u"compare_competitor"_s};
    for (const QString& intent : playbookwords::intents()) {
        const auto count = std::count_if(library().cards().begin(), library().cards().end(),
                                         [&](const Card& each) { return each.answers.contains(intent); });
        EXPECT_GE(count, frequent.contains(intent) ? 12 : 3) << intent.toStdString();
    }
}

TEST_F(ShippedCards, HelpWithEveryGateItemNeedAndMostSignals)
{
    QStringList gates;
    QStringList needs;
    QStringList heard;
    for (const Card& each : library().cards()) {
        gates << each.gates;
        needs << each.needs;
        heard << each.heard;
    }
    for (const QString& gate : playbookwords::gates())
        EXPECT_TRUE(gates.contains(gate)) << gate.toStdString();
    for (const QString& need : playbookwords::needs())
        EXPECT_TRUE(needs.contains(need)) << need.toStdString();
    for (const QString& signal : playbookwords::heardSignals())
        EXPECT_TRUE(heard.contains(signal)) << signal.toStdString();
}

TEST_F(ShippedCards, PromiseNothingThatNobodyCanKeep)
{
    const QRegularExpression promise{
        u"一定|绝对|保证|永远|肯定|百分之百|100%|包您|包过|保您|最低价|最便宜|最好的|第一名|全网|稳赚|必须|"
        u"不后悔|仅剩|只剩|最后一天|最后机会|仅此一次|名额有限|抢完|错过|回扣|返点|好处费"_s};
    for (const Card& each : library().cards()) {
        for (const QString& text : spokenTexts(each))
            EXPECT_FALSE(promise.match(text).hasMatch())
                << each.id.toStdString() << ": " << text.toStdString();
    }
}

TEST_F(ShippedCards, CallTheCustomerNin)
{
    for (const Card& each : library().cards()) {
        for (const QString& text : spokenTexts(each))
            EXPECT_FALSE(text.contains(u'你')) << each.id.toStdString() << ": " << text.toStdString();
    }
}

TEST_F(ShippedCards, NameTheCustomerOnlyToAddressThem)
{
    const QRegularExpression inside{u"\\{customer\\}(?![，。？！])"_s};
    for (const Card& each : library().cards()) {
        for (const SayLine& line : each.say)
            EXPECT_FALSE(inside.match(line.text).hasMatch())
                << each.id.toStdString() << ": " << line.text.toStdString();
    }
}

TEST_F(ShippedCards, QuoteWhatIsSaidAndKeepItShort)
{
    for (const Card& each : library().cards()) {
        for (const SayLine& line : each.say) {
            EXPECT_TRUE(line.text.startsWith(u'「') && line.text.endsWith(u'」')) << each.id.toStdString();
            EXPECT_LE(line.text.size(), 90) << each.id.toStdString() << ": " << line.text.toStdString();
        }
        EXPECT_LE(each.title.size(), 16) << each.title.toStdString();
    }
}

TEST_F(ShippedCards, GiveTwoRegistersAndSampleRemarksWhereverTheCustomerIsAnswered)
{
    for (const Card& each : library().cards()) {
        QSet<int> registers;
        for (const SayLine& line : each.say)
            registers.insert(static_cast<int>(line.tone));
        EXPECT_EQ(registers.size(), static_cast<qsizetype>(each.say.size())) << each.id.toStdString();
        const bool answers = each.kind == CardKind::Technique || each.kind == CardKind::Objection;
        if (!answers)
            continue;
        EXPECT_GE(registers.size(), 2) << each.id.toStdString();
        EXPECT_GE(each.triggers.size(), each.kind == CardKind::Objection ? 8 : 3) << each.id.toStdString();
    }
}

TEST_F(ShippedCards, ShareNoSampleRemarkAndContradictNoneThatIsTaught)
{
    QHash<QString, QString> meaning;
    for (const TaughtRemark& remark : library().teaching().remarks)
        meaning.insert(remark.text, remark.intent);
    QHash<QString, QString> owner;
    for (const Card& each : library().cards()) {
        for (const QString& trigger : each.triggers) {
            EXPECT_FALSE(owner.contains(trigger)) << trigger.toStdString() << " on " << each.id.toStdString()
                                                  << " and " << owner.value(trigger).toStdString();
            owner.insert(trigger, each.id);
            if (meaning.contains(trigger) && !each.answers.isEmpty() && each.answers.front() != u"other"_s) {
                EXPECT_EQ(meaning.value(trigger), each.answers.front())
                    << each.id.toStdString() << ": " << trigger.toStdString();
            }
        }
    }
}

TEST_F(ShippedCards, SayWhereTheyYieldWhenRulesClash)
{
    // method.md section 8: every card that a customer type rules out, and the one firm price, say why.
    for (const Card& each : library().cards()) {
        const bool clashes = sharesOne(each.facts, {u"C-018"_s, u"C-019"_s, u"T-054"_s, u"O-030"_s}) ||
                             each.price == PriceRole::Firm || !each.notTypes.isEmpty();
        EXPECT_TRUE(!clashes || !each.note.isEmpty()) << each.id.toStdString();
    }
}

TEST_F(ShippedCards, CarryOnlyFactsThatMayShip)
{
    const QRegularExpression fact{u"^[RQSTOCPEFMDI]-\\d{3}$"_s};
    for (const Card& each : library().cards()) {
        EXPECT_FALSE(sharesOne(each.facts, kExcluded)) << each.id.toStdString();
        for (const QString& id : each.facts)
            EXPECT_TRUE(fact.match(id).hasMatch()) << each.id.toStdString() << ": " << id.toStdString();
    }
}

TEST_F(ShippedCards, StateTheConditionOfAFactThatNeedsCare)
{
    for (const Card& each : library().cards()) {
        EXPECT_EQ(each.care, sharesOne(each.facts, kCare)) << each.id.toStdString();
        EXPECT_EQ(each.privacy, sharesOne(each.facts, kPrivacy)) << each.id.toStdString();
        EXPECT_TRUE(!(each.care || each.privacy) || !each.condition.isEmpty()) << each.id.toStdString();
    }
}

TEST_F(ShippedCards, KeepDeadlinesAndPressureFromTheHesitant)
{
    const QRegularExpression deadline{u"截止|到期|以后.{0,6}就没有|准话|今天就定"_s};
    int pressing = 0;
    for (const Card& each : library().cards()) {
        bool presses = sharesOne(each.facts, {u"T-050"_s, u"T-054"_s, u"T-057"_s});
        for (const QString& text : spokenTexts(each))
            presses = presses || deadline.match(text).hasMatch();
        if (!presses)
            continue;
        ++pressing;
        EXPECT_TRUE(each.notTypes.contains(u"hesitant"_s)) << each.id.toStdString();
        EXPECT_FALSE(each.types.contains(u"hesitant"_s)) << each.id.toStdString();
    }
    EXPECT_GE(pressing, 3);
}

TEST_F(ShippedCards, CanBeSaidAlmostAlwaysWithoutKnowingAnything)
{
    for (const Card& each : library().cards()) {
        for (const FilledLine& line : fillLines(each, {})) {
            EXPECT_FALSE(line.text.contains(u'{'))
                << each.id.toStdString() << ": " << line.text.toStdString();
            EXPECT_FALSE(line.text.contains(u"您您"_s) || line.text.contains(u"，，"_s) ||
                         line.text.contains(u"「，"_s) || line.text.contains(u"，」"_s))
                << each.id.toStdString() << ": " << line.text.toStdString();
        }
    }
    const auto needing = std::count_if(library().cards().begin(), library().cards().end(),
                                       [](const Card& each) { return fillLines(each, {}).front().blanks; });
    EXPECT_LE(needing, 6); // the quote, the firm price, the offer with its date and the like
}

TEST_F(ShippedCards, TeachEveryIntentWithAtLeastAHundredRemarks)
{
    for (const QString& intent : playbookwords::intents()) {
        const auto& remarks = library().teaching().remarks;
        const auto count = std::count_if(remarks.begin(), remarks.end(),
                                         [&](const TaughtRemark& remark) { return remark.intent == intent; });
        EXPECT_GE(count, intent == u"other"_s ? 0 : 100) << intent.toStdString();
    }
    EXPECT_GE(library().teaching().unrelated.size(), 1000);
}

TEST_F(ShippedCards, UseTheSameEnglishNamesForIntentsAsTheProgram)
{
    // Tests run without translations, so name() gives the English text that is in the source.
    for (const IntentName& name : library().teaching().intents) {
        EXPECT_EQ(playbookwords::name(name.code), name.en);
        EXPECT_FALSE(name.zh.isEmpty());
    }
}

} // namespace tandan
