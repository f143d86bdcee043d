#include "core/book/book.h"
#include "core/collection/collectionstore.h"
#include "core/deal/dealcardstore.h"
#include "core/deal/dealstore.h"
#include "core/flow/flowstore.h"
#include "core/meeting/meetingstore.h"
#include "core/playbook/cardlibrary.h"
#include "core/pricing/pricingstore.h"
#include "core/sample/samplebook.h"
#include "core/team/personstore.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/tempdir.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

const Instant kNow = Instant::at(Day{2026, 3, 12}, 14 * 60 + 32);

/// The story as it stands on a Thursday afternoon, made once for each engine.
class SampleBook : public ::testing::TestWithParam<Dialect>
{
protected:
    static void TearDownTestSuite() { books().clear(); }

    void SetUp() override
    {
        auto& book = books()[GetParam()];
        if (!book) {
            const Location location = GetParam() == Dialect::Postgres
                                          ? test::PostgresCluster::shared()->createDatabase()
                                          : Location{dir().file(u"sample.tandan"_s)};
            const auto made = createSampleBook(location, Clock::fixedAt(kNow));
            ASSERT_TRUE(made) << made.error().message().toStdString() << made.error().cause;
            auto opened = Book::open(location, Clock::fixedAt(kNow));
            ASSERT_TRUE(opened) << opened.error().cause;
            book = std::move(*opened);
        }
        book_ = book.get();
    }

    template <class Work>
    auto read(Work work)
    {
        auto answer = waitFor(book_->read(std::move(work)));
        EXPECT_TRUE(answer) << answer.error().cause;
        return std::move(*answer);
    }
    qint64 count(const DealFilter& filter)
    {
        return read([filter](Connection& c) { return DealCardStore{c}.count(filter); });
    }
    qint64 number(const QString& sql)
    {
        return read([sql](Connection& c) { return c.number(sql); });
    }
    DealCard card(const QString& search)
    {
        DealFilter filter;
        filter.search = search;
        const auto cards = read(
            [filter](Connection& c) { return DealCardStore{c}.cards(filter, DealSort::NewestFirst, {}); });
        EXPECT_EQ(cards.size(), 1U) << search.toStdString();
        return cards.empty() ? DealCard{} : cards.front();
    }
    static DealFilter open()
    {
        DealFilter filter;
        filter.outcome = Outcome::Open;
        return filter;
    }

    Book* book_ = nullptr;

private:
    static std::map<Dialect, std::unique_ptr<Book>>& books()
    {
        static std::map<Dialect, std::unique_ptr<Book>> made;
        return made;
    }
    static test::TempDir& dir()
    {
        static test::TempDir made;
        return made;
    }
};

TEST_P(SampleBook, HoldsThirtyOpenDealsWithTheCountsAndSumsOfEachStage)
{
    const auto sums = read([](Connection& c) { return DealCardStore{c}.stageSums(open()); });
    const std::array<std::pair<qint64, qint64>, 6> expected{
        {{6, 682'000}, {7, 929'000}, {5, 1'021'000}, {5, 1'208'000}, {3, 372'000}, {4, 915'000}}};
    for (std::size_t i = 0; i < sums.size(); ++i) {
        EXPECT_EQ(sums[i].count, expected[i].first) << i;
        EXPECT_EQ(sums[i].sum, Money::fromYuan(expected[i].second)) << i;
    }
    EXPECT_EQ(count(open()), 30);
}

TEST_P(SampleBook, ShowsWhatNeedsALead)
{
    DealFilter stalled;
    stalled.stalledAt = kNow;
    EXPECT_EQ(count(stalled), 9);
    DealFilter aimless;
    aimless.noNextStep = true;
    EXPECT_EQ(count(aimless), 2);
    DealFilter waiting;
    waiting.pendingConcession = true;
    EXPECT_EQ(count(waiting), 2);
    EXPECT_EQ(read([](Connection& c) { return PricingStore{c}.pending(Role::Lead); }).size(), 1U);
    EXPECT_EQ(read([](Connection& c) { return PricingStore{c}.pending(Role::Boss); }).size(), 1U);
}

