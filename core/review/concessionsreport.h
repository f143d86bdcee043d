#pragma once

#include "core/base/money.h"
#include "core/base/vocabulary.h"
#include "core/review/reportscope.h"

#include <QJsonObject>

#include <array>
#include <vector>

namespace tandan::review {

/// A price move. Scope change: a new quote for something else than before, which is not a concession but
/// stands beside them (DESIGN 2.2).
enum class PriceMove { Concession, ScopeChange };

struct ConcessionLine
{
    DealId deal;
    QString customer, title, owner;
    PriceMove move = PriceMove::Concession;
    int ordinal = 0;        ///< 1 or 2 of a concession; the quote's version of a scope change
    QString by;             ///< who approved or quoted it
    Role role = Role::Lead; ///< the role it was approved in; of a scope change: of who quoted
    Day day;
    Money from, to;   ///< the price before and after; a scope change may also go up
    QString argument; ///< the value argument; of a scope change: what changed
    QString inReturn;

    [[nodiscard]] Money amount() const { return from - to; }
};

/// What one person gave, or what was given on one person's deals.
struct ConcessionSum
{
    QString person;
    qint64 count = 0;
    Money amount;
};

struct ConcessionsReport
{
    Day asOf;
    std::vector<ConcessionLine> rows;               ///< by day, then by deal
    std::vector<ConcessionSum> byApprover, byOwner; ///< concessions only, most money first

    [[nodiscard]] qint64 count(PriceMove move) const;
    [[nodiscard]] Money amount(PriceMove move) const;
    /// Deals with at least one concession.
    [[nodiscard]] qint64 deals() const;

    /// `{"as_of", "rows":[{deal, customer, title, owner, kind, ordinal, by, role, day, from_fen, to_fen,
    /// amount_fen,
    ///   argument, in_return}], "totals":{deals, concessions, amount_fen, scope_changes, scope_change_fen,
    ///   by_approver:[{person, count, amount_fen}], by_owner:[…]}}`
    [[nodiscard]] QJsonObject toJson() const;
};

/// Price moves up to the report's day; in a period: made in it.
[[nodiscard]] Result<ConcessionsReport> concessionsReport(Connection& db, const ReportScope& scope);

} // namespace tandan::review

namespace tandan {
template <>
struct Codes<review::PriceMove>
{
    static constexpr std::array<std::pair<review::PriceMove, const char*>, 2> table{
        {{review::PriceMove::Concession, "concession"}, {review::PriceMove::ScopeChange, "scope_change"}}};
};
} // namespace tandan
