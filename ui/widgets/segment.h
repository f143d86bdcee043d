#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/themed.h"

#include <optional>
#include <vector>

class QButtonGroup;

namespace tandan::ui {

/// Exclusive views side by side; ← → move between them.
class Segment : public Themed<QWidget>
{
    Q_OBJECT
public:
    struct Item
    {
        QString text;
        std::optional<Icon> mark = std::nullopt;
    };

    /// \param name what is chosen here, for screen readers ("View")
    Segment(const QString& name, const std::vector<Item>& items, QWidget* parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index);
    /// 24 high instead of 28.
    void setSmall(bool small);
    /// Drawings alone; texts become tooltips. Only items with a mark shrink.
    void setCompact(bool compact);
    void setItemText(int index, const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;

private:
    void place();

    QButtonGroup* group_;
    bool small_ = false;
};

} // namespace tandan::ui
