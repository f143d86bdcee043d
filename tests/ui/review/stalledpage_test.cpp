#include "core/deal/dealnotestore.h"
#include "core/deal/dealstore.h"
#include "core/meeting/meetingdesk.h"
#include "tests/support/tempdir.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/deals/dealtableview.h"
#include "ui/review/reminddialog.h"
#include "ui/review/stalledpage.h"
#include "ui/review/stalledpanel.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using review::StalledDeal;
using review::StallReason;
using test::keepPicture;
using test::waitUntil;

namespace {

StalledDeal stalled(Stage stage, int days, std::vector<StallReason> reasons)
{
    StalledDeal deal;
    deal.stage = stage;
    deal.daysInStage = days;
    deal.reasons = std::move(reasons);
    return deal;
}

class Stalled : public testing::Test
{
protected:
    Stalled()
    {
        book.addDrawnDeals();
        // Somebody spoke to everybody yesterday, so that only the drawn reasons remain.
        const auto logged =
            book.testBook().write(book.testBook().boss(), u"meeting.log"_s, [this](Unit& unit) -> Result<> {
                for (qint64 id = 1; id <= 29; ++id) {
                    NewMeeting meeting;
                    meeting.deal = DealId{id};
                    meeting.kind = MeetingKind::Wechat;
                    meeting.at = book.testBook().now().plusMinutes(-24 * 60);
                    meeting.note = u"等通知"_s;
                    TD_TRY(MeetingDesk{unit}.log(meeting));
                }
                return {};
            });
        EXPECT_TRUE(logged) << logged.error().rule.toStdString() << logged.error().cause;
        QObject::connect(&book.book(), &Book::changed, &page,
                         [this](const Changed& what) { page.bookChanged(what); });
        page.resize(1205, 760);
        page.show();
        page.activateWindow();
        page.enter();
        waitUntil([this] { return model()->rowCount() > 0; });
    }

    DealTableView* table() { return page.findChild<DealTableView*>(u"stalledTableView"_s); }
    StalledModel* model() { return static_cast<StalledModel*>(table()->model()); }
    StalledPanel* panel() { return page.findChild<StalledPanel*>(u"stalledPanel"_s); }
    Button* button(const QString& name) { return page.findChild<Button*>(name); }
    Chip* chip(const QString& name) { return page.findChild<Chip*>(name); }
    QString number(int row) { return dealNumber(model()->deal(row)->deal); }

    ThemeController theme{*qApp, ThemeMode::Light};
    test::DealBook book;
    test::FakeNavigator navigator;
    StalledPage page{PageContext{book.book(), navigator}};
};

} // namespace

TEST(StallAdvice, FollowsFromAFactAndStatesIt)
{
    const review::StallLimits limits;
    const Day day{2026, 3, 12};
    StalledDeal late = stalled(Stage::Closing, 15, {StallReason::OverStandard, StallReason::NextStepOverdue});
    late.nextStep = u"等回函"_s;
    late.nextDue = Day{2026, 3, 8};
    const auto advice = stallAdvice(late, limits, day);
    ASSERT_EQ(advice.size(), 2U);
    EXPECT_TRUE(advice[0].why.contains(u"等回函"_s));
    EXPECT_EQ(advice[0].action, StallAdvice::Action::NextStep);
    for (const StallAdvice& one : advice) {
        EXPECT_FALSE(one.text.isEmpty());
        EXPECT_FALSE(one.why.isEmpty());
    }
    EXPECT_EQ(daysOver(late, limits), 7);
}

TEST(StallAdvice, OffersToGoBackOnlyFromTwiceTheStandardOnAndNeverBeforeTheFirstStage)
{
    const review::StallLimits limits;
    const auto offersBack = [&](Stage stage, int days) {
        const auto advice =
            stallAdvice(stalled(stage, days, {StallReason::OverStandard}), limits, {2026, 3, 12});
        return std::ranges::any_of(
            advice, [](const StallAdvice& one) { return one.action == StallAdvice::Action::BackOneStage; });
    };
    EXPECT_FALSE(offersBack(Stage::Closing, 15));
    EXPECT_TRUE(offersBack(Stage::Closing, 16));
    EXPECT_FALSE(offersBack(Stage::Rapport, 30));
}

