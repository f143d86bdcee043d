#include "core/playbook/playbookwords.h"
#include "playbookfixture.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

namespace {

SuggestContext said(const QString& text)
{
    SuggestContext context;
    context.text = text;
    return context;
}

/// Remarks that can bring up every card, to ask what is never shown.
const QStringList kMany{u"能不能便宜点"_s,   u"一口价多少"_s,     u"最近有什么活动优惠"_s,  u"我再考虑考虑"_s,
                        u"再降一次我就签"_s, u"太贵了"_s,         u"可以，就这么定了"_s,    u"我先比较比较"_s,
                        u"过几天再说"_s,     u"能不能快点开始"_s, u"你跟你们经理申请一下"_s};

bool hasReason(const Suggestion& suggestion, SuggestReason::Kind kind)
{
    return std::any_of(suggestion.why.begin(), suggestion.why.end(),
                       [&](const SuggestReason& reason) { return reason.kind == kind; });
}

const Suggestion* find(const Suggestions& suggestions, const QString& id)
{
    const auto found = std::find_if(suggestions.cards.begin(), suggestions.cards.end(),
                                    [&](const Suggestion& suggestion) { return suggestion.card == id; });
    return found == suggestions.cards.end() ? nullptr : &*found;
}

} // namespace

class SuggesterTest : public PlaybookTest
{
protected:
    /// Whether any of many remarks, at any stage, brings up a card for which `wrong` holds.
    template <class Predicate>
    static QStringList shownAlthough(SuggestContext context, Predicate wrong)
    {
        QStringList shown;
        for (const Stage stage : allStages()) {
            context.stage = stage;
            for (const QString& text : kMany) {
                context.text = text;
                for (const Suggestion& suggestion : suggester().suggest(context, 200).cards) {
                    if (wrong(card(suggestion.card)))
                        shown << suggestion.card;
                }
            }
        }
        return shown;
    }
};

TEST_F(SuggesterTest, AnswersWhatTheCustomerSaid)
{
    const Suggestions suggestions = suggester().suggest(said(u"再便宜點唄！"_s));
    ASSERT_TRUE(suggestions.matched);
    ASSERT_FALSE(suggestions.cards.empty());
    EXPECT_TRUE(suggestions.cards.front().answers.contains(u"ask_discount"_s));
    EXPECT_EQ(suggestions.cards.front().basis, Suggestion::Basis::Text);
}

TEST_F(SuggesterTest, StaysSilentAboutSmallTalkAndSaysSo)
{
    for (const QString& text :
         {u"今天天气真好"_s, u"昨晚的球赛看了没"_s, u"asdkjh"_s, u"？？？"_s, u"   "_s}) {
        const Suggestions suggestions = suggester().suggest(said(text));
        EXPECT_FALSE(suggestions.matched) << text.toStdString();
        EXPECT_TRUE(suggestions.cards.empty()) << text.toStdString();
    }
}

TEST_F(SuggesterTest, GivesOnlyCardsOfTheMomentWhenTheTextMeansNothing)
{
    SuggestContext context = said(u"今天天气真好"_s);
    context.stage = Stage::Needs;
    context.needs = {u"budget"_s};
    const Suggestions suggestions = suggester().suggest(context);
    EXPECT_FALSE(suggestions.matched);
    ASSERT_FALSE(suggestions.cards.empty());
    for (const Suggestion& suggestion : suggestions.cards)
        EXPECT_EQ(suggestion.basis, Suggestion::Basis::Context);
}

TEST_F(SuggesterTest, PutsTextBeforeMomentAndScoresInOrder)
{
    SuggestContext context = said(u"你们这个太贵了吧"_s);
    context.stage = Stage::Closing;
    context.gates = {u"G4-1"_s};
    const Suggestions suggestions = suggester().suggest(context, 30);
    ASSERT_TRUE(suggestions.matched);
    for (size_t i = 1; i < suggestions.cards.size(); ++i) {
        const Suggestion& before = suggestions.cards[i - 1];
        const Suggestion& after = suggestions.cards[i];
        if (before.basis == after.basis) {
            EXPECT_GE(before.score, after.score) << after.card.toStdString();
        } else {
            EXPECT_EQ(after.basis, Suggestion::Basis::Context);
        }
    }
    QStringList once = ids(suggestions);
    once.removeDuplicates();
    EXPECT_EQ(once.size(), static_cast<qsizetype>(suggestions.cards.size()));
}

TEST_F(SuggesterTest, GivesTheSameAnswerEveryTime)
{
    SuggestContext context = said(u"我回去跟老婆商量一下"_s);
    context.stage = Stage::Closing;
    const Suggestions first = suggester().suggest(context);
    auto again = CardLibrary::builtIn();
    ASSERT_TRUE(again);
    const Suggestions second = Suggester{std::move(*again)}.suggest(context);
    ASSERT_EQ(ids(first), ids(second));
    for (size_t i = 0; i < first.cards.size(); ++i)
        EXPECT_DOUBLE_EQ(first.cards[i].score, second.cards[i].score);
}

