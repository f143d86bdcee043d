#pragma once

#include "ui/form/formdialog.h"

namespace tandan::ui {

/// A sentence to the salespeople of some deals. Object names: remindDialog, textEdit.
class RemindDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \param deals at least one; \param to their names, for the heading; \param text to begin with
    RemindDialog(std::vector<DealId> deals, const QString& to, const QString& text,
                 const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    std::vector<DealId> deals_;
    QPlainTextEdit* text_;
};

} // namespace tandan::ui
