#pragma once

#include "core/team/policy.h"
#include "ui/widgets/panel.h"

#include <array>

class QLineEdit;
class QSpinBox;

namespace tandan::ui {

class Button;
class InputField;
class Label;

/// What the team agreed on: how long a stage may take, what a stage is worth, how often a price may move. The
/// boss changes it, everybody can read it.
class PolicyPanel : public Panel
{
    Q_OBJECT
public:
    explicit PolicyPanel(QWidget* parent = nullptr);

    void setPolicy(const Policy& policy);
    /// \param reason why nothing can be changed; empty when it can
    void setLocked(const QString& reason);
    /// The settings that differ from those of setPolicy(), as key and value.
    [[nodiscard]] std::vector<std::pair<QString, QString>> changes() const;

Q_SIGNALS:
    void wantsToSave();

private:
    [[nodiscard]] Policy edited() const;
    void follow();
    QSpinBox* spin(const QString& name, int lowest, int highest);

    Policy saved_;
    std::array<QSpinBox*, 6> days_{};
    std::array<QSpinBox*, 6> weights_{};
    QSpinBox* concessions_;
    QSpinBox* gap_;
    QSpinBox* rapportMin_;
    QSpinBox* rapportMax_;
    InputField* firm_;
    Label* note_;
    Button* save_;
    QString lockedReason_;
};

} // namespace tandan::ui
