#pragma once

#include "ui/widgets/themed.h"

#include <QAbstractButton>

#include <vector>

namespace tandan::ui {

/// A few choices side by side, each with the key that takes it. One Tab stop: arrows and the keys choose.
class OptionRow : public Themed<QWidget>
{
    Q_OBJECT
public:
    struct Option
    {
        QString text;
        QString key; ///< one letter or digit
    };
    OptionRow(const QString& name, const std::vector<Option>& options, QWidget* parent = nullptr);

    /// -1: nothing chosen.
    [[nodiscard]] int chosen() const { return chosen_; }
    void choose(int index);

Q_SIGNALS:
    /// Somebody chose, by key, arrow or mouse; `done` unless with an arrow, so that focus may go on.
    void picked(int index, bool done);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void say();

    QString name_;
    std::vector<Option> options_;
    std::vector<QAbstractButton*> buttons_;
    int chosen_ = -1;
};

/// The circle before a step: its number, filled while it is worked on, a tick when done.
class StepMark : public Themed<QWidget>
{
    Q_OBJECT
public:
    enum class State { Open, Current, Done };
    StepMark(int number, QWidget* parent);
    void setState(State state);
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int number_;
    State state_ = State::Open;
};

/// The states of steps that are done or not: the first that is not is the current one.
[[nodiscard]] std::vector<StepMark::State> stepStates(const std::vector<bool>& done);

/// One short bar a step, at the right of the title.
class StepBars : public Themed<QWidget>
{
    Q_OBJECT
public:
    using Themed::Themed;
    void setStates(const std::vector<StepMark::State>& states);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<StepMark::State> states_;
};

} // namespace tandan::ui
