#pragma once

#include "ui/widgets/themed.h"

#include <QStringList>

#include <vector>

namespace tandan::ui {

/// One line of help: "N Set next step". Several caps stand side by side.
struct KeyHint
{
    QStringList keys;
    QString text = {};
};

/// The keys that work right now, at the left of the status bar, then "? All shortcuts". Where space is short,
/// hints go from the end, but the first three and the last stay.
class StatusHints : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit StatusHints(QWidget* parent = nullptr);
    void setHints(std::vector<KeyHint> hints);
    /// What fits now, in words.
    [[nodiscard]] QStringList shownTexts() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void allKeysRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] std::vector<KeyHint> fitting() const;
    [[nodiscard]] static KeyHint allKeys();

    std::vector<KeyHint> hints_;
};

} // namespace tandan::ui
