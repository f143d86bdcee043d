#pragma once

#include "core/customer/customer.h"
#include "ui/widgets/panel.h"

#include <vector>

namespace tandan::ui {

class Button;

/// The side panel of a customer: how to treat them, what is noted, and who is who there.
class CustomerPanel : public Panel
{
    Q_OBJECT
public:
    explicit CustomerPanel(QWidget* parent = nullptr);

    void show(const Customer& customer, const std::vector<Contact>& contacts);
    using QWidget::show;
    /// Why nothing can be changed; empty when it can.
    void setLocked(const QString& reason);

Q_SIGNALS:
    void wantsToEdit();
    void wantsToMerge();
    void wantsToAddContact();
    void wantsToEditContact(const tandan::Contact& contact);

private:
    void clear();
    QWidget* contactRow(const Contact& contact);

    Button* edit_;
    QWidget* content_ = nullptr;
    QString lockedReason_;
};

} // namespace tandan::ui
