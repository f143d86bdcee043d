#include "tests/ui/gallery/components.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stagechevron.h"
#include "ui/widgets/stagepath.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabledelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

class Controls : public testing::Test
{
protected:
    ThemeController controller_{*qApp, ThemeMode::Light};
};

QString tooltipOf(QWidget& widget)
{
    QToolTip::hideText(); // takes a moment
    if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); }))
        return u"an older tooltip does not go away"_s;
    const QPoint middle = widget.rect().center();
    QHelpEvent ask{QEvent::ToolTip, middle, widget.mapToGlobal(middle)};
    QApplication::sendEvent(&widget, &ask);
    return QToolTip::isVisible() ? QToolTip::text() : QString{};
}

TEST_F(Controls, EveryFocusableWidgetOfTheGalleryHasAnAccessibleName)
{
    ComponentsPage page;
    page.show();
    int seen = 0;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) || widget->focusProxy())
            continue;
        // The parts of native controls speak through their owner.
        if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) || widget->inherits("QHeaderView"))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        ++seen;
    }
    EXPECT_GT(seen, 20);
}

TEST_F(Controls, EveryTargetIsAtLeastTwentyFourHigh)
{
    ComponentsPage page;
    page.resize(720, 900);
    page.show();
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const bool partOfSpinBox = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&page) && !partOfSpinBox) {
            EXPECT_GE(widget->height(), 24) << widget->metaObject()->className();
        }
    }
}

TEST_F(Controls, ASpinBoxIsAsHighAsALineEdit)
{
    QSpinBox spin;
    spin.adjustSize();
    spin.show();
    EXPECT_EQ(spin.height(), controller_.theme().px(Px::Control));
}

TEST_F(Controls, ADisabledButtonSaysWhyInTooltipAndToScreenReaders)
{
    Button button{Button::Kind::Secondary, u"推进到签单"_s};
    const QString reason = u"还差 2 关"_s;
    button.setDisabledReason(reason);
    button.show();
    EXPECT_FALSE(button.isEnabled());
    EXPECT_EQ(tooltipOf(button), reason);
    EXPECT_EQ(button.accessibleDescription(), reason);
    button.setDisabledReason({});
    EXPECT_TRUE(button.isEnabled());
    EXPECT_EQ(tooltipOf(button), QString{});
}

TEST_F(Controls, ACompactButtonKeepsItsWordsAsTooltip)
{
    Button button{Button::Kind::Secondary, u"新建商机"_s};
    button.setMark(Icon::Plus);
    button.show();
    const int wide = button.sizeHint().width();
    button.setCompact(true);
    EXPECT_LT(button.sizeHint().width(), wide);
    EXPECT_EQ(tooltipOf(button), u"新建商机"_s);
}

TEST_F(Controls, EnterAndSpacePressAFocusedButton)
{
    Button button{Button::Kind::Secondary, u"x"_s};
    button.show();
    const QSignalSpy clicked{&button, &Button::clicked};
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 2);
}

TEST_F(Controls, FocusIsPaintedAsARingInsideTheBounds)
{
    QWidget window;
    Button button{Button::Kind::Secondary, u"x"_s, &window};
    button.resize(button.sizeHint());
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const auto top = [&] { return button.grab().toImage().pixelColor(button.width() / 2, 1); };
    const QColor accent = controller_.theme().color(Color::Accent);
    button.clearFocus();
    EXPECT_NE(top(), accent);
    button.setFocus();
    ASSERT_TRUE(button.hasFocus());
    EXPECT_EQ(top(), accent);
}

TEST_F(Controls, AChosenChipIsTakenOffByItsCrossOrByDelete)
{
    Chip chip{u"停滞"_s, u"9"_s};
    chip.setChosen(true);
    chip.resize(chip.sizeHint());
    chip.show();
    const QSignalSpy cleared{&chip, &Chip::cleared};
    const QSignalSpy clicked{&chip, &Chip::clicked};
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint{chip.width() - 6, chip.height() / 2});
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(cleared.count(), 2);
    EXPECT_EQ(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint{8, chip.height() / 2});
    EXPECT_EQ(clicked.count(), 1);
}

