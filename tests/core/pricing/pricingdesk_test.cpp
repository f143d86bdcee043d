#include "core/pricing/pricingdesk.h"
#include "core/pricing/pricingstore.h"
#include "tests/support/testdeal.h"

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class PricingDeskTest : public ::testing::TestWithParam<Dialect>
{
protected:
    static NewQuote quoteOf(qint64 price, qint64 standard, std::optional<qint64> floor = {})
    {
        NewQuote quote;
        quote.price = Money::fromYuan(price);
        quote.standard = Money::fromYuan(standard);
        if (floor)
            quote.floor = Money::fromYuan(*floor);
        return quote;
    }

    /// Calls one function of the desk as one action of `actor`.
    template <class Call>
    auto act(const Actor& actor, const QString& command, Call call)
    {
        return book.write(actor, command, [call](Unit& unit) {
            PricingDesk desk{unit};
            return call(desk);
        });
    }
    auto quote(const Actor& actor, const NewQuote& given)
    {
        return act(actor, u"quote.add"_s,
                   [deal = deal, given](PricingDesk& desk) { return desk.addQuote(deal, given); });
    }
    auto hold(const Actor& actor)
    {
        return act(actor, u"hold.add"_s,
                   [deal = deal](PricingDesk& desk) { return desk.addHold(deal, u"讲了工艺"_s); });
    }
    auto request(const Actor& actor, qint64 to)
    {
        return act(actor, u"concession.request"_s, [deal = deal, to](PricingDesk& desk) {
            return desk.request(deal, Money::fromYuan(to), u"加一次保养"_s, u"本周签约"_s);
        });
    }
    auto approve(const Actor& actor, ConcessionRequestId id, std::optional<Money> amount = {})
    {
        return act(actor, u"concession.approve"_s,
                   [id, amount](PricingDesk& desk) { return desk.approve(id, amount, u"同意"_s); });
    }
    /// A deal at 120, floor 90, standard 100, held once.
    void quoteAndHold()
    {
        ASSERT_TRUE(quote(book.sales(), quoteOf(120, 100, 90)));
        ASSERT_TRUE(hold(book.sales()));
    }
    /// Asks and grants one price move.
    void moveTo(qint64 yuan, const Actor& approver)
    {
        const auto asked = request(book.sales(), yuan);
        ASSERT_TRUE(asked) << asked.error().rule.toStdString();
        const auto granted = approve(approver, *asked);
        ASSERT_TRUE(granted) << granted.error().rule.toStdString();
    }

    Price price()
    {
        return **book.read([deal = deal](Connection& db) { return PricingStore{db}.price(deal); });
    }
    qint64 dealAmount()
    {
        return book.number(u"SELECT amount_fen FROM deal WHERE id = %1"_s.arg(deal.value()));
    }
    qint64 count(const QString& table)
    {
        return book.number(u"SELECT count(*) FROM %1 WHERE deal_id = %2"_s.arg(table).arg(deal.value()));
    }
    template <class T>
    static QString rule(const Result<T>& result)
    {
        return result ? u"accepted"_s : result.error().rule;
    }

    test::TestBook book{GetParam()};
    DealId deal = test::addDeal(book, Stage::Solution, u"整装"_s);
};

