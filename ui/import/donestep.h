#pragma once

#include "ui/import/runstep.h"

namespace tandan::ui {

class Button;
class Label;

/// Step 4: the import itself, what it did, and the ways on: take it back, save what did not come in.
class DoneStep : public RunStep
{
    Q_OBJECT
public:
    explicit DoneStep(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QString blocked() const override;
    /// Starts the import.
    void enter() override;

Q_SIGNALS:
    /// The repaired file is to be imported.
    void againRequested();

protected:
    void showResult() override;

private:
    Label* title_;
    Button* undo_;
    Button* again_;
};

} // namespace tandan::ui
