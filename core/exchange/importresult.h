#pragma once

#include "core/base/error.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/words.h"
#include "core/storage/cancel.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tandan::exchange {

/// What to do with a row that is in the book already.
enum class OnDuplicate { Skip, Update, Create };

/// How an import is run.
struct ImportRun
{
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    bool dryRun = false; ///< everything is checked and counted, nothing stays
    /// Told now and then: rows done, rows in all. On the storage thread.
    std::function<void(qint64 done, qint64 total)> progress;
    CancelToken cancel; ///< cancelled: TD-CANCELLED, and nothing stays
};

/// A row that was not imported: kept, named, and importable after repair.
struct Reject
{
    std::size_t index = 0; ///< into CsvTable::rows
    int row = 0;           ///< the row number a spreadsheet shows
    QString column;        ///< heading of the cell at fault; empty when it is the row as a whole
    QString value;         ///< what stands there
    Error why;             ///< rule and sentence
};

/// A row that is in the book already, or came earlier in the file.
struct Duplicate
{
    std::size_t index = 0; ///< into CsvTable::rows
    int row = 0;           ///< the row number a spreadsheet shows
};

/// What an import did. created + updated + skipped + rejected is read.
struct ImportResult
{
    qint64 read = 0, created = 0, updated = 0, skipped = 0;
    std::vector<Reject> rejects;
    std::vector<Duplicate> duplicates; ///< skipped or updated, in the order of the file
    QString encoding;
    QChar delimiter;
    QStringList columns;

    // Counted and named, never dropped (deals only).
    qint64 withoutAmount = 0;    ///< of created: nobody knows what they are worth
    qint64 withoutDate = 0;      ///< of created: nobody knows when they began
    qint64 unknownCustomer = 0;  ///< blank customer: put under unknownCustomerName
    QString unknownCustomerName; ///< set when unknownCustomer > 0
    QStringList newPeople;       ///< owners and managers that were not in the book
    qint64 newCustomers = 0;

    [[nodiscard]] qint64 rejected() const { return static_cast<qint64>(rejects.size()); }
    /// The document of `import --json` (DESIGN 4), plus `message` for each reject and the named counts.
    [[nodiscard]] QJsonObject toJson() const;
};

/// The rejected rows as a CSV of the same columns, then the row number, the column and the reason. After
/// repair it is imported like the file it came from: the three columns are known and left out.
[[nodiscard]] QByteArray rejectsCsv(const CsvTable& table, const ImportResult& result,
                                    Headers headers = Headers::Chinese);

} // namespace tandan::exchange
