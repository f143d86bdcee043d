#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/connection.h"

#include <QString>

#include <optional>

namespace tandan::review {

/// Which deals a report is about, and on which day it stands.
///
/// On a day before `today` deals are taken as they stood at its end: those not yet begun are left out, those
/// closed later count as open, and stage and next step are the ones of that day. Amounts, owners and names
/// are always today's, because the book keeps no earlier ones beside them. A deal whose beginning nobody
/// knows is in every report and counted as such.
struct ReportScope
{
    Day asOf;
    Day today; ///< of the caller's Clock
    /// Nothing: any. What a period means is said at each report.
    std::optional<Day> from, to;
    std::optional<PersonId> owner;
    QString team; ///< of the owner; empty: all

    [[nodiscard]] bool isPast() const { return asOf < today; }
    /// The first moment after the day the report stands on.
    [[nodiscard]] Instant end() const { return Instant::at(asOf.addDays(1)); }
    [[nodiscard]] bool inPeriod(Day day) const { return (!from || *from <= day) && (!to || day <= *to); }
};

/// The deals of a scope as a subselect with the columns
/// `id, customer_id, title, owner_id, amount_fen, opened_us, outcome, stage, stage_since_us, closed_us,
/// imported` as of its day. The same text runs on both engines.
struct DealSet
{
    QString sql;
    Binds binds;
};
[[nodiscard]] DealSet dealSet(const ReportScope& scope);

} // namespace tandan::review
