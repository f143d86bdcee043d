#include "core/flow/flowdesk.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/board/boardpage.h"
#include "ui/board/cardpreview.h"
#include "ui/deals/cardwords.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segment.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using test::keepPicture;
using test::waitUntil;

namespace {

class Board : public testing::Test
{
protected:
    Board()
    {
        book.addDrawnDeals();
        QObject::connect(&book.book(), &Book::changed, &page,
                         [this](const Changed& what) { page.bookChanged(what); });
        page.resize(1205, 760); // the page area of a 1440 × 900 window
        page.show();
        page.activateWindow();
        page.enter();
        waitUntil([this] { return column(Stage::Payment)->deals()->rowCount() == 4; });
    }

    BoardView* board() { return page.findChild<BoardView*>(u"boardView"_s); }
    BoardColumn* column(Stage stage) { return board()->column(stage); }
    QLineEdit* search() { return page.findChild<QLineEdit*>(u"boardSearchEdit"_s); }
    Chip* chip(const QString& name) { return page.findChild<Chip*>(name); }
    int shown()
    {
        int rows = 0;
        for (const Stage stage : allStages())
            rows += column(stage)->deals()->rowCount();
        return rows;
    }
    QString number(const QString& customer) { return dealNumber(book.deal(customer)); }
    /// Row of a customer's card in its column, -1 when it is not there.
    int rowOf(Stage stage, const QString& customer)
    {
        const DealColumnModel* deals = column(stage)->deals();
        for (int row = 0; row < deals->rowCount(); ++row) {
            if (deals->card(row) && deals->card(row)->customer == customer)
                return row;
        }
        return -1;
    }
    void press(Stage stage, int row, Qt::Key key)
    {
        ColumnView* view = column(stage)->view();
        view->setCurrentIndex(column(stage)->deals()->index(row, 0));
        QTest::keyClick(view, key);
    }

    ThemeController theme{*qApp, ThemeMode::Light};
    test::DealBook book;
    test::FakeNavigator navigator;
    BoardPage page{PageContext{book.book(), navigator}};
};

} // namespace

TEST_F(Board, PutsEveryOpenDealInTheColumnOfItsStage)
{
    const int expected[] = {6, 6, 5, 5, 3, 4};
    for (const Stage stage : allStages())
        EXPECT_EQ(column(stage)->deals()->rowCount(), expected[static_cast<std::size_t>(stage)]);
    EXPECT_EQ(column(Stage::Signing)->sum().sum, Money::fromYuan(372000));
    keepPicture(page, u"board-light"_s);
}

TEST_F(Board, SortsByDueDateWithDealsWithoutANextStepLast)
{
    EXPECT_EQ(rowOf(Stage::Closing, u"川沐水务"_s), 0);
    EXPECT_EQ(rowOf(Stage::Rapport, u"鹿汀教育"_s), 5);
}

TEST_F(Board, DigitsAskForTheStageOfTheirNumber)
{
    const int row = rowOf(Stage::Closing, u"迅岚物流"_s);
    press(Stage::Closing, row, Qt::Key_5);
    press(Stage::Closing, row, Qt::Key_2);
    EXPECT_EQ(navigator.asked, (QStringList{u"move %1 signing"_s.arg(number(u"迅岚物流"_s)),
                                            u"move %1 needs"_s.arg(number(u"迅岚物流"_s))}));
    press(Stage::Closing, row, Qt::Key_4);
    EXPECT_EQ(navigator.asked.size(), 2) << "it is in that stage already";
}

