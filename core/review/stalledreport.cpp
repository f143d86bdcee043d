#include "core/review/stalledreport.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tandan::review {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QSet<DealId>> dealIds(Connection& db, const QString& sql, const Binds& binds)
{
    QSet<DealId> deals;
    TD_TRY(db.each(sql, binds, [&](const Row& row) -> Result<> {
        deals.insert(row.id<DealId>(0));
        return {};
    }));
    return deals;
}

/// Few deals have one, so they are gathered once instead of being asked for at every deal.
Result<QSet<DealId>> dealsWithOpenObjection(Connection& db, const ReportScope& scope)
{
    if (!scope.isPast())
        return dealIds(db, u"SELECT deal_id FROM objection WHERE answered_us IS NULL OR cls IS NULL"_s, {});
    return dealIds(
        db,
        u"SELECT deal_id FROM objection WHERE raised_us < ? AND (answered_us IS NULL OR answered_us >= ? OR cls IS NULL)"_s,
        {scope.end(), scope.end()});
}

Result<QSet<DealId>> dealsWithOverduePayment(Connection& db, const ReportScope& scope)
{
    return dealIds(db,
                   u"SELECT i.deal_id FROM instalment i WHERE i.due_day < ? GROUP BY i.deal_id"
                   " HAVING sum(i.amount_fen) > coalesce((SELECT sum(r.amount_fen) FROM receipt r"
                   " WHERE r.deal_id = i.deal_id AND r.day <= ?), 0)"_s,
                   {scope.asOf, scope.asOf});
}

/// The columns of `stalledSql`, in order.
enum Column {
    Id,
    Customer,
    Title,
    Owner,
    OwnerName,
    StageCode,
    Amount,
    Opened,
    StageSince,
    NextWhat,
    NextDue,
    LastContact
};

/// What a row says that the rules judge by; the names are there only when `names` were asked for.
enum class Read { All, WithoutNames };

DealSet stalledSql(const ReportScope& scope, Read read)
{
    DealSet set = dealSet(scope);
    // Today the open next step has an index of its own; for a day that has passed it is the one that was
    // open at its end.
    const bool past = scope.isPast();
    const QString step =
        past ? u"n.created_us < ? AND (n.closed_us IS NULL OR n.closed_us >= ?)"_s : u"n.state = 'open'"_s;
    const bool names = read == Read::All;
    QString sql = u"SELECT x.id, %1, x.owner_id, %2, x.stage, x.amount_fen, x.opened_us, x.stage_since_us, "
                  u"%3, n.due_day,"
                  " (SELECT max(m.at_us) FROM meeting m WHERE m.deal_id = x.id%4) FROM (%5) x%6"
                  " LEFT JOIN next_step n ON n.deal_id = x.id AND %7 WHERE x.outcome = 'open'"_s.arg(
                      names ? u"c.name, x.title"_s : u"NULL, NULL"_s, names ? u"p.name"_s : u"NULL"_s,
                      names ? u"n.what"_s : u"NULL"_s, past ? u" AND m.at_us < ?"_s : QString{}, set.sql,
                      names ? u" JOIN customer c ON c.id = x.customer_id"
                              " JOIN person p ON p.id = x.owner_id"_s
                            : QString{},
                      step);
    Binds binds;
    if (past)
        binds.emplace_back(scope.end());
    binds.insert(binds.end(), set.binds.begin(), set.binds.end());
    if (past)
        binds.insert(binds.end(), {scope.end(), scope.end()});
    if (scope.from) {
        sql += u" AND x.opened_us >= ?"_s;
        binds.emplace_back(Instant::at(*scope.from));
    }
    if (scope.to) {
        sql += u" AND x.opened_us < ?"_s;
        binds.emplace_back(Instant::at(scope.to->addDays(1)));
    }
    return {sql, binds};
}

std::optional<int> daysUntil(const std::optional<Instant>& from, Day asOf)
{
    return from ? std::optional{daysBetween(from->day(), asOf)} : std::nullopt;
}

/// Hands out each open deal of the scope with what the rules judge by and the reasons that hold, possibly
/// none.
template <class Take>
Result<> eachOpenDeal(Connection& db, const ReportScope& scope, Read read, Take take)
{
    TD_ASSIGN(const StallLimits limits, stallLimits(db));
    TD_ASSIGN(const auto objections, dealsWithOpenObjection(db, scope));
    TD_ASSIGN(const auto overdue, dealsWithOverduePayment(db, scope));
    const DealSet query = stalledSql(scope, read);
    return db.each(query.sql, query.binds, [&](const Row& row) -> Result<> {
        StalledDeal deal;
        deal.deal = row.id<DealId>(Id);
        deal.stage = storedCode<Stage>(row.text(StageCode));
        deal.opened = row.maybeInstant(Opened);
        deal.daysInStage = daysUntil(row.maybeInstant(StageSince), scope.asOf);
        deal.daysSinceContact = daysUntil(row.maybeInstant(LastContact), scope.asOf);
        deal.nextDue = row.maybeDay(NextDue);
        const StallFacts facts{
            deal.daysInStage, daysUntil(deal.opened, scope.asOf), deal.daysSinceContact,
            deal.nextDue,     overdue.contains(deal.deal),        objections.contains(deal.deal)};
        deal.reasons = stallReasons(deal.stage, facts, scope.asOf, limits);
        take(row, deal, limits);
        return {};
    });
}

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue{*number} : QJsonValue{};
}

