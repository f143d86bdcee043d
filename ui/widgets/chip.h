#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/themed.h"

#include <QAbstractButton>

#include <optional>

class QMenu;

namespace tandan::ui {

/// A filter pill: "label: **value** ⌄" opens a menu, "label **value**" toggles. Chosen: accent tint and ×.
class Chip : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    explicit Chip(const QString& label, const QString& value = {}, QWidget* parent = nullptr);

    void setMark(std::optional<Icon> icon);
    void setLabel(const QString& label);
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return value_; }

    /// Shows a chevron; click, Space, Enter and Alt+Down open it. The menu stays the caller's.
    void setMenu(QMenu* menu);
    /// The filter is in effect. The × (or Delete, Backspace) emits cleared().
    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return chosen_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person asked to take the filter off. The chip stays chosen until the caller says otherwise.
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect closeArea() const;
    void openMenu();
    void rename();

    QString label_;
    QString value_;
    std::optional<Icon> mark_;
    QMenu* menu_ = nullptr;
    bool chosen_ = false;
};

} // namespace tandan::ui
