#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/themed.h"

#include <QWidget>

class QHBoxLayout;

namespace tandan::ui {

class FlowLayout;
class Label;

/// Chips in a row that wraps when the window is narrow, with one more at the right end.
class FilterStrip : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit FilterStrip(QWidget* parent);
    void addLeft(QWidget* widget);
    void addRight(QWidget* widget);

private:
    FlowLayout* left_;
    QHBoxLayout* right_;
};

/// What can be done with the selected rows, on an accent tint below a table. Buttons lose their text before
/// they lose their place.
class ActionStrip : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit ActionStrip(QWidget* parent);
    [[nodiscard]] Label* label() const { return label_; }
    void add(Button* button);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Label* label_;
    QHBoxLayout* buttons_;
    std::vector<Button*> all_;
};

} // namespace tandan::ui
