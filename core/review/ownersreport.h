#pragma once

#include "core/base/money.h"
#include "core/base/vocabulary.h"
#include "core/review/reportscope.h"

#include <QJsonObject>

#include <vector>

namespace tandan::review {

/// What one salesperson, or all of them together, have to show.
struct OwnerLine
{
    PersonId id; ///< 0 in the totals
    QString owner;
    qint64 open = 0, won = 0, lost = 0, shelved = 0;
    Money wonAmount;
    std::optional<double> winRate;    ///< won of closed (won + lost), 0–1; nothing when none is closed
    std::optional<double> daysMean;   ///< begun to closed, of won deals with both days
    std::optional<double> daysMedian; ///< the middle one, or the mean of the middle two
    qint64 withoutDate = 0;           ///< of deals(): nobody knows when it began

    [[nodiscard]] qint64 deals() const { return open + won + lost + shelved; }
};

struct OwnersReport
{
    Day asOf;
    std::vector<OwnerLine> rows; ///< most won first, then by name
    OwnerLine total;             ///< over all deals of the rows: not the mean of their means

    /// `{"as_of", "rows":[{owner, deals, open, won, lost, shelved, won_fen, win_rate, days_mean, days_median,
    ///   without_date}], "totals":{the same}}`; a rate or mean of nothing is null.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Everybody who owns a deal of the scope, and every active salesperson even without one (with zeros). In a
/// period: deals that were closed in it, and open or shelved ones begun in it.
[[nodiscard]] Result<OwnersReport> ownersReport(Connection& db, const ReportScope& scope);

/// The deals behind a row (or all, without `owner`), by number; of one outcome or all.
[[nodiscard]] Result<std::vector<DealId>> ownerDeals(Connection& db, const ReportScope& scope,
                                                     std::optional<PersonId> owner,
                                                     std::optional<Outcome> outcome = std::nullopt);

} // namespace tandan::review
