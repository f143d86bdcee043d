#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/themed.h"

#include <QLabel>

namespace tandan::ui {

/// Text in a role and a colour token, both of which follow the theme. One line and elided with the full text
/// in the tooltip, unless wrapping is asked for.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, TextRole role = TextRole::Body, Color color = Color::Text,
                   QWidget* parent = nullptr);

    void setRole(TextRole role);
    void setColor(Color color);
    /// Several lines instead of eliding.
    void setWrapping(bool wrapping);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void apply();
    [[nodiscard]] bool isElided() const;

    TextRole role_;
    Color color_;
};

/// A drawing beside text, tinted by token.
class IconLabel : public Themed<QWidget>
{
    Q_OBJECT
public:
    /// \param name what it means, for screen readers and as tooltip; empty only where words beside it say the
    /// same
    IconLabel(Icon icon, Color color, const QString& name, Px size = Px::Icon, QWidget* parent = nullptr);
    void set(Icon icon, Color color);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_;
    Color color_;
    Px size_;
};

} // namespace tandan::ui
