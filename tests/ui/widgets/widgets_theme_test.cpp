#include "tests/ui/gallery/components.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(ThemeValue, PersonIdsRepeatTheSixTintsAndNegativeIdsHaveOneToo)
{
    const Theme theme;
    EXPECT_EQ(theme.avatar(7).fill, theme.avatar(1).fill);
    EXPECT_EQ(theme.avatar(-1).fill, theme.avatar(5).fill);
}

TEST(ThemeValue, TextSizeOutsideTheRangeIsMovedIntoIt)
{
    EXPECT_EQ(Theme::load(Theme::Scheme::Light, 300).textPercent(), 130);
    EXPECT_EQ(Theme::load(Theme::Scheme::Light, 10).textPercent(), 90);
}

TEST(ThemeValue, SmallTextNeverMakesTargetsSmallerThanTheLeastTarget)
{
    const Theme small = Theme::load(Theme::Scheme::Light, 90);
    EXPECT_LT(small.font(TextRole::Body).pixelSize(), Theme{}.font(TextRole::Body).pixelSize());
    for (const Px height :
         {Px::Control, Px::ControlSmall, Px::Chip, Px::SegmentSmall, Px::NavItem, Px::Row, Px::RowDense})
        EXPECT_GE(small.px(height), small.px(Px::TargetMin));
}

TEST(ThemeValue, LargeTextFitsTheHeightsMadeForIt)
{
    for (const int percent : {90, 100, 110, 130}) {
        const Theme theme = Theme::load(Theme::Scheme::Light, percent);
        EXPECT_GE(theme.px(Px::Control), theme.line(TextRole::Body)) << percent;
        EXPECT_GE(theme.px(Px::Badge), theme.line(TextRole::Small)) << percent;
        EXPECT_GE(theme.px(Px::KeyCapSmall), theme.line(TextRole::Key)) << percent;
    }
}

TEST(ThemeValue, StyleSheetHasEveryTokenFilledIn)
{
    const QString sheet = Theme{}.styleSheet();
    EXPECT_FALSE(sheet.contains(u'@')) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(Theme{}.color(Color::Accent).name(QColor::HexArgb)));
}

TEST(ThemeValue, EveryIconHasADrawing)
{
    for (int i = 0; i < kIconCount; ++i) {
        const QImage drawn = themedIcon(static_cast<Icon>(i)).pixmap(QSize{16, 16}).toImage();
        bool inked = false;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                inked = inked || qAlpha(drawn.pixel(x, y)) > 0;
        EXPECT_TRUE(inked) << "icon " << i;
    }
}

TEST(ThemeSwitch, RepaintsOpenWindowsWithoutARestart)
{
    ThemeController controller{*qApp, ThemeMode::Light};
    ComponentsPage page;
    page.resize(720, 900);
    page.show();
    const auto corner = [&] { return page.grab().toImage().pixelColor(1, 1); };
    EXPECT_EQ(corner(), Theme::load(Theme::Scheme::Light).color(Color::Canvas));

    const QSignalSpy changed{&controller, &ThemeController::changed};
    controller.setMode(ThemeMode::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(corner(), Theme::load(Theme::Scheme::Dark).color(Color::Canvas));
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), controller.theme().color(Color::Canvas));
    EXPECT_TRUE(Theme::of(&page).isDark());
}

TEST(ThemeSwitch, RecoloursLabelsThatAlreadyHadTheirColour)
{
    ThemeController controller{*qApp, ThemeMode::Light};
    Label label{u"x"_s, TextRole::Body, Color::Red};
    label.show();
    controller.setMode(ThemeMode::Dark);
    EXPECT_EQ(label.palette().color(QPalette::WindowText),
              Theme::load(Theme::Scheme::Dark).color(Color::Red));
}

TEST(ThemeSwitch, ToTheSameThemeSaysNothing)
{
    ThemeController controller{*qApp, ThemeMode::Dark};
    const QSignalSpy changed{&controller, &ThemeController::changed};
    controller.setMode(ThemeMode::Dark);
    EXPECT_EQ(changed.count(), 0);
}

TEST(ThemeSwitch, LargerTextMakesButtonsAndTagsGrow)
{
    ThemeController controller{*qApp, ThemeMode::Light};
    Button button{Button::Kind::Primary, u"记录会谈"_s};
    StageTag tag{4, u"逼单"_s};
    button.show();
    tag.show();
    const QSize before = button.sizeHint();
    const QSize tagBefore = tag.sizeHint();
    controller.setTextPercent(130);
    EXPECT_GT(button.sizeHint().height(), before.height());
    EXPECT_GT(button.sizeHint().width(), before.width());
    EXPECT_GT(tag.sizeHint().height(), tagBefore.height());
}

TEST(ThemeSwitch, GoneControllerLeavesPlainLight)
{
    {
        const ThemeController controller{*qApp, ThemeMode::Dark};
        EXPECT_TRUE(Theme::of(nullptr).isDark());
    }
    EXPECT_FALSE(Theme::of(nullptr).isDark());
}

} // namespace
} // namespace tandan::ui
