#pragma once

#include "core/review/reportscope.h"

namespace tandan::review {

/// How many stalled deals were got going again: stalled at the end of the week before, and moving, closed or
/// shelved since. Weeks begin on Monday.
struct StallProgress
{
    int thisWeek = 0; ///< up to the scope's day
    int lastWeek = 0; ///< the whole week before
};

/// Compares the report on the scope's day with those on the two Sundays before it. What a deal's policy,
/// owner and amount were then the book does not keep beside them, so today's hold (ReportScope).
[[nodiscard]] Result<StallProgress> stallProgress(Connection& db, const ReportScope& scope);

} // namespace tandan::review
