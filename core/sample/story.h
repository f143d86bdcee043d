#pragma once

#include "core/history/unit.h"
#include "core/sample/sampletables.h"

#include <functional>
#include <vector>

namespace tandan::sample {

/// Who and what has appeared so far while the story is played.
struct Cast
{
    struct Known
    {
        CustomerId customer;
        DealId deal;
        std::optional<ConcessionRequestId> request;
    };
    Day today; ///< day 0 of the story
    QHash<QString, Actor> people;
    std::vector<Known> deals; ///< as in Tables::deals
};

/// One action of one person: an entry of the history.
struct Step
{
    int day = 0;
    int minute = 0; ///< of the day
    QString person;
    QString command; ///< as the program itself would name it
    std::function<Result<>(Unit&, Cast&)> act;
};

/// All that happens around the deal at `index` of the tables, which must outlive the steps. A step comes
/// after those it builds on once they are sorted by day and minute.
[[nodiscard]] std::vector<Step> storyOf(const DealRow& row, std::size_t index, const Tables& tables);

} // namespace tandan::sample
