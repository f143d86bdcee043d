#include "ui/widgets/label.h"

#include "ui/theme/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tandan::ui {

Label::Label(const QString& text, TextRole role, Color color, QWidget* parent)
    : QLabel{text, parent},
      role_{role},
      color_{color}
{
    setTextFormat(Qt::PlainText);
    apply();
}

void Label::setRole(TextRole role)
{
    role_ = role;
    apply();
}

void Label::setColor(Color color)
{
    color_ = color;
    apply();
}

void Label::setWrapping(bool wrapping)
{
    setWordWrap(wrapping);
    // Without this a layout squeezes the lines that wrapping adds.
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrapping);
    setSizePolicy(policy);
}

void Label::apply()
{
    const Theme theme = Theme::of(this);
    setFont(theme.font(role_));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.color(color_));
    setPalette(colors);
}

QSize Label::sizeHint() const
{
    if (wordWrap())
        return QLabel::sizeHint();
    return {textWidth(text(), Theme::of(this), role_) + contentsMargins().left() + contentsMargins().right(),
            Theme::of(this).line(role_)};
}

QSize Label::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    // Room for the ellipsis and a character or two; the tooltip has the rest.
    constexpr int kLeastCharacters = 3;
    const int width = fontMetrics().horizontalAdvance(u'…') * kLeastCharacters;
    return {std::min(width, sizeHint().width()), sizeHint().height()};
}

bool Label::isElided() const
{
    return !wordWrap() && textWidth(text(), Theme::of(this), role_) > contentsRect().width();
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!isElided()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter{this};
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool Label::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        apply();
}

IconLabel::IconLabel(Icon icon, Color color, const QString& name, Px size, QWidget* parent)
    : Themed{parent},
      icon_{icon},
      color_{color},
      size_{size}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    setToolTip(name);
}

void IconLabel::set(Icon icon, Color color)
{
    icon_ = icon;
    color_ = color;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = theme().px(size_);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    paintIcon(painter, icon_, rect(), t.px(size_), t.color(color_));
}

} // namespace tandan::ui
