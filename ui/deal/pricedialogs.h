#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/form/formdialog.h"

namespace tandan::ui {

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
    void describe(const DealSnapshot& deal);
    void showOutcome();

    ConcessionRequest request_;
    std::optional<Money> floor_; ///< nothing: not to be shown
    Choice choice_;
    InputField* amount_ = nullptr;
    Label* outcome_ = nullptr; ///< the price that would result
    QPlainTextEdit* note_;
};

} // namespace tandan::ui
