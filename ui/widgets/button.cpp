#include "ui/widgets/button.h"

#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

struct Button::Look
{
    QColor fill;
    QColor line;
    QColor ink;
    TextRole role;
    KeyCapLook cap;
};

Button::Button(Kind kind, const QString& text, QWidget* parent) : Themed{parent}, kind_{kind}
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

Button::Button(Kind kind, Icon icon, const QString& name, QWidget* parent) : Button{kind, name, parent}
{
    Q_ASSERT_X(!name.isEmpty(), "Button", "a drawing alone needs a name");
    mark_ = icon;
    iconOnly_ = true;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void Button::setMark(std::optional<Icon> icon)
{
    mark_ = icon;
    updateGeometry();
    update();
}

void Button::setKey(const QString& key)
{
    key_ = key;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    small_ = small;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    if (compact_ == (compact && mark_))
        return;
    compact_ = compact && mark_;
    updateGeometry();
    update();
}

void Button::setDisabledReason(const QString& reason)
{
    disabledReason_ = reason;
    setAccessibleDescription(reason);
    setEnabled(reason.isEmpty());
}

int Button::height(const Theme& theme) const
{
    return theme.px(small_ ? Px::ControlSmall : Px::Control);
}

int Button::padding(const Theme& theme) const
{
    return theme.px(small_ ? Px::Gap : Px::GapWide);
}

QSize Button::sizeHint() const
{
    const Theme t = theme();
    if (!showsText())
        return {height(t) + (kind_ == Kind::Text || small_ ? 0 : t.px(Px::GapInline)), height(t)};
    int width = 2 * padding(t) + textWidth(text(), t, look(t).role);
    if (mark_)
        width += t.px(Px::IconSmall) + t.px(Px::GapInline);
    if (!key_.isEmpty())
        width += t.px(Px::Gap) + keyCapWidth(t, key_);
    return {width, height(t)};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

Button::Look Button::look(const Theme& theme) const
{
    const bool pressed = isDown() || isChecked();
    const bool hovered = underMouse();
    const auto color = [&](Color token) { return theme.color(token); };
    const Color quiet = pressed ? Color::Selected : hovered ? Color::Hover : Color::Surface;
    if (!isEnabled()) {
        if (kind_ == Kind::Text || kind_ == Kind::Link)
            return {{}, {}, color(Color::Disabled), TextRole::Body, KeyCapLook::Disabled};
        return {color(Color::Sunken), color(Color::Line), color(Color::Disabled), TextRole::Body,
                KeyCapLook::Disabled};
    }
    switch (kind_) {
    case Kind::Primary:
        return {color(hovered || pressed ? Color::AccentHover : Color::Accent),
                {},
                color(Color::OnAccent),
                TextRole::BodyBold,
                KeyCapLook::OnFill};
    case Kind::Confirm:
        return {color(hovered || pressed ? Color::GreenHover : Color::Green),
                {},
                color(Color::OnGreen),
                TextRole::BodyBold,
                KeyCapLook::OnFill};
    case Kind::Destructive:
        return {color(quiet), color(Color::RedLine), color(Color::Red), TextRole::Body, KeyCapLook::Outlined};
    case Kind::Text:
    case Kind::Link:
        return {hovered || pressed ? color(pressed ? Color::Selected : Color::Hover) : QColor{},
                {},
                color(kind_ == Kind::Link ? Color::Accent : Color::Text2),
                TextRole::Body,
                KeyCapLook::Soft};
    case Kind::Secondary:
        break;
    }
    return {color(quiet), color(Color::Line2), color(Color::Text), TextRole::Body, KeyCapLook::Soft};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const Look look = this->look(t);
    const int radius = t.px(Px::Radius);
    if (look.fill.isValid() || look.line.isValid())
        paintBox(painter, rect(), radius, look.fill, look.line, t.px(Px::Hairline));

    const int icon = t.px(iconOnly_ || compact_ ? Px::Icon : Px::IconSmall);
    if (!showsText()) {
        paintIcon(painter, *mark_, rect(), icon, look.ink);
    } else {
        // What is left over when the layout gave more than asked goes evenly to both sides.
        const int spare = std::max(0, width() - sizeHint().width()) / 2;
        QRect area = rect().adjusted(padding(t) + spare, 0, -padding(t) - spare, 0);
        if (mark_) {
            paintIcon(painter, *mark_, QRect{area.x(), area.y(), icon, area.height()}, icon, look.ink);
            area.setLeft(area.left() + icon + t.px(Px::GapInline));
        }
        const int cap = key_.isEmpty() ? 0 : keyCapWidth(t, key_) + t.px(Px::Gap);
        const int used = paintText(painter, area.adjusted(0, 0, -cap, 0), text(), t, look.role, look.ink);
        if (cap > 0)
            paintKeyCap(painter, area.adjusted(used + t.px(Px::Gap), 0, 0, 0), t, key_, look.cap);
    }

    if (hasFocus()) {
        paintFocusRing(painter, rect(), t, radius);
        const bool filled = kind_ == Kind::Primary || kind_ == Kind::Confirm;
        if (filled && isEnabled()) {
            // The ring has the colour of the fill here; a line in the ink's colour inside it sets it off.
            const int ring = t.px(Px::FocusRing);
            paintBox(painter, rect().adjusted(ring, ring, -ring, -ring), radius - ring, {}, look.ink,
                     t.px(Px::Hairline));
        }
    }
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        QString tip = !disabledReason_.isEmpty() ? disabledReason_ : toolTip();
        if (tip.isEmpty() && !showsText())
            tip = key_.isEmpty() ? text() : text() + u"  "_s + key_;
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip, this);
        return true;
    }
    return Themed::event(event);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    // QAbstractButton knows Space only; people press Enter on a focused button, too.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            click();
            return;
        }
    }
    Themed::keyPressEvent(event);
}

} // namespace tandan::ui
