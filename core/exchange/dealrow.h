#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/vocabulary.h"
#include "core/deal/deal.h"
#include "core/exchange/rowreader.h"

namespace tandan::exchange {

/// What a row of a file says about a deal. A text that is empty and a value that is missing were blank.
struct DealRow
{
    std::size_t index = 0; ///< into the table
    QString externalId, customer, title, owner, industry, source, product, contact, phone, note;
    bool customerUnknown = false; ///< the cell was blank and `customer` is the stand-in
    std::optional<Stage> stage;
    std::optional<Outcome> outcome;
    std::optional<Money> amount;
    std::optional<Day> created, closed, expectedClose;
    std::optional<LostReason> lostReason;

    /// The stage it is put in: the one given, else payment for a won deal and the first for any other, which
    /// claims the least.
    [[nodiscard]] Stage stageOrFirst() const;
    [[nodiscard]] Outcome outcomeOrOpen() const { return outcome.value_or(Outcome::Open); }
};

/// Reads the row that `reader` stands at. Faults go to the reader (a won deal without amount or closing day,
/// an end before the beginning, values that cannot be read). A pure function of the row.
///
/// `status` takes a stage or an outcome. An open deal's closing day is the day on which it is expected to
/// close. A title is taken from the product, the outside number or the customer when its cell is blank.
[[nodiscard]] DealRow readDealRow(RowReader& reader, std::size_t index);

} // namespace tandan::exchange
