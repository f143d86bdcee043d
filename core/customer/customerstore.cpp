#include "core/customer/customerstore.h"

#include "core/base/text.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShownWhenAmbiguous = 5;

const QString& selectCustomer()
{
    static const QString sql =
        u"SELECT id, name, industry, source, note, created_us, merged_into, row_version FROM customer"_s;
    return sql;
}

const QString& selectContact()
{
    static const QString sql =
        u"SELECT id, customer_id, name, title, part, phone, personality, row_version FROM contact"_s;
    return sql;
}

/// Neither merged away nor brought in by an undone import.
const QString& living()
{
    static const QString sql = u"merged_into IS NULL AND withdrawn_us IS NULL"_s;
    return sql;
}

Customer customerFrom(const Row& row)
{
    return {row.id<CustomerId>(0),      row.text(1),   row.text(2), row.text(3), row.text(4), row.instant(5),
            row.maybeId<CustomerId>(6), row.number(7), {}};
}

std::optional<DecisionPart> maybePart(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{storedCode<DecisionPart>(row.text(column))};
}

std::optional<QString> codeOf(std::optional<DecisionPart> part)
{
    return part ? std::optional{code(*part)} : std::nullopt;
}

Contact contactFrom(const Row& row)
{
    return {row.id<ContactId>(0), row.id<CustomerId>(1), row.text(2), row.text(3),
            maybePart(row, 4),    row.text(5),           row.text(6), row.number(7)};
}

struct Where
{
    QString sql;
    Binds binds;
};

Where conditions(const CustomerFilter& filter)
{
    Where where{u" WHERE c."_s + QString{living()}.replace(u" AND "_s, u" AND c."_s), {}};
    if (const QString search = filter.search.trimmed(); !search.isEmpty()) {
        where.sql +=
            u" AND (c.name_key LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM contact t WHERE"
            " t.customer_id = c.id AND (t.name LIKE ? ESCAPE '\\' OR t.phone LIKE ? ESCAPE '\\')))"_s;
        where.binds.emplace_back(containing(nameKey(search)));
        where.binds.emplace_back(containing(search));
        where.binds.emplace_back(containing(search));
    }
    if (!filter.industry.isEmpty()) {
        where.sql += u" AND c.industry = ?"_s;
        where.binds.emplace_back(filter.industry);
    }
    if (filter.type) {
        where.sql +=
            u" AND EXISTS (SELECT 1 FROM customer_type y WHERE y.customer_id = c.id AND y.type = ?)"_s;
        where.binds.emplace_back(code(*filter.type));
    }
    return where;
}

struct Named
{
    CustomerId id;
    QString name;
};

} // namespace

Result<Customer> CustomerStore::load(CustomerId id)
{
    TD_ASSIGN(auto customer,
              db_.first<Customer>(selectCustomer() + u" WHERE id = ? AND withdrawn_us IS NULL"_s, {id},
                                  customerFrom));
    if (!customer)
        return notFound(u"TD-CUSTOMER-NOT-FOUND"_s, {QString::number(id.value())});
    TD_ASSIGN(customer->types,
              db_.all<CustomerType>(u"SELECT type FROM customer_type WHERE customer_id = ?"_s, {id},
                                    [](const Row& row) { return storedCode<CustomerType>(row.text(0)); }));
    std::sort(customer->types.begin(), customer->types.end());
    return *std::move(customer);
}

Result<std::optional<CustomerId>> CustomerStore::byName(const QString& name)
{
    return db_.first<CustomerId>(u"SELECT id FROM customer WHERE name_key = ? AND "_s + living(),
                                 {nameKey(name)}, [](const Row& row) { return row.id<CustomerId>(0); });
}

Result<CustomerId> CustomerStore::resolve(const QString& text)
{
    const QString key = nameKey(text);
    if (key.isEmpty())
        return notFound(u"TD-CUSTOMER-NOT-FOUND"_s, {text});
    TD_ASSIGN(const auto exact, byName(text));
    if (exact)
        return *exact;
    bool isNumber = false;
    if (const qint64 number = key.toLongLong(&isNumber); isNumber && number > 0) {
        std::optional<CustomerId> id{CustomerId{number}};
        // Along the line of merges to the one that lives.
        while (true) {
            const auto found = load(*id);
            if (!found && found.error().code == Error::Code::NotFound)
                break;
            if (!found)
                return found.error();
            if (!found->mergedInto)
                return found->id;
            id = found->mergedInto;
        }
    }
    for (const QString& pattern : {beginning(key), containing(key)}) {
        TD_ASSIGN(const auto fitting,
                  db_.all<Named>(u"SELECT id, name FROM customer WHERE name_key LIKE ? ESCAPE '\\' AND "_s +
                                     living() + u" ORDER BY name_key, id LIMIT %1"_s.arg(kShownWhenAmbiguous),
                                 {pattern}, [](const Row& row) {
                                     return Named{row.id<CustomerId>(0), row.text(1)};
                                 }));
        if (fitting.size() == 1)
            return fitting.front().id;
        if (fitting.empty())
            continue;
        QStringList names;
        for (const Named& customer : fitting)
            names << customer.name;
        return refused(u"TD-CUSTOMER-AMBIGUOUS"_s, {text, listed(names)});
    }
    return notFound(u"TD-CUSTOMER-NOT-FOUND"_s, {text});
}

