#pragma once

#include "core/customer/customer.h"
#include "ui/widgets/dialog.h"

class QComboBox;

namespace tandan::ui {

class InputField;

/// Somebody at a customer: who they are and what part they have in the decision. Collects values only.
class ContactDialog : public Dialog
{
    Q_OBJECT
public:
    /// \param contact who to change, nothing to add one
    ContactDialog(const std::optional<Contact>& contact, QWidget* parent);

    [[nodiscard]] NewContact contact() const;
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void wantsToSave();

private:
    InputField* name_;
    InputField* title_;
    QComboBox* part_;
    InputField* phone_;
    InputField* personality_;
};

} // namespace tandan::ui
