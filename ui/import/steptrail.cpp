#include "ui/import/steptrail.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace tandan::ui {

StepTrail::StepTrail(const QStringList& steps, QWidget* parent) : Themed{parent}, steps_{steps}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepTrail::setCurrent(int step)
{
    current_ = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(steps_.size()).arg(steps_.value(step)));
    updateGeometry();
    update();
}

int StepTrail::width(bool allNames) const
{
    const Theme t = theme();
    int taken = 0;
    for (int at = 0; at < steps_.size(); ++at) {
        taken += t.px(Px::StageDigitLarge);
        if (allNames || at == current_)
            taken += t.px(Px::Gap) +
                     textWidth(steps_[at], t, at == current_ ? TextRole::BodyBold : TextRole::Body);
        if (at > 0)
            taken += t.px(Px::IconTiny) + 2 * t.px(Px::Gap);
    }
    return taken;
}

QSize StepTrail::sizeHint() const
{
    return {width(true), theme().px(Px::Control)};
}

QSize StepTrail::minimumSizeHint() const
{
    return {width(false), theme().px(Px::Control)};
}

void StepTrail::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme t = theme();
    const bool allNames = QWidget::width() >= width(true);
    const int side = t.px(Px::StageDigitLarge);
    const int gap = t.px(Px::Gap);
    int x = 0;
    for (int at = 0; at < steps_.size(); ++at) {
        if (at > 0) {
            const int arrow = t.px(Px::IconTiny);
            paintIcon(painter, Icon::ChevronRight, QRect{x + gap, 0, arrow, height()}, arrow,
                      t.color(Color::Text3));
            x += arrow + 2 * gap;
        }
        const bool passed = at < current_;
        const bool now = at == current_;
        const QRect circle{x, (height() - side) / 2, side, side};
        paintBox(painter, circle, side / 2,
                 t.color(passed ? Color::GreenTint
                         : now  ? Color::Accent
                                : Color::App),
                 t.color(passed ? Color::GreenLine
                         : now  ? Color::Accent
                                : Color::LineInput));
        if (passed)
            paintIcon(painter, Icon::Check, circle, t.px(Px::IconTiny), t.color(Color::Green));
        else
            paintText(painter, circle, QString::number(at + 1), t, now ? TextRole::KeyBold : TextRole::Key,
                      t.color(now ? Color::OnAccent : Color::Text2), Qt::AlignCenter);
        x += side;
        if (!allNames && !now)
            continue;
        const TextRole role = now ? TextRole::BodyBold : TextRole::Body;
        const int room = textWidth(steps_[at], t, role);
        paintText(painter, QRect{x + gap, 0, room + 1, height()}, steps_[at], t, role,
                  t.color(now ? Color::Text : Color::Text2));
        x += gap + room;
    }
}

} // namespace tandan::ui
