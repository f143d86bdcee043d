#include "ui/widgets/marks.h"

#include <QPainter>

#include <algorithm>

namespace tandan::ui {

namespace {

QRect leftPart(const QRect& area, int width, int height)
{
    return {area.x(), area.y() + (area.height() - height) / 2, width, height};
}

void paintDot(QPainter& painter, const QRectF& circle, const Theme& theme, Dot dot)
{
    const QColor ink = theme.color(dot == Dot::Waiting ? Color::Amber : Color::Text2);
    const qreal half = theme.px(Px::Hairline) / 2.0;
    painter.setPen(QPen{dot == Dot::Unused ? theme.color(Color::LineInput) : ink,
                        static_cast<qreal>(theme.px(Px::Hairline))});
    painter.setBrush(dot == Dot::Used ? QBrush{ink} : QBrush{Qt::NoBrush});
    const QRectF inner = circle.adjusted(half, half, -half, -half);
    painter.drawEllipse(inner);
    if (dot == Dot::Waiting) {
        constexpr int kSixteenth = 16; // QPainter counts angles in sixteenths of a degree
        painter.setBrush(ink);
        painter.drawPie(inner, 90 * kSixteenth, 180 * kSixteenth);
    }
}

} // namespace

ToneColors toneColors(const Theme& theme, Tone tone)
{
    const auto of = [&](Color ink, Color tint, Color line) {
        return ToneColors{theme.color(ink), theme.color(tint), theme.color(line)};
    };
    switch (tone) {
    case Tone::Accent:
        return of(Color::Accent, Color::AccentTint, Color::AccentLine);
    case Tone::Red:
        return of(Color::Red, Color::RedTint, Color::RedLine);
    case Tone::Amber:
        return of(Color::Amber, Color::AmberTint, Color::AmberLine);
    case Tone::Green:
        return of(Color::Green, Color::GreenTint, Color::GreenLine);
    case Tone::Neutral:
        break;
    }
    return of(Color::Text2, Color::Sunken, Color::Line2);
}

int keyCapWidth(const Theme& theme, const QString& key)
{
    return std::max(theme.px(Px::KeyCapSmall),
                    textWidth(key, theme, TextRole::Key) + 2 * theme.px(Px::GapTight));
}

int paintKeyCap(QPainter& painter, const QRect& area, const Theme& theme, const QString& key, KeyCapLook look)
{
    const QRect cap = leftPart(area, keyCapWidth(theme, key), theme.px(Px::KeyCapSmall));
    QColor ink = theme.color(Color::Text2);
    const int radius = theme.px(Px::RadiusTick);
    switch (look) {
    case KeyCapLook::Outlined:
        paintBox(painter, cap, radius, theme.color(Color::Surface), theme.color(Color::Line2),
                 theme.px(Px::Hairline));
        break;
    case KeyCapLook::Soft:
        paintBox(painter, cap, radius, theme.color(Color::Sunken));
        break;
    case KeyCapLook::OnFill:
        paintBox(painter, cap, radius, theme.color(Color::KeyOnFill));
        ink = theme.color(Color::OnAccent);
        break;
    case KeyCapLook::Disabled:
        paintBox(painter, cap, radius, {}, theme.color(Color::Line), theme.px(Px::Hairline));
        ink = theme.color(Color::Disabled);
        break;
    }
    paintText(painter, cap, key, theme, TextRole::Key, ink, Qt::AlignCenter);
    return cap.width();
}

void paintStageDigit(QPainter& painter, const QRect& area, const Theme& theme, int number, int side)
{
    const StageColors stage = theme.stage(number);
    const QRect square = leftPart(area, side, side);
    paintBox(painter, square, theme.px(Px::RadiusTick), stage.hue);
    paintText(painter, square, QString::number(number), theme,
              side > theme.px(Px::StageDigit) ? TextRole::SmallBold : TextRole::KeyBold, stage.digit,
              Qt::AlignCenter);
}

int stageTagWidth(const Theme& theme, const QString& name)
{
    return theme.px(Px::Inset) + theme.px(Px::StageDigit) + theme.px(Px::GapTight) +
           textWidth(name, theme, TextRole::Small) + theme.px(Px::GapInline);
}

int paintStageTag(QPainter& painter, const QRect& area, const Theme& theme, int number, const QString& name)
{
    const StageColors stage = theme.stage(number);
    const int digit = theme.px(Px::StageDigit);
    const QRect tag =
        leftPart(area, std::min(stageTagWidth(theme, name), area.width()), theme.px(Px::StageTag));
    paintBox(painter, tag, theme.px(Px::RadiusBadge), stage.tint);
    const QRect inner = tag.adjusted(theme.px(Px::Inset), 0, -theme.px(Px::GapChip), 0);
    paintStageDigit(painter, inner, theme, number, digit);
    paintText(painter, inner.adjusted(digit + theme.px(Px::GapTight), 0, theme.px(Px::Inset), 0), name, theme,
              TextRole::Small, stage.hue);
    return tag.width();
}

int badgeWidth(const Theme& theme, const QString& text, std::optional<Icon> icon)
{
    const int mark = icon ? theme.px(Px::IconTiny) + theme.px(Px::GapChip) : 0;
    return 2 * theme.px(Px::GapInline) + mark + textWidth(text, theme, TextRole::Small);
}

int paintBadge(QPainter& painter, const QRect& area, const Theme& theme, Tone tone, const QString& text,
               std::optional<Icon> icon)
{
    const ToneColors colors = toneColors(theme, tone);
    const QRect badge =
        leftPart(area, std::min(badgeWidth(theme, text, icon), area.width()), theme.px(Px::Badge));
    paintBox(painter, badge, theme.px(Px::RadiusBadge), colors.tint);
    QRect inner = badge.adjusted(theme.px(Px::GapInline), 0, -theme.px(Px::GapInline), 0);
    if (icon) {
        const int size = theme.px(Px::IconTiny);
        paintIcon(painter, *icon, QRect{inner.x(), inner.y(), size, inner.height()}, size, colors.ink);
        inner.setLeft(inner.left() + size + theme.px(Px::GapChip));
    }
    paintText(painter, inner, text, theme, TextRole::Small, colors.ink);
    return badge.width();
}

void paintAvatar(QPainter& painter, const QRect& area, const Theme& theme, qint64 personId,
                 const QString& name, int side)
{
    const AvatarColors colors = theme.avatar(personId);
    const QRect circle = leftPart(area, side, side);
    paintBox(painter, circle, side / 2, colors.fill);
    // A character outside the basic plane takes two code units.
    const bool pair = !name.isEmpty() && name.front().isHighSurrogate();
    paintText(painter, circle, name.left(pair ? 2 : 1).toUpper(), theme,
              side > theme.px(Px::Avatar) ? TextRole::Body : TextRole::Key, colors.ink, Qt::AlignCenter);
}

int concessionDotsWidth(const Theme& theme)
{
    return 2 * theme.px(Px::Dot) + theme.px(Px::DotGap);
}

int paintConcessionDots(QPainter& painter, const QRect& area, const Theme& theme, const Dots& dots)
{
    const int side = theme.px(Px::Dot);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF circle{leftPart(area, side, side)};
    for (const Dot dot : dots) {
        paintDot(painter, circle, theme, dot);
        circle.translate(side + theme.px(Px::DotGap), 0);
    }
    painter.restore();
    return concessionDotsWidth(theme);
}

void paintBar(QPainter& painter, const QRect& area, const Theme& theme, double share, Color fill,
              int thickness)
{
    const QRect track = leftPart(area, area.width(), thickness);
    paintBox(painter, track, thickness / 2, theme.color(Color::Sunken));
    const auto length = static_cast<int>(std::clamp(share, 0.0, 1.0) * track.width());
    if (length > 0)
        paintBox(painter, QRect{track.topLeft(), QSize{length, thickness}}, thickness / 2, theme.color(fill));
}

StageTag::StageTag(int number, const QString& name, QWidget* parent)
    : Themed{parent},
      number_{number},
      name_{name}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStage(number, name);
}

