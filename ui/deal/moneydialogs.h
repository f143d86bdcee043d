#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/form/formdialog.h"

namespace tandan::ui {

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

/// Takes back a receipt that was entered by mistake; both entries stay in the book.
class ReverseDialog : public FormDialog
{
    Q_OBJECT
public:
    ReverseDialog(const DealSnapshot& deal, ReceiptId receipt, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    ReceiptId receipt_;
};

/// The boss gives up on money that will not come; the deal is won when nothing is open then.
class WriteOffDialog : public FormDialog
{
    Q_OBJECT
public:
    WriteOffDialog(const DealSnapshot& deal, const PageContext& context, QWidget* parent);

protected:
    void submit() override;

private:
    DealId deal_;
    InputField *amount_, *reason_;
};

} // namespace tandan::ui
