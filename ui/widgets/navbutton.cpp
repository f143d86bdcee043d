#include "ui/widgets/navbutton.h"

#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

ToneColors countColors(const Theme& theme, CountKind kind)
{
    return toneColors(theme, kind == CountKind::Overdue ? Tone::Red : Tone::Amber);
}

} // namespace

NavButton::NavButton(NavItem item, QWidget* parent) : Themed{parent}, item_{std::move(item)}
{
    setText(item_.text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rename();
}

void NavButton::setCount(int count, CountKind kind)
{
    item_.count = count;
    item_.kind = kind;
    rename();
    update();
}

void NavButton::setCurrent(bool current)
{
    current_ = current;
    rename();
    update();
}

void NavButton::setCollapsed(bool collapsed)
{
    collapsed_ = collapsed;
    rename();
    updateGeometry();
    update();
}

void NavButton::rename()
{
    QString name = item_.text;
    if (item_.count > 0) {
        switch (item_.kind) {
        case CountKind::Waiting:
            //: Accessible name of a place in the navigation; %1 is its name
            name = tr("%1, %n waiting for you", nullptr, item_.count).arg(item_.text);
            break;
        case CountKind::Overdue:
            //: Accessible name of a place in the navigation; %1 is its name
            name = tr("%1, %n overdue", nullptr, item_.count).arg(item_.text);
            break;
        case CountKind::Plain:
            //: Accessible name of a place in the navigation; %1 is its name
            name = tr("%1, %n item(s)", nullptr, item_.count).arg(item_.text);
            break;
        }
    }
    setAccessibleName(name);
    //: Said by a screen reader for the place that is open
    setAccessibleDescription(current_ ? tr("Current place") : QString{});
    setToolTip(!collapsed_ ? QString{} : item_.key.isEmpty() ? name : name + u"  "_s + item_.key);
}

QSize NavButton::sizeHint() const
{
    const Theme t = theme();
    return collapsed_ ? QSize{t.px(Px::NavRail), t.px(Px::NavRailItem)}
                      : QSize{t.px(Px::Nav), t.px(Px::NavItem)};
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const int inset = t.px(collapsed_ ? Px::GapInline : Px::Gap);
    const QRect box = rect().adjusted(inset, 0, -inset, 0);
    if (current_)
        paintBox(painter, box, t.px(Px::Radius), t.color(Color::Selected));
    else if (underMouse())
        paintBox(painter, box, t.px(Px::Radius), t.color(Color::Hover));
    if (current_) {
        const int bar = t.px(Px::AccentBar);
        const int shorter = t.px(Px::GapInline);
        paintBox(painter, QRect{0, shorter, bar, height() - 2 * shorter}, bar / 2, t.color(Color::Accent));
    }

    const int icon = t.px(Px::Icon);
    const QColor iconInk = t.color(current_ ? Color::Accent : Color::Text2);
    if (collapsed_) {
        paintIcon(painter, item_.icon, box, icon, iconInk);
    } else {
        const QRect iconArea{box.x() + t.px(Px::Gap), 0, icon, height()};
        paintIcon(painter, item_.icon, iconArea, icon, iconInk);
        const QRect label = box.adjusted(t.px(Px::Gap) + icon + t.px(Px::Gap), 0, -t.px(Px::Control), 0);
        paintText(painter, label, item_.text, t, current_ ? TextRole::BodyBold : TextRole::Body,
                  t.color(Color::Text));
    }
    paintCount(painter, t);
    if (hasFocus())
        paintFocusRing(painter, box, t, t.px(Px::Radius));
}

void NavButton::paintCount(QPainter& painter, const Theme& theme) const
{
    if (item_.count <= 0)
        return;
    constexpr int kMost = 99;
    const QString shown = item_.count > kMost ? QString::number(kMost) + u'+' : QString::number(item_.count);
    const bool plain = item_.kind == CountKind::Plain;
    // On the rail there is no room beside the icon: the number stands over its upper right.
    const TextRole role = plain ? (collapsed_ ? TextRole::Key : TextRole::Small)
                                : (collapsed_ ? TextRole::KeyBold : TextRole::SmallBold);
    const int label = textWidth(shown, theme, role);
    const int side = theme.px(collapsed_ ? Px::KeyCapSmall : Px::Count);
    const int pill = plain ? label : std::max(side, label + theme.px(Px::Gap));
    const int right = collapsed_ ? width() - theme.px(Px::GapChip) : width() - theme.px(Px::PageMargin);
    const QRect area = collapsed_ ? QRect{right - pill, 0, pill, side}
                                  : QRect{right - pill, (height() - side) / 2, pill, side};
    if (plain) {
        // The hint colour is too faint on the selected fill.
        paintText(painter, area, shown, theme, role, theme.color(current_ ? Color::Text2 : Color::Text3),
                  Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    const ToneColors colors = countColors(theme, item_.kind);
    paintBox(painter, area, side / 2, colors.tint);
    paintText(painter, area, shown, theme, role, colors.ink, Qt::AlignCenter);
}

void NavButton::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event)) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT stepped(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    Themed::keyPressEvent(event);
}

PersonButton::PersonButton(QWidget* parent) : Themed{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PersonButton::setPerson(qint64 personId, const QString& name, const QString& line)
{
    personId_ = personId;
    line_ = line;
    setText(name);
    //: Accessible name of the person at the foot of the navigation; %1 name, %2 role and team
    setAccessibleName(line.isEmpty() ? name : tr("%1, %2").arg(name, line));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void PersonButton::setCollapsed(bool collapsed)
{
    collapsed_ = collapsed;
    updateGeometry();
    update();
}

QSize PersonButton::sizeHint() const
{
    const Theme t = theme();
    return {t.px(collapsed_ ? Px::NavRail : Px::Nav),
            t.line(TextRole::Body) + t.line(TextRole::Small) + t.px(Px::PageMargin)};
}

void PersonButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const int inset = t.px(Px::Gap);
    painter.fillRect(inset, 0, width() - 2 * inset, t.px(Px::Hairline), t.color(Color::Line));
    const QRect box = rect().adjusted(inset, t.px(Px::GapChip), -inset, -t.px(Px::GapChip));
    if (underMouse())
        paintBox(painter, box, t.px(Px::Radius), t.color(Color::Hover));
    const int side = t.px(Px::AvatarLarge);
    if (collapsed_) {
        paintAvatar(painter, QRect{(width() - side) / 2, 0, side, height()}, t, personId_, text(), side);
    } else {
        paintAvatar(painter, box.adjusted(t.px(Px::GapChip), 0, 0, 0), t, personId_, text(), side);
        const QRect words = box.adjusted(side + t.px(Px::GapWide), 0, -t.px(Px::GapChip), 0);
        const int first = t.line(TextRole::Body);
        const int top = box.y() + (box.height() - first - t.line(TextRole::Small)) / 2;
        paintText(painter, QRect{words.x(), top, words.width(), first}, text(), t, TextRole::BodyBold,
                  t.color(Color::Text));
        paintText(painter, QRect{words.x(), top + first, words.width(), t.line(TextRole::Small)}, line_, t,
                  TextRole::Small, t.color(Color::Text2));
    }
    if (hasFocus())
        paintFocusRing(painter, box, t, t.px(Px::Radius));
}

void PersonButton::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event)) {
        click();
        return;
    }
    Themed::keyPressEvent(event);
}

} // namespace tandan::ui