TEST_F(SuggesterTest, SaysWhyForEveryCard)
{
    SuggestContext context = said(u"价格有点高"_s);
    context.stage = Stage::Closing;
    context.types = {u"hesitant"_s};
    context.gates = {u"G4-1"_s};
    context.heard = {u"S-013"_s};
    const Suggestions suggestions = suggester().suggest(context, 40);
    for (const Suggestion& suggestion : suggestions.cards) {
        ASSERT_FALSE(suggestion.why.empty()) << suggestion.card.toStdString();
        for (const SuggestReason& reason : suggestion.why) {
            EXPECT_FALSE(reasonText(reason).isEmpty());
            EXPECT_FALSE(reasonText(reason).contains(u"%1"_s));
        }
        EXPECT_EQ(hasReason(suggestion, SuggestReason::Kind::Means),
                  suggestion.basis == Suggestion::Basis::Text);
    }
    EXPECT_EQ(suggestions.cards.front().why.front(),
              (SuggestReason{SuggestReason::Kind::Means, {u"price_too_high"_s}}));
    const Suggestion* const worry = find(suggestions, u"closing-last-worry"_s);
    ASSERT_NE(worry, nullptr);
    EXPECT_TRUE(hasReason(*worry, SuggestReason::Kind::SignalHeard));
    EXPECT_TRUE(hasReason(*worry, SuggestReason::Kind::OpenGate));
    EXPECT_TRUE(hasReason(*worry, SuggestReason::Kind::CustomerType));
    EXPECT_TRUE(hasReason(*worry, SuggestReason::Kind::Stage));
}

TEST_F(SuggesterTest, AsksForWhatIsMissing)
{
    const QList<QPair<QString, QString>> questions{{u"want"_s, u"needs-five-want"_s},
                                                   {u"why"_s, u"needs-five-why"_s},
                                                   {u"when"_s, u"needs-five-when"_s},
                                                   {u"budget"_s, u"needs-five-budget"_s},
                                                   {u"who"_s, u"needs-five-who"_s}};
    for (const auto& [need, question] : questions) {
        SuggestContext context;
        context.stage = Stage::Needs;
        context.needs = {need};
        context.gates = {u"G2-%1"_s.arg(playbookwords::needs().indexOf(need) + 1)};
        EXPECT_TRUE(ids(suggester().suggest(context, 3)).contains(question)) << need.toStdString();
    }
}

TEST_F(SuggesterTest, FollowsTheStageWhenNothingWasSaid)
{
    for (const Stage stage : allStages()) {
        SuggestContext context;
        context.stage = stage;
        const Suggestions suggestions = suggester().suggest(context);
        ASSERT_FALSE(suggestions.cards.empty());
        for (const Suggestion& suggestion : suggestions.cards) {
            const std::vector<Stage>& stages = card(suggestion.card).stages;
            EXPECT_TRUE(stages.empty() || std::find(stages.begin(), stages.end(), stage) != stages.end())
                << suggestion.card.toStdString();
        }
    }
}

TEST_F(SuggesterTest, KnowsNothingToSuggestWithoutAnyContext)
{
    EXPECT_TRUE(suggester().suggest({}).cards.empty());
}

TEST_F(SuggesterTest, LeavesCardsOfOtherTradesOutUnlessTheCustomerAsksForThem)
{
    SuggestContext context;
    context.stage = Stage::Closing;
    context.industry = u"website"_s;
    for (const Suggestion& suggestion : suggester().suggest(context, 200).cards) {
        const QStringList& trades = card(suggestion.card).industries;
        EXPECT_TRUE(trades.isEmpty() || trades.contains(u"website"_s) || trades.contains(u"general"_s))
            << suggestion.card.toStdString();
    }
    EXPECT_TRUE(suggester()
                    .suggest(said(u"能办张月卡吗"_s))
                    .cards.front()
                    .answers.contains(u"want_short_term_card"_s));
}

