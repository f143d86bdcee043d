#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/panel.h"

class QGridLayout;

namespace tandan::ui {

class Button;
class PriceLine;

/// 价格与概要: the prices on one line, then what is expected and who decides. The floor has a row only for
/// who may know it.
class PricePanel : public Panel
{
    Q_OBJECT
public:
    explicit PricePanel(QWidget* parent = nullptr);
    void show(const DealSnapshot& deal);
    using QWidget::show;

Q_SIGNALS:
    void quoteRequested();

private:
    void addRow(const QString& name, const QString& value, const QString& note = {}, bool strong = false,
                bool warns = false);
    void addRule();
    void showPrices(const DealSnapshot& deal);

    PriceLine* line_;
    QWidget* table_ = nullptr;
    QGridLayout* rows_ = nullptr;
    Button* quote_;
};

} // namespace tandan::ui
