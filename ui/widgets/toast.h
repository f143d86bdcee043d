#pragma once

#include "ui/widgets/themed.h"

#include <QTimer>

namespace tandan::ui {

class Label;
class Button;
class IconLabel;

/// A short message at the bottom right of its host, one at a time, for six seconds; it stays while the
/// pointer or the focus is on it. Nothing destructive may be confirmed by a toast alone.
class Toast : public Themed<QWidget>
{
    Q_OBJECT
public:
    /// \param host the area whose corner it keeps to, usually the page area; also its parent
    explicit Toast(QWidget* host);

    /// Replaces whatever is shown. \param undoable offers the undo button, which shows Ctrl Z
    void show(const QString& message, bool undoable);
    using QWidget::show;
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// The undo button was pressed; the toast is already gone.
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void themeChanged() override;

private:
    void place();
    void leaveWhenIdle();

    IconLabel* mark_;
    Label* message_;
    Button* undo_;
    QTimer life_;
};

} // namespace tandan::ui
