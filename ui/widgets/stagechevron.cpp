#include "ui/widgets/stagechevron.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace tandan::ui {

namespace {
constexpr int kFirst = 1;
constexpr int kLast = 6;
} // namespace

StageChevron::StageChevron(int stage, QWidget* parent) : Themed{parent}, stage_{stage}
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void StageChevron::set(const QString& name, const QString& note, State state)
{
    setText(name);
    note_ = note;
    state_ = state;
    QString spoken;
    switch (state) {
    case State::Passed:
        //: Accessible name of a stage in a deal's path; %1 number, %2 name
        spoken = tr("%1 %2, passed").arg(stage_).arg(name);
        break;
    case State::Current:
        //: Accessible name of a stage in a deal's path; %1 number, %2 name
        spoken = tr("%1 %2, current stage").arg(stage_).arg(name);
        break;
    case State::Ahead:
        //: Accessible name of a stage in a deal's path; %1 number, %2 name
        spoken = tr("%1 %2, ahead").arg(stage_).arg(name);
        break;
    }
    setAccessibleName(spoken);
    setAccessibleDescription(note);
    setToolTip(note.isEmpty() ? spoken : spoken + u'\n' + note);
    update();
}

QPainterPath StageChevron::outline(qreal inset) const
{
    const qreal depth = theme().px(Px::ChevronDepth);
    const qreal radius = theme().px(Px::Radius);
    const QRectF r = QRectF{rect()}.adjusted(inset, inset, -inset, -inset);
    const qreal middle = r.center().y();
    QPainterPath path;
    if (stage_ == kFirst) {
        path.moveTo(r.left(), r.top() + radius);
        path.quadTo(r.topLeft(), {r.left() + radius, r.top()});
    } else {
        path.moveTo(r.left() + depth, middle);
        path.lineTo(r.topLeft());
    }
    if (stage_ == kLast) {
        path.lineTo(r.right() - radius, r.top());
        path.quadTo(r.topRight(), {r.right(), r.top() + radius});
        path.lineTo(r.right(), r.bottom() - radius);
        path.quadTo(r.bottomRight(), {r.right() - radius, r.bottom()});
    } else {
        path.lineTo(r.right() - depth, r.top());
        path.lineTo(r.right(), middle);
        path.lineTo(r.right() - depth, r.bottom());
    }
    if (stage_ == kFirst) {
        path.lineTo(r.left() + radius, r.bottom());
        path.quadTo(r.bottomLeft(), {r.left(), r.bottom() - radius});
    } else {
        path.lineTo(r.bottomLeft());
    }
    path.closeSubpath();
    return path;
}

bool StageChevron::hitButton(const QPoint& at) const
{
    return outline(0).contains(QPointF{at});
}

void StageChevron::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme t = theme();
    const StageColors stage = t.stage(stage_);
    const bool current = state_ == State::Current;
    const bool passed = state_ == State::Passed;
    const QColor fill = current ? stage.hue : passed ? stage.tint : t.color(Color::Sunken);
    const QColor ink = current ? stage.digit : passed ? stage.hue : t.color(Color::Text3);
    painter.fillPath(outline(0), fill);

    const int lead = stage_ == kFirst ? t.px(Px::GapWide) : t.px(Px::ChevronDepth) + t.px(Px::Gap);
    const int tail = stage_ == kLast ? t.px(Px::GapWide) : t.px(Px::ChevronDepth) + t.px(Px::Gap);
    QRect area = rect().adjusted(lead, 0, -tail, 0);
    if (passed) {
        const int icon = t.px(Px::IconSmall);
        paintIcon(painter, Icon::Check, QRect{area.x(), 0, icon, height()}, icon, ink);
        area.setLeft(area.left() + icon + t.px(Px::GapInline));
    }
    //: A stage in a deal's path; %1 number, %2 name
    const QString label = tr("%1 %2").arg(stage_).arg(text());
    const int used = paintText(painter, area, label, t, current ? TextRole::BodyBold : TextRole::Body, ink);
    // A note that does not fit beside the name is left to the tooltip: half a number misleads.
    if (used + t.px(Px::Gap) + textWidth(note_, t, TextRole::Small) <= area.width())
        paintText(painter, area, note_, t, TextRole::Small,
                  current ? ink : t.color(passed ? Color::Text2 : Color::Text3),
                  Qt::AlignRight | Qt::AlignVCenter);
    if (hasFocus()) {
        const int ring = t.px(Px::FocusRing);
        painter.strokePath(outline(ring / 2.0), QPen{t.color(Color::Accent), static_cast<qreal>(ring)});
        // On a solid hue the accent needs a line in the ink's colour to be seen.
        if (current)
            painter.strokePath(outline(ring + t.px(Px::Hairline)),
                               QPen{ink, static_cast<qreal>(t.px(Px::Hairline))});
    }
}

void StageChevron::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    Themed::keyPressEvent(event);
}

} // namespace tandan::ui
