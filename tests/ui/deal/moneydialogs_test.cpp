#include "core/collection/collectiondesk.h"
#include "dialogtest.h"
#include "ui/deal/moneydialogs.h"
#include "ui/deal/plandialog.h"

#include <QLabel>

namespace tandan::test {

using namespace ui;

namespace {

class MoneyDialogTest : public DialogTest
{
protected:
    void receive(DealId deal, qint64 yuan)
    {
        const auto added = room_.testBook().write(lead(), u"receipt.add"_s, [=](Unit& unit) {
            return CollectionDesk{unit}.addReceipt(deal, Money::fromYuan(yuan), unit.now().day(), u"转账"_s,
                                                   u"0325-118"_s);
        });
        ASSERT_TRUE(added) << added.error().cause;
    }
    static QString rest(const QWidget* dialog) { return dialog->findChild<QLabel*>(u"restLabel"_s)->text(); }
};

TEST_F(MoneyDialogTest, RecordsAContractSignedYesterday)
{
    const DealId deal = room_.addQuoted();
    auto* dialog = open<ContractDialog>(sales(), deal);
    EXPECT_EQ(line(dialog, u"amountEdit"_s)->text(), u"328,000"_s);
    EXPECT_EQ(line(dialog, u"signerEdit"_s)->text(), u"周敏"_s);
    type(dialog, u"amountEdit"_s, u"３３万"_s);
    type(dialog, u"dayEdit"_s, u"昨天"_s);
    type(dialog, u"numberEdit"_s, u"HT-17"_s);
    EXPECT_EQ(saved(dialog), u"已登记 ¥330,000 的合同"_s);
    const auto shot = now(deal);
    ASSERT_TRUE(shot.contract);
    EXPECT_EQ(shot.contract->amount, Money::fromYuan(330000));
    EXPECT_EQ(shot.contract->signedOn, shot.now.day().addDays(-1));
    EXPECT_EQ(shot.contract->signer, u"周敏"_s);
    EXPECT_EQ(shot.contract->number, u"HT-17"_s);
}

TEST_F(MoneyDialogTest, TakesAnAmountAsItIsWrittenOrSaysWhyNot)
{
    const DealId deal = room_.addQuoted();
    auto* dialog = open<ContractDialog>(sales(), deal);
    const std::pair<QString, QString> wrong[]{
        {u""_s, u"填上金额，例：124000 或 12.4万"_s},
        {u"0"_s, u"金额要大于 0"_s},
        {u"-5000"_s, u"金额要大于 0"_s},
        {u"−5000"_s, u"金额要大于 0"_s},
        {u"99999999999999999999"_s, u"这个数太大了，核对一下位数"_s},
        {u"十二万四"_s, u"「十二万四」认不出是多少。写数字，例：124000 或 12.4万"_s},
        {u"三十来万"_s, u"「三十来万」认不出是多少。写数字，例：124000 或 12.4万"_s},
        {u"32.8w"_s, u"「32.8w」认不出是多少。写数字，例：124000 或 12.4万"_s}};
    for (const auto& [typed, sentence] : wrong) {
        type(dialog, u"amountEdit"_s, typed);
        press(dialog);
        EXPECT_EQ(errorAt(dialog, u"amountEdit"_s), sentence) << typed.toStdString();
        EXPECT_EQ(dialog->focusWidget(), line(dialog, u"amountEdit"_s));
    }
    EXPECT_FALSE(now(deal).contract);
    // Typing takes the line away again.
    type(dialog, u"amountEdit"_s, u"３２８０００"_s);
    EXPECT_EQ(errorAt(dialog, u"amountEdit"_s), QString{});
    saved(dialog);
    EXPECT_EQ(now(deal).contract->amount, Money::fromYuan(328000));
}

TEST_F(MoneyDialogTest, TakesNoDayThatIsNoneOrStillAhead)
{
    const DealId deal = room_.addQuoted();
    auto* dialog = open<ContractDialog>(sales(), deal);
    const QString unreadable = u"认不出日期。写今天、昨天、3/10 或 2026-03-10"_s;
    const QString ahead = u"这一天还没到。发生了再登记"_s;
    const std::pair<QString, QString> wrong[]{
        {u"2月30日"_s, unreadable}, {u""_s, unreadable}, {u"快了"_s, unreadable}, {u"2027-01-05"_s, ahead}};
    for (const auto& [typed, sentence] : wrong) {
        type(dialog, u"dayEdit"_s, typed);
        press(dialog);
        EXPECT_EQ(errorAt(dialog, u"dayEdit"_s), sentence) << typed.toStdString();
    }
    EXPECT_FALSE(now(deal).contract);
}

TEST_F(MoneyDialogTest, SignsNothingBelowTheAgreedPrice)
{
    const DealId deal = room_.addQuoted();
    auto* dialog = open<ContractDialog>(sales(), deal);
    type(dialog, u"amountEdit"_s, u"32万"_s);
    const QString sentence = refused(dialog);
    EXPECT_TRUE(sentence.contains(u"¥328,000"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"什么都没改"_s)) << sentence.toStdString();
    EXPECT_FALSE(now(deal).contract);
}

TEST_F(MoneyDialogTest, PlansEqualPaymentsThatCanBeChangedOneByOne)
{
    const DealId deal = room_.addSigned();
    auto* dialog = open<PlanDialog>(sales(), deal);
    type(dialog, u"countEdit"_s, u"３"_s);
    ASSERT_TRUE(line(dialog, u"partEdit3"_s));
    EXPECT_EQ(rest(dialog), u"各期加起来正好是合同金额。"_s);
    type(dialog, u"partEdit3"_s, u"10万"_s);
    EXPECT_EQ(rest(dialog), u"合同里还有 ¥9,333.34 没排日子。"_s);
    type(dialog, u"dueEdit1"_s, u"明天"_s);
    EXPECT_EQ(saved(dialog), u"已定 3 期回款"_s);
    const auto shot = now(deal);
    ASSERT_EQ(shot.plan.size(), 3u);
    EXPECT_EQ(shot.plan[0].instalment.plan.due, shot.now.day().addDays(1));
    EXPECT_EQ(shot.plan[2].instalment.plan.amount, Money::fromYuan(100000));
}

TEST_F(MoneyDialogTest, SaysWhatIsNoNumberOfPaymentsAndWhatIsTooMuch)
{
    const DealId deal = room_.addSigned();
    auto* dialog = open<PlanDialog>(sales(), deal);
    for (const QString& typed : {u"0"_s, u"-2"_s, u"两"_s, u"37"_s, u"2.5"_s, u""_s}) {
        type(dialog, u"countEdit"_s, typed);
        press(dialog);
        EXPECT_EQ(errorAt(dialog, u"countEdit"_s), u"写 1 到 36 的整数"_s) << typed.toStdString();
    }
    type(dialog, u"countEdit"_s, u"2"_s);
    type(dialog, u"partEdit2"_s, u"20万"_s);
    EXPECT_EQ(rest(dialog), u"各期比合同多出 ¥36,000，调小一些。"_s);
    EXPECT_TRUE(refused(dialog).contains(u"¥328,000"_s));
    EXPECT_TRUE(now(deal).plan.empty());
}

TEST_F(MoneyDialogTest, KeepsTheDraftOfAPlanWithItsLines)
{
    const DealId deal = room_.addSigned();
    auto* dialog = open<PlanDialog>(sales(), deal);
    type(dialog, u"countEdit"_s, u"3"_s);
    type(dialog, u"partEdit2"_s, u"5万"_s);
    dialog->reject();
    auto* again = open<PlanDialog>(sales(), deal);
    EXPECT_EQ(line(again, u"countEdit"_s)->text(), u"3"_s);
    EXPECT_EQ(line(again, u"partEdit2"_s)->text(), u"5万"_s);
    EXPECT_EQ(line(again, u"partEdit1"_s)->text(), u"109,333.33"_s);
}

TEST_F(MoneyDialogTest, RecordsMoneyAndSaysWhenItIsAllThere)
{
    const DealId deal = room_.addSigned();
    auto* first = open<ReceiptDialog>(sales(), deal);
    EXPECT_EQ(line(first, u"amountEdit"_s)->text(), u"328,000"_s);
    type(first, u"amountEdit"_s, u"16.4万"_s);
    type(first, u"methodEdit"_s, u"转账"_s);
    EXPECT_EQ(saved(first), u"已到账 ¥164,000"_s);
    EXPECT_EQ(now(deal).deal.outcome, Outcome::Open);

    auto* tooMuch = open<ReceiptDialog>(sales(), deal);
    EXPECT_EQ(line(tooMuch, u"amountEdit"_s)->text(), u"164,000"_s);
    type(tooMuch, u"amountEdit"_s, u"20万"_s);
    EXPECT_TRUE(refused(tooMuch).contains(u"¥164,000"_s));
    EXPECT_EQ(now(deal).receipts.size(), 1u);
    type(tooMuch, u"amountEdit"_s, u"16.4万"_s);
    EXPECT_EQ(saved(tooMuch), u"已到账 ¥164,000，钱到齐了，赢单"_s);
    EXPECT_EQ(now(deal).deal.outcome, Outcome::Won);
}

TEST_F(MoneyDialogTest, ReversesAReceiptByASecondOne)
{
    const DealId deal = room_.addSigned();
    receive(deal, 100000);
    const ReceiptId receipt = now(deal).receipts.front().id;
    auto* dialog = open<ReverseDialog>(sales(), deal, receipt);
    const QString words = allWords(dialog);
    for (const QString& shown : {u"¥100,000"_s, u"0325-118"_s, u"沈毅"_s, u"冲正后合同还差 ¥328,000。"_s})
        EXPECT_TRUE(words.contains(shown)) << shown.toStdString();
    EXPECT_EQ(saved(dialog), u"已冲正"_s);
    const auto shot = now(deal);
    ASSERT_EQ(shot.receipts.size(), 2u);
    EXPECT_EQ(shot.receipts.back().reverses, receipt);
    EXPECT_EQ(shot.money->open(), Money::fromYuan(328000));

    auto* twice = open<ReverseDialog>(sales(), deal, receipt);
    EXPECT_FALSE(refused(twice).isEmpty());
    EXPECT_EQ(now(deal).receipts.size(), 2u);
}

TEST_F(MoneyDialogTest, WritesTheRestOffForTheBossWithAReason)
{
    const DealId deal = room_.addSigned();
    receive(deal, 300000);
    auto* dialog = open<WriteOffDialog>(boss(), deal);
    EXPECT_EQ(line(dialog, u"amountEdit"_s)->text(), u"28,000"_s);
    press(dialog);
    EXPECT_EQ(errorAt(dialog, u"reasonEdit"_s), u"写上原因，和这笔一起留档"_s);
    EXPECT_EQ(now(deal).deal.outcome, Outcome::Open);
    type(dialog, u"reasonEdit"_s, u"质保金客户不再付"_s);
    EXPECT_EQ(saved(dialog), u"已核销 ¥28,000，不差钱了，赢单"_s);
    const auto shot = now(deal);
    EXPECT_EQ(shot.deal.outcome, Outcome::Won);
    EXPECT_EQ(shot.receipts.back().kind, ReceiptKind::Writeoff);
    EXPECT_EQ(shot.receipts.back().ref, u"质保金客户不再付"_s);
}

TEST_F(MoneyDialogTest, WritesNothingOffForAnybodyElse)
{
    const DealId deal = room_.addSigned();
    auto* dialog = open<WriteOffDialog>(lead(), deal);
    type(dialog, u"reasonEdit"_s, u"收不回"_s);
    EXPECT_TRUE(refused(dialog).contains(u"老板"_s));
    EXPECT_TRUE(now(deal).receipts.empty());
}

} // namespace
} // namespace tandan::test