TEST_F(Controls, ArrowKeysMoveASegment)
{
    Segment segment{u"视图"_s, {{u"看板"_s}, {u"列表"_s}}};
    segment.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&segment));
    const QSignalSpy changed{&segment, &Segment::currentChanged};
    auto* first = segment.findChildren<QAbstractButton*>().first();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    EXPECT_EQ(segment.current(), 1);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(Controls, AFieldsErrorIsShownBelowAndSpokenWithTheField)
{
    InputField field{u"金额"_s};
    field.show();
    const int before = field.sizeHint().height();
    field.setError(u"金额要写数字"_s);
    EXPECT_GT(field.sizeHint().height(), before);
    EXPECT_EQ(field.edit()->accessibleDescription(), u"金额要写数字"_s);
    field.setError({});
    EXPECT_EQ(field.sizeHint().height(), before);
}

TEST_F(Controls, ALockedFieldTakesNoTyping)
{
    InputField field{u"底价"_s};
    field.setLocked(u"仅上级可见"_s);
    field.show();
    QTest::keyClicks(field.edit(), u"123"_s);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(Controls, EscEmptiesASearchBeforeItLeaves)
{
    QWidget window;
    SearchField search{u"搜索"_s, {}, {}, &window};
    window.show();
    QTest::keyClicks(&search, u"abc"_s);
    const QSignalSpy edited{&search, &SearchField::textEdited};
    QTest::keyClick(&search, Qt::Key_Escape);
    EXPECT_TRUE(search.text().isEmpty());
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(Controls, AnElidedLabelHasItsWholeTextInTheTooltip)
{
    Label label{u"与韩总谈付款方式与首付比例"_s};
    label.resize(40, 20);
    label.show();
    EXPECT_EQ(tooltipOf(label), label.text());
    label.resize(label.sizeHint());
    EXPECT_EQ(tooltipOf(label), QString{});
}

TEST_F(Controls, DotsSayTheirStateInWords)
{
    EXPECT_NE(ConcessionDots::describe({Dot::Used, Dot::Waiting}),
              ConcessionDots::describe({Dot::Used, Dot::Unused}));
    EXPECT_NE(ConcessionDots::describe({Dot::Unused, Dot::Unused}),
              ConcessionDots::describe({Dot::Used, Dot::Used}));
}

TEST_F(Controls, TheCurrentChevronIsHalfAsWideAgainAndPressesItsStage)
{
    StagePath path;
    path.resize(1200, 34);
    path.setSteps({{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}, {u"e"_s}, {u"f"_s}}, 4);
    path.show();
    const auto chevrons = path.findChildren<StageChevron*>();
    ASSERT_EQ(chevrons.size(), 6);
    // Compared by the pitch from one chevron's left edge to the next, since neighbours overlap.
    const int usual = chevrons[2]->x() - chevrons[1]->x();
    const int current = chevrons[4]->x() - chevrons[3]->x();
    EXPECT_NEAR(current, usual * 1.5, 6);
    EXPECT_EQ(chevrons[5]->geometry().right(), path.rect().right());
    const QSignalSpy activated{&path, &StagePath::activated};
    QTest::mouseClick(chevrons[4], Qt::LeftButton);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toInt(), 5);
}

TEST_F(Controls, LoadingShowsNothingAtFirstThenBarsThenCountAndStop)
{
    StatePane pane;
    pane.show();
    pane.showLoading(u"正在算报表"_s);
    auto* stop = pane.findChildren<Button*>().first();
    EXPECT_FALSE(stop->isVisible());
    const QSignalSpy stopped{&pane, &StatePane::stopRequested};
    QTest::keyClick(&pane, Qt::Key_Escape);
    EXPECT_EQ(stopped.count(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return stop->isVisible(); }));
    QTest::keyClick(&pane, Qt::Key_Escape);
    EXPECT_EQ(stopped.count(), 1);
}

TEST_F(Controls, AnActionMayReplaceThePaneItStandsIn)
{
    StatePane pane;
    pane.show();
    pane.showError(u"这次没存上"_s, u"磁盘满了"_s,
                   {{u"再存一次"_s, [&] { pane.showEmpty(u"存好了"_s, {}); }}});
    for (Button* button : pane.findChildren<Button*>())
        if (button->text() == u"再存一次"_s) {
            button->click();
            break;
        }
    EXPECT_EQ(pane.accessibleName(), u"存好了"_s);
}

TEST_F(Controls, FlowStartsANewLineWhenOneIsFull)
{
    QWidget window;
    auto* flow = new FlowLayout{&window};
    flow->setSpacing(8);
    for (int i = 0; i < 3; ++i) {
        auto* box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    EXPECT_EQ(flow->heightForWidth(400), 20);
    EXPECT_EQ(flow->heightForWidth(210), 48);
    flow->itemAt(2)->widget()->hide();
    EXPECT_EQ(flow->heightForWidth(210), 20);
}

} // namespace
} // namespace tandan::ui
