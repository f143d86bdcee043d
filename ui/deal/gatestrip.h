#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/themed.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace tandan::ui {

class Button;
class FlowLayout;
class Label;

/// One item of the gate: ticked or not, its name, and the reason beside it while a must-item is not met.
class GateMark : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    /// \param open whether the deal is, so that an item can be filled in
    GateMark(const GateItem& item, bool open, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    GateItem item_;
};

/// The items between a deal and its next stage, those that hold the gate before those that only advise, and
/// the button that moves it on. While the gate holds, that button says how many are missing and why, and
/// another one beside it fills them in.
class GateStrip : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit GateStrip(QWidget* parent = nullptr);
    void show(const DealSnapshot& deal);
    using QWidget::show;

Q_SIGNALS:
    /// Somebody wants to fill in what is missing, beginning with `item`; empty: with the first.
    void fillRequested(const QString& item);
    void advanceRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showButtons(const DealSnapshot& deal, const std::vector<GateItem>& must);
    void addGroup(const QString& name, const std::vector<GateItem>& items, bool open);

    Label* title_;
    QWidget* marks_;
    QList<QWidget*> made_;
    Label* missing_;
    Button *fill_, *advance_;
};

} // namespace tandan::ui
