#pragma once

#include "ui/deal/pricedialogs.h"
#include "ui/widgets/panel.h"

namespace tandan::ui {

class Badge;
class Button;
class ConcessionDots;
class ConcessionSlot;

/// 让价: exactly two slots, the first of the lead, the second of the boss. That the price was held stands in
/// the header before the first request can be made; once both are used the request is gone and the reason
/// stands in its place.
class ConcessionPanel : public Panel
{
    Q_OBJECT
public:
    explicit ConcessionPanel(QWidget* parent = nullptr);
    void show(const DealSnapshot& deal);
    using QWidget::show;

Q_SIGNALS:
    void holdRequested();
    void requestRequested();
    void withdrawRequested();
    /// Whoever asked wants to remind who decides.
    void remindRequested();
    void decisionRequested(tandan::ui::DecideDialog::Choice choice);

private:
    void showSlot(const DealSnapshot& deal, int ordinal);
    void showButtons(const DealSnapshot& deal);

    Label* held_;
    ConcessionDots* dots_;
    std::array<ConcessionSlot*, 2> slots_{};
    Button *hold_, *request_, *withdraw_, *remind_, *approve_, *change_, *refuse_;
    Label* why_;
};

/// One of the two slots.
class ConcessionSlot : public Themed<QWidget>
{
    Q_OBJECT
public:
    enum class State { Free, Waiting, Given, Closed };
    ConcessionSlot(const QString& title, QWidget* parent);
    struct Content
    {
        State state = State::Free;
        QString badge, prices, change, argument, exchange;
    };
    void set(const Content& content);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State state_ = State::Free;
    QString title_;
    Badge* badge_;
    Label *prices_, *change_, *argument_, *exchange_;
};

} // namespace tandan::ui
