#include "core/customer/customerdesk.h"
#include "tests/ui/shell/openworkspace.h"
#include "ui/shell/banner.h"
#include "ui/shell/palette.h"
#include "ui/shell/savemark.h"
#include "ui/widgets/field.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/pageheader.h"

#include <QAbstractButton>
#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::OpenWorkspace;

Palette* openPalette(OpenWorkspace& open)
{
    QTest::keyClick(&open.window(), Qt::Key_K, Qt::ControlModifier);
    return open.window().findChild<Palette*>();
}

TEST(Window, CtrlDigitsOpenThePlacesInTheOrderOfTheNavigation)
{
    OpenWorkspace open;
    const QStringList places = open.window().places();
    ASSERT_GE(places.size(), 3);
    for (int i = 0; i < places.size(); ++i) {
        QTest::keyClick(&open.window(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        EXPECT_EQ(open.window().current(), places[i]);
        EXPECT_EQ(open.find<NavRail>(u"navRail"_s)->current(), places[i]);
        EXPECT_TRUE(open.window().windowTitle().startsWith(open.window().currentPage()->title()));
    }
}

TEST(Window, EscGoesBackThroughThePlacesVisited)
{
    OpenWorkspace open;
    open.workspace().openPage(u"customers"_s);
    open.workspace().openPage(u"people"_s);
    open.workspace().openPage(u"settings"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    EXPECT_EQ(open.window().current(), u"people"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    EXPECT_EQ(open.window().current(), u"customers"_s);
}

TEST(Window, UndoTakesTheLastActionBackAndSaysWhich)
{
    OpenWorkspace open;
    open.addCustomers({u"迅岚物流"_s});
    open.workspace().openPage(u"customers"_s);
    open.settle();
    auto* table = open.find<QTableView>(u"customersTableView"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    QTest::keyClick(&open.window(), Qt::Key_Z, Qt::ControlModifier);
    test::waitUntil([&] { return open.toast() == u"已撤销：新建客户"_s; });
    open.settle();
    EXPECT_EQ(table->model()->rowCount(), 0);
    QTest::keyClick(&open.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    test::waitUntil([&] { return open.toast() == u"已重做：新建客户"_s; });
    open.settle();
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST(Window, NothingLeftToUndoIsSaidInASentence)
{
    OpenWorkspace open;
    open.restart(open.testBook().sales()); // who did nothing yet
    QTest::keyClick(&open.window(), Qt::Key_Z, Qt::ControlModifier);
    test::waitUntil([&] { return open.window().findChild<QWidget*>(u"errorDialog"_s) != nullptr; });
}

TEST(Window, AnotherProgramsChangeShowsWithinTwoSeconds)
{
    OpenWorkspace open;
    open.workspace().openPage(u"customers"_s);
    open.settle();
    QElapsedTimer clock;
    const auto added = open.testBook().write(open.testBook().boss(), u"customer.add"_s, [](Unit& unit) {
        return CustomerDesk{unit}.add({u"鹿汀教育"_s, {}, {}, {}});
    });
    ASSERT_TRUE(added.ok());
    clock.start();
    auto* table = open.find<QTableView>(u"customersTableView"_s);
    test::waitUntil([&] { return table->model()->rowCount() == 1; });
    EXPECT_LE(clock.elapsed(), 2000);
}

TEST(Window, ThePaletteFindsCustomersPlacesAndCommands)
{
    OpenWorkspace open;
    open.addCustomers({u"迅岚物流"_s, u"鹿汀教育"_s});
    Palette* palette = openPalette(open);
    ASSERT_TRUE(palette);
    EXPECT_TRUE(palette->shownTexts().contains(u"客户"_s));
    EXPECT_TRUE(palette->shownTexts().contains(u"撤销"_s));
    auto* field = palette->findChild<SearchField*>(u"paletteSearchField"_s);
    field->setText(u"迅岚"_s);
    test::waitUntil([&] { return palette->shownTexts().contains(u"迅岚物流"_s); });
    EXPECT_FALSE(palette->shownTexts().contains(u"鹿汀教育"_s));
    EXPECT_FALSE(palette->shownTexts().contains(u"撤销"_s));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(open.window().current(), u"customers"_s);
    open.settle();
    EXPECT_TRUE(open.find<QWidget>(u"customerPanel"_s)->isVisible());
}

TEST(Window, ThePaletteRunsACommand)
{
    OpenWorkspace open;
    Palette* palette = openPalette(open);
    ASSERT_TRUE(palette);
    auto* field = palette->findChild<SearchField*>(u"paletteSearchField"_s);
    field->setText(u"全部快捷键"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(open.window().findChild<QWidget*>(u"keysDialog"_s));
}

TEST(Window, TheQuestionMarkShowsAllKeysUnlessAFieldHasIt)
{
    OpenWorkspace open;
    open.workspace().openPage(u"customers"_s);
    open.settle();
    auto* search = open.find<QLineEdit>(u"customerSearchField"_s);
    search->setFocus();
    QTest::keyClicks(search, u"?"_s);
    EXPECT_FALSE(open.window().findChild<QWidget*>(u"keysDialog"_s));
    EXPECT_EQ(search->text(), u"?"_s);
    QTest::keyClick(open.window().currentPage(), Qt::Key_Question);
    EXPECT_TRUE(open.window().findChild<QWidget*>(u"keysDialog"_s));
}

TEST(Window, AListThatSearchesWhileTypingLeavesTheQuestionMark)
{
    OpenWorkspace open;
    open.workspace().openPage(u"customers"_s);
    open.addCustomers({u"迅岚物流"_s});
    auto* table = open.find<QTableView>(u"customersTableView"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Question);
    EXPECT_TRUE(open.window().findChild<QWidget*>(u"keysDialog"_s));
}

TEST(Window, F6GoesRoundTheRegions)
{
    OpenWorkspace open;
    open.workspace().openPage(u"customers"_s);
    open.addCustomers({u"迅岚物流"_s});
    open.find<QTableView>(u"customersTableView"_s)->setFocus();
    QTest::keyClick(&open.window(), Qt::Key_F6);
    EXPECT_TRUE(open.find<NavRail>(u"navRail"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&open.window(), Qt::Key_F6);
    EXPECT_TRUE(
        open.window().currentPage()->findChild<PageHeader*>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&open.window(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(open.find<NavRail>(u"navRail"_s)->isAncestorOf(QApplication::focusWidget()));
}

TEST(Window, ABookThatCanOnlyBeReadSaysSoAndLocksWhatWrites)
{
    OpenWorkspace open{Language::Chinese, OpenWorkspace::Writable::No};
    auto* banner = open.find<Banner>(u"bookBanner"_s);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->text().contains(u"只能看"_s));
    EXPECT_EQ(open.find<SaveMark>(u"saveMark"_s)->text(), u"只读"_s);
    open.workspace().openPage(u"customers"_s);
    open.settle();
    EXPECT_FALSE(open.find<QWidget>(u"newCustomerButton"_s)->isEnabled());
}

TEST(Window, TheCornerSaysWhenItWasSaved)
{
    OpenWorkspace open;
    open.addCustomers({u"迅岚物流"_s});
    EXPECT_EQ(open.find<SaveMark>(u"saveMark"_s)->text(), u"已存本机 10:00"_s);
}

TEST(Window, EveryMenuLineDoesSomethingAndNoShortcutIsGivenTwice)
{
    OpenWorkspace open;
    QStringList keys;
    for (const Menus::Entry& entry : open.window().menus().entries()) {
        EXPECT_TRUE(entry.action->isEnabled()) << qPrintable(entry.action->text());
        if (const QString key = entry.action->shortcut().toString(); !key.isEmpty()) {
            EXPECT_FALSE(keys.contains(key)) << qPrintable(key);
            keys << key;
        }
    }
    EXPECT_GE(keys.size(), 10);
    for (const QAction* menu : open.window().menuBar()->actions()) {
        if (menu->isVisible()) {
            EXPECT_FALSE(menu->menu()->isEmpty()) << qPrintable(menu->text());
        }
    }
}

TEST(Window, EveryFocusableWidgetOfEveryPageHasAName)
{
    OpenWorkspace open;
    open.addCustomers({u"迅岚物流"_s});
    for (const QString& place : open.window().places()) {
        open.workspace().openPage(place);
        open.settle();
        for (auto* widget : open.window().findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                !qstrcmp(widget->metaObject()->className(), "QLineEdit") ||
                widget->objectName().startsWith(u"qt_"_s))
                continue; // the line inside a spin box is spoken as the spin box
            EXPECT_FALSE(test::spokenName(*widget).isEmpty() && widget->accessibleName().isEmpty())
                << qPrintable(place) << ' ' << widget->metaObject()->className() << ' '
                << qPrintable(widget->objectName());
        }
    }
}

TEST(Window, EveryPageFitsTheSmallestWindowAndKeepsItsHeaderWhole)
{
    OpenWorkspace open;
    open.addCustomers({u"迅岚物流"_s});
    for (const int percent : {100, 130}) {
        open.theme().setTextPercent(percent);
        for (const QString& place : open.window().places()) {
            open.workspace().openPage(place);
            open.window().resize(1024, 640);
            open.settle();
            EXPECT_EQ(open.window().size(), QSize(1024, 640)) << qPrintable(place) << percent;
            const auto* header = open.window().currentPage()->findChild<PageHeader*>();
            ASSERT_TRUE(header) << qPrintable(place);
            for (auto* part : header->findChildren<QAbstractButton*>()) {
                if (!part->isVisible())
                    continue;
                EXPECT_TRUE(header->rect().contains(QRect{part->mapTo(header, QPoint{}), part->size()}))
                    << qPrintable(place) << ' ' << qPrintable(part->text()) << percent;
            }
            test::keepPicture(open.window(), u"small-%1-%2"_s.arg(place).arg(percent));
        }
    }
    open.theme().setTextPercent(100);
}

TEST(Window, TheWindowRemembersItsPage)
{
    OpenWorkspace open;
    open.workspace().openPage(u"people"_s);
    open.restart(open.testBook().lead());
    EXPECT_EQ(open.window().current(), u"people"_s);
}

} // namespace
} // namespace tandan::ui
