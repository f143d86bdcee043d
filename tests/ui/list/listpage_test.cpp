#include "core/flow/flowdesk.h"
#include "tests/support/tempdir.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/deals/dealtableview.h"
#include "ui/list/listpage.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using test::keepPicture;
using test::waitUntil;
using Column = DealTableModel::Column;

namespace {

class List : public testing::Test
{
protected:
    List()
    {
        book.addDrawnDeals();
        QObject::connect(&book.book(), &Book::changed, &page,
                         [this](const Changed& what) { page.bookChanged(what); });
        page.resize(1205, 760);
        page.show();
        page.activateWindow();
        page.enter();
        waitUntil([this] { return table()->model()->rowCount() == 29; });
    }

    DealTableView* table() { return page.findChild<DealTableView*>(u"dealTableView"_s); }
    QString cell(int row, Column column)
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }
    void clickHead(Column column)
    {
        QHeaderView* heads = table()->horizontalHeader();
        const int section = static_cast<int>(column);
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                          QPoint{heads->sectionViewportPosition(section) + 10, heads->height() / 2});
    }

    ThemeController theme{*qApp, ThemeMode::Light};
    test::DealBook book;
    test::FakeNavigator navigator;
    ListPage page{PageContext{book.book(), navigator}};
};

} // namespace

TEST_F(List, ShowsEveryDealNewestFirst)
{
    const QAbstractItemModelTester tester{table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    EXPECT_EQ(cell(0, Column::Customer), u"澄湾食品"_s);
    EXPECT_EQ(cell(0, Column::Number), dealNumber(book.deal(u"澄湾食品"_s)));
    EXPECT_EQ(cell(0, Column::Due), u"3/20"_s);
    keepPicture(page, u"list-light"_s);
}

TEST_F(List, AHeadSortsInTheBookAndTheCurrentDealStaysCurrent)
{
    const DealId current = book.deal(u"澄湾食品"_s);
    clickHead(Column::Amount);
    waitUntil([this] { return cell(0, Column::Customer) == u"霁川制药"_s; });
    EXPECT_EQ(cell(table()->currentIndex().row(), Column::Number), dealNumber(current));
    clickHead(Column::Due);
    waitUntil([this] { return cell(0, Column::Customer) == u"柏屿设计"_s; });
    EXPECT_EQ(cell(28, Column::NextStep), u"None yet"_s);
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(Column::Due));
}

TEST_F(List, KeysMoveSelectOpenAndAct)
{
    QTest::keyClick(table(), Qt::Key_J);
    QTest::keyClick(table(), Qt::Key_J);
    QTest::keyClick(table(), Qt::Key_K);
    ASSERT_EQ(table()->currentIndex().row(), 1);
    const QString number = cell(1, Column::Number);
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_O);
    QTest::keyClick(table(), Qt::Key_N);
    QTest::keyClick(table(), Qt::Key_5);
    EXPECT_EQ(navigator.asked, (QStringList{u"open "_s + number, u"open "_s + number, u"next "_s + number,
                                            u"move %1 signing"_s.arg(number)}));
    EXPECT_EQ(navigator.siblings.size(), 29U);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(table()->chosenRows(), (std::vector{1, 2}));
    QTest::keyClick(table(), Qt::Key_X);
    EXPECT_EQ(table()->chosenRows(), std::vector{1});
}

TEST_F(List, ShowsHowClosedDealsEndedAndFiltersByIt)
{
    const DealId deal = book.deal(u"砚禾文具"_s);
    ASSERT_TRUE(book.testBook().write(book.testBook().boss(), u"deal.lose"_s, [deal](Unit& unit) {
        return FlowDesk{unit}.lose(deal, LostReason::Price);
    }));
    auto* search = page.findChild<QLineEdit*>(u"listSearchEdit"_s);
    search->setText(u"砚禾"_s);
    waitUntil([this] { return table()->model()->rowCount() == 1; });
    EXPECT_EQ(cell(0, Column::Stage), displayName(Outcome::Lost));
    EXPECT_TRUE(cell(0, Column::NextStep).isEmpty());
    EXPECT_TRUE(page.escape());
    waitUntil([this] { return table()->model()->rowCount() == 29; });
}

TEST_F(List, ExportsWhatTheFilterLeavesInTheOrderShown)
{
    const test::TempDir dir;
    const QString path = dir.file(u"deals.csv"_s);
    QTest::mouseClick(page.findChild<Chip*>(u"withoutNextStepChip"_s), Qt::LeftButton);
    waitUntil([this] { return table()->model()->rowCount() == 2; });
    page.exportTo(path);
    waitUntil([this] { return !navigator.toasts.isEmpty() || !navigator.errors.isEmpty(); });
    EXPECT_TRUE(navigator.errors.isEmpty());
    QFile file{path};
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[1].contains(u"海屿酒店"_s)) << "newest first";
    EXPECT_TRUE(lines[2].contains(u"鹿汀教育"_s));
    EXPECT_TRUE(lines[2].contains(u"58000.00"_s));
}

TEST_F(List, AnExportThatCannotBeWrittenIsSaid)
{
    page.exportTo(u"/nowhere/at/all/deals.csv"_s);
    waitUntil([this] { return !navigator.errors.isEmpty(); });
    EXPECT_EQ(navigator.errors, QStringList{u"TD-FILE-UNWRITABLE"_s});
    EXPECT_TRUE(navigator.toasts.isEmpty());
}

TEST_F(List, InChineseNothingIsInEnglish)
{
    const test::Chinese chinese;
    ListPage inChinese{PageContext{book.book(), navigator}};
    auto* view = inChinese.findChild<DealTableView*>(u"dealTableView"_s);
    inChinese.resize(1256, 786);
    inChinese.show();
    inChinese.enter();
    waitUntil([&] { return view->isVisible() && view->model()->rowCount() == 29; });
    EXPECT_EQ(test::latinWords(inChinese), QStringList{});
    for (int column = 0; column < DealTableModel::kColumns; ++column) {
        const QString head = view->model()->headerData(column, Qt::Horizontal).toString();
        EXPECT_FALSE(head.at(0).isLetter() && head.at(0).unicode() < 0x80) << head.toStdString();
    }
    keepPicture(inChinese, u"zh-list-light"_s);
    theme.setMode(ThemeMode::Dark);
    inChinese.resize(976, 556);
    QCoreApplication::processEvents();
    keepPicture(inChinese, u"zh-list-min-dark"_s);
}

TEST_F(List, RowsAndFocusableThingsHaveNames)
{
    const QString spoken = table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"澄湾食品"_s)) << spoken.toStdString();
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            EXPECT_FALSE(test::spokenName(*widget).isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST_F(List, FitsTheSmallestWindowInBothThemes)
{
    page.resize(976, 556);
    QCoreApplication::processEvents();
    EXPECT_LE(page.minimumSizeHint().width(), 976);
    EXPECT_LE(page.minimumSizeHint().height(), 556);
    EXPECT_EQ(table()->horizontalScrollBar()->maximum(), 0) << "the columns left fit";
    EXPECT_TRUE(table()->isColumnHidden(static_cast<int>(Column::ExpectedClose)));
    const QImage light = page.grab().toImage();
    theme.setMode(ThemeMode::Dark);
    EXPECT_NE(page.grab().toImage(), light);
    keepPicture(page, u"list-min-dark"_s);
}

} // namespace tandan::ui
