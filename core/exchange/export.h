#pragma once

#include "core/deal/dealcard.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/words.h"
#include "core/storage/connection.h"

namespace tandan::exchange {

/// Exports write everything that a filter lets through, by number, with the columns of docs/formats/csv.md.
/// What importing reads again comes back without loss. Errors: those of the storage; the writer keeps those
/// of the file for finish(). Thread: the connection's.

/// One row a deal; of its customer's contacts the first.
[[nodiscard]] Result<qint64> writeDeals(CsvWriter& csv, Connection& db, const DealFilter& filter,
                                        Headers headers);
/// One row a meeting of the deals that `filter` lets through, with what came up in it.
[[nodiscard]] Result<qint64> writeMeetings(CsvWriter& csv, Connection& db, const DealFilter& filter,
                                           Headers headers);
/// One row a customer, with the first contact.
[[nodiscard]] Result<qint64> writeCustomers(CsvWriter& csv, Connection& db, Headers headers);
/// One row a contact.
[[nodiscard]] Result<qint64> writeContacts(CsvWriter& csv, Connection& db, Headers headers);

/// Writes one of the above to `path`, whole or not at all; `-` is standard output. \return the rows below the
/// heading. TD-FILE-UNWRITABLE.
template <class Write>
[[nodiscard]] Result<qint64> exportTo(const QString& path, Write write)
{
    TD_ASSIGN(AtomicFile file, AtomicFile::open(path));
    CsvWriter csv{&file};
    TD_ASSIGN(const qint64 rows, write(csv));
    TD_TRY(csv.finish());
    TD_TRY(file.commit());
    return rows;
}

} // namespace tandan::exchange