TEST(StallAdvice, EveryReasonHasASentenceAndASuggestion)
{
    for (const auto& [reason, name] : Codes<StallReason>::table) {
        const StalledDeal deal = stalled(Stage::Needs, 11, {reason});
        EXPECT_FALSE(stallWhys(deal, {}, {2026, 3, 12}).front().text.isEmpty()) << name;
        EXPECT_FALSE(stuckText(deal, {2026, 3, 12}).isEmpty()) << name;
        EXPECT_FALSE(stallAdvice(deal, {}, {2026, 3, 12}).empty()) << name;
    }
}

TEST_F(Stalled, ListsMostAtRiskFirstWithSumsOfTheRows)
{
    const QAbstractItemModelTester tester{model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    Money sum;
    for (int row = 0; row < model()->rowCount(); ++row) {
        sum += model()->deal(row)->atRisk;
        if (row > 0) {
            EXPECT_GE(model()->deal(row - 1)->atRisk, model()->deal(row)->atRisk);
        }
    }
    EXPECT_EQ(sum, model()->report().atRisk);
    EXPECT_EQ(model()->deal(0)->customer, u"川沐水务"_s);
    keepPicture(page, u"stalled-light"_s);
}

TEST_F(Stalled, ChipsCountAndFilterByReason)
{
    EXPECT_EQ(chip(u"overStandardChip"_s)->value(), u"9"_s);
    QTest::mouseClick(chip(u"overStandardChip"_s), Qt::LeftButton);
    EXPECT_EQ(model()->rowCount(), 9);
    EXPECT_TRUE(chip(u"overStandardChip"_s)->isChosen());
    QTest::keyClick(chip(u"overStandardChip"_s), Qt::Key_Delete);
    EXPECT_EQ(model()->rowCount(), static_cast<int>(model()->report().rows.size()));
}

TEST_F(Stalled, KeysActOnTheCurrentDeal)
{
    table()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_N);
    QTest::keyClick(table(), Qt::Key_B);
    QTest::keyClick(table(), Qt::Key_Z);
    QTest::keyClick(table(), Qt::Key_O);
    button(u"loseButton"_s)->click();
    EXPECT_EQ(navigator.asked,
              (QStringList{u"next "_s + number(0), u"move %1 solution"_s.arg(number(0)),
                           u"shelve "_s + number(0), u"open "_s + number(0), u"lose "_s + number(0)}));
}

TEST_F(Stalled, EnterAcceptsTheSuggestionShown)
{
    table()->setCurrentIndex(model()->index(0, 0));
    ASSERT_EQ(panel()->advice()->action, StallAdvice::Action::NextStep);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(navigator.asked, QStringList{u"next "_s + number(0)});
    const QString before = panel()->advice()->text;
    panel()->findChild<Button*>(u"otherAdviceButton"_s)->click();
    EXPECT_NE(panel()->advice()->text, before);
}

TEST_F(Stalled, GivesSelectedDealsToAnotherSalespersonInOneAction)
{
    table()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_FALSE(button(u"nextStepButton"_s)->isEnabled());
    EXPECT_FALSE(button(u"nextStepButton"_s)->disabledReason().isEmpty());
    const DealId first = model()->deal(0)->deal;
    const DealId second = model()->deal(1)->deal;
    QTest::keyClick(table(), Qt::Key_A);
    auto* menu = page.findChild<QMenu*>(u"reassignMenu"_s);
    ASSERT_NE(menu, nullptr);
    const auto actions = menu->actions();
    const auto to = std::ranges::find(actions, u"林晓"_s, &QAction::text);
    ASSERT_NE(to, actions.end());
    const qint64 entries = book.testBook().number(u"SELECT count(*) FROM history_entry"_s);
    (*to)->trigger();
    menu->close();
    waitUntil([this] { return !navigator.toasts.isEmpty(); });
    for (const DealId deal : {first, second}) {
        const auto loaded = book.testBook().read([deal](Connection& db) { return DealStore{db}.load(deal); });
        EXPECT_EQ(loaded->owner, book.testBook().sales().id);
    }
    EXPECT_EQ(book.testBook().number(u"SELECT count(*) FROM history_entry"_s), entries + 1);
}

TEST_F(Stalled, F5WalksThroughTheDealsOneByOneAndEscEnds)
{
    QTest::keyClick(table(), Qt::Key_F5);
    EXPECT_EQ(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_F5);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_TRUE(button(u"walkButton"_s)->text().contains(u"2"_s));
    EXPECT_TRUE(page.escape());
    QTest::keyClick(table(), Qt::Key_F5);
    EXPECT_EQ(table()->currentIndex().row(), 0);
}

