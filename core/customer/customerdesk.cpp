#include "core/customer/customerdesk.h"

#include "core/base/text.h"
#include "core/customer/customerstore.h"

#include <QCoreApplication>
#include <QHash>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameLimit = 200;
constexpr int kShortLimit = 100;
constexpr int kNoteLimit = 4000;

Result<QString> customerName(const QString& text)
{
    return requiredText(text, QCoreApplication::translate("Customer", "The customer's name"), kNameLimit);
}
Result<QString> industry(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Customer", "The industry"), kShortLimit);
}
Result<QString> source(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Customer", "The source"), kShortLimit);
}
Result<QString> note(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Customer", "The note"), kNoteLimit);
}
Result<QString> contactName(const QString& text)
{
    return requiredText(text, QCoreApplication::translate("Customer", "The contact's name"), kShortLimit);
}
Result<QString> contactTitle(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Customer", "The contact's position"), kShortLimit);
}
Result<QString> phone(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Customer", "The phone number"), kShortLimit);
}
Result<QString> personality(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Customer", "Personality and interests"),
                       kNoteLimit);
}

/// `given` checked and trimmed, as a customer without a number.
Result<Customer> checked(const NewCustomer& given)
{
    Customer customer;
    TD_ASSIGN(customer.name, customerName(given.name));
    TD_ASSIGN(customer.industry, industry(given.industry));
    TD_ASSIGN(customer.source, source(given.source));
    TD_ASSIGN(customer.note, note(given.note));
    return customer;
}

} // namespace

Result<Customer> CustomerDesk::living(CustomerId id)
{
    TD_ASSIGN(Customer customer, CustomerStore{unit_.db()}.load(id));
    if (customer.mergedInto)
        return notFound(u"TD-CUSTOMER-NOT-FOUND"_s, {customer.name});
    return customer;
}

Result<CustomerId> CustomerDesk::add(const NewCustomer& customer)
{
    CustomerStore store{unit_.db()};
    TD_ASSIGN(Customer added, checked(customer));
    TD_ASSIGN(const auto known, store.byName(added.name));
    if (known)
        return refused(u"TD-CUSTOMER-EXISTS"_s, {added.name});
    TD_ASSIGN(added.id, unit_.nextId<CustomerId>(u"customer"_s));
    added.created = unit_.now();
    TD_TRY(store.insert(added));
    return added.id;
}

Result<CustomerId> CustomerDesk::findOrAdd(const NewCustomer& customer)
{
    TD_ASSIGN(const auto known, CustomerStore{unit_.db()}.byName(customer.name));
    return known ? Result<CustomerId>{*known} : add(customer);
}

Result<std::vector<CustomerId>> CustomerDesk::findOrAddAll(const std::vector<NewCustomer>& customers)
{
    CustomerStore store{unit_.db()};
    QHash<QString, CustomerId> known;
    std::vector<Customer> added;
    for (const NewCustomer& given : customers) {
        const QString key = nameKey(given.name);
        if (known.contains(key))
            continue;
        TD_ASSIGN(const auto id, store.byName(given.name));
        if (!id) {
            TD_ASSIGN(Customer customer, checked(given));
            added.push_back(std::move(customer));
        }
        known.insert(key, id.value_or(CustomerId{}));
    }
    TD_ASSIGN(const qint64 first, unit_.reserveIds(u"customer"_s, static_cast<qint64>(added.size())));
    for (std::size_t i = 0; i < added.size(); ++i) {
        added[i].id = CustomerId{first + static_cast<qint64>(i)};
        added[i].created = unit_.now();
        TD_TRY(store.insert(added[i]));
        known.insert(nameKey(added[i].name), added[i].id);
    }
    std::vector<CustomerId> ids;
    ids.reserve(customers.size());
    for (const NewCustomer& given : customers)
        ids.push_back(known.value(nameKey(given.name)));
    return ids;
}

