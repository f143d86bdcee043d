#include "ui/board/columnview.h"
#include "ui/board/dealcolumnmodel.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

DealRows rowsFrom(int offset, int limit, int count, const QString& prefix = u"客户"_s)
{
    DealRows rows;
    for (int row = offset; row < std::min(offset + limit, count); ++row) {
        DealCard card;
        card.id = DealId{row + 1};
        card.customer = prefix + QString::number(row);
        rows.push_back(card);
    }
    return rows;
}

/// Answers like a book would and counts how often it is asked.
struct Source
{
    int count = 0;
    std::vector<int> offsets = {};

    DealPageModel::Loader loader(const QString& prefix = u"客户"_s)
    {
        return [this, prefix](int offset, int limit) {
            offsets.push_back(offset);
            return QtFuture::makeReadyFuture(Result<DealRows>{rowsFrom(offset, limit, count, prefix)});
        };
    }
};

bool arrives(const DealPageModel& model, int row)
{
    return QTest::qWaitFor([&] { return model.card(row) != nullptr; });
}

} // namespace

TEST(DealPageModel, KeepsItsPromisesToViewsWhileListsComeGrowAndShrink)
{
    DealColumnModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Source source{.count = 450};
    model.restart(source.loader(), {}, 450);
    ASSERT_TRUE(arrives(model, 449));
    model.refresh(source.loader(), {}, 500);
    EXPECT_EQ(model.rowCount(), 500);
    model.refresh(source.loader(), {}, 3);
    EXPECT_EQ(model.rowCount(), 3);
    model.restart(source.loader(), {}, 0);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DealPageModel, ShowsARowAsSoonAsItsPageIsHereAndNothingBefore)
{
    DealColumnModel model;
    Source source{.count = 300};
    model.restart(source.loader(), {}, 300);
    EXPECT_EQ(model.card(250), nullptr);
    ASSERT_TRUE(arrives(model, 250));
    EXPECT_EQ(model.card(250)->id, DealId{251});
    EXPECT_EQ(source.offsets, std::vector{200});
}

TEST(DealPageModel, AViewOfAHundredThousandDealsFetchesOnlyThePagesItShows)
{
    constexpr int kDeals = 100'000;
    DealColumnModel model;
    Source source{.count = kDeals};
    ColumnView view{&model, nullptr};
    view.resize(200, 600);
    model.restart(source.loader(), {}, kDeals);
    view.show();
    ASSERT_TRUE(arrives(model, 0));
    view.grab();
    QCoreApplication::processEvents();
    EXPECT_EQ(source.offsets, std::vector{0});

    source.offsets.clear();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    view.grab();
    ASSERT_TRUE(arrives(model, kDeals - 1));
    EXPECT_LE(source.offsets.size(), 2U);
    for (const int offset : source.offsets)
        EXPECT_GE(offset, kDeals - 2 * DealPageModel::kPageRows);
}

TEST(DealPageModel, ScrollingThroughEverythingKeepsOnlyTheLastPages)
{
    constexpr int kPages = 20;
    DealColumnModel model;
    Source source{.count = kPages * DealPageModel::kPageRows};
    model.restart(source.loader(), {}, source.count);
    for (int page = 0; page < kPages; ++page)
        ASSERT_TRUE(arrives(model, page * DealPageModel::kPageRows));
    int inMemory = 0;
    for (int page = 0; page < kPages; ++page)
        inMemory += model.dealsAround(page * DealPageModel::kPageRows).empty() ? 0 : 1;
    EXPECT_EQ(inMemory, static_cast<int>(DealPageModel::kMaxPages));
}

TEST(DealPageModel, DropsTheAnswerToAnEarlierQuestion)
{
    DealColumnModel model;
    QPromise<Result<DealRows>> slow;
    slow.start();
    model.restart([&](int, int) { return slow.future(); }, {}, 10);
    EXPECT_EQ(model.card(0), nullptr);
    QCoreApplication::processEvents();
    Source source{.count = 10};
    model.restart(source.loader(u"新"_s), {}, 10);
    slow.addResult(Result<DealRows>{rowsFrom(0, 10, 10, u"旧"_s)});
    slow.finish();
    ASSERT_TRUE(arrives(model, 0));
    QCoreApplication::processEvents();
    EXPECT_EQ(model.card(0)->customer, u"新0"_s);
}

TEST(DealPageModel, KeepsShowingWhatItHasUntilTheRefreshedPageComes)
{
    DealColumnModel model;
    Source source{.count = 10};
    model.restart(source.loader(u"旧"_s), {}, 10);
    ASSERT_TRUE(arrives(model, 0));
    model.refresh(source.loader(u"新"_s), {}, 10);
    ASSERT_NE(model.card(0), nullptr);
    EXPECT_EQ(model.card(0)->customer, u"旧0"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.card(0)->customer == u"新0"_s; }));
}

TEST(DealPageModel, ReportsAFailedPageOnceAndDoesNotKeepAsking)
{
    DealColumnModel model;
    int asked = 0;
    int failed = 0;
    QObject::connect(&model, &DealPageModel::loadFailed, &model, [&] { ++failed; });
    model.restart(
        [&](int, int) {
            ++asked;
            return QtFuture::makeReadyFuture(
                Result<DealRows>{Error{Error::Code::Storage, u"TD-BOOK-UNREADABLE"_s, {}, {}}});
        },
        {}, 10);
    EXPECT_EQ(model.card(0), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed == 1; }));
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(model.card(0), nullptr);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(failed, 1);
}

} // namespace tandan::ui
