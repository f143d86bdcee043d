#include "ui/review/stalledwidgets.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tandan::ui {

FilterStrip::FilterStrip(QWidget* parent) : Themed{parent}, left_{new FlowLayout}, right_{new QHBoxLayout}
{
    const Theme t = theme();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(t.px(Px::PageMargin), t.px(Px::Gap), t.px(Px::PageMargin), t.px(Px::Gap));
    row->setSpacing(t.px(Px::Gap));
    left_->setSpacing(t.px(Px::Gap));
    row->addLayout(left_, 1);
    row->addLayout(right_);
}

void FilterStrip::addLeft(QWidget* widget)
{
    left_->addWidget(widget);
}

void FilterStrip::addRight(QWidget* widget)
{
    right_->addWidget(widget, 0, Qt::AlignTop);
}

ActionStrip::ActionStrip(QWidget* parent)
    : Themed{parent},
      label_{new Label{{}, TextRole::SmallBold, Color::Accent, this}},
      buttons_{new QHBoxLayout{this}}
{
    const Theme t = theme();
    buttons_->setContentsMargins(t.px(Px::PageMargin), t.px(Px::Gap), t.px(Px::PageMargin), t.px(Px::Gap));
    buttons_->setSpacing(t.px(Px::Gap));
    buttons_->addWidget(label_);
    buttons_->addSpacing(t.px(Px::Gap));
    buttons_->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ActionStrip::add(Button* button)
{
    buttons_->insertWidget(buttons_->count() - 1, button);
    all_.push_back(button);
}

QSize ActionStrip::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ActionStrip::fit()
{
    for (Button* button : all_)
        button->setCompact(false);
    if (buttons_->minimumSize().width() <= width())
        return;
    for (Button* button : all_)
        button->setCompact(button->hasMark());
}

void ActionStrip::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    fit();
}

void ActionStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    painter.fillRect(rect(), t.color(Color::AccentTint));
    painter.fillRect(0, 0, width(), t.px(Px::Hairline), t.color(Color::AccentLine));
}

} // namespace tandan::ui
