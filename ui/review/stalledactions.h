#pragma once

#include "core/base/money.h"
#include "ui/review/stalledwidgets.h"

#include <vector>

namespace tandan::ui {

/// What can be done with the selected deals, each with the key that does it too. Object names:
/// nextStepButton, reassignButton, remindButton, backButton, shelveButton, loseButton.
class StalledActions : public ActionStrip
{
    Q_OBJECT

public:
    explicit StalledActions(QWidget* parent);

    /// How many are selected and their amount together. What works on one deal at a time says so.
    void setSelection(int count, Money sum);
    /// Where the menu of salespeople opens.
    [[nodiscard]] Button* reassignButton() const { return reassign_; }

Q_SIGNALS:
    /// \param key Qt::Key_N, A, R, B, Z or Delete
    void pressed(int key);

private:
    Button* addButton(Button::Kind kind, Icon icon, const QString& text, const QString& key,
                      const QString& name, int pressedKey);

    std::vector<Button*> single_;
    Button* reassign_;
};

} // namespace tandan::ui
