#pragma once

#include "ui/widgets/themed.h"

#include <vector>

namespace tandan::ui {

class StageChevron;

/// The six stages of one deal as chevrons: passed ones tinted with ✓, the current one in its solid hue and
/// half as wide again, the ones ahead sunken.
class StagePath : public Themed<QWidget>
{
    Q_OBJECT
public:
    struct Step
    {
        QString name;
        QString note = {}; ///< days of a passed stage, "Day 6, standard 8" of the current one, empty ahead
    };

    explicit StagePath(QWidget* parent = nullptr);

    /// \param steps the six stages in order \param current 1 to 6
    void setSteps(const std::vector<Step>& steps, int current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A chevron was pressed; whether the deal may go there is not decided here.
    void activated(int stage);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;

private:
    void place();

    std::vector<StageChevron*> chevrons_;
    int current_ = 1;
};

} // namespace tandan::ui
