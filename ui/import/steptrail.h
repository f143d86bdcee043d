#pragma once

#include "ui/widgets/themed.h"

#include <QStringList>
#include <QWidget>

namespace tandan::ui {

/// The steps of a wizard in a row: passed ones ticked, the current one filled, those ahead outlined. It only
/// shows; the keys and buttons that move are the wizard's.
class StepTrail : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit StepTrail(const QStringList& steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return current_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Width with all the names, or with that of the current step alone.
    [[nodiscard]] int width(bool allNames) const;

    QStringList steps_;
    int current_ = 0;
};

} // namespace tandan::ui
