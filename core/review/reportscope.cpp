#include "core/review/reportscope.h"

namespace tandan::review {

using namespace Qt::Literals::StringLiterals;

DealSet dealSet(const ReportScope& scope)
{
    DealSet set;
    if (!scope.isPast()) {
        set.sql =
            u"SELECT d.id, d.customer_id, d.title, d.owner_id, d.amount_fen, d.opened_us, d.outcome, d.stage,"
            " d.stage_since_us, d.closed_us, d.imported FROM deal d"_s;
    } else {
        // The last passage up to that day says the stage. A deal without one by then was brought in later, at
        // its end: all that is known is that it was open, and the first stage claims the least.
        const Instant end = scope.end();
        const QString last =
            u"(SELECT %1 FROM passage s WHERE s.deal_id = d.id AND (s.at_us IS NULL OR s.at_us < ?)"
            " ORDER BY s.id DESC LIMIT 1)"_s;
        set.sql =
            u"SELECT d.id, d.customer_id, d.title, d.owner_id, d.amount_fen, d.opened_us,"
            " CASE WHEN d.outcome <> 'open' AND (d.closed_us IS NULL OR d.closed_us < ?) THEN d.outcome ELSE "
            "'open' END AS outcome,"
            " coalesce(%1, 'rapport') AS stage, coalesce(%2, d.opened_us) AS stage_since_us,"
            " CASE WHEN d.closed_us < ? THEN d.closed_us END AS closed_us, d.imported FROM deal d"_s.arg(
                last.arg(u"s.to_stage"_s), last.arg(u"s.at_us"_s));
        set.binds = {end, end, end, end};
    }
    if (!scope.team.isEmpty())
        set.sql += u" JOIN person t ON t.id = d.owner_id"_s;
    set.sql += u" WHERE d.withdrawn_us IS NULL"_s;
    if (scope.isPast()) {
        set.sql += u" AND (d.opened_us IS NULL OR d.opened_us < ?)"_s;
        set.binds.emplace_back(scope.end());
    }
    if (scope.owner) {
        set.sql += u" AND d.owner_id = ?"_s;
        set.binds.emplace_back(*scope.owner);
    }
    if (!scope.team.isEmpty()) {
        set.sql += u" AND t.team = ?"_s;
        set.binds.emplace_back(scope.team);
    }
    return set;
}

} // namespace tandan::review
