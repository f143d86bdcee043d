#pragma once

#include "core/deal/dealcard.h"
#include "core/storage/connection.h"

#include <array>

namespace tandan {

/// Reads cards for boards and lists. Filters and sorts in the book: with 100,000 open deals the heads of a
/// board come from one covering index (deal_board), and a page of a column sorts the numbers of that column
/// only before it reads the cards it shows. Thread: the connection's.
class DealCardStore
{
public:
    explicit DealCardStore(Connection& db) : db_{db} {}

    /// One page of the sorted list. Equal sort keys are told apart by number, so pages never overlap.
    Result<std::vector<DealCard>> cards(const DealFilter& filter, DealSort sort, Page page);
    /// Only the numbers, all of them, sorted: the skeleton of a virtual list that fetches the cards it
    /// paints.
    Result<std::vector<DealId>> ids(const DealFilter& filter, DealSort sort);
    /// The cards of these deals in this order; one that is gone is left out.
    Result<std::vector<DealCard>> cards(const std::vector<DealId>& ids);

    Result<qint64> count(const DealFilter& filter);
    /// All six stages in order, also empty ones. `filter.stage` restricts the counts, not the stages.
    Result<std::array<StageSum, 6>> stageSums(const DealFilter& filter);

private:
    Connection& db_;
};

} // namespace tandan
