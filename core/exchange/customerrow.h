#pragma once

#include "core/customer/customer.h"
#include "core/exchange/rowreader.h"

#include <vector>

namespace tandan::exchange {

/// What a row of a file says about a customer and somebody there.
struct CustomerFileRow
{
    NewCustomer customer;
    std::vector<CustomerType> types;
    NewContact contact; ///< without a name: nobody
};

/// What a row of a file says about somebody at a customer.
struct ContactFileRow
{
    QString customer;
    NewContact contact;
};

/// Several types of a customer in one cell are separated by a semicolon or a comma, Chinese or not.
[[nodiscard]] QStringList typesInCell(const QString& cell);

/// Reads the row that `reader` stands at; faults go to the reader. A pure function of the row.
[[nodiscard]] CustomerFileRow readCustomerRow(RowReader& reader);
/// The same of a file of contacts.
[[nodiscard]] ContactFileRow readContactRow(RowReader& reader);

} // namespace tandan::exchange
