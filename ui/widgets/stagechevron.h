#pragma once

#include "ui/widgets/themed.h"

#include <QAbstractButton>
#include <QPainterPath>

namespace tandan::ui {

/// One stage of a StagePath. Neighbours overlap by the depth of the point, so only the outline takes clicks.
class StageChevron : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    enum class State { Passed, Current, Ahead };

    StageChevron(int stage, QWidget* parent);
    void set(const QString& name, const QString& note, State state);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override;

private:
    [[nodiscard]] QPainterPath outline(qreal inset) const;

    int stage_;
    QString note_;
    State state_ = State::Ahead;
};

} // namespace tandan::ui
