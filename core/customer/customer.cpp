#include "core/customer/customer.h"

#include <QCoreApplication>

namespace tandan {

QString displayName(CustomerType type)
{
    switch (type) {
    case CustomerType::Impatient:
        return QCoreApplication::translate("Customer", "Impatient");
    case CustomerType::Hesitant:
        return QCoreApplication::translate("Customer", "Hesitant");
    case CustomerType::Expert:
        return QCoreApplication::translate("Customer", "Expert");
    case CustomerType::RichSpending:
        return QCoreApplication::translate("Customer", "Rich, spends freely");
    case CustomerType::RichThrifty:
        return QCoreApplication::translate("Customer", "Rich, thrifty");
    case CustomerType::ModestQuality:
        return QCoreApplication::translate("Customer", "Modest means, high wishes");
    case CustomerType::TightBudget:
        return QCoreApplication::translate("Customer", "Tight budget");
    case CustomerType::OldCustomer:
        return QCoreApplication::translate("Customer", "Old customer");
    case CustomerType::NewCustomer:
        return QCoreApplication::translate("Customer", "New customer");
    case CustomerType::Urgent:
        return QCoreApplication::translate("Customer", "In a hurry");
    case CustomerType::Big:
        return QCoreApplication::translate("Customer", "Big customer");
    case CustomerType::Small:
        return QCoreApplication::translate("Customer", "Small customer");
    case CustomerType::Stubborn:
        return QCoreApplication::translate("Customer", "Stubborn");
    }
    return {};
}

QString displayName(DecisionPart part)
{
    switch (part) {
    case DecisionPart::Decider:
        return QCoreApplication::translate("Customer", "Decides");
    case DecisionPart::Adviser:
        return QCoreApplication::translate("Customer", "Advises");
    case DecisionPart::User:
        return QCoreApplication::translate("Customer", "Uses it");
    case DecisionPart::Gatekeeper:
        return QCoreApplication::translate("Customer", "Keeps the door");
    }
    return {};
}

} // namespace tandan
