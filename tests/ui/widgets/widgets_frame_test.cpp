#include "tests/ui/gallery/frame.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/statushints.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

class Frame : public testing::Test
{
protected:
    Frame()
    {
        window_.resize(1440, 900);
        window_.show();
        window_.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window_));
    }

    void resizeTo(int width, int height)
    {
        window_.resize(width, height);
        QCoreApplication::processEvents();
    }

    ThemeController controller_{*qApp, ThemeMode::Light};
    FrameWindow window_;
};

TEST_F(Frame, NavigationBecomesARailUnderTheBreakpointAndComesBack)
{
    EXPECT_FALSE(window_.nav()->isCollapsed());
    EXPECT_EQ(window_.nav()->width(), 184);
    resizeTo(1179, 800);
    EXPECT_TRUE(window_.nav()->isCollapsed());
    EXPECT_EQ(window_.nav()->width(), 48);
    for (const NavButton* button : window_.nav()->findChildren<NavButton*>())
        EXPECT_TRUE(button->toolTip().contains(button->item().text));
    resizeTo(1180, 800);
    EXPECT_FALSE(window_.nav()->isCollapsed());
}

TEST_F(Frame, TheWindowFitsItsMinimumAtEveryTextSize)
{
    for (const int percent : {90, 100, 130}) {
        controller_.setTextPercent(percent);
        QCoreApplication::processEvents();
        resizeTo(1024, 640);
        EXPECT_EQ(window_.width(), 1024) << percent;
        EXPECT_LE(window_.minimumSizeHint().width(), 1024) << percent;
        EXPECT_LE(window_.minimumSizeHint().height(), 640) << percent;
    }
}

TEST_F(Frame, ANavigationItemIsReachedByArrowsAndSaysItsCount)
{
    const auto buttons = window_.nav()->findChildren<NavButton*>();
    buttons.first()->setFocus();
    QTest::keyClick(buttons.first(), Qt::Key_Down);
    EXPECT_TRUE(buttons[1]->hasFocus());
    const QSignalSpy activated{window_.nav(), &NavRail::activated};
    QTest::keyClick(buttons[1], Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toString(), u"board"_s);

    window_.nav()->setCount(u"money"_s, 12, CountKind::Overdue);
    for (const NavButton* button : buttons)
        if (button->item().id == u"money"_s) {
            EXPECT_TRUE(button->accessibleName().contains(u"12"_s));
        }
}

TEST_F(Frame, ToastOffersUndoOnceAndLeaves)
{
    const QSignalSpy undone{window_.toast(), &Toast::undoRequested};
    window_.toast()->show(u"第一条"_s, true);
    window_.toast()->show(u"第二条"_s, true);
    EXPECT_EQ(window_.toast()->message(), u"第二条"_s);
    EXPECT_TRUE(window_.toast()->isVisible());
    QTest::mouseClick(window_.toast()->findChild<Button*>(), Qt::LeftButton);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_FALSE(window_.toast()->isVisible());
}

TEST_F(Frame, ToastKeepsToTheCornerWhenTheWindowChanges)
{
    window_.toast()->show(u"移到签单"_s, false);
    EXPECT_FALSE(window_.toast()->findChild<Button*>()->isVisible());
    resizeTo(1200, 700);
    const QWidget* host = window_.toast()->parentWidget();
    EXPECT_EQ(window_.toast()->geometry().right(), host->rect().right() - 16);
    EXPECT_EQ(window_.toast()->geometry().bottom(), host->rect().bottom() - 16);
}

TEST_F(Frame, EscClosesADialogAndTheFocusGoesBack)
{
    auto* before = window_.findChild<Button*>(u"createButton"_s);
    before->setFocus();
    QPointer<Dialog> dialog = window_.makeDialog();
    const QSignalSpy rejected{dialog, &QDialog::rejected};
    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    dialog->findChild<QLineEdit*>()->setFocus();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(rejected.count(), 1);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
    EXPECT_TRUE(before->hasFocus());
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));
}

TEST_F(Frame, ADialogOpensInItsFirstFieldAndLeavesItsCloseButtonForLast)
{
    Dialog* dialog = window_.makeDialog();
    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    EXPECT_EQ(dialog->focusWidget(), dialog->findChild<QLineEdit*>());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(dialog->focusWidget(), dialog->findChild<Button*>(u"saveButton"_s));
    dialog->reject();
}

TEST_F(Frame, EnterInAFieldOfADialogPressesItsPrimaryButton)
{
    Dialog* dialog = window_.makeDialog();
    const QSignalSpy accepted{dialog, &QDialog::accepted};
    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(Frame, ADialogIsNeverTallerThanItsWindowLessTheInset)
{
    resizeTo(1024, 640);
    Dialog* dialog = window_.makeDialog();
    auto* tall = new QWidget;
    tall->setFixedHeight(2000);
    dialog->body()->addWidget(tall);
    dialog->open();
    EXPECT_EQ(dialog->height(), 640 - 32);
    const auto* save = dialog->findChild<Button*>(u"saveButton"_s);
    EXPECT_TRUE(dialog->rect().contains(QRect{save->mapTo(dialog, QPoint{}), save->size()}));
    dialog->reject();
}

TEST_F(Frame, ADialogDimsThePageBehindIt)
{
    const auto pixel = [&] { return window_.grab().toImage().pixelColor(300, 880).lightness(); };
    const int before = pixel();
    Dialog* dialog = window_.makeDialog();
    dialog->open();
    EXPECT_LT(pixel(), before);
    dialog->reject();
    EXPECT_EQ(pixel(), before);
}

TEST_F(Frame, StatusHintsKeepThreeAndTheLastWhenSpaceIsShort)
{
    auto* hints = window_.findChild<StatusHints*>();
    const auto all = hints->shownTexts();
    EXPECT_EQ(all.size(), 6);
    hints->resize(10, hints->height());
    const auto few = hints->shownTexts();
    ASSERT_EQ(few.size(), 4);
    EXPECT_EQ(few.last(), all.last());
    EXPECT_EQ(few.first(), all.first());
}

} // namespace
} // namespace tandan::ui
