#pragma once

#include "core/base/money.h"
#include "core/customer/customer.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace tandan {

/// Which customers a list shows; everything empty: all of them. Merged and withdrawn ones never show.
struct CustomerFilter
{
    QString search; ///< part of the name or of a contact's name or phone
    QString industry;
    std::optional<CustomerType> type;
};

/// A line of the customer list.
struct CustomerRow
{
    CustomerId id;
    QString name;
    QString nameKey; ///< with id: where the next page begins
    QString industry;
    QString source;
    int contacts = 0;
    int deals = 0;
    int openDeals = 0;
    Money openAmount; ///< of the open deals that have one
};

/// The customers and contacts of a book. Thread: the connection's.
class CustomerStore
{
public:
    explicit CustomerStore(Connection& db) : db_{db} {}

    /// Also merged ones (their mergedInto says where to). TD-CUSTOMER-NOT-FOUND when there is none.
    Result<Customer> load(CustomerId id);
    /// The customer of that name whatever its spelling (name_key), merged and withdrawn ones aside.
    Result<std::optional<CustomerId>> byName(const QString& name);
    /// The customer meant by a number, an exact name, or else a unique beginning or part of a name:
    /// TD-CUSTOMER-NOT-FOUND, TD-CUSTOMER-AMBIGUOUS with up to five that fit. A merged one gives its heir.
    Result<CustomerId> resolve(const QString& text);

    /// By name; at most `limit`, from behind `after` when given.
    Result<std::vector<CustomerRow>> list(const CustomerFilter& filter, int limit,
                                          const std::optional<CustomerRow>& after = std::nullopt);
    Result<qint64> count(const CustomerFilter& filter);
    /// Every industry some customer has, for filters.
    Result<QStringList> industries();

    /// In the order they were added.
    Result<std::vector<Contact>> contacts(CustomerId customer);
    /// TD-CONTACT-NOT-FOUND when there is none.
    Result<Contact> contact(ContactId id);

private:
    friend class CustomerDesk;
    Result<> insert(const Customer& customer);
    Result<> update(const Customer& customer, qint64 expectedVersion);
    Result<> replaceTypes(CustomerId id, const std::vector<CustomerType>& before,
                          const std::vector<CustomerType>& after);
    Result<> insertContact(const Contact& contact, Instant created);
    Result<> updateContact(const Contact& contact, qint64 expectedVersion);
    Result<> deleteContact(ContactId id);
    Result<> moveContacts(CustomerId from, CustomerId into);
    Result<> moveDeals(CustomerId from, CustomerId into);

    Connection& db_;
};

} // namespace tandan
