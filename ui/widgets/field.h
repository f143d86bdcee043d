#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/themed.h"

#include <QLineEdit>

namespace tandan::ui {

class Label;

/// A search box: magnifier, placeholder, and the key that brings you here, shown while it is empty.
class SearchField : public Themed<QLineEdit>
{
    Q_OBJECT
public:
    /// \param name accessible name, required \param key shown in a cap, may be empty
    SearchField(const QString& name, const QString& placeholder, const QString& key = {},
                QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void themeChanged() override;

private:
    QString key_;
};

/// The line edit of an InputField: unit at the right, lock at the left.
class FieldEdit : public Themed<QLineEdit>
{
    Q_OBJECT
public:
    explicit FieldEdit(QWidget* parent = nullptr);
    void setSuffix(const QString& suffix);
    void setLocked(bool locked);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    QString suffix_;
    bool locked_ = false;
};

/// One line of input with room for its error below. Usual, focused, with an error, locked.
class InputField : public Themed<QWidget>
{
    Q_OBJECT
public:
    /// \param name accessible name, required
    explicit InputField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* edit() const;
    [[nodiscard]] QString text() const { return edit()->text(); }
    void setText(const QString& text) { edit()->setText(text); }
    void setPlaceholder(const QString& text) { edit()->setPlaceholderText(text); }
    /// A unit at the right end, such as 元.
    void setSuffix(const QString& suffix);

    /// Red border and one line below that says what is wrong; empty takes both away.
    void setError(const QString& error);
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool hasError() const { return !error().isEmpty(); }

    /// Sunken with a lock, read only; `reason` says why. Empty unlocks.
    void setLocked(const QString& reason);
    [[nodiscard]] bool isLocked() const { return locked_; }

Q_SIGNALS:
    void textEdited(const QString& text);

private:
    FieldEdit* edit_;
    QWidget* errorRow_;
    Label* error_;
    bool locked_ = false;
};

} // namespace tandan::ui
