#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/marks.h"

namespace tandan::ui {

class IconLabel;
class Label;

/// A strip above the page that says what is wrong with the book as long as it is.
class Banner : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// \param text what is the matter and what to do; empty hides the strip
    void setText(Icon icon, Tone tone, const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    IconLabel* mark_;
    Label* text_;
    Tone tone_ = Tone::Amber;
};

} // namespace tandan::ui
