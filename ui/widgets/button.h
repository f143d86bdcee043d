#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/themed.h"

#include <QAbstractButton>

#include <optional>

namespace tandan::ui {

/// A push button. At most one filled accent button in a header plus one on the selected row or open dialog.
class Button : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    /// Primary fills with the accent, Text has no border, Confirm fills green, Destructive is red and never a
    /// default, Link is a Text button in the accent colour.
    enum class Kind { Primary, Secondary, Text, Confirm, Destructive, Link };

    Button(Kind kind, const QString& text, QWidget* parent = nullptr);
    /// A button with a drawing alone. `name` is its accessible name and tooltip and may not be empty.
    Button(Kind kind, Icon icon, const QString& name, QWidget* parent = nullptr);

    void setMark(std::optional<Icon> icon);
    /// Shows `key` in a cap ("Ctrl L"). It only shows: the action or shortcut is the caller's.
    void setKey(const QString& key);
    /// 26 high instead of 30.
    void setSmall(bool small);
    /// Keeps only the drawing; the text stays as tooltip and accessible name. Needs a mark.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return compact_; }

    /// Disables the button and says why in its tooltip and accessible description; an empty reason enables
    /// it.
    void setDisabledReason(const QString& reason);
    [[nodiscard]] QString disabledReason() const { return disabledReason_; }

    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] bool hasMark() const { return mark_.has_value(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Look;
    [[nodiscard]] Look look(const Theme& theme) const;
    [[nodiscard]] int height(const Theme& theme) const;
    [[nodiscard]] int padding(const Theme& theme) const;
    [[nodiscard]] bool showsText() const { return !compact_ && !text().isEmpty() && !iconOnly_; }

    Kind kind_;
    std::optional<Icon> mark_;
    QString key_;
    QString disabledReason_;
    bool small_ = false;
    bool compact_ = false;
    bool iconOnly_ = false;
};

} // namespace tandan::ui
