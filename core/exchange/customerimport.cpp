#include "core/exchange/customerimport.h"

#include "core/base/text.h"
#include "core/customer/customerdesk.h"
#include "core/customer/customerstore.h"
#include "core/exchange/customerrow.h"
#include "core/exchange/rowimport.h"

#include <QSet>

#include <algorithm>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QString> unlessBlank(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

Result<std::optional<ContactId>> contactNamed(Unit& unit, CustomerId customer, const QString& name)
{
    TD_ASSIGN(const auto contacts, CustomerStore{unit.db()}.contacts(customer));
    const auto known = std::find_if(contacts.begin(), contacts.end(), [&](const Contact& contact) {
        return nameKey(contact.name) == nameKey(name);
    });
    return known == contacts.end() ? std::optional<ContactId>{} : std::optional{known->id};
}

Result<> fillContact(Unit& unit, ContactId id, const NewContact& row)
{
    ContactChange change;
    change.title = unlessBlank(row.title);
    change.phone = unlessBlank(row.phone);
    change.personality = unlessBlank(row.personality);
    if (row.part)
        change.part = row.part;
    return CustomerDesk{unit}.updateContact(id, change);
}

Result<> addOrFillContact(Unit& unit, CustomerId customer, const NewContact& row)
{
    if (row.name.isEmpty())
        return {};
    TD_ASSIGN(const auto known, contactNamed(unit, customer, row.name));
    if (known)
        return fillContact(unit, *known, row);
    TD_TRY(CustomerDesk{unit}.addContact(customer, row));
    return {};
}

class CustomerImporter
{
public:
    CustomerImporter(Unit& unit, OnDuplicate onDuplicate) : unit_{unit}, onDuplicate_{onDuplicate} {}

    Result<RowEnd> handle(RowReader& reader)
    {
        const auto [row, types, contact] = readCustomerRow(reader);
        if (reader.rejected())
            return RowEnd::Skipped;
        CustomerDesk desk{unit_};
        TD_ASSIGN(const auto known, CustomerStore{unit_.db()}.byName(row.name));
        if (known && onDuplicate_ != OnDuplicate::Update && !added_.contains(*known))
            return RowEnd::Skipped;
        CustomerId id = known.value_or(CustomerId{});
        if (!known) {
            TD_ASSIGN(id, desk.add(row));
            added_.insert(id);
        } else {
            TD_TRY(desk.update(id, {std::nullopt, unlessBlank(row.industry), unlessBlank(row.source),
                                    unlessBlank(row.note)}));
        }
        if (!types.empty())
            TD_TRY(desk.setTypes(id, types));
        TD_TRY(addOrFillContact(unit_, id, contact));
        return known ? RowEnd::Updated : RowEnd::Created;
    }

private:
    Unit& unit_;
    OnDuplicate onDuplicate_;
    QSet<CustomerId> added_;
};

Result<RowEnd> handleContact(Unit& unit, OnDuplicate onDuplicate, RowReader& reader)
{
    const auto [customer, contact] = readContactRow(reader);
    if (reader.rejected())
        return RowEnd::Skipped;
    TD_ASSIGN(const CustomerId id, CustomerDesk{unit}.findOrAdd({customer, {}, {}, {}}));
    TD_ASSIGN(const auto known, contactNamed(unit, id, contact.name));
    if (known && onDuplicate == OnDuplicate::Skip)
        return RowEnd::Skipped;
    if (known && onDuplicate == OnDuplicate::Update) {
        TD_TRY(fillContact(unit, *known, contact));
        return RowEnd::Updated;
    }
    TD_TRY(CustomerDesk{unit}.addContact(id, contact));
    return RowEnd::Created;
}

} // namespace

Result<ImportResult> importCustomers(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                     const ImportRun& run)
{
    CustomerImporter importer{unit, run.onDuplicate};
    return importRows(unit, table, mapping, run,
                      [&](RowReader& reader, ImportResult&) { return importer.handle(reader); });
}

Result<ImportResult> importContacts(Unit& unit, const CsvTable& table, const Mapping& mapping,
                                    const ImportRun& run)
{
    return importRows(unit, table, mapping, run, [&](RowReader& reader, ImportResult&) {
        return handleContact(unit, run.onDuplicate, reader);
    });
}

} // namespace tandan::exchange