QJsonObject toObject(const StalledDeal& deal)
{
    QJsonArray reasons;
    for (const StallReason reason : deal.reasons)
        reasons.append(code(reason));
    return {{u"deal"_s, dealNumber(deal.deal)},
            {u"customer"_s, deal.customer},
            {u"title"_s, deal.title},
            {u"owner"_s, deal.owner},
            {u"stage"_s, code(deal.stage)},
            {u"amount_fen"_s, deal.amount ? QJsonValue{deal.amount->fen()} : QJsonValue{}},
            {u"days_in_stage"_s, orNull(deal.daysInStage)},
            {u"days_since_contact"_s, orNull(deal.daysSinceContact)},
            {u"next_step"_s, deal.nextDue ? QJsonValue{deal.nextStep} : QJsonValue{}},
            {u"next_due"_s, deal.nextDue ? QJsonValue{formatDay(*deal.nextDue)} : QJsonValue{}},
            {u"reasons"_s, reasons},
            {u"at_risk_fen"_s, deal.atRisk.fen()}};
}

} // namespace

QJsonObject StalledReport::toJson() const
{
    QJsonArray array;
    for (const StalledDeal& deal : rows)
        array.append(toObject(deal));
    QJsonObject reasons;
    for (const auto& [reason, name] : Codes<StallReason>::table)
        reasons.insert(QLatin1String{name}, byReason[static_cast<std::size_t>(reason)]);
    const QJsonObject totals{{u"count"_s, static_cast<qint64>(rows.size())},
                             {u"amount_fen"_s, amount.fen()},
                             {u"at_risk_fen"_s, atRisk.fen()},
                             {u"open_deals"_s, openDeals},
                             {u"open_without_date"_s, openWithoutDate},
                             {u"without_amount"_s, withoutAmount},
                             {u"without_date"_s, withoutDate},
                             {u"by_reason"_s, reasons}};
    return {{u"as_of"_s, formatDay(asOf)}, {u"rows"_s, array}, {u"totals"_s, totals}};
}

Result<StallLimits> stallLimits(Connection& db)
{
    StallLimits limits;
    TD_TRY(db.each(u"SELECT stage, standard_days, weight_pct FROM stage_policy"_s, {},
                   [&](const Row& row) -> Result<> {
                       const auto stage = static_cast<std::size_t>(storedCode<Stage>(row.text(0)));
                       limits.standardDays[stage] = row.integer(1);
                       limits.weightPercent[stage] = row.integer(2);
                       return {};
                   }));
    TD_ASSIGN(const QString gap, db.text(u"SELECT value FROM policy WHERE key = 'contact_gap_days'"_s));
    if (bool readable = false; const int days = gap.toInt(&readable))
        limits.contactGapDays = readable ? days : limits.contactGapDays;
    return limits;
}

Result<qint64> stalledCount(Connection& db, const ReportScope& scope)
{
    qint64 count = 0;
    TD_TRY(eachOpenDeal(db, scope, Read::WithoutNames,
                        [&](const Row&, const StalledDeal& deal, const StallLimits&) {
                            count += deal.reasons.empty() ? 0 : 1;
                        }));
    return count;
}

Result<StalledReport> stalledReport(Connection& db, const ReportScope& scope)
{
    StalledReport report;
    report.asOf = scope.asOf;
    QHash<PersonId, QString> owners; // a few names, shared by many rows
    TD_TRY(
        eachOpenDeal(db, scope, Read::All, [&](const Row& row, StalledDeal& deal, const StallLimits& limits) {
            ++report.openDeals;
            report.openWithoutDate += deal.opened ? 0 : 1;
            if (deal.reasons.empty())
                return;
            deal.customer = row.text(Customer);
            deal.title = row.text(Title);
            deal.ownerId = row.id<PersonId>(Owner);
            QString& owner = owners[deal.ownerId];
            if (owner.isEmpty())
                owner = row.text(OwnerName);
            deal.owner = owner;
            deal.amount = row.maybeMoney(Amount);
            deal.nextStep = row.text(NextWhat);
            if (deal.amount)
                deal.atRisk =
                    deal.amount->percent(limits.weightPercent[static_cast<std::size_t>(deal.stage)]);
            report.amount += deal.amount.value_or(Money{});
            report.atRisk += deal.atRisk;
            report.withoutAmount += deal.amount ? 0 : 1;
            report.withoutDate += deal.opened ? 0 : 1;
            for (const StallReason reason : deal.reasons)
                ++report.byReason[static_cast<std::size_t>(reason)];
            report.rows.push_back(std::move(deal));
        }));
    std::sort(report.rows.begin(), report.rows.end(), [](const StalledDeal& a, const StalledDeal& b) {
        if (a.atRisk != b.atRisk)
            return a.atRisk > b.atRisk;
        if (a.daysInStage != b.daysInStage)
            return a.daysInStage > b.daysInStage; // nothing known comes last
        return a.deal < b.deal;
    });
    return report;
}

} // namespace tandan::review
