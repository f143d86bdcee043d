#include "core/exchange/export.h"

#include <QHash>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeHeading(CsvWriter& csv, const QString& kind, const QString& columns, Headers headers)
{
    for (const QString& column : columns.split(u' '))
        csv.text(words::written(kind, column, headers));
    csv.endRow();
}

/// The types of each customer in one text.
Result<QHash<CustomerId, QString>> typesByCustomer(Connection& db, Headers headers)
{
    QHash<CustomerId, QString> types;
    TD_TRY(db.each(u"SELECT customer_id, type FROM customer_type ORDER BY customer_id, type"_s, {},
                   [&](const Row& row) -> Result<> {
                       QString& text = types[row.id<CustomerId>(0)];
                       if (!text.isEmpty())
                           text += u"; "_s;
                       text += words::written(u"value.customer_type"_s, row.text(1), headers);
                       return {};
                   }));
    return types;
}

} // namespace

Result<qint64> writeCustomers(CsvWriter& csv, Connection& db, Headers headers)
{
    writeHeading(csv, u"customer"_s,
                 u"customer industry source type contact title phone note created open_deals won_deals"_s,
                 headers);
    TD_ASSIGN(const auto types, typesByCustomer(db, headers));
    qint64 rows = 0;
    TD_TRY(db.each(u"SELECT id, name, industry, source, contact, contact_title, phone, note, created_us, "
                   u"open_deals, won_deals"
                   " FROM customer_export ORDER BY id"_s,
                   {}, [&](const Row& row) -> Result<> {
                       ++rows;
                       for (const int text : {1, 2, 3})
                           csv.text(row.text(text));
                       csv.text(types.value(row.id<CustomerId>(0)));
                       for (const int text : {4, 5, 6, 7})
                           csv.text(row.text(text));
                       csv.day(row.instant(8).day());
                       csv.number(row.number(9));
                       csv.number(row.number(10));
                       csv.endRow();
                       return {};
                   }));
    return rows;
}

Result<qint64> writeContacts(CsvWriter& csv, Connection& db, Headers headers)
{
    writeHeading(csv, u"contact"_s, u"customer contact title part phone personality"_s, headers);
    qint64 rows = 0;
    TD_TRY(
        db.each(u"SELECT customer, name, title, part, phone, personality FROM contact_export ORDER BY id"_s,
                {}, [&](const Row& row) -> Result<> {
                    ++rows;
                    for (const int text : {0, 1, 2})
                        csv.text(row.text(text));
                    csv.text(words::written(u"value.part"_s, row.text(3), headers));
                    csv.text(row.text(4));
                    csv.text(row.text(5));
                    csv.endRow();
                    return {};
                }));
    return rows;
}

} // namespace tandan::exchange