Result<> CustomerDesk::update(CustomerId id, const CustomerChange& change,
                              std::optional<qint64> expectedVersion)
{
    CustomerStore store{unit_.db()};
    TD_ASSIGN(const Customer before, living(id));
    if (expectedVersion && *expectedVersion != before.rowVersion)
        return stale();
    Customer after = before;
    if (change.name) {
        TD_ASSIGN(after.name, customerName(*change.name));
    }
    if (change.industry) {
        TD_ASSIGN(after.industry, industry(*change.industry));
    }
    if (change.source) {
        TD_ASSIGN(after.source, source(*change.source));
    }
    if (change.note) {
        TD_ASSIGN(after.note, note(*change.note));
    }
    if (after == before)
        return {};
    if (nameKey(after.name) != nameKey(before.name)) {
        TD_ASSIGN(const auto known, store.byName(after.name));
        if (known)
            return refused(u"TD-CUSTOMER-EXISTS"_s, {after.name});
    }
    return store.update(after, before.rowVersion);
}

Result<> CustomerDesk::setTypes(CustomerId id, const std::vector<CustomerType>& types)
{
    TD_ASSIGN(const Customer before, living(id));
    std::vector<CustomerType> after = types;
    std::sort(after.begin(), after.end());
    after.erase(std::unique(after.begin(), after.end()), after.end());
    return CustomerStore{unit_.db()}.replaceTypes(id, before.types, after);
}

Result<> CustomerDesk::merge(CustomerId from, CustomerId into)
{
    if (from == into)
        return refused(u"TD-CUSTOMER-MERGE-SELF"_s);
    CustomerStore store{unit_.db()};
    TD_ASSIGN(Customer gone, living(from));
    TD_ASSIGN(const Customer heir, living(into));
    std::vector<CustomerType> types = heir.types;
    for (const CustomerType type : gone.types) {
        if (std::find(types.begin(), types.end(), type) == types.end())
            types.push_back(type);
    }
    TD_TRY(store.replaceTypes(into, heir.types, types));
    TD_TRY(store.moveContacts(from, into));
    TD_TRY(store.moveDeals(from, into));
    gone.mergedInto = into;
    return store.update(gone, gone.rowVersion);
}

Result<ContactId> CustomerDesk::addContact(CustomerId customer, const NewContact& contact)
{
    TD_ASSIGN(const Customer at, living(customer));
    Contact added;
    added.customer = at.id;
    TD_ASSIGN(added.name, contactName(contact.name));
    TD_ASSIGN(added.title, contactTitle(contact.title));
    TD_ASSIGN(added.phone, phone(contact.phone));
    TD_ASSIGN(added.personality, personality(contact.personality));
    added.part = contact.part;
    TD_ASSIGN(added.id, unit_.nextId<ContactId>(u"contact"_s));
    TD_TRY(CustomerStore{unit_.db()}.insertContact(added, unit_.now()));
    return added.id;
}

Result<> CustomerDesk::updateContact(ContactId id, const ContactChange& change,
                                     std::optional<qint64> expectedVersion)
{
    CustomerStore store{unit_.db()};
    TD_ASSIGN(const Contact before, store.contact(id));
    if (expectedVersion && *expectedVersion != before.rowVersion)
        return stale();
    Contact after = before;
    if (change.name) {
        TD_ASSIGN(after.name, contactName(*change.name));
    }
    if (change.title) {
        TD_ASSIGN(after.title, contactTitle(*change.title));
    }
    if (change.phone) {
        TD_ASSIGN(after.phone, phone(*change.phone));
    }
    if (change.personality) {
        TD_ASSIGN(after.personality, personality(*change.personality));
    }
    after.part = change.part.value_or(before.part);
    if (after == before)
        return {};
    return store.updateContact(after, before.rowVersion);
}

Result<> CustomerDesk::removeContact(ContactId id)
{
    CustomerStore store{unit_.db()};
    TD_ASSIGN(const Contact contact, store.contact(id));
    return store.deleteContact(contact.id);
}

} // namespace tandan
