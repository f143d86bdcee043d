#include "core/review/ownersreport.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace tandan::review {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OwnedDeal
{
    DealId id;
    PersonId owner;
    Outcome outcome = Outcome::Open;
    std::optional<Money> amount;
    std::optional<Instant> opened, closed;
};

bool inPeriod(const ReportScope& scope, const OwnedDeal& deal)
{
    if (!scope.from && !scope.to)
        return true;
    const bool ended = deal.outcome == Outcome::Won || deal.outcome == Outcome::Lost;
    const std::optional<Instant> when = ended ? deal.closed : deal.opened;
    return when && scope.inPeriod(when->day());
}

Result<> eachDeal(Connection& db, const ReportScope& scope, const std::function<void(const OwnedDeal&)>& take)
{
    const DealSet set = dealSet(scope);
    return db.each(
        u"SELECT x.id, x.owner_id, x.outcome, x.amount_fen, x.opened_us, x.closed_us FROM (%1) x ORDER BY x.id"_s
            .arg(set.sql),
        set.binds, [&](const Row& row) -> Result<> {
            const OwnedDeal deal{row.id<DealId>(0), row.id<PersonId>(1), storedCode<Outcome>(row.text(2)),
                                 row.maybeMoney(3), row.maybeInstant(4), row.maybeInstant(5)};
            if (inPeriod(scope, deal))
                take(deal);
            return {};
        });
}

/// A line under way: its days are kept until the median is taken.
struct Tally
{
    OwnerLine line;
    std::vector<qint64> days;

    void add(const OwnedDeal& deal)
    {
        line.withoutDate += deal.opened ? 0 : 1;
        switch (deal.outcome) {
        case Outcome::Open:
            ++line.open;
            return;
        case Outcome::Lost:
            ++line.lost;
            return;
        case Outcome::Shelved:
            ++line.shelved;
            return;
        case Outcome::Won:
            ++line.won;
            line.wonAmount += deal.amount.value_or(Money{});
            if (deal.opened && deal.closed)
                days.push_back(daysBetween(deal.opened->day(), deal.closed->day()));
            return;
        }
    }

    OwnerLine finished()
    {
        if (const qint64 closed = line.won + line.lost; closed > 0)
            line.winRate = static_cast<double>(line.won) / static_cast<double>(closed);
        if (!days.empty()) {
            std::sort(days.begin(), days.end());
            const auto sum = std::accumulate(days.begin(), days.end(), qint64{0});
            const std::size_t half = days.size() / 2;
            const qint64 middleTwo = days.size() % 2 == 1 ? 2 * days[half] : days[half - 1] + days[half];
            line.daysMean = static_cast<double>(sum) / static_cast<double>(days.size());
            line.daysMedian = static_cast<double>(middleTwo) / 2;
        }
        return line;
    }
};

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue{*value} : QJsonValue{};
}

QJsonObject toObject(const OwnerLine& line)
{
    return {{u"deals"_s, line.deals()},
            {u"open"_s, line.open},
            {u"won"_s, line.won},
            {u"lost"_s, line.lost},
            {u"shelved"_s, line.shelved},
            {u"won_fen"_s, line.wonAmount.fen()},
            {u"win_rate"_s, orNull(line.winRate)},
            {u"days_mean"_s, orNull(line.daysMean)},
            {u"days_median"_s, orNull(line.daysMedian)},
            {u"without_date"_s, line.withoutDate}};
}

} // namespace

QJsonObject OwnersReport::toJson() const
{
    QJsonArray array;
    for (const OwnerLine& line : rows) {
        QJsonObject row = toObject(line);
        row.insert(u"owner"_s, line.owner);
        array.append(row);
    }
    return {{u"as_of"_s, formatDay(asOf)}, {u"rows"_s, array}, {u"totals"_s, toObject(total)}};
}

Result<OwnersReport> ownersReport(Connection& db, const ReportScope& scope)
{
    struct Somebody
    {
        PersonId id;
        QString name, team;
        bool sells = false;
    };
    TD_ASSIGN(const auto people,
              db.all<Somebody>(u"SELECT id, name, team, role, active FROM person ORDER BY name_key"_s, {},
                               [](const Row& row) {
                                   return Somebody{row.id<PersonId>(0), row.text(1), row.text(2),
                                                   row.text(3) == code(Role::Sales) && row.flag(4)};
                               }));
    QHash<PersonId, Tally> tallies;
    Tally all;
    TD_TRY(eachDeal(db, scope, [&](const OwnedDeal& deal) {
        tallies[deal.owner].add(deal);
        all.add(deal);
    }));
    OwnersReport report;
    report.asOf = scope.asOf;
    for (const Somebody& person : people) {
        const bool asked = (!scope.owner || *scope.owner == person.id) &&
                           (scope.team.isEmpty() || scope.team == person.team);
        if (!tallies.contains(person.id) && !(person.sells && asked))
            continue;
        OwnerLine line = tallies[person.id].finished();
        line.id = person.id;
        line.owner = person.name;
        report.rows.push_back(std::move(line));
    }
    std::stable_sort(report.rows.begin(), report.rows.end(),
                     [](const auto& a, const auto& b) { return a.wonAmount > b.wonAmount; });
    report.total = all.finished();
    return report;
}

Result<std::vector<DealId>> ownerDeals(Connection& db, const ReportScope& scope,
                                       std::optional<PersonId> owner, std::optional<Outcome> outcome)
{
    std::vector<DealId> deals;
    TD_TRY(eachDeal(db, scope, [&](const OwnedDeal& deal) {
        if ((!owner || deal.owner == *owner) && (!outcome || deal.outcome == *outcome))
            deals.push_back(deal.id);
    }));
    return deals;
}

} // namespace tandan::review