void StageTag::setStage(int number, const QString& name)
{
    number_ = number;
    name_ = name;
    //: Accessible name of a stage tag; %1 is the number 1 to 6, %2 the stage's name
    setAccessibleName(tr("Stage %1 %2").arg(number).arg(name));
    updateGeometry();
    update();
}

QSize StageTag::sizeHint() const
{
    const Theme t = theme();
    return {stageTagWidth(t, name_), t.px(Px::StageTag)};
}

void StageTag::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintStageTag(painter, rect(), theme(), number_, name_);
}

Badge::Badge(Tone tone, const QString& text, std::optional<Icon> icon, QWidget* parent)
    : Themed{parent},
      tone_{tone},
      text_{text},
      icon_{icon}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Badge::set(Tone tone, const QString& text, std::optional<Icon> icon)
{
    tone_ = tone;
    text_ = text;
    icon_ = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const Theme t = theme();
    return {badgeWidth(t, text_, icon_), t.px(Px::Badge)};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintBadge(painter, rect(), theme(), tone_, text_, icon_);
}

Avatar::Avatar(qint64 personId, const QString& name, Px diameter, QWidget* parent)
    : Themed{parent},
      personId_{personId},
      diameter_{diameter}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPerson(personId, name);
}

void Avatar::setPerson(qint64 personId, const QString& name)
{
    personId_ = personId;
    name_ = name;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = theme().px(diameter_);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    paintAvatar(painter, rect(), t, personId_, name_, t.px(diameter_));
}

ConcessionDots::ConcessionDots(const Dots& dots, QWidget* parent) : Themed{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDots(dots);
}

void ConcessionDots::setDots(const Dots& dots)
{
    dots_ = dots;
    setAccessibleName(describe(dots));
    setToolTip(accessibleName());
    update();
}

QString ConcessionDots::describe(const Dots& dots)
{
    const auto used = std::ranges::count(dots, Dot::Used);
    const auto waiting = std::ranges::count(dots, Dot::Waiting);
    if (used == 2)
        return tr("Both concessions used");
    if (used == 1)
        return waiting ? tr("One concession used, one waiting for approval") : tr("One concession used");
    return waiting ? tr("One concession waiting for approval") : tr("No concession used");
}

QSize ConcessionDots::sizeHint() const
{
    const Theme t = theme();
    return {concessionDotsWidth(t), t.px(Px::Badge)};
}

void ConcessionDots::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintConcessionDots(painter, rect(), theme(), dots_);
}

} // namespace tandan::ui
