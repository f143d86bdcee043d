#include "core/review/pipelinereport.h"

#include <QJsonArray>

namespace tandan::review {

using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t index(Stage stage)
{
    return static_cast<std::size_t>(stage);
}

std::size_t index(Outcome outcome)
{
    return static_cast<std::size_t>(outcome);
}

/// " AND opened within the period" for the deals of `set`, aliased x.
QString periodCondition(const ReportScope& scope, Binds& binds)
{
    QString condition;
    if (scope.from) {
        condition += u" AND x.opened_us >= ?"_s;
        binds.emplace_back(Instant::at(*scope.from));
    }
    if (scope.to) {
        condition += u" AND x.opened_us < ?"_s;
        binds.emplace_back(Instant::at(scope.to->addDays(1)));
    }
    return condition;
}

QJsonObject named(const DealSum& sum)
{
    return {{u"count"_s, sum.count},
            {u"amount_fen"_s, sum.amount.fen()},
            {u"without_amount"_s, sum.withoutAmount},
            {u"without_date"_s, sum.withoutDate}};
}

QJsonObject weighted(const DealSum& sum)
{
    QJsonObject object = named(sum);
    object.insert(u"weighted_fen"_s, sum.weighted.fen());
    return object;
}

} // namespace

DealSum& DealSum::operator+=(const DealSum& other)
{
    count += other.count;
    amount += other.amount;
    weighted += other.weighted;
    withoutAmount += other.withoutAmount;
    withoutDate += other.withoutDate;
    return *this;
}

DealSum PipelineReport::total() const
{
    DealSum sum;
    for (const DealSum& stage : stages)
        sum += stage;
    return sum;
}

QJsonObject PipelineReport::toJson() const
{
    QJsonArray rows;
    for (const Stage stage : allStages()) {
        QJsonObject row = weighted(stages[index(stage)]);
        row.insert(u"stage"_s, code(stage));
        rows.append(row);
    }
    QJsonObject byOutcome;
    for (const auto& [outcome, name] : Codes<Outcome>::table)
        byOutcome.insert(QLatin1String{name}, named(outcomes[index(outcome)]));
    QJsonObject totals = weighted(total());
    totals.insert(u"by_outcome"_s, byOutcome);
    return {{u"as_of"_s, formatDay(asOf)}, {u"rows"_s, rows}, {u"totals"_s, totals}};
}

Result<PipelineReport> pipelineReport(Connection& db, const ReportScope& scope)
{
    PipelineReport report;
    report.asOf = scope.asOf;
    DealSet set = dealSet(scope);
    const QString period = periodCondition(scope, set.binds);
    // Amounts are never negative, so adding half and cutting off rounds half up.
    const QString sql =
        u"SELECT x.outcome, x.stage, count(*), CAST(coalesce(sum(x.amount_fen), 0) AS BIGINT),"
        " CAST(coalesce(sum((x.amount_fen * w.weight_pct + 50) / 100), 0) AS BIGINT),"
        " count(*) - count(x.amount_fen), count(*) - count(x.opened_us)"
        " FROM (%1) x JOIN stage_policy w ON w.stage = x.stage WHERE 1 = 1%2 GROUP BY x.outcome, x.stage"_s
            .arg(set.sql, period);
    TD_TRY(db.each(sql, set.binds, [&](const Row& row) -> Result<> {
        const auto outcome = storedCode<Outcome>(row.text(0));
        DealSum sum{row.number(2), row.money(3), row.money(4), row.number(5), row.number(6)};
        if (outcome == Outcome::Open)
            report.stages[index(storedCode<Stage>(row.text(1)))] += sum;
        else
            sum.weighted = Money{}; // nothing is expected of a closed deal any more
        report.outcomes[index(outcome)] += sum;
        return {};
    }));
    return report;
}

Result<std::vector<DealId>> pipelineDeals(Connection& db, const ReportScope& scope, Outcome outcome,
                                          std::optional<Stage> stage)
{
    DealSet set = dealSet(scope);
    QString condition = periodCondition(scope, set.binds) + u" AND x.outcome = ?"_s;
    set.binds.emplace_back(code(outcome));
    if (stage) {
        condition += u" AND x.stage = ?"_s;
        set.binds.emplace_back(code(*stage));
    }
    return db.all<DealId>(u"SELECT x.id FROM (%1) x WHERE 1 = 1%2 ORDER BY x.id"_s.arg(set.sql, condition),
                          set.binds, [](const Row& row) { return row.id<DealId>(0); });
}

} // namespace tandan::review
