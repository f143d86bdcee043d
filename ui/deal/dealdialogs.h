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
    InputField* what_ = nullptr;
    InputField* day_ = nullptr;
    Label* preview_ = nullptr;
};

/// Records that the customer asked for less and the price stood.
class HoldDialog : public FormDialog
{
    Q_OBJECT
public:
    HoldDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    QPlainTextEdit* note_;
};

/// Asks for a concession: the new price, the value explained with it, what we get for it (CR4).
class ConcessionRequestDialog : public FormDialog
{
    Q_OBJECT
public:
    ConcessionRequestDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    Money now_;
    InputField* to_;
    Label* change_;
    QPlainTextEdit* argument_;
    InputField* inReturn_;
};

/// Grants a waiting request, grants another amount, or says no.
class DecideDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class Choice { Approve, Change, Refuse };
    DecideDialog(const DealSnapshot& deal, Choice choice, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    ConcessionRequest request_;
    Choice choice_;
    InputField* amount_ = nullptr;
    QPlainTextEdit* note_;
};

/// Records the signed contract.
class ContractDialog : public FormDialog
{
    Q_OBJECT
public:
    ContractDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    InputField *amount_, *day_, *signer_, *number_;
};

/// Plans when the money comes: equal instalments whose days and amounts can be changed one by one.
class PlanDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    struct Line
    {
        QWidget* row;
        InputField *day, *amount;
    };
    void spread();
    void setLines(const std::vector<PlannedPayment>& plan);

    DealId deal_;
    Money open_;
    InputField *count_, *first_;
    QWidget* lines_;
    std::vector<Line> plan_;
    Label* rest_;
};

/// Records money that came in, and closes the deal as won when it was the last of it.
class ReceiptDialog : public FormDialog
{
    Q_OBJECT
public:
    ReceiptDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    InputField *amount_, *day_, *method_, *ref_;
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
