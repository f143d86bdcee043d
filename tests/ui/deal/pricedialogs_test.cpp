#include "core/pricing/pricingdesk.h"
#include "dialogtest.h"
#include "ui/deal/pricedialogs.h"
#include "ui/deal/quotedialog.h"

#include <QLabel>

namespace tandan::test {

using namespace ui;

namespace {

class PriceDialogTest : public DialogTest
{
protected:
    using Choice = DecideDialog::Choice;

    /// A quoted deal whose price was held once.
    DealId addHeld()
    {
        const DealId deal = room_.addQuoted();
        const auto held = room_.testBook().write(sales(), u"hold.add"_s, [deal](Unit& unit) {
            return PricingDesk{unit}.addHold(deal, u"第一次砍价"_s);
        });
        EXPECT_TRUE(held) << held.error().cause;
        return deal;
    }
};

TEST_F(PriceDialogTest, RecordsThatThePriceWasHeld)
{
    const DealId deal = room_.addQuoted();
    auto* dialog = open<HoldDialog>(sales(), deal);
    write(dialog, u"noteEdit"_s, u"要便宜两万，没让"_s);
    EXPECT_EQ(saved(dialog), u"守价已记"_s);
    ASSERT_EQ(now(deal).holds.size(), 1u);
    EXPECT_EQ(now(deal).holds.front().note, u"要便宜两万，没让"_s);
}

TEST_F(PriceDialogTest, AsksForAConcession)
{
    const DealId deal = addHeld();
    auto* dialog = open<ConcessionRequestDialog>(sales(), deal);
    type(dialog, u"toEdit"_s, u"３２万"_s);
    EXPECT_TRUE(allWords(dialog).contains(u"少 ¥8,000"_s));
    EXPECT_TRUE(allWords(dialog).contains(u"由沈毅批"_s)); // the only lead
    write(dialog, u"argumentEdit"_s, u"两年质保"_s);
    type(dialog, u"returnEdit"_s, u"预付五成"_s);
    EXPECT_EQ(saved(dialog), u"已申请让到 ¥320,000"_s);
    const auto pending = now(deal).pending;
    ASSERT_TRUE(pending);
    EXPECT_EQ(pending->to, Money::fromYuan(320000));
    EXPECT_EQ(pending->argument, u"两年质保"_s);
    EXPECT_EQ(pending->inReturn, u"预付五成"_s);
}

TEST_F(PriceDialogTest, AsksForNoConcessionThatIsNoneOrForNothing)
{
    const DealId deal = addHeld();
    auto* dialog = open<ConcessionRequestDialog>(sales(), deal);
    for (const QString& typed : {u"32.8万"_s, u"40万"_s}) {
        type(dialog, u"toEdit"_s, typed);
        press(dialog);
        EXPECT_EQ(errorAt(dialog, u"toEdit"_s), u"要低于现价 ¥328,000"_s) << typed.toStdString();
    }
    type(dialog, u"toEdit"_s, u"0"_s);
    press(dialog);
    EXPECT_EQ(errorAt(dialog, u"toEdit"_s), u"金额要大于 0"_s);
    type(dialog, u"toEdit"_s, u"32万"_s);
    EXPECT_FALSE(refused(dialog).isEmpty()); // neither an argument nor a return
    EXPECT_FALSE(now(deal).pending);
}

TEST_F(PriceDialogTest, AnswersALowPriceLikeAnyOtherSoThatTryingTellsNothing)
{
    // Below the floor of 310,000 and above it: the same answer to a salesperson.
    for (const QString& typed : {u"30万"_s, u"31.5万"_s}) {
        const DealId deal = addHeld();
        auto* dialog = open<ConcessionRequestDialog>(sales(), deal);
        type(dialog, u"toEdit"_s, typed);
        type(dialog, u"returnEdit"_s, u"周五签"_s);
        EXPECT_TRUE(saved(dialog).startsWith(u"已申请让到"_s)) << typed.toStdString();
    }
}

TEST_F(PriceDialogTest, ApprovesARequestAsItWasMade)
{
    auto* dialog = open<DecideDialog>(boss(), room_.drawn, Choice::Approve);
    const QString words = allWords(dialog);
    for (const QString& shown :
         {u"林晓"_s, u"¥342,000 → ¥328,000，少 ¥14,000"_s, u"早上线一个月省 2.6 万"_s,
          u"周五签约，预付 70%"_s, u"批了以后价格是 ¥328,000，比底价 ¥310,000 高 ¥18,000。"_s,
          u"批了就定了，不能撤销。"_s})
        EXPECT_TRUE(words.contains(shown)) << shown.toStdString();
    EXPECT_EQ(saved(dialog), u"让价已批"_s);
    const auto shot = now(room_.drawn);
    ASSERT_EQ(shot.concessions.size(), 2u);
    EXPECT_EQ(shot.concessions.back().amount, Money::fromYuan(14000));
    EXPECT_EQ(shot.price->now, Money::fromYuan(328000));
}

TEST_F(PriceDialogTest, ApprovesAnotherAmountButNoLargerOne)
{
    auto* dialog = open<DecideDialog>(boss(), room_.drawn, Choice::Change);
    type(dialog, u"amountEdit"_s, u"2万"_s);
    press(dialog);
    EXPECT_EQ(errorAt(dialog, u"amountEdit"_s), u"最多是申请的 ¥14,000"_s);
    type(dialog, u"amountEdit"_s, u"1万"_s);
    EXPECT_EQ(dialog->findChild<QLabel*>(u"outcomeLabel"_s)->text(),
              u"批了以后价格是 ¥332,000，比底价 ¥310,000 高 ¥22,000。"_s);
    saved(dialog);
    EXPECT_EQ(now(room_.drawn).concessions.back().amount, Money::fromYuan(10000));
}

TEST_F(PriceDialogTest, RefusesWithAReasonAndMovesNoPrice)
{
    auto* dialog = open<DecideDialog>(boss(), room_.drawn, Choice::Refuse);
    EXPECT_EQ(refused(dialog), u"不批要写理由，申请的人会看到。现在什么都还没定。"_s);
    EXPECT_TRUE(now(room_.drawn).pending);
    write(dialog, u"noteEdit"_s, u"先谈付款方式"_s);
    EXPECT_EQ(saved(dialog), u"没批这次让价"_s);
    const auto shot = now(room_.drawn);
    EXPECT_FALSE(shot.pending);
    EXPECT_EQ(shot.price->now, Money::fromYuan(342000));
    EXPECT_EQ(shot.requests.back().note, u"先谈付款方式"_s);
}

TEST_F(PriceDialogTest, LetsNobodyDecideWhatIsNotTheirs)
{
    auto* dialog = open<DecideDialog>(lead(), room_.drawn, Choice::Approve);
    EXPECT_TRUE(refused(dialog).contains(u"老板"_s));
    EXPECT_TRUE(now(room_.drawn).pending);
}

TEST_F(PriceDialogTest, KeepsWhyNotApartFromTheConditions)
{
    auto* refusal = open<DecideDialog>(boss(), room_.drawn, Choice::Refuse);
    write(refusal, u"noteEdit"_s, u"太急了"_s);
    refusal->reject();
    auto* approval = open<DecideDialog>(boss(), room_.drawn, Choice::Approve);
    EXPECT_EQ(approval->findChild<QPlainTextEdit*>(u"noteEdit"_s)->toPlainText(), QString{});
    auto* again = open<DecideDialog>(boss(), room_.drawn, Choice::Refuse);
    EXPECT_EQ(again->findChild<QPlainTextEdit*>(u"noteEdit"_s)->toPlainText(), u"太急了"_s);
}

TEST_F(PriceDialogTest, QuotesWhatTheItemsAddUpTo)
{
    auto* dialog = open<QuoteDialog>(lead(), room_.fresh);
    press(dialog, u"addItemButton"_s);
    type(dialog, u"itemName1Edit"_s, u"终端"_s);
    type(dialog, u"itemQuantity1Edit"_s, u"１０"_s);
    type(dialog, u"itemUnit1Edit"_s, u"1.2万"_s);
    EXPECT_EQ(line(dialog, u"priceEdit"_s)->text(), u"120,000"_s);
    type(dialog, u"standardEdit"_s, u"10万"_s);
    type(dialog, u"floorEdit"_s, u"9万"_s);
    type(dialog, u"psychLowEdit"_s, u"8万"_s);
    type(dialog, u"psychHighEdit"_s, u"9.5万"_s);
    EXPECT_EQ(saved(dialog), u"已报 ¥120,000"_s);
    const auto shot = now(room_.fresh);
    ASSERT_EQ(shot.quotes.size(), 1u);
    EXPECT_EQ(shot.quotes.front().price, Money::fromYuan(120000));
    EXPECT_EQ(shot.quotes.front().floor, Money::fromYuan(90000));
    ASSERT_EQ(shot.quotes.front().items.size(), 1u);
    EXPECT_EQ(shot.quotes.front().items.front().quantity, 10);
}

TEST_F(PriceDialogTest, AsksForAReasonWhenAQuoteLeavesNoRoom)
{
    auto* dialog = open<QuoteDialog>(lead(), room_.fresh);
    type(dialog, u"priceEdit"_s, u"10万"_s);
    type(dialog, u"standardEdit"_s, u"10万"_s);
    press(dialog);
    ASSERT_TRUE(waitUntil([&] { return !errorAt(dialog, u"reasonEdit"_s).isEmpty(); }));
    EXPECT_EQ(errorAt(dialog, u"reasonEdit"_s), u"写上为什么还是这样报"_s);
    EXPECT_FALSE(dialog->findChild<QLabel*>(u"findingsLabel"_s)->text().isEmpty());
    EXPECT_TRUE(now(room_.fresh).quotes.empty());
    type(dialog, u"reasonEdit"_s, u"老客户续费"_s);
    saved(dialog);
    EXPECT_EQ(now(room_.fresh).quotes.front().reason, u"老客户续费"_s);
}

TEST_F(PriceDialogTest, QuotesNothingLowerForTheSameScope)
{
    const DealId deal = room_.addQuoted();
    auto* dialog = open<QuoteDialog>(sales(), deal);
    type(dialog, u"priceEdit"_s, u"32万"_s);
    EXPECT_TRUE(refused(dialog).contains(u"¥328,000"_s));
    EXPECT_EQ(now(deal).quotes.size(), 1u);
}

TEST_F(PriceDialogTest, SaysWhichItemIsNotComplete)
{
    auto* dialog = open<QuoteDialog>(lead(), room_.fresh);
    type(dialog, u"priceEdit"_s, u"10万"_s);
    type(dialog, u"standardEdit"_s, u"9万"_s);
    press(dialog, u"addItemButton"_s);
    type(dialog, u"itemName1Edit"_s, u"终端"_s);
    type(dialog, u"itemQuantity1Edit"_s, u"0"_s);
    type(dialog, u"itemUnit1Edit"_s, u"十二块"_s);
    press(dialog);
    EXPECT_EQ(errorAt(dialog, u"itemQuantity1Edit"_s), u"写 1 以上的整数"_s);
    EXPECT_EQ(errorAt(dialog, u"itemUnit1Edit"_s), u"「十二块」认不出是多少。写数字，例：124000 或 12.4万"_s);
    EXPECT_TRUE(now(room_.fresh).quotes.empty());
}

TEST_F(PriceDialogTest, KeepsTheItemsOfAQuoteAsADraft)
{
    auto* dialog = open<QuoteDialog>(lead(), room_.fresh);
    press(dialog, u"addItemButton"_s);
    press(dialog, u"addItemButton"_s);
    type(dialog, u"itemName2Edit"_s, u"实施"_s);
    dialog->reject();
    auto* again = open<QuoteDialog>(lead(), room_.fresh);
    EXPECT_EQ(line(again, u"itemName2Edit"_s)->text(), u"实施"_s);
}

} // namespace
} // namespace tandan::test
