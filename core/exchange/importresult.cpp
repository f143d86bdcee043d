#include "core/exchange/importresult.h"

#include "core/exchange/csvwriter.h"

#include <QJsonArray>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

QJsonObject ImportResult::toJson() const
{
    QJsonArray rejected;
    for (const Reject& reject : rejects)
        rejected.append(QJsonObject{{u"row"_s, reject.row},
                                    {u"column"_s, reject.column},
                                    {u"value"_s, reject.value},
                                    {u"reason"_s, reject.why.rule},
                                    {u"message"_s, reject.why.message()}});
    return {{u"read"_s, read},
            {u"created"_s, created},
            {u"updated"_s, updated},
            {u"skipped"_s, skipped},
            {u"rejected"_s, this->rejected()},
            {u"encoding"_s, encoding},
            {u"delimiter"_s, delimiterName(delimiter)},
            {u"columns"_s, QJsonArray::fromStringList(columns)},
            {u"rejects"_s, rejected},
            {u"without_amount"_s, withoutAmount},
            {u"without_date"_s, withoutDate},
            {u"unknown_customer"_s, unknownCustomer},
            {u"unknown_customer_name"_s, unknownCustomerName},
            {u"new_customers"_s, newCustomers},
            {u"new_people"_s, QJsonArray::fromStringList(newPeople)}};
}

QByteArray rejectsCsv(const CsvTable& table, const ImportResult& result, Headers headers)
{
    // Columns of an earlier round of repair are written anew, not twice.
    std::vector<qsizetype> kept;
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        if (!words::recognised(u"reject"_s, table.columns[at]))
            kept.push_back(at);
    }
    CsvWriter csv;
    for (const qsizetype at : kept)
        csv.text(table.columns[at]);
    for (const QString& column : words::codes(u"reject"_s))
        csv.text(words::written(u"reject"_s, column, headers));
    csv.endRow();
    for (const Reject& reject : result.rejects) {
        const QStringList& cells = table.rows[reject.index].cells;
        for (const qsizetype at : kept)
            csv.text(cells.value(at));
        csv.number(reject.row);
        csv.text(reject.column);
        csv.text(reject.why.message());
        // Cells beyond the header are the fault of such a row; they stay to be put right.
        for (qsizetype at = table.columns.size(); at < cells.size(); ++at)
            csv.text(cells[at]);
        csv.endRow();
    }
    return csv.bytes();
}

} // namespace tandan::exchange
