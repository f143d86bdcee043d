#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QStringList>

#include <array>

namespace tandan::ui {

/// Name of the application's dynamic property that carries the current Theme.
inline constexpr char kThemeProperty[] = "tandanTheme";

/// The token file, read and checked. Only theme.cpp and its tests look inside.
struct Theme::Tokens
{
    struct Pair
    {
        QColor light;
        QColor dark;
        [[nodiscard]] QColor in(Scheme scheme) const { return scheme == Scheme::Dark ? dark : light; }
    };
    struct Stage
    {
        Pair hue, tint, edge;
    };
    struct Avatar
    {
        Pair fill, ink;
    };
    struct Text
    {
        int px = 0;
        int line = 0;
        bool bold = false;
    };
    struct Length
    {
        int px = 0;
        bool growsWithText = false;
    };

    std::array<Pair, kColorCount> colors;
    std::array<Stage, 6> stages;
    Pair stageDigit;
    std::array<Avatar, 6> avatars;
    QStringList families;
    std::array<Text, kTextRoleCount> texts;
    int minimumPercent = 0;
    int maximumPercent = 0;
    std::array<Length, kPxCount> lengths;
    std::array<int, kBreakpointCount> breakpoints{};
    std::array<int, kSpanCount> spans{};

    /// Ends the program with the offending name when the file does not hold exactly what the enums ask for.
    static Tokens read();

    static Color colorNamed(const QString& name);
    static Px lengthNamed(const QString& name);
    static TextRole textNamed(const QString& name);
};

} // namespace tandan::ui
