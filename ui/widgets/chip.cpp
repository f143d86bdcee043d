#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace tandan::ui {

Chip::Chip(const QString& label, const QString& value, QWidget* parent)
    : Themed{parent},
      label_{label},
      value_{value}
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    rename();
}

void Chip::setMark(std::optional<Icon> icon)
{
    mark_ = icon;
    updateGeometry();
    update();
}

void Chip::setLabel(const QString& label)
{
    label_ = label;
    rename();
}

void Chip::setValue(const QString& value)
{
    value_ = value;
    rename();
}

void Chip::rename()
{
    setAccessibleName(value_.isEmpty() ? label_ : label_ + u' ' + value_);
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu* menu)
{
    menu_ = menu;
    updateGeometry();
}

void Chip::setChosen(bool chosen)
{
    chosen_ = chosen;
    //: Said by a screen reader after the name of a filter that is in effect
    setAccessibleDescription(chosen ? tr("In effect; Delete takes it off") : QString{});
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Theme t = theme();
    int width =
        2 * t.px(Px::GapPanel) + textWidth(label_, t, chosen_ ? TextRole::SmallBold : TextRole::Small);
    if (mark_)
        width += t.px(Px::IconSmall) + t.px(Px::GapInline);
    if (!value_.isEmpty())
        width += t.px(Px::GapChip) + textWidth(value_, t, TextRole::SmallBold);
    if (menu_ || chosen_)
        width += t.px(Px::GapInline) + t.px(Px::IconTiny);
    return {width, t.px(Px::Chip)};
}

QRect Chip::closeArea() const
{
    if (!chosen_)
        return {};
    const int side = theme().px(Px::Chip);
    return {width() - side, 0, side, height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const int radius = height() / 2;
    const bool hovered = underMouse() && isEnabled();
    const QColor fill = t.color(chosen_ ? Color::AccentTint : hovered ? Color::Hover : Color::Surface);
    const QColor line = t.color(chosen_ ? Color::AccentLine : Color::Line2);
    const QColor ink = t.color(!isEnabled() ? Color::Disabled : chosen_ ? Color::Accent : Color::Text2);
    paintBox(painter, rect(), radius, fill, line, t.px(Px::Hairline));

    QRect area = rect().adjusted(t.px(Px::GapPanel), 0, -t.px(Px::GapPanel), 0);
    if (mark_) {
        const int icon = t.px(Px::IconSmall);
        paintIcon(painter, *mark_, QRect{area.x(), area.y(), icon, area.height()}, icon, ink);
        area.setLeft(area.left() + icon + t.px(Px::GapInline));
    }
    const int used =
        paintText(painter, area, label_, t, chosen_ ? TextRole::SmallBold : TextRole::Small, ink);
    if (!value_.isEmpty())
        paintText(painter, area.adjusted(used + t.px(Px::GapChip), 0, 0, 0), value_, t, TextRole::SmallBold,
                  isEnabled() && !chosen_ ? t.color(Color::Text) : ink);
    if (menu_ || chosen_) {
        const int icon = t.px(Px::IconTiny);
        paintIcon(painter, chosen_ ? Icon::Cross : Icon::ChevronDown,
                  QRect{area.right() + 1 - icon, area.y(), icon, area.height()}, icon, ink);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), t, radius);
}

void Chip::openMenu()
{
    menu_->popup(mapToGlobal(QPoint{0, height() + theme().px(Px::GapChip)}));
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const bool closes = event->button() == Qt::LeftButton && isDown() && closeArea().contains(at);
    const bool opens = event->button() == Qt::LeftButton && isDown() && menu_ && rect().contains(at);
    if (!closes && !opens) {
        Themed::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    if (closes)
        Q_EMIT cleared();
    else
        openMenu();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (chosen_ && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        Q_EMIT cleared();
        return;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool altDown = key == Qt::Key_Down && event->modifiers() == Qt::AltModifier;
    if (menu_ && (enter || key == Qt::Key_Space || altDown)) {
        openMenu();
        return;
    }
    if (enter) {
        click();
        return;
    }
    Themed::keyPressEvent(event);
}

} // namespace tandan::ui
