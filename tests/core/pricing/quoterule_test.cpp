#include "core/pricing/quoterule.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using Level = QuoteFinding::Level;

namespace {

NewQuote quoteOf(qint64 price, qint64 standard, std::optional<qint64> floor = {})
{
    NewQuote quote;
    quote.price = Money::fromYuan(price);
    quote.standard = Money::fromYuan(standard);
    if (floor)
        quote.floor = Money::fromYuan(*floor);
    quote.psych = PsychPrice{Money::fromYuan(50), Money::fromYuan(60)};
    return quote;
}

QuoteContext leadContext()
{
    QuoteContext context;
    context.actor = Role::Lead;
    return context;
}

QuoteContext afterQuote(qint64 now, qint64 floor, Role actor = Role::Lead)
{
    QuoteContext context;
    context.actor = actor;
    context.current = Price{DealId{1},
                            1,
                            Money::fromYuan(now),
                            Money::fromYuan(floor),
                            Money::fromYuan(now),
                            Money::fromYuan(now),
                            std::nullopt};
    return context;
}

QStringList rules(const NewQuote& quote, const QuoteContext& context)
{
    QStringList found;
    for (const auto& finding : pricing::examine(quote, context))
        found << finding.rule;
    return found;
}

TEST(QuoteRuleTest, AQuoteAboveStandardAndAboveWhatTheCustomerHasInMindHasNothingAgainstIt)
{
    EXPECT_EQ(rules(quoteOf(110, 100), leadContext()), QStringList{});
    EXPECT_TRUE(pricing::mayQuote(quoteOf(110, 100), leadContext()));
}

TEST(QuoteRuleTest, AnUnknownPsychologicalPriceIsPromptedForButAsksForNoReason)
{
    NewQuote quote = quoteOf(110, 100);
    quote.psych.reset();
    EXPECT_EQ(rules(quote, leadContext()), QStringList{u"TD-QR1"_s});
    EXPECT_TRUE(pricing::mayQuote(quote, leadContext()));
}

TEST(QuoteRuleTest, APriceNotAboveWhatTheCustomerHasInMindNeedsAReason)
{
    NewQuote quote = quoteOf(110, 100);
    quote.psych = PsychPrice{Money::fromYuan(90), Money::fromYuan(110)};
    EXPECT_EQ(rules(quote, leadContext()), QStringList{u"TD-QR2"_s});
    EXPECT_EQ(pricing::mayQuote(quote, leadContext()).error().rule, u"TD-QUOTE-REASON"_s);
    quote.reason = u"老客户介绍"_s;
    EXPECT_TRUE(pricing::mayQuote(quote, leadContext()));
}

TEST(QuoteRuleTest, TheTwoReadingsOfTheStandardPriceDisagreeAboutTheSameQuote)
{
    QuoteContext inside = leadContext();
    inside.policy.quoteRoom = QuoteRoom::WithinStandard;
    EXPECT_EQ(rules(quoteOf(100, 100, 80), leadContext()), QStringList{u"TD-QR3"_s});
    EXPECT_EQ(rules(quoteOf(100, 100, 80), inside), QStringList{});
    EXPECT_EQ(rules(quoteOf(110, 100, 80), leadContext()), QStringList{});
    EXPECT_EQ(rules(quoteOf(110, 100, 80), inside), QStringList{u"TD-QR3-ABOVE"_s});
}

TEST(QuoteRuleTest, WithoutAFloorTheStandardPriceIsTheFloor)
{
    EXPECT_EQ(pricing::floorOf(quoteOf(110, 100), leadContext()), Money::fromYuan(100));
    EXPECT_EQ(pricing::floorOf(quoteOf(110, 100), afterQuote(105, 70)), Money::fromYuan(70));
    EXPECT_EQ(pricing::floorOf(quoteOf(110, 100, 90), afterQuote(105, 70)), Money::fromYuan(90));
}

TEST(QuoteRuleTest, AQuoteAtTheFloorIsOneFirmPriceWithAReason)
{
    QuoteContext inside = leadContext();
    inside.policy.quoteRoom = QuoteRoom::WithinStandard;
    EXPECT_EQ(rules(quoteOf(100, 100, 100), inside), QStringList{u"TD-QR3-ROOM"_s});
    inside.policy.concessionLimit = 0;
    EXPECT_EQ(rules(quoteOf(100, 100, 100), inside), QStringList{});
}

TEST(QuoteRuleTest, RoomTooSmallForTheMovesThatAreAllowedIsPointedOut)
{
    NewQuote quote = quoteOf(101, 100);
    EXPECT_EQ(rules(quote, leadContext()), QStringList{u"TD-QR4"_s});
    QuoteContext one = leadContext();
    one.policy.concessionLimit = 1;
    quote.price = Money::fromFen(101'01); // one per cent of it is 1.01 yuan, rounded
    EXPECT_EQ(rules(quote, one), QStringList{});
}

TEST(QuoteRuleTest, ItemsThatDoNotAddUpToThePriceNeedAReason)
{
    NewQuote quote = quoteOf(110, 100);
    quote.items = {{u"柜体"_s, 2, Money::fromYuan(50)}};
    EXPECT_EQ(rules(quote, leadContext()), QStringList{u"TD-QR5-ITEMS"_s});
    quote.items.push_back({u"安装"_s, 1, Money::fromYuan(10)});
    EXPECT_EQ(rules(quote, leadContext()), QStringList{});
}

TEST(QuoteRuleTest, AnotherStandardPriceForTheSameProductIsPointedOut)
{
    QuoteContext context = leadContext();
    context.standardElsewhere = Money::fromYuan(95);
    EXPECT_EQ(rules(quoteOf(110, 100), context), QStringList{u"TD-QR5"_s});
}

TEST(QuoteRuleTest, FiguresThatDoNotFitEachOtherAreRefused)
{
    NewQuote overflowing = quoteOf(110, 100);
    overflowing.items = {{u"柜体"_s, 1'000'000'000'000, Money::fromYuan(1'000'000'000)}};
    NewQuote upsideDown = quoteOf(110, 100);
    upsideDown.psych = PsychPrice{Money::fromYuan(60), Money::fromYuan(50)};
    for (const NewQuote& quote : {quoteOf(90, 80, 100), quoteOf(0, 100, 0), quoteOf(110, 0, 0),
                                  quoteOf(110, 100, -1), overflowing, upsideDown})
        EXPECT_EQ(pricing::mayQuote(quote, leadContext()).error().rule, u"TD-QUOTE-BELOW-FLOOR"_s);
}

TEST(QuoteRuleTest, TheSameScopeAtALowerPriceIsAConcessionAndNotAQuote)
{
    EXPECT_EQ(rules(quoteOf(104, 100), afterQuote(105, 70)), QStringList{u"TD-QUOTE-LOWER"_s});
    EXPECT_TRUE(pricing::mayQuote(quoteOf(105, 100), afterQuote(105, 70)));
}

TEST(QuoteRuleTest, AChangedScopeAtALowerPriceNeedsTheLead)
{
    NewQuote quote = quoteOf(90, 80);
    quote.scopeChange = u"不含安装"_s;
    EXPECT_TRUE(pricing::mayQuote(quote, afterQuote(105, 70)));
    EXPECT_EQ(rules(quote, afterQuote(105, 70, Role::Sales)), QStringList{u"TD-QUOTE-SCOPE-ROLE"_s});
}

TEST(QuoteRuleTest, AfterAConcessionOnlyAChangedScopeIsQuotedAnew)
{
    QuoteContext context = afterQuote(105, 70);
    context.concessions = 1;
    EXPECT_EQ(rules(quoteOf(120, 100), context), QStringList{u"TD-QUOTE-LOCKED"_s});
    NewQuote changed = quoteOf(120, 100);
    changed.scopeChange = u"加一间"_s;
    EXPECT_TRUE(pricing::mayQuote(changed, context));
}

TEST(QuoteRuleTest, ClosedSignedOrWaitingDealsAreNotQuoted)
{
    QuoteContext closed = leadContext(), isSigned = leadContext(), waiting = afterQuote(105, 70);
    closed.isOpen = false;
    isSigned.isSigned = true;
    waiting.isPending = true;
    EXPECT_EQ(pricing::mayQuote(quoteOf(110, 100), closed).error().rule, u"TD-DEAL-CLOSED"_s);
    EXPECT_EQ(pricing::mayQuote(quoteOf(110, 100), isSigned).error().rule, u"TD-QUOTE-SIGNED"_s);
    EXPECT_EQ(pricing::mayQuote(quoteOf(110, 100), waiting).error().rule, u"TD-CONCESSION-PENDING"_s);
}

TEST(QuoteRuleTest, WhateverASalespersonQuotesAnewTheAnswerIsTheSameForEveryFloor)
{
    for (const qint64 price : {-1, 1, 49, 50, 51, 87, 88, 99, 104, 105, 106, 110, 150, 300}) {
        for (const bool withFloor : {false, true}) {
            NewQuote quote = quoteOf(price, 100);
            if (price % 2 == 0)
                quote.scopeChange = u"不含安装"_s;
            if (withFloor)
                quote.floor = Money::fromYuan(88);
            const auto reference = pricing::examine(quote, afterQuote(105, 1, Role::Sales));
            for (const qint64 floor : {50, 88, 99, 104, 105})
                EXPECT_EQ(pricing::examine(quote, afterQuote(105, floor, Role::Sales)), reference)
                    << price << ' ' << floor << ' ' << withFloor;
        }
    }
}

} // namespace
