#pragma once

#include "core/customer/customerstore.h"
#include "ui/form/formdialog.h"

class QStandardItemModel;

namespace tandan::ui {

class Chip;

/// Adds a deal: for a customer found while typing, or for a new one of that name; with its first next step.
class NewDealDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \param customer preselected; nothing to choose
    NewDealDialog(std::optional<CustomerId> customer, const PageContext& context, QWidget* parent);

    /// Called with the new deal once it is in the book.
    void whenAdded(std::function<void(DealId)> added) { added_ = std::move(added); }

protected:
    void submit() override;

private:
    void lookUp(const QString& name);
    void makeTypes();

    InputField* customer_;
    Label* customerNote_;
    QStandardItemModel* found_;
    Question question_;
    InputField *title_, *amount_, *industry_;
    QWidget* typesRow_ = nullptr;
    std::vector<std::pair<CustomerType, Chip*>> types_;
    InputField* next_;
    Label* nextPreview_;
    std::function<void(DealId)> added_;
};

} // namespace tandan::ui
