#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tandan::ui {
namespace {

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/// A pair that is used together, with the floors of the visual language for light and dark.
struct Pair
{
    const char* what;
    Color ink;
    Color ground;
    double light;
    double dark;
};

const std::vector<Pair>& pairs()
{
    // Half a last digit of tolerance: the floors are rounded to one decimal.
    static const std::vector<Pair> all{
        {"main text on the selected fill", Color::Text, Color::Selected, 12.85, 10.25},
        {"secondary text on the selected fill", Color::Text2, Color::Selected, 6.15, 6.8},
        {"hint on sunken", Color::Text3, Color::Sunken, 4.55, 5.95},
        {"hint on hover", Color::Text3, Color::Hover, 4.5, 4.5},
        {"hint on app", Color::Text3, Color::App, 4.5, 4.5},
        {"hint on the accent tint", Color::Text3, Color::AccentTint, 4.5, 4.85},
        {"accent on its tint", Color::Accent, Color::AccentTint, 5.45, 5.75},
        {"ink on accent", Color::OnAccent, Color::Accent, 6.35, 7.75},
        {"ink on hovered accent", Color::OnAccent, Color::AccentHover, 4.5, 4.5},
        {"red on its tint", Color::Red, Color::RedTint, 5.25, 6.65},
        {"amber on its tint", Color::Amber, Color::AmberTint, 5.65, 7.55},
        {"green on its tint", Color::Green, Color::GreenTint, 4.95, 7.15},
        {"ink on green", Color::OnGreen, Color::Green, 5.0, 7.15},
        {"ink on hovered green", Color::OnGreen, Color::GreenHover, 4.5, 4.5},
        {"the mark on the seal", Color::OnSeal, Color::Seal, 5.35, 5.35},
        {"field border on surface", Color::LineInput, Color::Surface, 3.0, 3.0},
        {"field border on canvas", Color::LineInput, Color::Canvas, 3.0, 3.0},
        {"focus ring on canvas", Color::Accent, Color::Canvas, 3.0, 3.0},
        {"focus ring on the selected fill", Color::Accent, Color::Selected, 3.0, 3.0},
    };
    return all;
}

struct StageFloor
{
    double tint, surface, digit;
};

void expectStages(Theme::Scheme scheme, const std::vector<StageFloor>& floors)
{
    const Theme theme = Theme::load(scheme);
    constexpr double kRounding = 0.05;
    for (int i = 0; i < static_cast<int>(floors.size()); ++i) {
        const StageColors stage = theme.stage(i + 1);
        const StageFloor& floor = floors[static_cast<std::size_t>(i)];
        EXPECT_GE(contrast(stage.hue, stage.tint), floor.tint - kRounding) << "stage " << i + 1;
        EXPECT_GE(contrast(stage.hue, theme.color(Color::Surface)), floor.surface - kRounding)
            << "stage " << i + 1;
        EXPECT_GE(contrast(stage.digit, stage.hue), floor.digit - kRounding) << "stage " << i + 1;
    }
}

TEST(Contrast, EveryPairOfTextAndGroundReachesItsFloorInBothSchemes)
{
    const Theme light = Theme::load(Theme::Scheme::Light);
    const Theme dark = Theme::load(Theme::Scheme::Dark);
    for (const Pair& pair : pairs()) {
        EXPECT_GE(contrast(light.color(pair.ink), light.color(pair.ground)), pair.light)
            << pair.what << ", light";
        EXPECT_GE(contrast(dark.color(pair.ink), dark.color(pair.ground)), pair.dark)
            << pair.what << ", dark";
    }
}

TEST(Contrast, StageHuesReachTheirFloorsAsTextAndUnderTheDigit)
{
    expectStages(Theme::Scheme::Light, {{5.1, 6.0, 6.0},
                                        {5.2, 6.1, 6.1},
                                        {5.4, 6.4, 6.4},
                                        {5.6, 6.6, 6.6},
                                        {4.9, 5.7, 5.7},
                                        {5.3, 6.1, 6.1}});
    expectStages(Theme::Scheme::Dark, {{6.3, 7.4, 8.9},
                                       {6.6, 7.4, 9.0},
                                       {6.3, 7.1, 8.5},
                                       {6.6, 7.1, 8.6},
                                       {6.8, 7.9, 9.6},
                                       {7.5, 8.4, 10.2}});
}

TEST(Contrast, AvatarInitialsReachTheirFloorForEveryPerson)
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        const Theme theme = Theme::load(scheme);
        for (qint64 person = 0; person < 6; ++person)
            EXPECT_GE(contrast(theme.avatar(person).ink, theme.avatar(person).fill), 6.25)
                << "person " << person;
    }
}

TEST(Contrast, HintTextOnTheSelectedFillIsTooFaintWhichIsWhyTheNavigationUsesSecondaryText)
{
    const Theme light = Theme::load(Theme::Scheme::Light);
    EXPECT_LT(contrast(light.color(Color::Text3), light.color(Color::Selected)), 4.5);
}

} // namespace
} // namespace tandan::ui
