#pragma once

#include "ui/widgets/themed.h"

class QHBoxLayout;

namespace tandan::ui {

/// A row across the dialog, between title and steps, with a line below.
class Ribbon : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit Ribbon(QWidget* parent = nullptr);
    [[nodiscard]] QHBoxLayout* row() const { return row_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    QHBoxLayout* row_;
};

} // namespace tandan::ui
