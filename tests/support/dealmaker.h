#pragma once

#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "core/deal/dealstore.h"
#include "tests/support/testbook.h"

namespace tandan::test {

/// Both engines, for INSTANTIATE_TEST_SUITE_P, and their names.
inline auto bothEngines()
{
    return ::testing::Values(Dialect::Sqlite, Dialect::Postgres);
}
inline std::string engineName(const ::testing::TestParamInfo<Dialect>& engine)
{
    return engine.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
}

/// Makes deals the way people do, through the desks, and answers what a test wants to know about them.
class DealMaker
{
public:
    explicit DealMaker(TestBook& book) : book_{book} {}

    /// A deal of 林晓's at a customer of that name.
    DealId deal(const QString& customer, const QString& title,
                std::optional<Money> amount = Money::fromYuan(100'000))
    {
        const auto made =
            book_.write(book_.sales(), QStringLiteral("deal.add"), [=](Unit& unit) -> Result<DealId> {
                NewDeal deal;
                TD_ASSIGN(deal.customer, CustomerDesk{unit}.findOrAdd({customer, {}, {}, {}}));
                deal.title = title;
                deal.amount = amount;
                return DealDesk{unit}.add(deal);
            });
        EXPECT_TRUE(made) << made.error().cause << made.error().message().toStdString();
        return made ? *made : DealId{};
    }

    /// Notes items of the gates, all with the same answer.
    void note(DealId deal, const QStringList& items)
    {
        const auto noted =
            book_.write(book_.sales(), QStringLiteral("deal.fact"), [=](Unit& unit) -> Result<> {
                for (const QString& item : items)
                    TD_TRY(DealDesk{unit}.setFact(deal, item, QStringLiteral("有")));
                return {};
            });
        EXPECT_TRUE(noted) << noted.error().message().toStdString();
    }

    Deal load(DealId deal)
    {
        const auto loaded = book_.read([deal](Connection& db) { return DealStore{db}.load(deal); });
        EXPECT_TRUE(loaded) << loaded.error().cause;
        return loaded ? *loaded : Deal{};
    }

    std::vector<Passage> passages(DealId deal)
    {
        return *book_.read([deal](Connection& db) { return DealStore{db}.passages(deal); });
    }

private:
    TestBook& book_;
};

} // namespace tandan::test