TEST_P(SampleBook, HasATeamOfSevenUnderOneLead)
{
    const auto people = read([](Connection& c) { return PersonStore{c}.all(); });
    EXPECT_EQ(people.size(), 7U);
    EXPECT_EQ(std::count_if(people.begin(), people.end(),
                            [](const Person& p) { return p.role == Role::Sales && p.team == u"华东一组"_s; }),
              5);
    const Person lead = read([](Connection& c) { return PersonStore{c}.byName(u"沈毅"_s); });
    EXPECT_EQ(lead.role, Role::Lead);
    EXPECT_EQ(read([](Connection& c) { return PersonStore{c}.byName(u"林晓"_s); }).manager, lead.id);
}

TEST_P(SampleBook, TellsTheStoryOfOneDealToItsSecondConcession)
{
    const DealCard deal = card(u"迅岚物流"_s);
    EXPECT_EQ(deal.stage, Stage::Closing);
    EXPECT_EQ(deal.owner, u"林晓"_s);
    EXPECT_EQ(deal.amount, Money::fromYuan(342'000));
    EXPECT_EQ(deal.daysInStage(kNow), 6);
    EXPECT_EQ(deal.concessions, 1);
    EXPECT_TRUE(deal.pendingConcession);
    ASSERT_TRUE(deal.next);
    EXPECT_EQ(deal.next->due, (Day{2026, 3, 13}));
    EXPECT_EQ(deal.next->minute, 600);

    const DealId id = deal.id;
    const auto price = read([id](Connection& c) { return PricingStore{c}.price(id); });
    ASSERT_TRUE(price);
    EXPECT_EQ(price->quoted, Money::fromYuan(358'000));
    EXPECT_EQ(price->standard, Money::fromYuan(320'000));
    EXPECT_EQ(price->floor, Money::fromYuan(310'000));
    EXPECT_EQ(price->psych, (PsychPrice{Money::fromYuan(290'000), Money::fromYuan(305'000)}));
    const auto requests = read([id](Connection& c) { return PricingStore{c}.requests(id); });
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[0].at, Instant::at(Day{2026, 3, 9}, 10 * 60 + 12));
    EXPECT_EQ(requests[0].to, Money::fromYuan(338'000));
    EXPECT_EQ(requests[1].to, Money::fromYuan(328'000));
    const auto gaps = read([id](Connection& c) { return FlowStore{c}.gateFacts(id); });
    EXPECT_EQ(gateGaps(gaps, Stage::Closing, Stage::Signing).size(), 2U); // the objection and the price
    EXPECT_EQ(read([id](Connection& c) { return MeetingStore{c}.promises(id, true); }).size(), 3U);
    EXPECT_EQ(read([id](Connection& c) { return MeetingStore{c}.ofDeal(id); }).size(), 5U);
}

TEST_P(SampleBook, HasWonLostAndShelvedDealsOfEarlierMonths)
{
    EXPECT_EQ(number(u"SELECT count(*) FROM deal WHERE outcome = 'won'"_s), 14);
    EXPECT_EQ(number(u"SELECT count(*) FROM deal WHERE outcome = 'lost'"_s), 13);
    EXPECT_EQ(number(u"SELECT count(DISTINCT lost_reason) FROM deal WHERE outcome = 'lost'"_s), 10);
    EXPECT_EQ(number(u"SELECT count(*) FROM deal WHERE outcome = 'shelved'"_s), 2);
    EXPECT_EQ(number(u"SELECT count(*) FROM deal_money m JOIN deal d ON d.id = m.deal_id"
                     " WHERE d.outcome = 'won' AND m.settled_fen <> m.contract_fen"_s),
              0);
}

TEST_P(SampleBook, HasInstalmentsThatAreLate)
{
    const auto owed = read([](Connection& c) { return CollectionStore{c}.receivables(Day{2026, 3, 12}); });
    ASSERT_EQ(owed.size(), 4U);
    EXPECT_EQ(owed[0].customer, u"柏屿设计"_s);
    EXPECT_EQ(owed[0].late, Money::fromYuan(20'400));
    EXPECT_EQ(owed[0].lateDays, 9);
    EXPECT_EQ(owed[1].customer, u"霁川制药"_s);
    EXPECT_EQ(owed[1].late, Money::fromYuan(48'000));
    EXPECT_EQ(owed[2].late + owed[3].late, Money{});
}

TEST_P(SampleBook, WasEnteredByTheRulesAndTellsWhoDidWhatWhen)
{
    const auto chain = read([](Connection& c) { return history::verifyChain(c); });
    EXPECT_FALSE(chain.brokenAt);
    EXPECT_EQ(chain.outside, 0);
    EXPECT_GT(chain.entries, 500);
    EXPECT_EQ(number(u"SELECT count(*) FROM passage WHERE kind NOT IN ('start', 'gate')"_s), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM deal WHERE imported = 1"_s), 0);
    EXPECT_EQ(number(u"SELECT count(*) FROM history_entry a JOIN history_entry b ON b.id = a.id + 1"
                     " WHERE b.at_us < a.at_us"_s),
              0);
    EXPECT_LE(number(u"SELECT max(at_us) FROM history_entry"_s), kNow.micros());
    EXPECT_EQ(number(u"SELECT count(*) FROM concession WHERE approver_role <> person_role"_s), 0);
}

TEST_P(SampleBook, NamesOnlyCardsOfThePlaybook)
{
    const auto library = CardLibrary::builtIn();
    ASSERT_TRUE(library);
    const auto used = read([](Connection& c) {
        return c.all<QString>(u"SELECT DISTINCT card FROM meeting_card"_s, {},
                              [](const Row& row) { return row.text(0); });
    });
    EXPECT_FALSE(used.empty());
    for (const QString& id : used)
        EXPECT_NE(library->find(id), nullptr) << id.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Engines, SampleBook, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         [](const auto& tested) {
                             return tested.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
                         });

TEST(SampleBookFile, BelongsToItsOwnerAndIsNeverMadeOverAnother)
{
    const test::TempDir dir;
    const Location location{dir.file(u"sample.tandan"_s)};
    ASSERT_TRUE(createSampleBook(location, Clock::fixedAt(kNow)));
    EXPECT_EQ(QFileInfo{location.text()}.permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    const auto again = createSampleBook(location, Clock::fixedAt(kNow));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().rule, u"TD-BOOK-EXISTS"_s);
    EXPECT_TRUE(Book::open(location));
}

TEST(SampleBookFile, IsTheSameForTheSameMoment)
{
    const test::TempDir dir;
    QStringList heads;
    for (const QString& name : {u"a.tandan"_s, u"b.tandan"_s}) {
        const Location location{dir.file(name)};
        ASSERT_TRUE(createSampleBook(location, Clock::fixedAt(kNow)));
        const auto book = std::move(*Book::open(location));
        heads << *waitFor(book->read([](Connection& c) { return history::headHash(c); }));
    }
    EXPECT_EQ(heads[0], heads[1]);
}

TEST(SampleBookFile, LooksAliveOnAnyDayAndEarlyInTheMorning)
{
    const test::TempDir dir;
    int made = 0;
    for (const Instant now : {Instant::at(Day{2026, 1, 1}, 1), Instant::at(Day{2028, 2, 29}, 23 * 60 + 59)}) {
        const Location location{dir.file(u"%1.tandan"_s.arg(++made))};
        const auto done = createSampleBook(location, Clock::fixedAt(now));
        ASSERT_TRUE(done) << done.error().message().toStdString();
        const auto book = std::move(*Book::open(location));
        DealFilter stalled;
        stalled.stalledAt = now;
        EXPECT_EQ(*waitFor(book->read([stalled](Connection& c) { return DealCardStore{c}.count(stalled); })),
                  9);
        EXPECT_LE(*waitFor(book->read(
                      [](Connection& c) { return c.number(u"SELECT max(at_us) FROM history_entry"_s); })),
                  now.micros());
    }
}

} // namespace
