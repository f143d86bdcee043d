#include "ui/widgets/stagepath.h"

#include "ui/widgets/stagechevron.h"

namespace tandan::ui {

StagePath::StagePath(QWidget* parent) : Themed{parent}
{
    setAccessibleName(tr("Stages of the deal"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StagePath::setSteps(const std::vector<Step>& steps, int current)
{
    current_ = current;
    while (chevrons_.size() < steps.size()) {
        const int stage = static_cast<int>(chevrons_.size()) + 1;
        auto* chevron = new StageChevron{stage, this};
        connect(chevron, &StageChevron::clicked, this, [this, stage] { Q_EMIT activated(stage); });
        chevrons_.push_back(chevron);
        chevron->show();
    }
    while (chevrons_.size() > steps.size()) {
        delete chevrons_.back();
        chevrons_.pop_back();
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const int stage = static_cast<int>(i) + 1;
        const auto state = stage < current    ? StageChevron::State::Passed
                           : stage == current ? StageChevron::State::Current
                                              : StageChevron::State::Ahead;
        chevrons_[i]->set(steps[i].name, steps[i].note, state);
    }
    place();
}

QSize StagePath::sizeHint() const
{
    const Theme t = theme();
    return {t.px(Px::CardMin) * static_cast<int>(chevrons_.size()), t.px(Px::StagePath)};
}

QSize StagePath::minimumSizeHint() const
{
    return {0, theme().px(Px::StagePath)};
}

void StagePath::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    place();
}

void StagePath::themeChanged()
{
    place();
}

void StagePath::place()
{
    if (chevrons_.empty())
        return;
    const Theme t = theme();
    // In halves, so that the current one is exactly one and a half: n chevrons share 2n + 1 halves.
    constexpr int kUsual = 2;
    constexpr int kCurrent = 3;
    const int count = static_cast<int>(chevrons_.size());
    const int overlap = t.px(Px::ChevronDepth) - t.px(Px::ChevronGap);
    const int total = width() + (count - 1) * overlap;
    const int halves = kUsual * count + (kCurrent - kUsual);
    int before = 0;
    for (int i = 0; i < count; ++i) {
        const int after = before + (i + 1 == current_ ? kCurrent : kUsual);
        const int left = total * before / halves - i * overlap;
        const int right = total * after / halves - i * overlap;
        chevrons_[static_cast<std::size_t>(i)]->setGeometry(left, 0, right - left, height());
        before = after;
    }
}

} // namespace tandan::ui
