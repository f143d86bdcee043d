#include "core/deal/dealcardstore.h"
#include "core/deal/nextstepdesk.h"
#include "tests/support/dealmaker.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class DealCardTest : public ::testing::TestWithParam<Dialect>
{
protected:
    QStringList titles(const DealFilter& filter, DealSort sort = DealSort::NewestFirst, Page page = {})
    {
        const auto cards =
            book.read([&](Connection& db) { return DealCardStore{db}.cards(filter, sort, page); });
        EXPECT_TRUE(cards) << cards.error().cause;
        QStringList found;
        for (const DealCard& card : *cards)
            found << card.title;
        return found;
    }
    void next(DealId deal, Day due)
    {
        ASSERT_TRUE(book.write(book.sales(), u"next"_s, [=](Unit& unit) {
            return NextStepDesk{unit}.set(deal, {u"回访"_s, due, {}, {}});
        }));
    }
    test::TestBook book{GetParam()};
    test::DealMaker make{book};
};

TEST_P(DealCardTest, SortsPutTheUnknownAtTheEnd)
{
    const DealId a = make.deal(u"丙"_s, u"a"_s, Money::fromYuan(5));
    make.deal(u"乙"_s, u"b"_s, std::nullopt);
    const DealId c = make.deal(u"甲"_s, u"c"_s, Money::fromYuan(9));
    next(a, Day{2026, 3, 20});
    next(c, Day{2026, 3, 15});
    EXPECT_EQ(titles({}, DealSort::DueFirst), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    EXPECT_EQ(titles({}, DealSort::AmountFirst), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    EXPECT_EQ(titles({}, DealSort::NewestFirst), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    EXPECT_EQ(titles({}, DealSort::Customer).size(), 3);
}

TEST_P(DealCardTest, PagesNeitherOverlapNorLeaveOut)
{
    QStringList made;
    for (int i = 0; i < 9; ++i) {
        made << u"t%1"_s.arg(i);
        make.deal(u"远山"_s, made.back(), Money::fromYuan(7)); // equal keys: only the number tells them apart
    }
    QStringList seen;
    for (int offset = 0; offset < 12; offset += 4)
        seen << titles({}, DealSort::AmountFirst, {offset, 4});
    EXPECT_EQ(seen, made);
}

TEST_P(DealCardTest, PagesByDueDayAreThoseOfTheWholeOrderAlsoWhereStepsEnd)
{
    for (int i = 0; i < 7; ++i) {
        const DealId deal = make.deal(u"远山"_s, u"t%1"_s.arg(i));
        if (i % 3 != 0) // 0, 3 and 6 have no step; two share a day
            next(deal, Day{2026, 3, 20 - i / 2});
    }
    DealFilter open;
    open.outcome = Outcome::Open;
    open.stage = Stage::Rapport;
    const auto all =
        *book.read([&](Connection& db) { return DealCardStore{db}.ids(open, DealSort::DueFirst); });
    std::vector<DealId> paged;
    for (int offset = 0; offset < 8; offset += 2) {
        const auto page = *book.read([&](Connection& db) {
            return DealCardStore{db}.cards(open, DealSort::DueFirst, {offset, 2});
        });
        for (const DealCard& card : page)
            paged.push_back(card.id);
    }
    EXPECT_EQ(all.size(), 7U);
    EXPECT_EQ(paged, all);
}

TEST_P(DealCardTest, FiltersFindWhatTheyName)
{
    const DealId old = make.deal(u"远山装饰"_s, u"旧单"_s);
    next(old, Day{2026, 3, 13});
    book.moveClock(8); // rapport has seven days
    make.deal(u"近水健身"_s, u"New ERP"_s);
    DealFilter stalled;
    stalled.stalledAt = book.now();
    EXPECT_EQ(titles(stalled), QStringList{u"旧单"_s});
    stalled.stalledAt = book.now().plusMinutes(-24 * 60); // the seventh day is still within the standard
    EXPECT_EQ(titles(stalled), QStringList{});
    DealFilter overdue;
    overdue.overdueAt = book.now();
    EXPECT_EQ(titles(overdue), QStringList{u"旧单"_s});
    DealFilter idle;
    idle.noNextStep = true;
    EXPECT_EQ(titles(idle), QStringList{u"New ERP"_s});
    DealFilter search;
    for (const QString& text : {u"erp"_s, u"近水"_s, u"2"_s, u"TD-0002"_s}) {
        search.search = text;
        EXPECT_EQ(titles(search), QStringList{u"New ERP"_s}) << text.toStdString();
    }
    DealFilter owners;
    owners.owners = {book.lead().id, book.boss().id};
    EXPECT_EQ(titles(owners), QStringList{});
    owners.owners.push_back(book.sales().id);
    EXPECT_EQ(titles(owners).size(), 2);
}

TEST_P(DealCardTest, TheSumsOfAColumnAreTheSumsOfItsCards)
{
    for (const qint64 fen : {101, 333, 7, 1'000'001})
        make.deal(u"远山"_s, u"t"_s, Money::fromFen(fen));
    make.deal(u"远山"_s, u"t"_s, std::nullopt);
    DealFilter open;
    open.outcome = Outcome::Open;
    const auto sums = *book.read([&](Connection& db) { return DealCardStore{db}.stageSums(open); });
    const auto cards = *book.read(
        [&](Connection& db) { return DealCardStore{db}.cards(open, DealSort::NewestFirst, Page{}); });
    Money sum;
    Money weighted;
    for (const DealCard& card : cards) {
        sum += card.amount.value_or(Money{});
        weighted += card.amount.value_or(Money{}).percent(13);
    }
    EXPECT_EQ(sums[0].count, 5);
    EXPECT_EQ(sums[0].withoutAmount, 1);
    EXPECT_EQ(sums[0].sum, sum);
    EXPECT_EQ(sums[0].weighted, weighted);
    EXPECT_EQ(sums[5].stage, Stage::Payment);
    EXPECT_EQ(sums[5].count, 0);
    EXPECT_EQ(*book.read([&](Connection& db) { return DealCardStore{db}.count(open); }), 5);
}

TEST_P(DealCardTest, CardsOfGivenNumbersComeInTheirOrderWithoutThoseThatAreGone)
{
    const std::vector<DealId> ids{make.deal(u"远山"_s, u"t0"_s), make.deal(u"远山"_s, u"t1"_s),
                                  make.deal(u"远山"_s, u"t2"_s)};
    const std::vector<DealId> asked{ids[2], DealId{999}, ids[0]};
    const auto cards = *book.read([&](Connection& db) { return DealCardStore{db}.cards(asked); });
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].id, ids[2]);
    EXPECT_EQ(cards[1].id, ids[0]);
    EXPECT_EQ(cards[0].customer, u"远山"_s);
    EXPECT_EQ(cards[0].owner, u"林晓"_s);
    EXPECT_EQ(cards[0].daysInStage(book.now().plusMinutes(3 * 24 * 60)), 3);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, DealCardTest, test::bothEngines(), test::engineName);

} // namespace
