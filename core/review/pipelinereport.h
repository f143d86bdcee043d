#pragma once

#include "core/base/money.h"
#include "core/base/vocabulary.h"
#include "core/review/reportscope.h"

#include <QJsonObject>

#include <array>
#include <vector>

namespace tandan::review {

/// A number of deals and what they are worth. What is not known is counted, never left out.
struct DealSum
{
    qint64 count = 0;
    Money amount;   ///< of those that have one
    Money weighted; ///< each amount times its stage's weight, rounded a deal at a time so that parts add up
    qint64 withoutAmount = 0; ///< of count
    qint64 withoutDate = 0;   ///< of count: nobody knows when it began

    DealSum& operator+=(const DealSum& other);
    friend bool operator==(const DealSum&, const DealSum&) = default;
};

/// Open deals by stage, and all deals by outcome.
struct PipelineReport
{
    Day asOf;
    std::array<DealSum, 6> stages;   ///< of open deals, by Stage
    std::array<DealSum, 4> outcomes; ///< of all deals, by Outcome; weighted only for open ones

    /// The sum of the stages; equal to outcomes[Open].
    [[nodiscard]] DealSum total() const;
    /// `{"as_of", "rows":[{stage, count, amount_fen, weighted_fen, without_amount, without_date}],
    ///   "totals":{count, amount_fen, weighted_fen, without_amount, without_date,
    ///             "by_outcome":{open|won|lost|shelved: {count, amount_fen, without_amount, without_date}}}}`
    [[nodiscard]] QJsonObject toJson() const;
};

/// A period restricts to deals begun in it; deals without a date are in no period.
[[nodiscard]] Result<PipelineReport> pipelineReport(Connection& db, const ReportScope& scope);

/// The deals behind a number of the report, by number: of an outcome, and for open ones of a stage.
[[nodiscard]] Result<std::vector<DealId>> pipelineDeals(Connection& db, const ReportScope& scope,
                                                        Outcome outcome,
                                                        std::optional<Stage> stage = std::nullopt);

} // namespace tandan::review
