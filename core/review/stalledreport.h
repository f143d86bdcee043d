#pragma once

#include "core/review/reportscope.h"
#include "core/review/stall.h"

#include <QJsonObject>

#include <vector>

namespace tandan::review {

/// An open deal that does not move.
struct StalledDeal
{
    DealId deal;
    QString customer, title;
    PersonId ownerId;
    QString owner;
    Stage stage = Stage::Rapport;
    std::optional<Money> amount;
    std::optional<Instant> opened; ///< nothing: counted in StalledReport::withoutDate
    std::optional<int> daysInStage;
    std::optional<int> daysSinceContact; ///< nothing: never
    QString nextStep;                    ///< empty: none
    std::optional<Day> nextDue;
    std::vector<StallReason> reasons; ///< at least one
    /// What the pipeline still expects of it and may lose: amount times the weight of its stage, rounded half
    /// up; 0 without an amount.
    Money atRisk;
};

struct StalledReport
{
    Day asOf;
    std::vector<StalledDeal> rows; ///< most at risk first, then the longest in its stage, then by number

    qint64 openDeals = 0;             ///< of the scope, stalled or not
    qint64 openWithoutDate = 0;       ///< of openDeals: nobody knows when they began
    Money amount;                     ///< of the rows that have one
    Money atRisk;                     ///< sum of the rows
    qint64 withoutAmount = 0;         ///< of the rows
    qint64 withoutDate = 0;           ///< of the rows
    std::array<qint64, 7> byReason{}; ///< rows that name it; a row may name several

    /// `{"as_of", "rows":[{deal, customer, title, owner, stage, amount_fen, days_in_stage,
    /// days_since_contact,
    ///   next_step, next_due, reasons[], at_risk_fen}], "totals":{count, amount_fen, at_risk_fen, open_deals,
    ///   open_without_date, without_amount, without_date, by_reason:{…}}}`; what is not known is null.
    [[nodiscard]] QJsonObject toJson() const;
};

/// One pass over the open deals of the scope. A period restricts to deals begun in it.
[[nodiscard]] Result<StalledReport> stalledReport(Connection& db, const ReportScope& scope);

/// How many rows that report would have, without reading names: for the number beside the page's name.
[[nodiscard]] Result<qint64> stalledCount(Connection& db, const ReportScope& scope);

/// What the team allows, from the policy in the book.
[[nodiscard]] Result<StallLimits> stallLimits(Connection& db);

} // namespace tandan::review
