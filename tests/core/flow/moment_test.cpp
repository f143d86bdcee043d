#include "core/flow/moment.h"
#include "flowfixture.h"

using namespace Qt::Literals::StringLiterals;

namespace tandan::test {

class MomentTest : public FlowFixture
{
protected:
    DealMoment momentOf(const QString& customer, const QString& industry)
    {
        const auto deal = book.write(book.sales(), u"deal.add"_s, [=](Unit& unit) -> Result<DealId> {
            NewDeal made;
            TD_ASSIGN(made.customer, CustomerDesk{unit}.findOrAdd({customer, industry, {}, {}}));
            made.title = u"一期"_s;
            return DealDesk{unit}.add(made);
        });
        EXPECT_TRUE(deal) << deal.error().message().toStdString();
        const auto moment = book.read([id = *deal](Connection& db) { return dealMoment(db, id); });
        EXPECT_TRUE(moment) << moment.error().message().toStdString();
        return moment ? *moment : DealMoment{};
    }
};

TEST_P(MomentTest, TakesTheTradeFromTheCustomersRecordWhenItNamesOne)
{
    EXPECT_EQ(momentOf(u"远山业主"_s, u"装修"_s).context.industry, u"fitout"_s);
    EXPECT_EQ(momentOf(u"枫桥印务"_s, u"印刷"_s).context.industry, QString{});
}

TEST_P(MomentTest, StandsInTheFirstStageWithEveryNeedOpen)
{
    const DealMoment moment = momentOf(u"远山业主"_s, {});
    EXPECT_EQ(moment.context.stage, Stage::Rapport);
    EXPECT_EQ(moment.context.needs.size(), 5);
    EXPECT_EQ(moment.context.held, false);
    EXPECT_EQ(moment.values.title, u"一期"_s);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, MomentTest, bothEngines(), engineName);

} // namespace tandan::test