TEST_F(SuggesterTest, PutsCardsOfTheTradeOfTheDealFirst)
{
    const std::vector<std::pair<QString, QString>> remarks{
        {u"gym"_s, u"怕坚持不下来"_s},       {u"fitout"_s, u"要做多久"_s},
        {u"wedding"_s, u"别家比你们便宜"_s}, {u"clothing"_s, u"便宜点我就买了"_s},
        {u"website"_s, u"我们用不着这个"_s}, {u"matchmaking"_s, u"你们不会是骗子吧"_s}};
    for (const auto& [trade, remark] : remarks) {
        SuggestContext context = said(remark);
        context.industry = trade;
        const Suggestions suggestions = suggester().suggest(context);
        ASSERT_FALSE(suggestions.cards.empty()) << trade.toStdString();
        const Suggestion& first = suggestions.cards.front();
        EXPECT_TRUE(card(first.card).industries.contains(trade)) << first.card.toStdString();
        EXPECT_TRUE(hasReason(first, SuggestReason::Kind::Industry));
        EXPECT_LE(first.score, 1.0);
    }
    for (const Stage stage : {Stage::Needs, Stage::Solution, Stage::Closing}) {
        SuggestContext context;
        context.stage = stage;
        context.industry = u"fitout"_s;
        EXPECT_TRUE(card(suggester().suggest(context).cards.front().card).industries.contains(u"fitout"_s))
            << code(stage).toStdString();
    }
}

TEST(TradeNames, AreReadInEitherLanguageAndNotGuessed)
{
    EXPECT_EQ(playbookwords::industryNamed(u" 健身会所 "_s), u"gym"_s);
    EXPECT_EQ(playbookwords::industryNamed(u"Home fitting-out"_s), u"fitout"_s);
    EXPECT_EQ(playbookwords::industryNamed(u"WEBSITE"_s), u"website"_s);
    EXPECT_EQ(playbookwords::industryNamed(u"健身"_s), QString{});
    EXPECT_EQ(playbookwords::industryNamed({}), QString{});
}

TEST_F(SuggesterTest, GivesTheSecondMeaningItsCardWhenTheFirstIsUnsure)
{
    const Suggestions suggestions = suggester().suggest(said(u"价格有点高，我再考虑考虑"_s), 4);
    ASSERT_TRUE(suggestions.matched);
    const auto answered = [&](const QString& intent) {
        return std::any_of(suggestions.cards.begin(), suggestions.cards.end(),
                           [&](const Suggestion& suggestion) { return suggestion.answers.contains(intent); });
    };
    EXPECT_TRUE(answered(u"price_too_high"_s));
    EXPECT_TRUE(answered(u"think_about_it"_s));
}

TEST_F(SuggesterTest, ShowsNothingThatPressesToTheHesitant)
{
    SuggestContext context;
    context.types = {u"hesitant"_s, u"urgent"_s};
    EXPECT_EQ(shownAlthough(context, [](const Card& each) { return each.notTypes.contains(u"hesitant"_s); }),
              QStringList{});
    // The control: without the hesitant type the same remarks do bring such cards up.
    context.types = {u"urgent"_s};
    EXPECT_NE(shownAlthough(context, [](const Card& each) { return each.notTypes.contains(u"hesitant"_s); }),
              QStringList{});
}

TEST_F(SuggesterTest, OffersTheImpatientOneFirmPriceAndNothingAfterIt)
{
    SuggestContext context = said(u"痛快点，一口价多少"_s);
    context.stage = Stage::Closing;
    context.types = {u"impatient"_s};
    context.concessionsLeft = 2;
    context.held = true;
    EXPECT_TRUE(ids(suggester().suggest(context)).contains(u"closing-one-firm-price"_s));
    context.used = {u"closing-one-firm-price"_s};
    EXPECT_EQ(shownAlthough(context,
                            [](const Card& each) {
                                return each.price == PriceRole::Concession || each.price == PriceRole::Firm;
                            }),
              QStringList{});
}

TEST_F(SuggesterTest, KeepsTheFirmPriceFromOthersAndFromDealsThatHaveMoved)
{
    const auto firm = [](const Card& each) { return each.price == PriceRole::Firm; };
    SuggestContext context;
    context.types = {u"expert"_s};
    EXPECT_EQ(shownAlthough(context, firm), QStringList{});
    context.types = {u"impatient"_s};
    context.concessionsMade = 1;
    context.concessionsLeft = 1;
    EXPECT_EQ(shownAlthough(context, firm), QStringList{});
}

TEST_F(SuggesterTest, MovesNoPriceBeforeAHoldOrWhenNoMoveIsLeft)
{
    const auto moves = [](const Card& each) { return each.price == PriceRole::Concession; };
    SuggestContext context;
    context.held = true;
    context.concessionsLeft = 1;
    EXPECT_NE(shownAlthough(context, moves), QStringList{});
    context.held = false;
    EXPECT_EQ(shownAlthough(context, moves), QStringList{});
    context.held = true;
    context.concessionsLeft = 0;
    EXPECT_EQ(shownAlthough(context, moves), QStringList{});
}

