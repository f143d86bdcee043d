#pragma once

#include "core/customer/customer.h"
#include "ui/widgets/dialog.h"

#include <vector>

class QPlainTextEdit;

namespace tandan::ui {

class Chip;
class InputField;

/// A customer's record: name, industry, source, note, and how they are to be treated. Collects values only.
class CustomerDialog : public Dialog
{
    Q_OBJECT
public:
    /// \param customer who to change, nothing to add one
    CustomerDialog(const std::optional<Customer>& customer, QWidget* parent);

    [[nodiscard]] NewCustomer customer() const;
    [[nodiscard]] std::vector<CustomerType> types() const;
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void wantsToSave();

private:
    InputField* name_;
    InputField* industry_;
    InputField* source_;
    QPlainTextEdit* note_;
    std::vector<Chip*> types_; ///< in the order of the enum
};

} // namespace tandan::ui
