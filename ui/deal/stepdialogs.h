#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/form/formdialog.h"

namespace tandan::ui {

/// Sets the next step: one line in which a day is recognised, or the day of the one there is.
class NextStepDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class Change { Replace, Postpone };
    NextStepDialog(const DealSnapshot& deal, Change change, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    Change change_;
    InputField* line_;
    Label* preview_;
};

/// Puts a deal aside, until a day or for good.
class ShelveDialog : public FormDialog
{
    Q_OBJECT
public:
    ShelveDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    InputField* until_;
    QPlainTextEdit* reason_;
};

/// Marks a deal as lost and says why.
class LoseDialog : public FormDialog
{
    Q_OBJECT
public:
    LoseDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    QComboBox* reason_;
    QPlainTextEdit* note_;
};

/// Gives a deal to another salesperson.
class ReassignDialog : public FormDialog
{
    Q_OBJECT
public:
    ReassignDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    QComboBox* owner_;
};

} // namespace tandan::ui
