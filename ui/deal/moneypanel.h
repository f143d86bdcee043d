#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/panel.h"

class QGridLayout;

namespace tandan::ui {

class Button;
class Label;

/// 签约与收款: the contract, when its money is due and what of it came in, each entry with what takes it
/// back. There from the stage in which a contract is signed. Writing off is for the boss; nobody else sees
/// it.
class MoneyPanel : public Panel
{
    Q_OBJECT
public:
    explicit MoneyPanel(QWidget* parent = nullptr);
    void show(const DealSnapshot& deal);
    using QWidget::show;

Q_SIGNALS:
    void contractRequested();
    void planRequested();
    void receiptRequested();
    void writeOffRequested();
    void reverseRequested(tandan::ReceiptId receipt);

private:
    void addRow(const QString& name, const QString& value, const QString& note, Color noteColor,
                bool strong = false);
    void addReceipt(const DealSnapshot& deal, const Receipt& receipt);
    void showContract(const DealSnapshot& deal);
    void showButtons(const DealSnapshot& deal);

    Label* open_;
    QWidget* table_ = nullptr;
    QGridLayout* rows_ = nullptr;
    Button *contract_, *plan_, *receipt_, *writeOff_;
};

} // namespace tandan::ui
