#pragma once

#include "core/base/clock.h"
#include "core/meeting/whenparser.h"
#include "ui/widgets/field.h"

namespace tandan::ui {

/// What happens next, in one line with a day in it. Below it stands the day that was understood, and a way to
/// pick another: Alt+↓ opens the calendar.
class WhenLine : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit WhenLine(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return line_->text(); }
    void setText(const QString& text) { line_->setText(text); }
    void setError(const QString& error) { line_->setError(error); }
    /// Shows what was understood of the text; nothing hides the line for it.
    void showWhen(const std::optional<When>& when);
    [[nodiscard]] bool showsWhen() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCalendar();

    Clock clock_;
    InputField* line_;
    QWidget* row_;
    Label* when_;
};

} // namespace tandan::ui
