#pragma once

#include "core/customer/customer.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"

#include <QTimer>

class QStackedLayout;
class QTableView;

namespace tandan::ui {

class Button;
class ContactDialog;
class CustomerDialog;
class CustomerModel;
class CustomerPanel;
class PageHeader;
class SearchField;
class StatePane;

/// All customers, found while typing; the chosen one at the side with their contacts.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(const PageContext& context, QWidget* parent = nullptr);

    /// Shows this customer, whatever is searched for now.
    void select(CustomerId customer);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<KeyHint> hints() const override;
    [[nodiscard]] QString summary() const override;
    void enter() override;
    void bookChanged(const Changed& what) override;
    bool exportCsv() override;
    bool escape() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void loaded();
    void showFailure(const Error& error);
    void showPanel(CustomerId customer);
    void hidePanel();
    void editCustomer(bool isNew);
    void saveCustomer(CustomerDialog* dialog, std::optional<Customer> before);
    void editContact(const std::optional<Contact>& contact);
    void saveContact(ContactDialog* dialog, const std::optional<Contact>& before);
    void mergeCustomer();
    void exportTo(const QString& path);
    [[nodiscard]] QString lockedReason() const;

    PageHeader* header_;
    SearchField* search_;
    Button* add_;
    QStackedLayout* views_;
    QTableView* table_;
    StatePane* state_;
    QWidget* notice_ = nullptr; ///< holds the state with its margins
    CustomerPanel* panel_;
    QWidget* side_; ///< holds the panel with its margins
    CustomerModel* model_;
    QTimer searchTimer_;
    std::optional<Customer> shown_;
    std::optional<CustomerId> selectAfterLoad_;
    Question question_;
};

} // namespace tandan::ui
