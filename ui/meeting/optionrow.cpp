#include "ui/meeting/optionrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tandan::ui {

namespace {

class OptionButton final : public Themed<QAbstractButton>
{
public:
    OptionButton(const OptionRow::Option& option, QWidget* parent) : Themed{parent}, key_{option.key}
    {
        setText(option.text);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAccessibleName(option.text);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme t = theme();
        return {textWidth(text(), t, TextRole::BodyBold) + keyCapWidth(t, key_) + t.px(Px::GapInline) +
                    2 * t.px(Px::GapPanel),
                t.px(Px::Control)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const Theme t = theme();
        const bool on = isChecked();
        paintBox(painter, rect(), t.px(Px::Radius),
                 t.color(on             ? Color::AccentTint
                         : underMouse() ? Color::Hover
                                        : Color::Surface),
                 t.color(on ? Color::Accent : Color::Line2));
        QRect area = rect().adjusted(t.px(Px::GapPanel), 0, -t.px(Px::GapPanel), 0);
        area.setLeft(area.left() +
                     paintText(painter, area, text(), t, on ? TextRole::BodyBold : TextRole::Body,
                               t.color(on ? Color::Accent : Color::Text)) +
                     t.px(Px::GapInline));
        paintKeyCap(painter, area, t, key_);
        if (parentWidget()->hasFocus() && on)
            paintFocusRing(painter, rect(), t, t.px(Px::Radius));
    }

private:
    QString key_;
};

} // namespace

OptionRow::OptionRow(const QString& name, const std::vector<Option>& options, QWidget* parent)
    : Themed{parent},
      name_{name},
      options_{options}
{
    setFocusPolicy(Qt::StrongFocus);
    // Letters work with a Chinese input method on.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(Px::GapInline));
    for (std::size_t i = 0; i < options.size(); ++i) {
        auto* button = new OptionButton{options[i], this};
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            choose(static_cast<int>(i));
            Q_EMIT picked(static_cast<int>(i), true);
        });
        row->addWidget(button);
        buttons_.push_back(button);
    }
    say();
}

void OptionRow::say()
{
    setAccessibleName(chosen_ < 0
                          ? tr("%1: not chosen").arg(name_)
                          : tr("%1: %2").arg(name_, options_[static_cast<std::size_t>(chosen_)].text));
}

void OptionRow::choose(int index)
{
    chosen_ = index;
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setChecked(static_cast<int>(i) == index);
    say();
    update();
}

void OptionRow::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(options_.size());
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        for (int i = 0; i < count; ++i) {
            if (event->text().compare(options_[static_cast<std::size_t>(i)].key, Qt::CaseInsensitive) == 0) {
                choose(i);
                Q_EMIT picked(i, true);
                return;
            }
        }
        const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
        if (step != 0) {
            choose((std::max(chosen_, step > 0 ? -1 : 0) + step + count) % count);
            Q_EMIT picked(chosen_, false);
            return;
        }
    }
    Themed::keyPressEvent(event);
}

void OptionRow::focusInEvent(QFocusEvent* event)
{
    Themed::focusInEvent(event);
    for (QAbstractButton* button : buttons_)
        button->update();
    update();
}

void OptionRow::focusOutEvent(QFocusEvent* event)
{
    focusInEvent(event);
}

StepMark::StepMark(int number, QWidget* parent) : Themed{parent}, number_{number}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setState(State state)
{
    state_ = state;
    update();
}

QSize StepMark::sizeHint() const
{
    const Theme t = theme();
    return {t.px(Px::Avatar), t.px(Px::Control)};
}

void StepMark::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme t = theme();
    const int side = t.px(Px::Avatar);
    const QRect circle{0, (height() - side) / 2, side, side};
    switch (state_) {
    case State::Done:
        paintBox(painter, circle, side / 2, t.color(Color::GreenTint), t.color(Color::GreenLine));
        paintIcon(painter, Icon::Check, circle, t.px(Px::IconTiny), t.color(Color::Green));
        return;
    case State::Current:
        paintBox(painter, circle, side / 2, t.color(Color::Accent));
        paintText(painter, circle, QString::number(number_), t, TextRole::SmallBold, t.color(Color::OnAccent),
                  Qt::AlignCenter);
        return;
    case State::Open:
        paintBox(painter, circle, side / 2, {}, t.color(Color::LineInput));
        paintText(painter, circle, QString::number(number_), t, TextRole::Small, t.color(Color::Text2),
                  Qt::AlignCenter);
        return;
    }
}

std::vector<StepMark::State> stepStates(const std::vector<bool>& done)
{
    std::vector<StepMark::State> states;
    bool currentFound = false;
    for (const bool isDone : done) {
        const bool isCurrent = !isDone && !currentFound;
        currentFound = currentFound || isCurrent;
        states.push_back(isDone      ? StepMark::State::Done
                         : isCurrent ? StepMark::State::Current
                                     : StepMark::State::Open);
    }
    return states;
}

void StepBars::setStates(const std::vector<StepMark::State>& states)
{
    states_ = states;
    updateGeometry();
    update();
}

QSize StepBars::sizeHint() const
{
    const Theme t = theme();
    const int count = static_cast<int>(states_.size());
    return {count * (t.px(Px::Control) - t.px(Px::GapChip)), t.px(Px::RateBar)};
}

void StepBars::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme t = theme();
    const int step = t.px(Px::Control) - t.px(Px::GapChip);
    const int thick = t.px(Px::RateBar);
    for (std::size_t i = 0; i < states_.size(); ++i) {
        const Color fill = states_[i] == StepMark::State::Done      ? Color::Green
                           : states_[i] == StepMark::State::Current ? Color::Accent
                                                                    : Color::Line2;
        paintBox(painter,
                 QRect{static_cast<int>(i) * step, (height() - thick) / 2, step - t.px(Px::GapChip), thick},
                 thick / 2, t.color(fill));
    }
}

} // namespace tandan::ui
