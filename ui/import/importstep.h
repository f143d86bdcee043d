#pragma once

#include <QString>
#include <QWidget>

namespace tandan::ui {

/// One step of the import dialog. The dialog asks it what the button to the next one says and whether it may
/// be pressed.
class ImportStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the primary button says.
    [[nodiscard]] virtual QString nextText() const = 0;
    /// Why the next step cannot be gone to yet, as a sentence; empty when it can.
    [[nodiscard]] virtual QString blocked() const { return {}; }
    /// The step is shown now.
    virtual void enter() {}

Q_SIGNALS:
    /// nextText() or blocked() may say something else.
    void stateChanged();
};

} // namespace tandan::ui
