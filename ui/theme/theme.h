#pragma once

#include <QColor>
#include <QFont>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <memory>

class QPalette;
class QWidget;

namespace tandan::ui {

/// A colour by its use, never by its looks. The values stand in resources/theme/tokens.json, light beside
/// dark.
enum class Color {
    App,
    Canvas,
    Surface,
    Sunken,
    Hover,
    Selected,
    Line,
    Line2,
    LineInput,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    OnAccent,
    AccentTint,
    AccentLine,
    Red,
    RedTint,
    RedLine,
    Amber,
    AmberTint,
    AmberLine,
    Green,
    GreenHover,
    OnGreen,
    GreenTint,
    GreenLine,
    Seal,
    OnSeal,
    /// Receivable buckets 1–30, 31–60, 61–90 and over 90 days; always shown with their label.
    Ageing1,
    Ageing2,
    Ageing3,
    Ageing4,
    /// The block behind a key cap that sits inside a filled button.
    KeyOnFill,
    /// What a dialog lays over the page behind it (has alpha).
    Dim,
};
inline constexpr int kColorCount = static_cast<int>(Color::Dim) + 1;

/// A step of the type scale. There are two weights and no italics.
enum class TextRole {
    Timer,
    Kpi,
    PageTitle,
    DialogTitle,
    Emphasis,
    Body,
    BodyBold,
    Small,
    SmallBold,
    Key,
    KeyBold
};
inline constexpr int kTextRoleCount = static_cast<int>(TextRole::KeyBold) + 1;

/// A length in logical pixels. Those that stand under "scaled" in the token file hold text or go with
/// it, and grow with the text scale; the others are fixed.
enum class Px {
    Hairline,
    FocusRing,
    GapChip,
    GapTight,
    GapInline,
    Gap,
    GapPanel,
    GapWide,
    PageMargin,
    DialogMargin,
    RadiusTick,
    RadiusBadge,
    Radius,
    RadiusPanel,
    RadiusChip,
    Icon,
    IconSmall,
    IconTiny,
    AccentBar,
    StalledEdge,
    CardGap,
    ChevronDepth,
    ChevronGap,
    Dot,
    DotGap,
    Inset,
    ScrollBar,
    ScrollThumb,
    ScrollRound,
    ScrollThumbMin,
    Progress,
    RateBar,
    NavRail,
    WindowInset,
    TargetMin,

    MenuBar,
    MenuItem,
    MenuMin,
    Nav,
    NavItem,
    NavRailItem,
    NavSection,
    PageHeader,
    FilterRow,
    StatusBar,
    Control,
    ControlSmall,
    Chip,
    Segment,
    SegmentSmall,
    Badge,
    KeyCap,
    KeyCapSmall,
    Tick,
    StageTag,
    StageDigit,
    StageDigitLarge,
    Avatar,
    AvatarLarge,
    Count,
    Card,
    CardMin,
    ColumnMin,
    ColumnHeader,
    StagePath,
    GateStrip,
    TableHeader,
    Row,
    RowDense,
    RowTwo,
    PanelHeader,
    DialogTitle,
    DialogFooter,
    Dialog,
    Toast,
    ToastMax,
    Search,
    SearchMin,
    SidePanel,
};
inline constexpr int kPxCount = static_cast<int>(Px::SidePanel) + 1;

/// A window width, in logical pixels, under which a layout gives way.
enum class Breakpoint { NavRail, AsDrawn, DealScriptTab, DealStack };
inline constexpr int kBreakpointCount = static_cast<int>(Breakpoint::DealStack) + 1;

/// How long something lasts.
enum class Span { Toast, LoadingShow, LoadingCount };
inline constexpr int kSpanCount = static_cast<int>(Span::LoadingCount) + 1;

/// The colours of one of the six stages. The hue never means good or bad.
struct StageColors
{
    QColor hue;   ///< digit square, current chevron, line on top of a column; also text on `tint`
    QColor tint;  ///< fill behind the name
    QColor edge;  ///< border of a tinted area
    QColor digit; ///< the number on `hue`
};

/// The fill and the initial of a person's avatar.
struct AvatarColors
{
    QColor fill;
    QColor ink;
};

/// The visual language as a value: colours of one scheme, the type scale and every length.
/// Cheap to copy; two copies share their data. Thread: any, but fonts need a QGuiApplication.
class Theme
{
public:
    enum class Scheme { Light, Dark };
    struct Tokens;

    /// Light at 100 %.
    Theme();

    /// Reads the tokens bundled with the program. `textPercent` outside the allowed range is moved into it.
    /// A token file that lacks a name is a defect of the build and ends the program with that name.
    [[nodiscard]] static Theme load(Scheme scheme, int textPercent = 100);

    /// The theme that `widget` is shown in: the one its application's ThemeController installed, or plain
    /// light at 100 % where there is none (a widget alone in a test). Read it while painting or laying out
    /// and keep no copy: a switch repaints every widget, and the next call answers with the new values.
    /// `widget` may be null, as in a delegate without a view. Thread: GUI.
    [[nodiscard]] static Theme of(const QWidget* widget);

    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] bool isDark() const { return scheme_ == Scheme::Dark; }
    /// User's text size, 90 to 130.
    [[nodiscard]] int textPercent() const { return textPercent_; }

    [[nodiscard]] QColor color(Color token) const;
    /// \param number 1 to 6
    [[nodiscard]] StageColors stage(int number) const;
    /// \param personId any id; the six tints repeat
    [[nodiscard]] AvatarColors avatar(qint64 personId) const;

    [[nodiscard]] QFont font(TextRole role) const;
    /// Height of one line of `role`. Use this, not QFontMetrics: fallback CJK fonts are taller than they
    /// look.
    [[nodiscard]] int line(TextRole role) const;

    /// Lengths that hold text follow the text scale upwards but never shrink below 100 %, so that targets
    /// stay large enough to hit.
    [[nodiscard]] int px(Px length) const;
    [[nodiscard]] int breakpoint(Breakpoint which) const;
    [[nodiscard]] std::chrono::milliseconds span(Span which) const;

    /// The palette for native controls and popups.
    [[nodiscard]] QPalette palette() const;
    /// The application style sheet: `@color.NAME`, `@px.NAME` and `@font.NAME` in tandan.qss filled in.
    [[nodiscard]] QString styleSheet() const;

    friend bool operator==(const Theme& a, const Theme& b)
    {
        return a.scheme_ == b.scheme_ && a.textPercent_ == b.textPercent_;
    }

private:
    static const std::shared_ptr<const Tokens>& bundled();
    Theme(std::shared_ptr<const Tokens> tokens, Scheme scheme, int textPercent);

    std::shared_ptr<const Tokens> tokens_;
    Scheme scheme_;
    int textPercent_;
};

} // namespace tandan::ui