Result<std::vector<CustomerRow>> CustomerStore::list(const CustomerFilter& filter, int limit,
                                                     const std::optional<CustomerRow>& after)
{
    Where where = conditions(filter);
    if (after) {
        where.sql += u" AND (c.name_key > ? OR (c.name_key = ? AND c.id > ?))"_s;
        where.binds.insert(where.binds.end(), {after->nameKey, after->nameKey, after->id});
    }
    where.binds.emplace_back(limit);
    // The counts are asked for the page only, never for the whole book.
    return db_.all<CustomerRow>(
        u"SELECT p.id, p.name, p.name_key, p.industry, p.source,"
        " (SELECT count(*) FROM contact t WHERE t.customer_id = p.id),"
        " (SELECT count(*) FROM deal d WHERE d.customer_id = p.id AND d.withdrawn_us IS NULL),"
        " (SELECT count(*) FROM deal d WHERE d.customer_id = p.id AND d.withdrawn_us IS NULL AND d.outcome = "
        "'open'),"
        " (SELECT CAST(coalesce(sum(d.amount_fen), 0) AS BIGINT) FROM deal d WHERE d.customer_id = p.id"
        "   AND d.withdrawn_us IS NULL AND d.outcome = 'open')"
        " FROM (SELECT c.id, c.name, c.name_key, c.industry, c.source FROM customer c%1"
        "   ORDER BY c.name_key, c.id LIMIT ?) p ORDER BY p.name_key, p.id"_s.arg(where.sql),
        where.binds, [](const Row& row) {
            return CustomerRow{row.id<CustomerId>(0), row.text(1),    row.text(2),
                               row.text(3),           row.text(4),    row.integer(5),
                               row.integer(6),        row.integer(7), row.money(8)};
        });
}

Result<qint64> CustomerStore::count(const CustomerFilter& filter)
{
    const Where where = conditions(filter);
    return db_.number(u"SELECT count(*) FROM customer c"_s + where.sql, where.binds);
}

Result<QStringList> CustomerStore::industries()
{
    TD_ASSIGN(const auto found,
              db_.all<QString>(u"SELECT DISTINCT industry FROM customer WHERE industry <> '' AND "_s +
                                   living() + u" ORDER BY industry"_s,
                               {}, [](const Row& row) { return row.text(0); }));
    return QStringList{found.begin(), found.end()};
}

Result<std::vector<Contact>> CustomerStore::contacts(CustomerId customer)
{
    return db_.all<Contact>(selectContact() + u" WHERE customer_id = ? ORDER BY id"_s, {customer},
                            contactFrom);
}

Result<Contact> CustomerStore::contact(ContactId id)
{
    TD_ASSIGN(auto found, db_.first<Contact>(selectContact() + u" WHERE id = ?"_s, {id}, contactFrom));
    if (!found)
        return notFound(u"TD-CONTACT-NOT-FOUND"_s, {QString::number(id.value())});
    return *std::move(found);
}

Result<> CustomerStore::insert(const Customer& customer)
{
    TD_TRY(db_.run(u"INSERT INTO customer (id, name, name_key, industry, source, note, created_us)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {customer.id, customer.name, nameKey(customer.name), customer.industry, customer.source,
                    customer.note, customer.created}));
    return {};
}

Result<> CustomerStore::update(const Customer& customer, qint64 expectedVersion)
{
    TD_ASSIGN(const int changed,
              db_.run(u"UPDATE customer SET name = ?, name_key = ?, industry = ?, source = ?, note = ?,"
                      " merged_into = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                      {customer.name, nameKey(customer.name), customer.industry, customer.source,
                       customer.note, customer.mergedInto, customer.id, expectedVersion}));
    return changed == 1 ? Result<>{} : stale();
}

Result<> CustomerStore::replaceTypes(CustomerId id, const std::vector<CustomerType>& before,
                                     const std::vector<CustomerType>& after)
{
    const auto has = [](const std::vector<CustomerType>& types, CustomerType type) {
        return std::find(types.begin(), types.end(), type) != types.end();
    };
    for (const CustomerType type : before) {
        if (!has(after, type))
            TD_TRY(
                db_.run(u"DELETE FROM customer_type WHERE customer_id = ? AND type = ?"_s, {id, code(type)}));
    }
    for (const CustomerType type : after) {
        if (!has(before, type))
            TD_TRY(
                db_.run(u"INSERT INTO customer_type (customer_id, type) VALUES (?, ?)"_s, {id, code(type)}));
    }
    return {};
}

Result<> CustomerStore::insertContact(const Contact& contact, Instant created)
{
    TD_TRY(db_.run(u"INSERT INTO contact (id, customer_id, name, title, part, phone, personality, created_us)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {contact.id, contact.customer, contact.name, contact.title, codeOf(contact.part),
                    contact.phone, contact.personality, created}));
    return {};
}

Result<> CustomerStore::updateContact(const Contact& contact, qint64 expectedVersion)
{
    TD_ASSIGN(const int changed,
              db_.run(u"UPDATE contact SET name = ?, title = ?, part = ?, phone = ?, personality = ?,"
                      " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                      {contact.name, contact.title, codeOf(contact.part), contact.phone, contact.personality,
                       contact.id, expectedVersion}));
    return changed == 1 ? Result<>{} : stale();
}

Result<> CustomerStore::deleteContact(ContactId id)
{
    TD_TRY(db_.run(u"DELETE FROM contact WHERE id = ?"_s, {id}));
    return {};
}

Result<> CustomerStore::moveContacts(CustomerId from, CustomerId into)
{
    TD_TRY(
        db_.run(u"UPDATE contact SET customer_id = ?, row_version = row_version + 1 WHERE customer_id = ?"_s,
                {into, from}));
    return {};
}

// The one statement that writes to a table of the area above: whoever merges customers must take along
// everything that points at them, and a deal cannot be loaded from down here.
Result<> CustomerStore::moveDeals(CustomerId from, CustomerId into)
{
    TD_TRY(db_.run(u"UPDATE deal SET customer_id = ?, row_version = row_version + 1 WHERE customer_id = ?"_s,
                   {into, from}));
    return {};
}

} // namespace tandan
