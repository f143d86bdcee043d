#include "core/customer/customerstore.h"
#include "core/deal/nextstepdesk.h"
#include "core/team/persondesk.h"
#include "tests/support/dealmaker.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class DealTest : public ::testing::TestWithParam<Dialect>
{
protected:
    template <class Act>
    auto act(const Actor& actor, Act action)
    {
        return book.write(actor, u"deal"_s, [action](Unit& unit) { return action(DealDesk{unit}); });
    }
    Result<DealId> resolve(const QString& text)
    {
        return book.read([text](Connection& db) { return DealStore{db}.resolve(text); });
    }
    test::TestBook book{GetParam()};
    test::DealMaker make{book};
};

TEST_P(DealTest, ANewDealIsTheAddersAndStartsWithItsFirstPassage)
{
    const DealId id = make.deal(u"远山装饰"_s, u" 二期 "_s);
    const Deal deal = make.load(id);
    EXPECT_EQ(deal.title, u"二期"_s);
    EXPECT_EQ(deal.owner, book.sales().id);
    EXPECT_EQ(deal.stage, Stage::Rapport);
    EXPECT_EQ(deal.opened, book.now());
    EXPECT_EQ(deal.amount, Money::fromYuan(100'000));
    const auto passages = make.passages(id);
    ASSERT_EQ(passages.size(), 1U);
    EXPECT_EQ(passages.front().kind, PassageKind::Start);
    EXPECT_FALSE(passages.front().from);
}

TEST_P(DealTest, ADealIsMeantByNumberOutsideNumberTitleOrCustomer)
{
    const DealId first = make.deal(u"远山装饰"_s, u"ERP 升级"_s);
    const DealId second = make.deal(u"近水健身"_s, u"年卡系统"_s);
    DealChange change;
    change.externalId = u"CRM-77"_s;
    ASSERT_TRUE(act(book.sales(), [=](DealDesk desk) { return desk.update(second, change); }));
    EXPECT_EQ(*resolve(dealNumber(first)), first);
    EXPECT_EQ(*resolve(u"td-%1"_s.arg(second.value())), second);
    EXPECT_EQ(*resolve(u"CRM-77"_s), second);
    EXPECT_EQ(*resolve(u"erp"_s), first);
    EXPECT_EQ(*resolve(u"健身"_s), second);
    make.deal(u"远山装饰"_s, u"官网"_s);
    EXPECT_EQ(resolve(u"远山"_s).error().rule, u"TD-DEAL-AMBIGUOUS"_s);
    EXPECT_EQ(resolve(u"TD-9999"_s).error().rule, u"TD-DEAL-NOT-FOUND"_s);
}

TEST_P(DealTest, AQuotedDealsAmountIsItsPrice)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s, std::nullopt);
    const auto setAmount = [&](Money amount) {
        return act(book.sales(), [=](DealDesk desk) { return desk.setAmount(deal, amount); });
    };
    ASSERT_TRUE(setAmount(Money::fromYuan(5'000)));
    ASSERT_TRUE(book.write(book.sales(), u"quote.add"_s, [deal](Unit& unit) -> Result<> {
        TD_TRY(unit.db().run(
            u"INSERT INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, by_id, by_role, at_us)"
            " VALUES (?, 1, 600000, 500000, 400000, ?, 'sales', 1)"_s,
            {deal, unit.actor().id}));
        return DealDesk{unit}.setAmount(deal, Money::fromYuan(6'000));
    }));
    EXPECT_EQ(setAmount(Money::fromYuan(5'000)).error().rule, u"TD-DEAL-AMOUNT"_s);
    DealChange higher;
    higher.amount = Money::fromYuan(7'000);
    EXPECT_EQ(act(book.sales(), [=](DealDesk desk) { return desk.update(deal, higher); }).error().rule,
              u"TD-DEAL-AMOUNT"_s);
    EXPECT_EQ(make.load(deal).amount, Money::fromYuan(6'000));
}

TEST_P(DealTest, ItsOwnerOrALeadGivesADealToSomebodyActive)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    const auto reassign = [&](const Actor& actor, PersonId owner) {
        return act(actor, [=](DealDesk desk) { return desk.reassign(deal, owner); });
    };
    ASSERT_TRUE(reassign(book.sales(), book.lead().id));
    EXPECT_EQ(reassign(book.sales(), book.sales().id).error().rule, u"TD-ROLE"_s);
    ASSERT_TRUE(book.write(book.boss(), u"person.update"_s, [this](Unit& unit) {
        PersonChange leaves;
        leaves.active = false;
        return PersonDesk{unit}.update(book.sales().id, leaves);
    }));
    EXPECT_EQ(reassign(book.lead(), book.sales().id).error().rule, u"TD-PERSON-INACTIVE"_s);
}

TEST_P(DealTest, FactsAreKnownItemsWithAnAnswer)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    const auto setFact = [&](const QString& item, const QString& answer) {
        return act(book.sales(), [=](DealDesk desk) { return desk.setFact(deal, item, answer); });
    };
    EXPECT_EQ(setFact(u"G3-4"_s, u"x"_s).error().rule, u"TD-CODE-UNKNOWN"_s);
    EXPECT_EQ(setFact(u"why"_s, u"  "_s).error().rule, u"TD-TEXT-EMPTY"_s);
    ASSERT_TRUE(setFact(u"why"_s, u"报表太慢"_s));
    ASSERT_TRUE(setFact(u"why"_s, u"报表太慢，老板天天催"_s));
    const auto facts = *book.read([deal](Connection& db) { return DealStore{db}.facts(deal); });
    EXPECT_EQ(facts,
              (std::vector{DealFact{u"why"_s, u"报表太慢，老板天天催"_s, book.sales().id, book.now()}}));
}

TEST_P(DealTest, AnImportedDealKeepsItsStageAndDatesAndIsNotWonWithoutMoney)
{
    const auto ids =
        book.write(book.sales(), u"import.deals"_s, [](Unit& unit) -> Result<std::vector<DealId>> {
            ImportedDeal won;
            TD_ASSIGN(won.deal.customer, CustomerDesk{unit}.findOrAdd({u"远山装饰"_s, {}, {}, {}}));
            won.deal.title = u"GTX Pro"_s;
            won.deal.owner = unit.actor().id;
            won.stage = Stage::Payment;
            won.outcome = Outcome::Won;
            won.closed = Instant::at(Day{2017, 3, 1});
            ImportedDeal lost = won;
            lost.stage = Stage::Needs;
            lost.outcome = Outcome::Lost;
            lost.deal.opened = Instant::at(Day{2017, 1, 1});
            return DealDesk{unit}.addImported({won, lost});
        });
    ASSERT_TRUE(ids) << ids.error().cause;
    EXPECT_TRUE(make.load((*ids)[0]).isOpen());
    EXPECT_FALSE(make.load((*ids)[0]).opened);
    const Deal lost = make.load((*ids)[1]);
    EXPECT_EQ(lost.lostReason, LostReason::Imported);
    EXPECT_EQ(lost.closed, Instant::at(Day{2017, 3, 1}));
    EXPECT_EQ(make.passages(lost.id).front().kind, PassageKind::Imported);
    EXPECT_EQ(make.passages(lost.id).front().at, lost.opened);
}

TEST_P(DealTest, ADealHasOneOpenNextStepThatIsDoneOrPutOff)
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    const auto step = [&](auto action) {
        return book.write(book.sales(), u"next"_s, [=](Unit& unit) { return action(NextStepDesk{unit}); });
    };
    const auto open = [&] {
        return *book.read([deal](Connection& db) { return DealStore{db}.openNextStep(deal); });
    };
    EXPECT_EQ(step([=](NextStepDesk desk) { return desk.done(deal); }).error().rule, u"TD-NEXT-NOT-FOUND"_s);
    ASSERT_TRUE(step([=](NextStepDesk desk) {
        return desk.set(deal, {u"寄样册"_s, Day{2026, 3, 12}, 600, {}});
    }));
    EXPECT_FALSE(open()->isOverdue(book.now()));
    EXPECT_TRUE(open()->isOverdue(book.now().plusMinutes(1)));
    ASSERT_TRUE(step([=](NextStepDesk desk) { return desk.postpone(deal, Day{2026, 3, 20}); }));
    EXPECT_EQ(open()->due, (Day{2026, 3, 20}));
    EXPECT_FALSE(open()->minute);
    ASSERT_TRUE(step([=](NextStepDesk desk) {
        return desk.set(deal, {u"上门"_s, Day{2026, 3, 21}, {}, {}});
    }));
    ASSERT_TRUE(step([=](NextStepDesk desk) { return desk.done(deal); }));
    EXPECT_FALSE(open());
    const auto all = *book.read([deal](Connection& db) { return DealStore{db}.nextSteps(deal); });
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].state, NextStep::State::Done);
    EXPECT_EQ(all[1].state, NextStep::State::Replaced);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, DealTest, test::bothEngines(), test::engineName);

} // namespace
