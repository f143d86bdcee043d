#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "tests/ui/shell/openworkspace.h"
#include "ui/meeting/quicklogdialog.h"
#include "ui/workspace/tour.h"

#include <QDir>
#include <QSemaphore>
#include <QThreadPool>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::OpenWorkspace;

DealId addDeal(OpenWorkspace& open, const QString& customer)
{
    const auto added = waitFor(open.book().write(u"deal.add"_s, [customer](Unit& unit) -> Result<DealId> {
        NewDeal deal;
        TD_ASSIGN(deal.customer, CustomerDesk{unit}.add({customer, u"物流"_s, {}, {}}));
        deal.title = u"运输调度平台"_s;
        return DealDesk{unit}.add(deal);
    }));
    EXPECT_TRUE(added.ok());
    open.settle();
    return *added;
}

TEST(Workspace, CtrlLOnADealLogsForThatDeal)
{
    OpenWorkspace open;
    addDeal(open, u"砚禾文具"_s);
    const DealId deal = addDeal(open, u"迅岚物流"_s);
    open.workspace().openDeal(deal);
    open.settle();
    QTest::keyClick(&open.window(), Qt::Key_L, Qt::ControlModifier);
    auto* log = open.window().findChild<QuickLogDialog*>();
    ASSERT_TRUE(log);
    EXPECT_EQ(log->log().deal, deal);
    delete log;
    // On a page about no deal it asks for one.
    open.workspace().openPage(u"customers"_s);
    QTest::keyClick(&open.window(), Qt::Key_L, Qt::ControlModifier);
    log = open.window().findChild<QuickLogDialog*>();
    ASSERT_TRUE(log);
    EXPECT_FALSE(log->log().deal);
}

TEST(Workspace, ADialogOpensInTheMiddleOfItsWindow)
{
    OpenWorkspace open;
    open.window().setGeometry(180, 140, 1024, 640);
    QTest::keyClick(&open.window(), Qt::Key_L, Qt::ControlModifier);
    auto* log = open.window().findChild<QuickLogDialog*>();
    ASSERT_TRUE(log);
    open.settle();
    const auto off = [&] {
        const QPoint middle = open.window().mapToGlobal(open.window().rect().center());
        return log->geometry().center() - middle;
    };
    EXPECT_LE(off().manhattanLength(), 2) << off().x() << ' ' << off().y();
    // And stays there when the window moves.
    open.window().move(60, 40);
    open.settle();
    EXPECT_LE(off().manhattanLength(), 2) << off().x() << ' ' << off().y();
}

TEST(Workspace, TheTourWaitsForWhatIsReadInTheBackground)
{
    OpenWorkspace open;
    test::TempDir folder;
    // What reads the playbook sits in the pool like this.
    QSemaphore mayEnd;
    QThreadPool::globalInstance()->start([&mayEnd] { mayEnd.acquire(); });
    Tour tour{open.workspace(), open.theme(), folder.file(u"tour"_s)};
    tour.start();
    // Twice as many looks as a picture that stands still is given.
    int looks = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, [&looks] { ++looks; });
    clock.start(60);
    test::waitUntil([&] { return looks >= 12; });
    const QDir pictures{folder.file(u"tour"_s)};
    EXPECT_TRUE(pictures.entryList({u"*.png"_s}).isEmpty());
    mayEnd.release();
    test::waitUntil([&] { return pictures.exists(u"01-board-light.png"_s); });
}

TEST(Workspace, TheTourPaintsADealAndItsDialogsAndLeavesTheBookAsItWas)
{
    OpenWorkspace open;
    const DealId deal = addDeal(open, u"迅岚物流"_s);
    const auto entries = open.testBook().number(u"SELECT count(*) FROM history_entry"_s);
    test::TempDir folder;
    Tour tour{open.workspace(), open.theme(), folder.file(u"tour"_s)};
    std::optional<bool> done;
    QObject::connect(&tour, &Tour::finished, [&done](const Result<>& result) { done = result.ok(); });
    tour.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return done.has_value(); }, 120'000));
    EXPECT_EQ(done, true);
    const QDir pictures{folder.file(u"tour"_s)};
    const QStringList made = pictures.entryList({u"*.png"_s});
    for (const QString& name : {u"deal-light"_s, u"deal-dark"_s, u"deal-small"_s, u"quicklog-light"_s,
                                u"quicklog-dark"_s, u"gate-light"_s, u"gate-dark"_s, u"board-small"_s})
        EXPECT_EQ(made.filter(name).size(), 1) << name.toStdString();
    // The dialogs are in the pictures: they differ from that of the page alone.
    const auto picture = [&](const QString& name) {
        return QImage{pictures.filePath(made.filter(name).value(0))};
    };
    EXPECT_NE(picture(u"deal-light"_s), picture(u"quicklog-light"_s));
    EXPECT_NE(picture(u"deal-light"_s), picture(u"gate-light"_s));
    EXPECT_NE(picture(u"quicklog-light"_s), picture(u"gate-light"_s));
    EXPECT_EQ(open.testBook().number(u"SELECT count(*) FROM history_entry"_s), entries);
    EXPECT_EQ(open.testBook().number(u"SELECT id FROM deal"_s), deal.value());
}

} // namespace
} // namespace tandan::ui