TEST_F(Stalled, ExportsTheReport)
{
    const test::TempDir dir;
    page.exportTo(dir.file(u"stalled.csv"_s));
    waitUntil([this] { return !navigator.toasts.isEmpty() || !navigator.errors.isEmpty(); });
    QFile file{dir.file(u"stalled.csv"_s)};
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(u"川沐水务"_s));
}

TEST_F(Stalled, AReviewNoteStaysWithItsDealUntilItIsNoted)
{
    auto* note = panel()->findChild<QLineEdit*>(u"reviewNoteEdit"_s);
    const DealId first = model()->deal(0)->deal;
    table()->setCurrentIndex(model()->index(0, 0));
    test::typeText(note, u"请老板一起去"_s);
    table()->setCurrentIndex(model()->index(1, 0));
    EXPECT_EQ(note->text(), QString{});
    table()->setCurrentIndex(model()->index(0, 0));
    EXPECT_EQ(note->text(), u"请老板一起去"_s);

    QTest::keyClick(note, Qt::Key_Return);
    waitUntil([&] { return !navigator.toasts.isEmpty(); });
    EXPECT_EQ(note->text(), QString{});
    const auto notes =
        book.testBook().read([first](Connection& db) { return DealNoteStore{db}.ofDeal(first); });
    ASSERT_EQ(notes->size(), 1U);
    EXPECT_EQ(notes->front().text, u"请老板一起去"_s);
    waitUntil([&] {
        const auto labels = panel()->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [](const QLabel* one) { return one->text().contains(u"请老板一起去"_s); });
    });
}

TEST_F(Stalled, RemindsTheSalespeopleOfAllSelectedDealsInOneAction)
{
    table()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    const std::vector<DealId> deals{model()->deal(0)->deal, model()->deal(1)->deal};
    QTest::keyClick(table(), Qt::Key_R);
    auto* dialog = page.window()->findChild<RemindDialog*>(u"remindDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->findChild<QPlainTextEdit*>(u"textEdit"_s)->toPlainText().isEmpty());
    QTest::keyClick(dialog->findChild<QPlainTextEdit*>(u"textEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    const auto noted = [&](DealId deal) {
        return *book.testBook().read([deal](Connection& db) { return DealNoteStore{db}.ofDeal(deal); });
    };
    waitUntil([&] { return noted(deals[0]).size() == 1 && noted(deals[1]).size() == 1; });
    EXPECT_TRUE(noted(deals[0]).front().remind);
    ASSERT_TRUE(book.testBook().undo(book.testBook().boss()));
    EXPECT_TRUE(noted(deals[0]).empty());
    EXPECT_TRUE(noted(deals[1]).empty());
}

TEST_F(Stalled, InANarrowWindowThePanelOpensOverTheTableAndEscCloses)
{
    page.resize(976, 556);
    QCoreApplication::processEvents();
    EXPECT_LE(page.minimumSizeHint().width(), 976);
    EXPECT_LE(page.minimumSizeHint().height(), 556);
    EXPECT_FALSE(panel()->isVisible());
    keepPicture(page, u"stalled-min"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_TRUE(page.escape());
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_FALSE(page.escape());
}

TEST_F(Stalled, InChineseNothingIsInEnglish)
{
    const test::Chinese chinese;
    StalledPage inChinese{PageContext{book.book(), navigator}};
    auto* view = inChinese.findChild<DealTableView*>(u"stalledTableView"_s);
    inChinese.resize(1256, 786);
    inChinese.show();
    inChinese.enter();
    waitUntil([&] { return view->isVisible() && view->model()->rowCount() > 0; });
    waitUntil([&] {
        const auto labels = inChinese.findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [](const QLabel* one) { return one->text().contains(u"等通知"_s); });
    });
    QCoreApplication::processEvents(); // added labels appear with the next turn of the loop
    EXPECT_EQ(test::latinWords(inChinese), QStringList{});
    keepPicture(inChinese, u"zh-stalled-light"_s);
    theme.setMode(ThemeMode::Dark);
    keepPicture(inChinese, u"zh-stalled-dark"_s);
    theme.setMode(ThemeMode::Light);
    inChinese.resize(976, 556);
    QCoreApplication::processEvents();
    keepPicture(inChinese, u"zh-stalled-min"_s);
}

TEST_F(Stalled, EverythingThatTakesTheFocusHasANameInBothThemes)
{
    const QImage light = page.grab().toImage();
    theme.setMode(ThemeMode::Dark);
    EXPECT_NE(page.grab().toImage(), light);
    keepPicture(page, u"stalled-dark"_s);
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            EXPECT_FALSE(test::spokenName(*widget).isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

} // namespace tandan::ui
