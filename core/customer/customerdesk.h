#pragma once

#include "core/customer/customer.h"
#include "core/history/unit.h"

namespace tandan {

/// What is done with customers and their contacts. An expected version that the row no longer has: TD-STALE.
class CustomerDesk
{
public:
    explicit CustomerDesk(Unit& unit) : unit_{unit} {}

    /// TD-TEXT-EMPTY, TD-TEXT-TOO-LONG, TD-CUSTOMER-EXISTS.
    Result<CustomerId> add(const NewCustomer& customer);
    /// The customer of that name, added when there is none.
    Result<CustomerId> findOrAdd(const NewCustomer& customer);
    /// Ids for all, in order: those with a name already known (also earlier in the same list) are that
    /// customer, the others are added. For imports: takes all numbers at once.
    Result<std::vector<CustomerId>> findOrAddAll(const std::vector<NewCustomer>& customers);

    Result<> update(CustomerId id, const CustomerChange& change,
                    std::optional<qint64> expectedVersion = std::nullopt);
    /// Exactly these types from now on.
    Result<> setTypes(CustomerId id, const std::vector<CustomerType>& types);
    /// Deals, contacts and types of `from` become those of `into`; `from` stays in the book as merged and its
    /// name is free again. TD-CUSTOMER-MERGE-SELF, TD-CUSTOMER-NOT-FOUND (also for one merged before).
    Result<> merge(CustomerId from, CustomerId into);

    Result<ContactId> addContact(CustomerId customer, const NewContact& contact);
    Result<> updateContact(ContactId id, const ContactChange& change,
                           std::optional<qint64> expectedVersion = std::nullopt);
    Result<> removeContact(ContactId id);

private:
    Result<Customer> living(CustomerId id);
    Unit& unit_;
};

} // namespace tandan
