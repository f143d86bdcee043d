#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/panel.h"

#include <QAbstractButton>

class QLineEdit;

namespace tandan::ui {

class NeedRow;

/// 五问: the five questions with their answers. A row turns into a line to type in; Enter saves, Esc leaves
/// it as it was.
class NeedsPanel : public Panel
{
    Q_OBJECT
public:
    explicit NeedsPanel(QWidget* parent = nullptr);
    void show(const DealSnapshot& deal);
    using QWidget::show;

Q_SIGNALS:
    void answered(tandan::Need need, const QString& answer);

private:
    Label* count_;
    std::array<NeedRow*, 5> rows_{};
};

/// One question. Reading it is a button; pressing it begins the edit.
class NeedRow : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    NeedRow(Need need, QWidget* parent);
    void set(const QString& answer, const QString& when);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void answered(const QString& answer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void end();
    [[nodiscard]] QRect answerArea() const;

    Need need_;
    QString answer_, when_;
    QLineEdit* edit_;
};

} // namespace tandan::ui
