#pragma once

#include <QWidget>

namespace tandan::ui {

/// The content of the import dialog: wants to be as large as the window allows, since tables can use the
/// room, and gives way to what they need at least. Without this the dialog would scroll as a whole as soon as
/// one label wraps.
class ImportBody : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {kWidth, kHeight}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    static constexpr int kWidth = 1200;

private:
    static constexpr int kHeight = 740;
};

} // namespace tandan::ui
