#pragma once

#include "ui/import/runstep.h"

namespace tandan::ui {

/// Step 3: everything is done and taken back, so that its counts are those of the import.
class DryRunStep : public RunStep
{
    Q_OBJECT
public:
    explicit DryRunStep(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] QString blocked() const override;
    /// Runs it unless there is one for these choices already.
    void enter() override;
};

} // namespace tandan::ui
