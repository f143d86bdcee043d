#include "core/review/concessionsreport.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tandan::review {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ConcessionSum> summedBy(const std::vector<ConcessionLine>& rows, QString ConcessionLine::*person)
{
    QHash<QString, ConcessionSum> sums;
    for (const ConcessionLine& line : rows) {
        if (line.move != PriceMove::Concession)
            continue;
        ConcessionSum& sum = sums[line.*person];
        sum.person = line.*person;
        ++sum.count;
        sum.amount += line.amount();
    }
    std::vector<ConcessionSum> sorted{sums.cbegin(), sums.cend()};
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.amount != b.amount ? a.amount > b.amount : a.person < b.person;
    });
    return sorted;
}

QJsonArray toArray(const std::vector<ConcessionSum>& sums)
{
    QJsonArray array;
    for (const ConcessionSum& sum : sums)
        array.append(QJsonObject{
            {u"person"_s, sum.person}, {u"count"_s, sum.count}, {u"amount_fen"_s, sum.amount.fen()}});
    return array;
}

// One row a price move: the price before it is its quote less earlier concessions on that quote; before a
// scope change it is the version before less all concessions made on that.
const QString& movesSql()
{
    static const QString sql =
        u"SELECT s.deal_id, 'concession' AS kind, s.ordinal, s.approver_id AS by_id, s.approver_role AS "
        u"by_role, s.created_us AS at_us,"
        " CAST(q.price_fen - coalesce((SELECT sum(e.amount_fen) FROM concession e WHERE e.deal_id = s.deal_id"
        " AND e.version = s.version AND e.ordinal < s.ordinal), 0) AS BIGINT) AS from_fen, s.amount_fen, "
        "s.argument, s.in_return"
        " FROM concession s JOIN quote q ON q.deal_id = s.deal_id AND q.version = s.version"
        " UNION ALL SELECT q.deal_id, 'scope_change', q.version, q.by_id, q.by_role, q.at_us,"
        " CAST(b.price_fen - coalesce((SELECT sum(e.amount_fen) FROM concession e WHERE e.deal_id = b.deal_id"
        " AND e.version = b.version), 0) AS BIGINT),"
        " CAST(b.price_fen - coalesce((SELECT sum(e.amount_fen) FROM concession e WHERE e.deal_id = b.deal_id"
        " AND e.version = b.version), 0) - q.price_fen AS BIGINT), q.scope_change, ''"
        " FROM quote q JOIN quote b ON b.deal_id = q.deal_id AND b.version = q.version - 1 WHERE length(q.scope_change) > 0"_s;
    return sql;
}

} // namespace

qint64 ConcessionsReport::count(PriceMove move) const
{
    return std::count_if(rows.begin(), rows.end(), [&](const auto& line) { return line.move == move; });
}

Money ConcessionsReport::amount(PriceMove move) const
{
    Money sum;
    for (const ConcessionLine& line : rows) {
        if (line.move == move)
            sum += line.amount();
    }
    return sum;
}

qint64 ConcessionsReport::deals() const
{
    QSet<DealId> with;
    for (const ConcessionLine& line : rows) {
        if (line.move == PriceMove::Concession)
            with.insert(line.deal);
    }
    return with.size();
}

QJsonObject ConcessionsReport::toJson() const
{
    QJsonArray array;
    for (const ConcessionLine& line : rows)
        array.append(QJsonObject{{u"deal"_s, dealNumber(line.deal)},
                                 {u"customer"_s, line.customer},
                                 {u"title"_s, line.title},
                                 {u"owner"_s, line.owner},
                                 {u"kind"_s, code(line.move)},
                                 {u"ordinal"_s, line.ordinal},
                                 {u"by"_s, line.by},
                                 {u"role"_s, code(line.role)},
                                 {u"day"_s, formatDay(line.day)},
                                 {u"from_fen"_s, line.from.fen()},
                                 {u"to_fen"_s, line.to.fen()},
                                 {u"amount_fen"_s, line.amount().fen()},
                                 {u"argument"_s, line.argument},
                                 {u"in_return"_s, line.inReturn}});
    const QJsonObject totals{{u"deals"_s, deals()},
                             {u"concessions"_s, count(PriceMove::Concession)},
                             {u"amount_fen"_s, amount(PriceMove::Concession).fen()},
                             {u"scope_changes"_s, count(PriceMove::ScopeChange)},
                             {u"scope_change_fen"_s, amount(PriceMove::ScopeChange).fen()},
                             {u"by_approver"_s, toArray(byApprover)},
                             {u"by_owner"_s, toArray(byOwner)}};
    return {{u"as_of"_s, formatDay(asOf)}, {u"rows"_s, array}, {u"totals"_s, totals}};
}

Result<ConcessionsReport> concessionsReport(Connection& db, const ReportScope& scope)
{
    ConcessionsReport report;
    report.asOf = scope.asOf;
    const DealSet set = dealSet(scope);
    Binds binds = set.binds;
    binds.emplace_back(scope.end());
    const QString sql =
        u"SELECT x.id, c.name, d.title, o.name, m.kind, m.ordinal, b.name, m.by_role, m.at_us, m.from_fen, "
        u"m.amount_fen, m.argument, m.in_return"
        " FROM (%1) m JOIN (%2) x ON x.id = m.deal_id JOIN deal d ON d.id = x.id JOIN customer c ON c.id = "
        "x.customer_id"
        " JOIN person o ON o.id = x.owner_id JOIN person b ON b.id = m.by_id WHERE m.at_us < ?"
        " ORDER BY m.at_us, x.id, m.kind, m.ordinal"_s.arg(movesSql(), set.sql);
    TD_TRY(db.each(sql, binds, [&](const Row& row) -> Result<> {
        ConcessionLine line{row.id<DealId>(0),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            storedCode<PriceMove>(row.text(4)),
                            row.integer(5),
                            row.text(6),
                            storedCode<Role>(row.text(7)),
                            row.instant(8).day(),
                            row.money(9),
                            row.money(9) - row.money(10),
                            row.text(11),
                            row.text(12)};
        if (scope.inPeriod(line.day))
            report.rows.push_back(std::move(line));
        return {};
    }));
    report.byApprover = summedBy(report.rows, &ConcessionLine::by);
    report.byOwner = summedBy(report.rows, &ConcessionLine::owner);
    return report;
}

} // namespace tandan::review
