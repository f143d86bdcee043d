#include "core/collection/collectiondesk.h"
#include "core/collection/collectionstore.h"
#include "core/pricing/pricingdesk.h"
#include "tests/support/testdeal.h"

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

const Day kSigned{2026, 3, 1};

class CollectionDeskTest : public ::testing::TestWithParam<Dialect>
{
protected:
    /// A quoted deal at 1000 yuan.
    DealId quoted(Stage stage)
    {
        const DealId id = test::addDeal(book, stage);
        NewQuote quote;
        quote.price = Money::fromYuan(1000);
        quote.standard = Money::fromYuan(900);
        EXPECT_TRUE(book.write(book.sales(), u"quote.add"_s,
                               [id, quote](Unit& unit) { return PricingDesk{unit}.addQuote(id, quote); }));
        return id;
    }
    template <class Call>
    auto act(const Actor& actor, const QString& command, Call call)
    {
        return book.write(actor, command, [call](Unit& unit) {
            CollectionDesk desk{unit};
            return call(desk);
        });
    }
    auto sign(DealId id, qint64 yuan)
    {
        return act(book.sales(), u"contract.sign"_s, [id, yuan](CollectionDesk& desk) {
            return desk.sign(id, Money::fromYuan(yuan), kSigned, u"何总"_s, u"HT-001"_s);
        });
    }
    auto pay(qint64 yuan, Day day = Day{2026, 3, 5})
    {
        return act(book.sales(), u"receipt.add"_s, [id = deal, yuan, day](CollectionDesk& desk) {
            return desk.addReceipt(id, Money::fromYuan(yuan), day, u"转账"_s, u"A1"_s);
        });
    }
    /// Pays the rest and wins the deal in one action, as core/flow does.
    auto payAndWin(qint64 yuan)
    {
        return book.write(book.sales(), u"receipt.add"_s, [id = deal, yuan](Unit& unit) -> Result<> {
            TD_ASSIGN(const MoneyTotals money,
                      CollectionDesk{unit}.addReceipt(id, Money::fromYuan(yuan), Day{2026, 3, 6}, u"转账"_s,
                                                      u"A2"_s));
            EXPECT_TRUE(money.isSettled());
            return test::setOutcome(unit, id, Outcome::Won);
        });
    }
    auto plan(const std::vector<PlannedPayment>& payments)
    {
        return act(book.sales(), u"plan.set"_s,
                   [id = deal, payments](CollectionDesk& desk) { return desk.setPlan(id, payments); });
    }

    std::vector<Receipt> receipts()
    {
        return *book.read([id = deal](Connection& db) { return CollectionStore{db}.receipts(id); });
    }
    MoneyTotals money()
    {
        return **book.read([id = deal](Connection& db) { return CollectionStore{db}.money(id); });
    }
    QString outcome()
    {
        return *book.read([id = deal](Connection& db) {
            return db.text(u"SELECT outcome FROM deal WHERE id = ?"_s, {id});
        });
    }
    template <class T>
    static QString rule(const Result<T>& result)
    {
        return result ? u"accepted"_s : result.error().rule;
    }

    test::TestBook book{GetParam()};
    DealId deal = quoted(Stage::Signing);
};

