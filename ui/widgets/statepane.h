#pragma once

#include "ui/widgets/panel.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace tandan::ui {

class Button;
class IconLabel;

/// What stands in a view that has nothing to show yet: empty, failed or still loading. Never covers a window.
class StatePane : public Panel
{
    Q_OBJECT
public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit StatePane(QWidget* parent = nullptr);

    /// One bold line (the state), one line (why, or what next); at most two actions.
    void showEmpty(const QString& title, const QString& line, const std::vector<Action>& actions = {});
    /// `line` says what is safe and what to do; at most two actions.
    void showError(const QString& title, const QString& line, const std::vector<Action>& actions = {});
    /// Nothing under 200 ms, then bars in place; past 1 s the count and a stop button that Esc presses, too.
    void showLoading(const QString& title);
    /// \param countText the same in words, such as "8,400 / 12,000 deals" \param share 0 to 1
    void setProgress(double share, const QString& countText);

Q_SIGNALS:
    void stopRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void present(const QString& title, const QString& line, const std::vector<Action>& actions);
    void clearActions();
    void revealBars();
    void revealCount();

    IconLabel* mark_;
    Label* heading_;
    Label* count_;
    Label* line_;
    QWidget* bars_;
    QWidget* actionRow_;
    Button* stop_;
    QTimer showBars_;
    QTimer showCount_;
};

} // namespace tandan::ui