TEST_F(SuggesterTest, HoldsTheFirstTimeAndSaysItIsTheLastStepAfterTwo)
{
    SuggestContext context = said(u"能不能再便宜点"_s);
    context.stage = Stage::Closing;
    context.held = false;
    context.concessionsLeft = 2;
    const Suggestions first = suggester().suggest(context);
    EXPECT_EQ(first.cards.front().card, u"closing-hold-first"_s);
    EXPECT_TRUE(hasReason(first.cards.front(), SuggestReason::Kind::HoldFirst));
    EXPECT_EQ(find(first, u"closing-last-step"_s), nullptr);

    context.held = true;
    context.concessionsLeft = 0;
    context.concessionsMade = 2;
    const Suggestions last = suggester().suggest(context, 3);
    const Suggestion* const step = find(last, u"closing-last-step"_s);
    ASSERT_NE(step, nullptr);
    EXPECT_TRUE(hasReason(*step, SuggestReason::Kind::PriceHasMoved));
}

TEST_F(SuggesterTest, DoesNotSayThatBothMovesAreUsedWhileTheSecondStillWaits)
{
    const auto spent = [](const Card& each) { return each.price == PriceRole::Spent; };
    SuggestContext context;
    context.held = true;
    context.concessionsMade = 1; // the second is asked for, and nobody has decided on it
    context.concessionsLeft = 1;
    EXPECT_EQ(shownAlthough(context, spent), QStringList{});
    // A team that allows one move has used that one; the boss has still made none.
    context.concessionsLeft = 0;
    EXPECT_EQ(shownAlthough(context, spent), QStringList{});
    context.concessionsMade = 2;
    EXPECT_NE(shownAlthough(context, spent), QStringList{});
}

TEST_F(SuggesterTest, LetsTheStubbornRest)
{
    SuggestContext context = said(u"我说了不要别再打了"_s);
    context.stage = Stage::Closing;
    context.types = {u"stubborn"_s};
    EXPECT_EQ(suggester().suggest(context).cards.front().card, u"closing-stubborn-rest"_s);
    EXPECT_EQ(shownAlthough(context, [](const Card& each) { return each.notTypes.contains(u"stubborn"_s); }),
              QStringList{});
}

TEST_F(SuggesterTest, PrefersCardsThatWereNotUsedYet)
{
    SuggestContext context = said(u"太贵了吧"_s);
    context.stage = Stage::Closing;
    const QString before = suggester().suggest(context).cards.front().card;
    context.used = {before};
    const Suggestions after = suggester().suggest(context, 30);
    EXPECT_NE(after.cards.front().card, before);
    const Suggestion* const used = find(after, before);
    ASSERT_NE(used, nullptr);
    EXPECT_TRUE(hasReason(*used, SuggestReason::Kind::UsedBefore));
}

TEST_F(SuggesterTest, RanksACardLowerEachTimeItIsUsed)
{
    SuggestContext context = said(u"太贵了吧"_s);
    context.stage = Stage::Closing;
    const Suggestions fresh = suggester().suggest(context, 100);
    const QString id = fresh.cards.front().card;
    double before = fresh.cards.front().score;
    for (int times = 1; times <= 2; ++times) {
        context.used << id;
        const Suggestions again = suggester().suggest(context, 100);
        const Suggestion* const used = find(again, id);
        ASSERT_NE(used, nullptr);
        EXPECT_LT(used->score, before);
        EXPECT_TRUE(used->why.back() ==
                    (SuggestReason{SuggestReason::Kind::UsedBefore, {QString::number(times)}}));
        before = used->score;
    }
}

TEST_F(SuggesterTest, SaysThatTheCustomerHeardACardOnAnotherDeal)
{
    SuggestContext context;
    context.stage = Stage::Closing;
    const Suggestions fresh = suggester().suggest(context, 100);
    const QString id = fresh.cards.front().card;
    context.usedElsewhere = {id};
    const Suggestions again = suggester().suggest(context, 100);
    const Suggestion* const heard = find(again, id);
    ASSERT_NE(heard, nullptr);
    EXPECT_LT(heard->score, fresh.cards.front().score);
    EXPECT_TRUE(hasReason(*heard, SuggestReason::Kind::UsedElsewhere));
    context.used = {id};
    const Suggestions onThisDeal = suggester().suggest(context, 100);
    const Suggestion* const used = find(onThisDeal, id);
    ASSERT_NE(used, nullptr);
    EXPECT_LT(used->score, heard->score) << "on this deal it counts more";
    EXPECT_FALSE(hasReason(*used, SuggestReason::Kind::UsedElsewhere));
}

TEST_F(SuggesterTest, UnderstandsAtMostOneBreathOfText)
{
    const QString remark = u"你们这个价格太贵了，"_s;
    const Suggestions breath = suggester().suggest(said(remark.repeated(50)));
    const Suggestions document = suggester().suggest(said(remark.repeated(5000)));
    EXPECT_TRUE(breath.matched);
    EXPECT_EQ(ids(breath), ids(document));
}

} // namespace tandan
