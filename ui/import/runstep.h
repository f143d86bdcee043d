#pragma once

#include "ui/import/importsession.h"
#include "ui/import/importstep.h"

class QStackedWidget;
class QVBoxLayout;

namespace tandan::ui {

class ResultView;
class StatePane;

/// What the dry run and the import have in common: a real count with a way to stop while they run, and the
/// result afterwards.
class RunStep : public ImportStep
{
    Q_OBJECT
public:
    /// \param doing said while it runs
    RunStep(ImportSession& session, ImportSession::Busy kind, const QString& doing, QWidget* parent);

    [[nodiscard]] bool isRunning() const { return session_.busy() == kind_; }

protected:
    [[nodiscard]] ImportSession& session() const { return session_; }
    /// Above the result, for a subclass's own line.
    [[nodiscard]] QVBoxLayout* head() const { return head_; }
    virtual void showResult();

private:
    void busyChanged();

    ImportSession& session_;
    ImportSession::Busy kind_;
    QString doing_;
    QStackedWidget* views_;
    StatePane* state_;
    ResultView* result_;
    QVBoxLayout* head_;
};

} // namespace tandan::ui
