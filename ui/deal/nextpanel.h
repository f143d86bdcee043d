#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/panel.h"

namespace tandan::ui {

class Button;

/// 下一步: what, when, and the three things done with it.
class NextPanel : public Panel
{
    Q_OBJECT
public:
    explicit NextPanel(QWidget* parent = nullptr);
    void show(const DealSnapshot& deal);
    using QWidget::show;

Q_SIGNALS:
    void doneRequested();
    void postponeRequested();
    void changeRequested();

private:
    Label *due_, *what_;
    Button *done_, *postpone_, *change_;
};

} // namespace tandan::ui
