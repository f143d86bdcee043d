#include "core/review/stallprogress.h"

#include "core/review/stalledreport.h"

#include <QSet>

#include <algorithm>

namespace tandan::review {

namespace {

Result<QSet<DealId>> stalledOn(Connection& db, ReportScope scope, Day day)
{
    scope.asOf = day;
    TD_ASSIGN(const StalledReport report, stalledReport(db, scope));
    QSet<DealId> deals;
    for (const StalledDeal& deal : report.rows)
        deals.insert(deal.deal);
    return deals;
}

int gone(const QSet<DealId>& before, const QSet<DealId>& after)
{
    return static_cast<int>(
        std::count_if(before.begin(), before.end(), [&](DealId deal) { return !after.contains(deal); }));
}

} // namespace

Result<StallProgress> stallProgress(Connection& db, const ReportScope& scope)
{
    const Day sunday = scope.asOf.addDays(-scope.asOf.dayOfWeek());
    TD_ASSIGN(const auto now, stalledOn(db, scope, scope.asOf));
    TD_ASSIGN(const auto lastSunday, stalledOn(db, scope, sunday));
    TD_ASSIGN(const auto sundayBefore, stalledOn(db, scope, sunday.addDays(-7)));
    return StallProgress{gone(lastSunday, now), gone(sundayBefore, lastSunday)};
}

} // namespace tandan::review
