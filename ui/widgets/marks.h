#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/themed.h"

#include <array>
#include <optional>

namespace tandan::ui {

/// What a mark says. Never the only carrier of the meaning: there is always a word or a shape beside it.
enum class Tone { Neutral, Accent, Red, Amber, Green };

struct ToneColors
{
    QColor ink;
    QColor tint;
    QColor line;
};
[[nodiscard]] ToneColors toneColors(const Theme& theme, Tone tone);

/// One of the two concession slots of a deal: ○ unused, ● used, ◐ waiting for approval.
enum class Dot { Unused, Used, Waiting };
using Dots = std::array<Dot, 2>;

/// Outlined on a page, soft inside a light button or a toast, on-fill inside a filled button.
enum class KeyCapLook { Outlined, Soft, OnFill, Disabled };

// Painters for delegates and cards, which draw many of these without a widget each. Each paints at the left
// edge of `area`, vertically centred, and answers the width it took; the *Width functions answer the same
// beforehand.

[[nodiscard]] int keyCapWidth(const Theme& theme, const QString& key);
int paintKeyCap(QPainter& painter, const QRect& area, const Theme& theme, const QString& key,
                KeyCapLook look = KeyCapLook::Outlined);

/// The square with the stage's number. \param number 1 to 6 \param side of the square, from Px::StageDigit…
void paintStageDigit(QPainter& painter, const QRect& area, const Theme& theme, int number, int side);
[[nodiscard]] int stageTagWidth(const Theme& theme, const QString& name);
int paintStageTag(QPainter& painter, const QRect& area, const Theme& theme, int number, const QString& name);

[[nodiscard]] int badgeWidth(const Theme& theme, const QString& text,
                             std::optional<Icon> icon = std::nullopt);
int paintBadge(QPainter& painter, const QRect& area, const Theme& theme, Tone tone, const QString& text,
               std::optional<Icon> icon = std::nullopt);

/// The first character of `name` on the tint of the person. \param side diameter
void paintAvatar(QPainter& painter, const QRect& area, const Theme& theme, qint64 personId,
                 const QString& name, int side);

[[nodiscard]] int concessionDotsWidth(const Theme& theme);
int paintConcessionDots(QPainter& painter, const QRect& area, const Theme& theme, const Dots& dots);

/// A bar at true scale with a visible empty track. \param share 0 to 1
void paintBar(QPainter& painter, const QRect& area, const Theme& theme, double share, Color fill,
              int thickness);

/// Digit square and name on the stage's tint.
class StageTag : public Themed<QWidget>
{
    Q_OBJECT
public:
    StageTag(int number, const QString& name, QWidget* parent = nullptr);
    void setStage(int number, const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int number_;
    QString name_;
};

/// Icon and word on a tint.
class Badge : public Themed<QWidget>
{
    Q_OBJECT
public:
    Badge(Tone tone, const QString& text, std::optional<Icon> icon = std::nullopt, QWidget* parent = nullptr);
    void set(Tone tone, const QString& text, std::optional<Icon> icon = std::nullopt);
    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone tone_;
    QString text_;
    std::optional<Icon> icon_;
};

/// A person's initial; the full name is the tooltip and the accessible name.
class Avatar : public Themed<QWidget>
{
    Q_OBJECT
public:
    Avatar(qint64 personId, const QString& name, Px diameter = Px::Avatar, QWidget* parent = nullptr);
    void setPerson(qint64 personId, const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 personId_;
    QString name_;
    Px diameter_;
};

/// Always two dots. The accessible name says their state in words.
class ConcessionDots : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit ConcessionDots(const Dots& dots, QWidget* parent = nullptr);
    void setDots(const Dots& dots);
    /// "One concession used, one waiting": for the accessible name of a card that paints its own dots.
    [[nodiscard]] static QString describe(const Dots& dots);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Dots dots_;
};

} // namespace tandan::ui