TEST_P(CollectionDeskTest, ASignedContractMakesItsAmountTheDeals)
{
    const auto contract = sign(deal, 1100);
    ASSERT_TRUE(contract) << contract.error().cause;
    EXPECT_EQ(book.number(u"SELECT amount_fen FROM deal WHERE id = %1"_s.arg(deal.value())), 1100'00);
    const auto kept = book.read([id = deal](Connection& db) { return CollectionStore{db}.contract(id); });
    ASSERT_TRUE(kept->has_value());
    EXPECT_EQ((*kept)->signer, u"何总"_s);
    EXPECT_EQ((*kept)->signedOn, kSigned);
    EXPECT_EQ(rule(sign(deal, 1100)), u"TD-CONTRACT-EXISTS"_s);
}

TEST_P(CollectionDeskTest, AContractBelowThePriceWouldBeAConcession)
{
    EXPECT_EQ(rule(sign(deal, 999)), u"TD-CONTRACT-BELOW-PRICE"_s);
    EXPECT_TRUE(sign(deal, 1000));
}

TEST_P(CollectionDeskTest, AContractIsSignedInItsStageOnAQuote)
{
    EXPECT_EQ(rule(sign(quoted(Stage::Closing), 1000)), u"TD-CONTRACT-STAGE"_s);
    EXPECT_EQ(rule(sign(test::addDeal(book, Stage::Signing), 1000)), u"TD-CONTRACT-NO-QUOTE"_s);
    EXPECT_EQ(rule(sign(DealId{999'999}, 1000)), u"TD-DEAL-NOT-FOUND"_s);
}

TEST_P(CollectionDeskTest, ThePlanIsReplacedAsAWholeAndUndone)
{
    EXPECT_EQ(rule(plan({})), u"TD-CONTRACT-NOT-FOUND"_s);
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(plan(
        {{Day{2026, 3, 10}, Money::fromYuan(600), u"首付"_s}, {Day{2026, 4, 10}, Money::fromYuan(400), {}}}));
    EXPECT_EQ(rule(plan({{Day{2026, 3, 10}, Money::fromYuan(1001), {}}})), u"TD-PLAN-ABOVE-CONTRACT"_s);
    ASSERT_TRUE(plan({{Day{2026, 5, 10}, Money::fromYuan(900), {}}}));
    const auto amounts = [&] {
        std::vector<qint64> fen;
        const auto kept = book.read([id = deal](Connection& db) { return CollectionStore{db}.plan(id); });
        for (const auto& i : *kept)
            fen.push_back(i.plan.amount.fen());
        return fen;
    };
    EXPECT_EQ(amounts(), (std::vector<qint64>{900'00}));
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(amounts(), (std::vector<qint64>{600'00, 400'00}));
    ASSERT_TRUE(book.redo(book.sales()));
    EXPECT_EQ(amounts(), (std::vector<qint64>{900'00}));
}

TEST_P(CollectionDeskTest, MoneyIsCountedUpToTheContractAndNotBeyond)
{
    EXPECT_EQ(rule(pay(1)), u"TD-CONTRACT-NOT-FOUND"_s);
    ASSERT_TRUE(sign(deal, 1000));
    const auto first = pay(600);
    ASSERT_TRUE(first);
    EXPECT_EQ(*first, (MoneyTotals{Money::fromYuan(1000), Money::fromYuan(600), Money::fromYuan(600)}));
    EXPECT_EQ(rule(pay(401)), u"TD-RECEIPT-OVER"_s);
    EXPECT_EQ(rule(pay(0)), u"TD-RECEIPT-AMOUNT"_s);
    EXPECT_EQ(rule(pay(1, Day{})), u"TD-DAY-UNREADABLE"_s);
    EXPECT_TRUE(pay(400)->isSettled());
}

TEST_P(CollectionDeskTest, ARefundCountsAgainstTheContractAndNeverExceedsWhatCameIn)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(pay(600));
    const auto refund = [&](qint64 yuan) {
        return act(book.lead(), u"receipt.refund"_s, [id = deal, yuan](CollectionDesk& desk) {
            return desk.refund(id, Money::fromYuan(yuan), Day{2026, 3, 8}, {}, {});
        });
    };
    EXPECT_EQ(rule(refund(601)), u"TD-REFUND-OVER"_s);
    EXPECT_EQ(refund(100)->received, Money::fromYuan(500));
}

TEST_P(CollectionDeskTest, OnlyTheBossWritesOffAndItIsNotCountedAsReceived)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(pay(600));
    const auto writeOff = [&](const Actor& actor) {
        return act(actor, u"receipt.writeoff"_s, [id = deal](CollectionDesk& desk) {
            return desk.writeOff(id, Money::fromYuan(400), Day{2026, 3, 8}, u"尾款豁免"_s);
        });
    };
    EXPECT_EQ(rule(writeOff(book.lead())), u"TD-WRITEOFF-ROLE"_s);
    const auto done = writeOff(book.boss());
    ASSERT_TRUE(done);
    EXPECT_EQ(done->received, Money::fromYuan(600));
    EXPECT_TRUE(done->isSettled());
    ASSERT_TRUE(book.undo(book.boss()));
    EXPECT_EQ(money(), (MoneyTotals{Money::fromYuan(1000), Money::fromYuan(600), Money::fromYuan(600)}));
}

TEST_P(CollectionDeskTest, AReceiptEnteredByMistakeIsTakenBackOnceAndBothRowsStay)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(pay(600));
    const auto reverse = [&](ReceiptId id) {
        return act(book.sales(), u"receipt.reverse"_s,
                   [id](CollectionDesk& desk) { return desk.reverse(id); });
    };
    const ReceiptId wrong = receipts().front().id;
    EXPECT_EQ(reverse(wrong)->settled, Money{});
    EXPECT_EQ(rule(reverse(wrong)), u"TD-RECEIPT-REVERSED"_s);
    EXPECT_EQ(rule(reverse(receipts().back().id)), u"TD-RECEIPT-AMOUNT"_s);
    EXPECT_EQ(rule(reverse(ReceiptId{999'999})), u"TD-RECEIPT-NOT-FOUND"_s);
    const auto rows = receipts();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1].day, rows[0].day);
    EXPECT_EQ(rows[1].reverses, rows[0].id);
}

TEST_P(CollectionDeskTest, AnUndoneReceiptLeavesAReversalAndARedoneOneANewRow)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(pay(600));
    for (std::size_t round = 1; round <= 2; ++round) {
        const auto undone = book.undo(book.sales());
        ASSERT_TRUE(undone) << undone.error().rule.toStdString() << undone.error().cause;
        EXPECT_EQ(money().settled, Money{});
        EXPECT_EQ(receipts().size(), 2 * round);
        const auto redone = book.redo(book.sales());
        ASSERT_TRUE(redone) << redone.error().rule.toStdString() << redone.error().cause;
        EXPECT_EQ(money().settled, Money::fromYuan(600));
        EXPECT_EQ(receipts().size(), 2 * round + 1);
    }
    const auto rows = receipts();
    EXPECT_EQ(rows.back().kind, ReceiptKind::Payment);
    EXPECT_EQ(rows.back().ref, rows.front().ref);
    EXPECT_EQ(rows.back().day, rows.front().day);
}

TEST_P(CollectionDeskTest, UndoingTheReceiptThatWonADealOpensItAgainAndRedoWinsItAgain)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(pay(600));
    const auto won = payAndWin(400);
    ASSERT_TRUE(won) << won.error().rule.toStdString() << won.error().cause;
    EXPECT_EQ(outcome(), u"won"_s);
    for (int round = 0; round < 2; ++round) {
        const auto undone = book.undo(book.sales());
        ASSERT_TRUE(undone) << undone.error().rule.toStdString() << undone.error().cause;
        EXPECT_EQ(outcome(), u"open"_s);
        EXPECT_EQ(money().open(), Money::fromYuan(400));
        const auto redone = book.redo(book.sales());
        ASSERT_TRUE(redone) << redone.error().rule.toStdString() << redone.error().cause;
        EXPECT_EQ(outcome(), u"won"_s);
        EXPECT_TRUE(money().isSettled());
    }
}

TEST_P(CollectionDeskTest, MoneyThatADealWasWonWithIsNotTakenOutFromUnderIt)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(pay(600));
    ASSERT_TRUE(payAndWin(400));
    EXPECT_EQ(rule(act(book.lead(), u"receipt.refund"_s,
                       [id = deal](CollectionDesk& desk) {
                           return desk.refund(id, Money::fromYuan(1), kSigned, {}, {});
                       })),
              u"TD-RECEIPT-WON"_s);
    EXPECT_EQ(rule(act(book.lead(), u"receipt.reverse"_s,
                       [id = receipts().front().id](CollectionDesk& desk) { return desk.reverse(id); })),
              u"TD-RECEIPT-WON"_s);
    // The first payment is undone by somebody for whom the winning one is not the last action.
    const auto entries = book.read([](Connection& db) { return history::entries(db, std::nullopt, 2); });
    const EntryId first = entries->back().id;
    const auto undone = book.write(book.sales(), u"undo"_s, [first](Unit& unit) -> Result<> {
        UndoRules rules;
        collection::addUndoRules(rules);
        TD_TRY(history::undoEntry(unit, first, rules));
        return {};
    });
    EXPECT_EQ(rule(undone), u"TD-UNDO-CONFLICT"_s);
    EXPECT_EQ(outcome(), u"won"_s);
}

TEST_P(CollectionDeskTest, AContractIsUndoneUntilMoneyRestsOnIt)
{
    ASSERT_TRUE(sign(deal, 1100));
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(book.number(u"SELECT count(*) FROM contract"_s), 0);
    EXPECT_EQ(book.number(u"SELECT amount_fen FROM deal WHERE id = %1"_s.arg(deal.value())), 1000'00);
    ASSERT_TRUE(book.redo(book.sales()));
    ASSERT_TRUE(act(book.boss(), u"receipt.add"_s, [id = deal](CollectionDesk& desk) {
        return desk.addReceipt(id, Money::fromYuan(1), kSigned, {}, {});
    }));
    EXPECT_EQ(rule(book.undo(book.sales())), u"TD-UNDO-CONFLICT"_s);
    EXPECT_EQ(book.number(u"SELECT count(*) FROM contract"_s), 1);
}

TEST_P(CollectionDeskTest, ReceivablesSayWhatIsOpenLateAndWithoutADayAsOfADay)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(
        plan({{Day{2026, 3, 4}, Money::fromYuan(500), {}}, {Day{2026, 4, 10}, Money::fromYuan(300), {}}}));
    ASSERT_TRUE(pay(200, Day{2026, 3, 5}));
    const auto asOf = [&](Day day) {
        return *book.read([day](Connection& db) { return CollectionStore{db}.receivables(day); });
    };
    EXPECT_TRUE(asOf(kSigned.addDays(-1)).empty());
    const auto before = asOf(Day{2026, 3, 4});
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].money.open(), Money::fromYuan(1000));
    EXPECT_EQ(before[0].late, Money{});
    const auto after = asOf(Day{2026, 3, 12});
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].deal, deal);
    EXPECT_EQ(after[0].ownerId, book.sales().id);
    EXPECT_EQ(after[0].money.open(), Money::fromYuan(800));
    EXPECT_EQ(after[0].late, Money::fromYuan(300));
    EXPECT_EQ(after[0].lateDays, 8);
    EXPECT_EQ(after[0].planned, Money::fromYuan(600));
    EXPECT_EQ(after[0].unplanned(), Money::fromYuan(200));
    EXPECT_EQ(after[0].nextDue, Day(2026, 3, 4));
    ASSERT_TRUE(pay(800));
    EXPECT_TRUE(asOf(Day{2026, 3, 12}).empty());
    EXPECT_EQ(asOf(Day{2026, 3, 4}).size(), 1U);
}

TEST_P(CollectionDeskTest, AWriteOffTakenBackIsNotCountedAsMoney)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(act(book.boss(), u"receipt.writeoff"_s, [id = deal](CollectionDesk& desk) {
        return desk.writeOff(id, Money::fromYuan(400), Day{2026, 3, 8}, u"豁免"_s);
    }));
    ASSERT_TRUE(book.undo(book.boss()));
    const auto owing = book.read([](Connection& db) {
        return CollectionStore{db}.receivables(Day{2026, 3, 12});
    });
    ASSERT_EQ(owing->size(), 1U);
    EXPECT_EQ(owing->front().money, (MoneyTotals{Money::fromYuan(1000), Money{}, Money{}}));
    EXPECT_EQ(money(), owing->front().money);
}

TEST_P(CollectionDeskTest, TheStateOfAPlanIsThatOfTheDayAskedAbout)
{
    ASSERT_TRUE(sign(deal, 1000));
    ASSERT_TRUE(
        plan({{Day{2026, 3, 4}, Money::fromYuan(500), {}}, {Day{2026, 4, 10}, Money::fromYuan(500), {}}}));
    ASSERT_TRUE(pay(500, Day{2026, 3, 6}));
    const auto first = [&](Day day) {
        return book.read([id = deal, day](Connection& db) { return CollectionStore{db}.status(id, day); })
            ->front();
    };
    EXPECT_EQ(first(Day{2026, 3, 5}).lateDays, 1);
    EXPECT_EQ(first(Day{2026, 3, 6}).state, InstalmentStatus::State::Paid);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, CollectionDeskTest,
                         ::testing::Values(Dialect::Sqlite, Dialect::Postgres), [](const auto& param) {
                             return param.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
                         });

} // namespace