TEST_P(PricingDeskTest, AQuoteMakesItsPriceTheAmountOfTheDeal)
{
    NewQuote given = quoteOf(120, 100);
    given.psych = PsychPrice{Money::fromYuan(80), Money::fromYuan(95)};
    given.items = {{u"柜体"_s, 2, Money::fromYuan(50)}, {u"安装"_s, 1, Money::fromYuan(20)}};
    const auto made = quote(book.sales(), given);
    ASSERT_TRUE(made) << made.error().cause;
    EXPECT_EQ(made->version, 1);
    EXPECT_EQ(dealAmount(), 120'00);
    EXPECT_EQ(price(), (Price{deal, 1, Money::fromYuan(100), Money::fromYuan(100), Money::fromYuan(120),
                              Money::fromYuan(120), given.psych}));
    const auto quotes = book.read([this](Connection& db) { return PricingStore{db}.quotes(deal); });
    ASSERT_EQ(quotes->size(), 1U);
    EXPECT_EQ(quotes->front().items, given.items);
    EXPECT_EQ(quotes->front().psych, given.psych);
    EXPECT_EQ(quotes->front().byRole, Role::Sales);
}

TEST_P(PricingDeskTest, ARequoteThatBreaksARuleNamesItAndChangesNothing)
{
    ASSERT_TRUE(quote(book.sales(), quoteOf(120, 100, 90)));
    EXPECT_EQ(rule(quote(book.sales(), quoteOf(119, 100))), u"TD-QUOTE-LOWER"_s);
    EXPECT_EQ(rule(quote(book.sales(), quoteOf(130, 100, 10))), u"TD-QUOTE-FLOOR-ROLE"_s);
    EXPECT_EQ(count(u"quote"_s), 1);
    EXPECT_EQ(dealAmount(), 120'00);
}

TEST_P(PricingDeskTest, TwoPriceMovesAreMadeByLeadAndBossAndAThirdIsRefused)
{
    quoteAndHold();
    moveTo(110, book.lead());
    EXPECT_EQ(dealAmount(), 110'00);
    moveTo(100, book.boss());
    EXPECT_EQ(dealAmount(), 100'00);
    EXPECT_EQ(price().now, Money::fromYuan(100));
    EXPECT_EQ(rule(request(book.boss(), 95)), u"TD-CONCESSION-LIMIT"_s);
    const auto made = book.read([this](Connection& db) { return PricingStore{db}.concessions(deal); });
    ASSERT_EQ(made->size(), 2U);
    EXPECT_EQ(made->at(0).role, Role::Lead);
    EXPECT_EQ(made->at(1).role, Role::Boss);
    EXPECT_EQ(made->at(1).amount, Money::fromYuan(10));
    EXPECT_EQ(made->at(1).inReturn, u"本周签约"_s);
}

TEST_P(PricingDeskTest, ABossActingAsLeadIsRecordedAsBoss)
{
    quoteAndHold();
    moveTo(110, book.boss());
    const auto made = book.read([this](Connection& db) { return PricingStore{db}.concessions(deal); });
    EXPECT_EQ(made->front().role, Role::Lead);
    EXPECT_EQ(made->front().personRole, Role::Boss);
    const auto asked = request(book.sales(), 100);
    EXPECT_EQ(rule(approve(book.lead(), *asked)), u"TD-CONCESSION-ROLE"_s);
}

TEST_P(PricingDeskTest, NoConcessionBeforeTheFirstRequestWasHeld)
{
    EXPECT_EQ(rule(hold(book.sales())), u"TD-QUOTE-NOT-FOUND"_s);
    EXPECT_EQ(rule(request(book.sales(), 110)), u"TD-CONCESSION-NO-QUOTE"_s);
    ASSERT_TRUE(quote(book.sales(), quoteOf(120, 100)));
    EXPECT_EQ(rule(request(book.sales(), 110)), u"TD-CONCESSION-NO-HOLD"_s);
    ASSERT_TRUE(hold(book.sales()));
    EXPECT_TRUE(request(book.sales(), 110));
    EXPECT_EQ(rule(request(book.sales(), 105)), u"TD-CONCESSION-PENDING"_s);
}

TEST_P(PricingDeskTest, SalesLearnNothingAboutTheFloorByTryingPricesAndTheApproverIsTold)
{
    quoteAndHold();
    for (const qint64 to : {119, 91, 90, 89, 10}) {
        const auto asked = request(book.sales(), to);
        ASSERT_TRUE(asked) << to;
        ASSERT_TRUE(act(book.sales(), u"concession.withdraw"_s,
                        [id = *asked](PricingDesk& desk) { return desk.withdraw(id); }));
    }
    const auto low = request(book.sales(), 80);
    ASSERT_TRUE(low);
    const auto waiting = book.read([](Connection& db) { return PricingStore{db}.pending(Role::Lead); });
    ASSERT_EQ(waiting->size(), 1U);
    EXPECT_TRUE(waiting->front().belowFloor());
    EXPECT_EQ(waiting->front().decides, Role::Lead);
    EXPECT_EQ(waiting->front().requester, book.sales().name);
    const auto masked = maskFor(Role::Sales, waiting->front());
    EXPECT_FALSE(masked.belowFloor());
    EXPECT_EQ(masked.price.room(), std::nullopt);
    EXPECT_EQ(rule(approve(book.sales(), *low)), u"TD-NOT-APPROVER"_s);
    EXPECT_EQ(rule(approve(book.lead(), *low)), u"TD-CONCESSION-FLOOR"_s);
    const auto granted = approve(book.lead(), *low, Money::fromYuan(30));
    ASSERT_TRUE(granted) << granted.error().rule.toStdString();
    EXPECT_EQ(price().now, Money::fromYuan(90));
}

TEST_P(PricingDeskTest, ARefusedRequestLeavesThePriceAndUsesUpNoMove)
{
    quoteAndHold();
    const auto asked = request(book.sales(), 110);
    ASSERT_TRUE(act(book.lead(), u"concession.refuse"_s,
                    [id = *asked](PricingDesk& desk) { return desk.refuse(id, u"先讲价值"_s); }));
    EXPECT_EQ(rule(approve(book.lead(), *asked)), u"TD-REQUEST-DECIDED"_s);
    EXPECT_EQ(dealAmount(), 120'00);
    EXPECT_EQ(count(u"concession"_s), 0);
    moveTo(110, book.lead());
    const auto all = book.read([this](Connection& db) { return PricingStore{db}.requests(deal); });
    EXPECT_EQ(all->front().state, RequestState::Refused);
    EXPECT_EQ(all->front().note, u"先讲价值"_s);
    EXPECT_EQ(all->back().state, RequestState::Approved);
    EXPECT_EQ(all->back().decidedBy, book.lead().id);
}

TEST_P(PricingDeskTest, OnlyWhoAskedOrALeadTakesARequestBack)
{
    quoteAndHold();
    const auto asked = request(book.boss(), 110);
    const auto withdraw = [id = *asked](PricingDesk& desk) { return desk.withdraw(id); };
    EXPECT_EQ(rule(act(book.sales(), u"concession.withdraw"_s, withdraw)), u"TD-ROLE"_s);
    EXPECT_TRUE(act(book.lead(), u"concession.withdraw"_s, withdraw));
    EXPECT_EQ(rule(act(book.lead(), u"concession.withdraw"_s, withdraw)), u"TD-REQUEST-DECIDED"_s);
}

TEST_P(PricingDeskTest, AChangedScopeIsQuotedLowerByTheLeadAndTheMovesStayUsed)
{
    quoteAndHold();
    moveTo(110, book.lead());
    NewQuote smaller = quoteOf(80, 70, 60);
    smaller.scopeChange = u"不含安装"_s;
    EXPECT_EQ(rule(quote(book.sales(), smaller)), u"TD-QUOTE-SCOPE-ROLE"_s);
    ASSERT_TRUE(quote(book.lead(), smaller));
    EXPECT_EQ(dealAmount(), 80'00);
    const auto asked = request(book.sales(), 75);
    EXPECT_EQ(rule(approve(book.lead(), *asked)), u"TD-CONCESSION-ROLE"_s);
    ASSERT_TRUE(approve(book.boss(), *asked));
    EXPECT_EQ(rule(request(book.sales(), 70)), u"TD-CONCESSION-LIMIT"_s);
}

TEST_P(PricingDeskTest, ALimitOfOneEndsAfterTheLead)
{
    ASSERT_TRUE(book.write(book.boss(), u"policy.set"_s, [](Unit& unit) {
        return unit.db().run(u"UPDATE policy SET value = '1' WHERE key = 'concession_limit'"_s);
    }));
    quoteAndHold();
    moveTo(110, book.lead());
    EXPECT_EQ(rule(request(book.sales(), 100)), u"TD-CONCESSION-LIMIT"_s);
}

TEST_P(PricingDeskTest, AnotherStandardPriceForTheSameProductIsFound)
{
    ASSERT_TRUE(quote(book.sales(), quoteOf(120, 100)));
    const DealId other = test::addDeal(book, Stage::Solution, u"整装"_s);
    const DealId unrelated = test::addDeal(book, Stage::Solution, u"橱柜"_s);
    const auto seen = [&](DealId id) {
        return book.read([id](Connection& db) { return PricingStore{db}.quoteContext(id, Role::Sales); })
            ->standardElsewhere;
    };
    EXPECT_EQ(seen(other), Money::fromYuan(100));
    EXPECT_EQ(seen(unrelated), std::nullopt);
    EXPECT_EQ(seen(deal), std::nullopt);
}

TEST_P(PricingDeskTest, AQuoteIsUndoneWithItsItemsAndTheAmountComesBack)
{
    NewQuote given = quoteOf(120, 100);
    given.items = {{u"柜体"_s, 1, Money::fromYuan(120)}};
    ASSERT_TRUE(quote(book.sales(), given));
    ASSERT_TRUE(quote(book.sales(), quoteOf(130, 100)));
    const auto second = book.undo(book.sales());
    ASSERT_TRUE(second) << second.error().rule.toStdString() << second.error().cause;
    EXPECT_EQ(dealAmount(), 120'00);
    const auto first = book.undo(book.sales());
    ASSERT_TRUE(first) << first.error().rule.toStdString() << first.error().cause;
    EXPECT_EQ(count(u"quote"_s), 0);
    EXPECT_EQ(count(u"quote_item"_s), 0);
    EXPECT_EQ(book.number(u"SELECT count(*) FROM deal WHERE amount_fen IS NULL"_s), 1);
    for (const qint64 amount : {120'00, 130'00}) {
        const auto again = book.redo(book.sales());
        ASSERT_TRUE(again) << again.error().rule.toStdString() << again.error().cause;
        EXPECT_EQ(dealAmount(), amount);
    }
    EXPECT_EQ(count(u"quote_item"_s), 1);
}

TEST_P(PricingDeskTest, ALowerQuoteForAChangedScopeIsUndoneAndRedone)
{
    ASSERT_TRUE(quote(book.lead(), quoteOf(120, 100)));
    NewQuote smaller = quoteOf(80, 70, 60);
    smaller.scopeChange = u"不含安装"_s;
    ASSERT_TRUE(quote(book.lead(), smaller));
    for (int round = 0; round < 2; ++round) {
        const auto undone = book.undo(book.lead());
        ASSERT_TRUE(undone) << undone.error().rule.toStdString() << undone.error().cause;
        EXPECT_EQ(dealAmount(), 120'00);
        const auto redone = book.redo(book.lead());
        ASSERT_TRUE(redone) << redone.error().rule.toStdString() << redone.error().cause;
        EXPECT_EQ(dealAmount(), 80'00);
    }
}

TEST_P(PricingDeskTest, ARequestIsUndoneWhileItWaitsAndADecisionIsFinal)
{
    quoteAndHold();
    ASSERT_TRUE(request(book.sales(), 110));
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(count(u"concession_request"_s), 0);
    ASSERT_TRUE(book.redo(book.sales()));
    const auto waiting = book.read([this](Connection& db) { return PricingStore{db}.pendingOf(deal); });
    ASSERT_TRUE(waiting->has_value());
    ASSERT_TRUE(act(book.sales(), u"concession.withdraw"_s,
                    [id = (*waiting)->id](PricingDesk& desk) { return desk.withdraw(id); }));
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(
        book.number(
            u"SELECT count(*) FROM concession_request WHERE state = 'pending' AND decided_by IS NULL"_s),
        1);
    ASSERT_TRUE(book.redo(book.sales()));
    EXPECT_EQ(book.number(u"SELECT count(*) FROM concession_request WHERE state = 'withdrawn'"_s), 1);
    ASSERT_TRUE(book.undo(book.sales()));
    ASSERT_TRUE(approve(book.lead(), (*waiting)->id));

    const auto byLead = book.undo(book.lead());
    EXPECT_EQ(rule(byLead), u"TD-UNDO-FINAL"_s);
    EXPECT_EQ(byLead.error().args, QStringList{u"concession.approve"_s});
    EXPECT_EQ(rule(book.undo(book.sales())),
              u"TD-UNDO-CONFLICT"_s); // the request, on which the concession rests
    EXPECT_EQ(price().now, Money::fromYuan(110));
}

TEST_P(PricingDeskTest, ARefusalIsFinal)
{
    quoteAndHold();
    const auto asked = request(book.sales(), 110);
    ASSERT_TRUE(act(book.lead(), u"concession.refuse"_s,
                    [id = *asked](PricingDesk& desk) { return desk.refuse(id, u"不行"_s); }));
    EXPECT_EQ(rule(book.undo(book.lead())), u"TD-UNDO-FINAL"_s);
}

TEST_P(PricingDeskTest, AHoldIsUndoneUntilAConcessionRestsOnIt)
{
    quoteAndHold();
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(count(u"hold"_s), 0);
    ASSERT_TRUE(book.redo(book.sales()));
    const auto asked = request(book.boss(), 110);
    ASSERT_TRUE(approve(book.lead(), *asked));
    EXPECT_EQ(rule(book.undo(book.sales())), u"TD-UNDO-CONFLICT"_s);
    EXPECT_EQ(count(u"hold"_s), 1);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, PricingDeskTest, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         [](const auto& param) {
                             return param.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
                         });

} // namespace