TEST_F(Board, LettersWorkOnTheSelectedCard)
{
    press(Stage::Rapport, 0, Qt::Key_N);
    press(Stage::Rapport, 0, Qt::Key_Z);
    press(Stage::Rapport, 0, Qt::Key_Return);
    const QString deal = dealNumber(*column(Stage::Rapport)->deals()->dealAt(0));
    EXPECT_EQ(navigator.asked, (QStringList{u"next "_s + deal, u"shelve "_s + deal, u"open "_s + deal}));
    EXPECT_EQ(navigator.siblings.size(), 6U);
    EXPECT_FALSE(column(Stage::Rapport)->view()->testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(Board, ArrowsWalkAcrossTheBoardAndOneCardIsSelected)
{
    press(Stage::Rapport, 3, Qt::Key_Right);
    EXPECT_EQ(board()->currentColumn()->stage(), Stage::Needs);
    EXPECT_EQ(column(Stage::Needs)->view()->currentIndex().row(), 3);
    EXPECT_FALSE(column(Stage::Rapport)->view()->selectionModel()->hasSelection());
    QTest::keyClick(column(Stage::Needs)->view(), Qt::Key_Down);
    QTest::keyClick(column(Stage::Needs)->view(), Qt::Key_Left);
    EXPECT_EQ(column(Stage::Rapport)->view()->currentIndex().row(), 4);
    press(Stage::Signing, 2, Qt::Key_Left);
    press(Stage::Signing, 2, Qt::Key_Right);
    EXPECT_EQ(column(Stage::Payment)->view()->currentIndex().row(), 2);
}

TEST_F(Board, SpacePreviewsTheCardAndSpaceClosesIt)
{
    press(Stage::Closing, rowOf(Stage::Closing, u"迅岚物流"_s), Qt::Key_Space);
    auto* preview = page.findChild<CardPreview*>(u"cardPreview"_s);
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(preview->isVisible());
    keepPicture(*preview, u"board-preview"_s);
    QTest::keyClick(preview, Qt::Key_Space);
    EXPECT_FALSE(preview->isVisible());
}

TEST_F(Board, ADraggedCardAsksToMoveIntoTheColumnItIsDroppedOn)
{
    const int row = rowOf(Stage::Needs, u"康屿医疗"_s);
    ColumnView* from = column(Stage::Needs)->view();
    from->scrollTo(column(Stage::Needs)->deals()->index(row, 0));
    const QPoint start = from->cardRect(row).center();
    const QPoint target = from->viewport()->mapFromGlobal(
        column(Stage::Rapport)->view()->viewport()->mapToGlobal(QPoint{60, 200}));
    QTest::mousePress(from->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(from->viewport(), start + QPoint{-40, 0});
    QTest::mouseMove(from->viewport(), target);
    EXPECT_TRUE(board()->isDragging());
    EXPECT_FALSE(column(Stage::Rapport)->slotText().isEmpty());
    EXPECT_TRUE(column(Stage::Needs)->slotText().isEmpty());
    keepPicture(page, u"board-drag"_s);
    QTest::mouseRelease(from->viewport(), Qt::LeftButton, {}, target);
    EXPECT_FALSE(board()->isDragging());
    EXPECT_EQ(navigator.asked, QStringList{u"move %1 rapport"_s.arg(number(u"康屿医疗"_s))});
    EXPECT_TRUE(column(Stage::Rapport)->slotText().isEmpty());
}

TEST_F(Board, ASlotBehindAGateSaysWhatIsMissing)
{
    const int row = rowOf(Stage::Needs, u"康屿医疗"_s);
    ColumnView* from = column(Stage::Needs)->view();
    const QPoint start = from->cardRect(row).center();
    const QPoint target = from->viewport()->mapFromGlobal(
        column(Stage::Solution)->view()->viewport()->mapToGlobal(QPoint{60, 200}));
    QTest::mousePress(from->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(from->viewport(), start + QPoint{40, 0});
    QTest::mouseMove(from->viewport(), target);
    waitUntil([&] { return column(Stage::Solution)->slotText().startsWith(u"Still missing: "_s); });
    keepPicture(page, u"board-gate"_s);
    QTest::keyClick(from, Qt::Key_Escape);
    EXPECT_FALSE(board()->isDragging());
    QTest::mouseRelease(from->viewport(), Qt::LeftButton, {}, target);
    EXPECT_TRUE(navigator.asked.isEmpty()) << "Esc gives the drag up";
}

TEST_F(Board, TypingFiltersTheColumnsButNotWhileTheInputMethodComposes)
{
    QInputMethodEvent composing{u"xun lan"_s, {}};
    QApplication::sendEvent(search(), &composing);
    QTest::keyClick(search(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(shown(), 29);
    QInputMethodEvent committed{{}, {}};
    committed.setCommitString(u"迅岚"_s);
    QApplication::sendEvent(search(), &committed);
    waitUntil([this] { return shown() == 1; });
    EXPECT_EQ(rowOf(Stage::Closing, u"迅岚物流"_s), 0);
    EXPECT_TRUE(page.escape());
    waitUntil([this] { return shown() == 29; });
}

TEST_F(Board, TogglesCountWhatTheyLeaveAndLeaveIt)
{
    waitUntil([this] { return chip(u"stalledChip"_s)->value() != u"0"_s; }); // they follow the deals
    EXPECT_EQ(chip(u"stalledChip"_s)->value(), u"9"_s);
    EXPECT_EQ(chip(u"withoutNextStepChip"_s)->value(), u"2"_s);
    EXPECT_EQ(chip(u"pendingChip"_s)->value(), u"2"_s);
    for (const auto& [name, left] : {std::pair{u"stalledChip"_s, 9}, std::pair{u"withoutNextStepChip"_s, 2},
                                     std::pair{u"pendingChip"_s, 2}}) {
        QTest::mouseClick(chip(name), Qt::LeftButton);
        waitUntil([&, expected = left] { return shown() == expected; });
        EXPECT_TRUE(chip(name)->isChosen());
        QTest::keyClick(chip(name), Qt::Key_Delete);
        waitUntil([this] { return shown() == 29; });
    }
}

TEST_F(Board, TheFocusStartsOnTheBoardAndCtrlFGoesToTheSearch)
{
    EXPECT_TRUE(board()->currentColumn()->view()->hasFocus());
    QTest::keyClick(board()->currentColumn()->view(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search()->hasFocus());
}

TEST_F(Board, SaysThatNothingFitsAndHowToGetBack)
{
    search()->setText(u"没有这个客户"_s);
    Button* clear = nullptr;
    waitUntil([&] {
        for (auto* button : page.findChildren<Button*>()) {
            if (button->text() == u"Clear the filters"_s && button->isVisible())
                clear = button;
        }
        return clear != nullptr;
    });
    keepPicture(page, u"board-nothing"_s);
    clear->click();
    waitUntil([this] { return shown() == 29 && board()->isVisible(); });
}

TEST_F(Board, TheSelectionFollowsADealIntoItsNewColumn)
{
    const int row = rowOf(Stage::Needs, u"康屿医疗"_s);
    column(Stage::Needs)->view()->setCurrentIndex(column(Stage::Needs)->deals()->index(row, 0));
    const DealId deal = book.deal(u"康屿医疗"_s);
    const auto moved = book.testBook().write(book.testBook().boss(), u"deal.move"_s, [deal](Unit& unit) {
        return FlowDesk{unit}.move(deal, Stage::Rapport, u"需求没问清"_s);
    });
    ASSERT_TRUE(moved) << moved.error().rule.toStdString();
    waitUntil([this] { return column(Stage::Rapport)->deals()->rowCount() == 7; });
    ASSERT_NE(board()->currentCard(), nullptr);
    EXPECT_EQ(board()->currentCard()->id, deal);
    EXPECT_EQ(board()->currentColumn()->stage(), Stage::Rapport);
}

TEST_F(Board, WhenADealLeavesTheNextOneIsSelected)
{
    column(Stage::Closing)->view()->setCurrentIndex(column(Stage::Closing)->deals()->index(1, 0));
    const DealId deal = *column(Stage::Closing)->deals()->dealAt(1);
    const DealId after = *column(Stage::Closing)->deals()->dealAt(2);
    ASSERT_TRUE(book.testBook().write(book.testBook().boss(), u"deal.lose"_s, [deal](Unit& unit) {
        return FlowDesk{unit}.lose(deal, LostReason::Price);
    }));
    waitUntil([this] { return column(Stage::Closing)->deals()->rowCount() == 4; });
    EXPECT_EQ(board()->currentCard()->id, after);
}

TEST_F(Board, ACardIsSpokenInOneSentence)
{
    const int row = rowOf(Stage::Closing, u"迅岚物流"_s);
    const QString spoken =
        column(Stage::Closing)->deals()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part :
         {u"Closing"_s, u"迅岚物流"_s, u"运输调度平台"_s, u"day 6 in this stage"_s,
          u"One concession used, one waiting for approval"_s, u"next step 与韩总谈付款方式"_s, u"tomorrow"_s})
        EXPECT_TRUE(spoken.contains(part)) << spoken.toStdString();
}

TEST_F(Board, InChineseACardIsSpokenAsItsDrawingSays)
{
    const test::Chinese chinese;
    const DealColumnModel* deals = column(Stage::Closing)->deals();
    EXPECT_EQ(
        deals->index(rowOf(Stage::Closing, u"迅岚物流"_s), 0).data(Qt::AccessibleTextRole).toString(),
        u"逼单，迅岚物流，运输调度平台，34.2万，本段第 6 天，让价已用一次、一次待批，下一步与韩总谈付款方式，明天"_s);
}

TEST_F(Board, InChineseNothingIsInEnglishInEitherThemeAtAnySize)
{
    const test::Chinese chinese;
    BoardPage inChinese{PageContext{book.book(), navigator}};
    auto* view = inChinese.findChild<BoardView*>(u"boardView"_s);
    inChinese.resize(1256, 786);
    inChinese.show();
    inChinese.activateWindow();
    inChinese.enter();
    waitUntil([&] { return view->isVisible() && view->column(Stage::Payment)->deals()->rowCount() == 4; });
    view->select(Stage::Closing, rowOf(Stage::Closing, u"迅岚物流"_s));
    EXPECT_EQ(test::latinWords(inChinese), QStringList{});
    for (const KeyHint& hint : inChinese.hints())
        EXPECT_FALSE(hint.text.contains(QRegularExpression{u"[a-z]"_s})) << hint.text.toStdString();
    EXPECT_EQ(inChinese.summary().left(4), u"29 单"_s);
    keepPicture(inChinese, u"zh-board-light"_s);
    theme.setMode(ThemeMode::Dark);
    keepPicture(inChinese, u"zh-board-dark"_s);
    theme.setMode(ThemeMode::Light);
    inChinese.resize(976, 556);
    QCoreApplication::processEvents();
    EXPECT_EQ(test::latinWords(inChinese), QStringList{});
    keepPicture(inChinese, u"zh-board-min"_s);
}

TEST_F(Board, EverythingThatTakesTheFocusHasAName)
{
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            EXPECT_FALSE(test::spokenName(*widget).isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST_F(Board, DarkLooksDifferentAndIsPaintedAtOnce)
{
    const QImage light = page.grab().toImage();
    theme.setMode(ThemeMode::Dark);
    const QImage dark = page.grab().toImage();
    EXPECT_NE(light, dark);
    EXPECT_LT(qGray(dark.pixel(3, dark.height() - 3)), qGray(light.pixel(3, light.height() - 3)));
    keepPicture(page, u"board-dark"_s);
}

TEST_F(Board, InTheSmallestWindowColumnsStopAndTheBoardScrollsToTheFocus)
{
    for (const int percent : {100, 130}) {
        theme.setTextPercent(percent);
        page.resize(976, 556); // 1024 × 640 less rail, menu bar and status bar
        QCoreApplication::processEvents();
        EXPECT_LE(page.minimumSizeHint().width(), 976);
        for (const Stage stage : allStages())
            EXPECT_GE(column(stage)->width(), Theme::of(&page).px(Px::ColumnMin));
        EXPECT_GT(board()->horizontalScrollBar()->maximum(), 0);
        press(Stage::Rapport, 0, Qt::Key_Left);
        press(Stage::Payment, 0, Qt::Key_Down);
        const QRect last{column(Stage::Payment)->mapTo(&page, QPoint{}), column(Stage::Payment)->size()};
        EXPECT_TRUE(page.rect().contains(last));
        const auto* bar = page.findChild<DealFilterBar*>(u"dealFilterBar"_s);
        for (const auto* child : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && !child->isWindow()) {
                EXPECT_TRUE(bar->rect().contains(child->geometry())) << child->objectName().toStdString();
            }
        }
        EXPECT_TRUE(chip(u"moreFiltersChip"_s)->isVisible());
        board()->horizontalScrollBar()->setValue(0);
        keepPicture(page, u"board-min-%1"_s.arg(percent));
    }
}

TEST_F(Board, TheMenuOfACardSaysWhatItsKeysDo)
{
    ColumnView* view = column(Stage::Rapport)->view();
    QContextMenuEvent event{QContextMenuEvent::Mouse, view->cardRect(0).center(),
                            view->viewport()->mapToGlobal(view->cardRect(0).center())};
    QApplication::sendEvent(view->viewport(), &event);
    auto* menu = page.findChild<QMenu*>(u"dealMenu"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().front()->text(), u"Open\tEnter"_s);
    keepPicture(*menu, u"board-menu"_s);
    menu->actions().at(1)->trigger();
    EXPECT_EQ(navigator.asked,
              QStringList{u"next "_s + dealNumber(*column(Stage::Rapport)->deals()->dealAt(0))});
    menu->close();
}

} // namespace tandan::ui
