#include "core/deal/dealcardstore.h"

#include "core/base/text.h"

#include <QHash>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMicrosPerDay = 86'400'000'000;
/// Cards are fetched by this many numbers at a time: one statement text, prepared once.
constexpr std::size_t kBatch = 100;
/// Up to here a page is found sooner by walking along the next steps than by sorting.
constexpr int kSoon = 2000;

/// The joins and conditions of a filter. Joins only what it needs: a board of 100,000 deals is counted and
/// sorted without touching their customers.
struct Selection
{
    bool customer = false;
    bool owner = false;
    bool nextStep = false;
    bool policy = false;
    QString where = u" WHERE d.withdrawn_us IS NULL"_s;
    Binds binds;

    void add(const QString& condition, const Binds& values = {})
    {
        where += u" AND "_s + condition;
        binds.insert(binds.end(), values.begin(), values.end());
    }

    [[nodiscard]] QString from() const
    {
        QString sql = u" FROM deal d"_s;
        if (customer)
            sql += u" JOIN customer c ON c.id = d.customer_id"_s;
        if (owner)
            sql += u" JOIN person p ON p.id = d.owner_id"_s;
        if (policy)
            sql += u" JOIN stage_policy s ON s.stage = d.stage"_s;
        if (nextStep)
            sql += u" LEFT JOIN next_step n ON n.deal_id = d.id AND n.state = 'open'"_s;
        return sql + where;
    }
};

Selection selectionOf(const DealFilter& filter)
{
    Selection selection;
    if (!filter.owners.empty()) {
        QStringList marks;
        Binds owners;
        for (const PersonId owner : filter.owners) {
            marks << u"?"_s;
            owners.emplace_back(owner);
        }
        selection.add(u"d.owner_id IN (%1)"_s.arg(marks.join(u", "_s)), owners);
    }
    const bool openOnly = filter.stalledAt || filter.overdueAt || filter.noNextStep || filter.reminded;
    if (filter.outcome)
        selection.add(u"d.outcome = ?"_s, {code(*filter.outcome)});
    if (openOnly && filter.outcome != Outcome::Open)
        selection.add(u"d.outcome = 'open'"_s);
    if (filter.stage)
        selection.add(u"d.stage = ?"_s, {code(*filter.stage)});
    if (filter.customer)
        selection.add(u"d.customer_id = ?"_s, {*filter.customer});
    if (!filter.team.isEmpty()) {
        selection.owner = true;
        selection.add(u"p.team = ?"_s, {filter.team});
    }
    if (!filter.industry.isEmpty()) {
        selection.customer = true;
        selection.add(u"c.industry = ?"_s, {filter.industry});
    }
    if (filter.stalledAt) {
        selection.policy = true;
        // More whole days than the standard: it came in before the day that lies so many days back began.
        selection.add(u"d.stage_since_us < ? - s.standard_days * %1"_s.arg(kMicrosPerDay),
                      {Instant::at(filter.stalledAt->day())});
    }
    if (filter.overdueAt) {
        selection.nextStep = true;
        selection.add(u"n.due_day < ?"_s, {filter.overdueAt->day()});
    }
    if (filter.noNextStep)
        selection.add(
            u"NOT EXISTS (SELECT 1 FROM next_step o WHERE o.deal_id = d.id AND o.state = 'open')"_s);
    if (filter.pendingConcession)
        selection.add(u"d.id IN (SELECT r.deal_id FROM concession_request r WHERE r.state = 'pending')"_s);
    if (filter.reminded)
        selection.add(u"EXISTS (SELECT 1 FROM deal_reminder r WHERE r.deal_id = d.id)"_s);
    if (filter.expectedCloseBefore)
        selection.add(u"d.expected_close < ?"_s, {*filter.expectedCloseBefore});
    if (const QString search = filter.search.trimmed(); !search.isEmpty()) {
        selection.customer = true;
        const qint64 number = parseDealNumber(search).value_or(DealId{}).value();
        selection.add(u"(d.id = ? OR c.name_key LIKE ? ESCAPE '\\' OR lower(d.title) LIKE ? ESCAPE '\\')"_s,
                      {number, containing(nameKey(search)), containing(search.toLower())});
    }
    return selection;
}

QString orderBy(DealSort sort, Selection& selection)
{
    switch (sort) {
    case DealSort::DueFirst:
        selection.nextStep = true;
        return u" ORDER BY n.due_day ASC NULLS LAST, coalesce(n.due_minute, 1440), d.id"_s;
    case DealSort::AmountFirst:
        return u" ORDER BY d.amount_fen DESC NULLS LAST, d.id"_s;
    case DealSort::OldestInStage:
        return u" ORDER BY d.stage_since_us ASC NULLS LAST, d.id"_s;
    case DealSort::Customer:
        selection.customer = true;
        return u" ORDER BY c.name_key, d.id"_s;
    case DealSort::NewestFirst:
        return u" ORDER BY d.id DESC"_s;
    }
    return {};
}

DealCard cardFrom(const Row& row)
{
    DealCard card;
    card.id = row.id<DealId>(0);
    card.customerId = row.id<CustomerId>(1);
    card.customer = row.text(2);
    card.title = row.text(3);
    card.ownerId = row.id<PersonId>(4);
    card.owner = row.text(5);
    card.team = row.text(6);
    card.industry = row.text(7);
    card.stage = storedCode<Stage>(row.text(8));
    card.outcome = storedCode<Outcome>(row.text(9));
    card.amount = row.maybeMoney(10);
    card.opened = row.maybeInstant(11);
    card.stageSince = row.maybeInstant(12);
    card.closed = row.maybeInstant(13);
    card.expectedClose = row.maybeDay(14);
    card.imported = row.flag(15);
    if (!row.isNull(17)) {
        card.next = DealCard::Next{row.text(16), row.day(17), {}};
        if (!row.isNull(18))
            card.next->minute = row.integer(18);
    }
    card.concessions = row.integer(19);
    card.pendingConcession = row.flag(20);
    card.rowVersion = row.number(21);
    card.externalId = row.text(22);
    card.product = row.text(23);
    card.source = row.text(24);
    if (!row.isNull(25))
        card.lostReason = storedCode<LostReason>(row.text(25));
    return card;
}

const QString& selectBatch()
{
    static const QString sql = [] {
        QStringList marks;
        for (std::size_t i = 0; i < kBatch; ++i)
            marks << u"?"_s;
        return u"SELECT id, customer_id, customer, title, owner_id, owner, team, industry, stage, outcome, "
               u"amount_fen,"
               " opened_us, stage_since_us, closed_us, expected_close, imported, next_what, next_day, "
               "next_minute,"
               " concessions, pending, row_version, external_id, product, source, lost_reason"
               " FROM deal_card WHERE id IN (%1)"_s.arg(marks.join(u", "_s));
    }();
    return sql;
}

Result<std::vector<DealId>> sortedIds(Connection& db, const DealFilter& filter, DealSort sort,
                                      const std::optional<Page>& page)
{
    Selection selection = selectionOf(filter);
    QString sql = orderBy(sort, selection);
    if (page) {
        sql += u" LIMIT ? OFFSET ?"_s;
        selection.binds.emplace_back(page->limit);
        selection.binds.emplace_back(page->offset);
    }
    return db.all<DealId>(u"SELECT d.id"_s + selection.from() + sql, selection.binds,
                          [](const Row& row) { return row.id<DealId>(0); });
}

/// Whether so much of the book fits that its next steps, taken in their order, soon give a page of fitting
/// deals.
bool isBroad(const DealFilter& filter)
{
    return filter.owners.empty() && filter.team.isEmpty() && filter.industry.isEmpty() && !filter.customer &&
           !filter.stalledAt && !filter.overdueAt && !filter.noNextStep && !filter.pendingConcession &&
           !filter.reminded && !filter.expectedCloseBefore && filter.search.trimmed().isEmpty();
}

/// A page in the order DueFirst, found along the index of the open next steps instead of by sorting all
/// deals. Fewer than asked for when the page reaches those without a step.
Result<std::vector<DealId>> firstDueIds(Connection& db, const DealFilter& filter, const Page& page)
{
    Selection selection = selectionOf(filter);
    selection.binds.emplace_back(page.limit);
    selection.binds.emplace_back(page.offset);
    // CROSS: SQLite then keeps to the order written here.
    return db.all<DealId>(
        u"SELECT n.deal_id FROM next_step n CROSS JOIN deal d"_s + selection.where +
            u" AND d.id = n.deal_id AND n.state = 'open'"
            " ORDER BY n.due_day, coalesce(n.due_minute, 1440), n.deal_id LIMIT ? OFFSET ?"_s,
        selection.binds, [](const Row& row) { return row.id<DealId>(0); });
}

} // namespace

Result<std::vector<DealCard>> DealCardStore::cards(const DealFilter& filter, DealSort sort, Page page)
{
    if (sort == DealSort::DueFirst && page.offset < kSoon && isBroad(filter)) {
        TD_ASSIGN(const auto soon, firstDueIds(db_, filter, page));
        if (static_cast<int>(soon.size()) == page.limit)
            return cards(soon);
    }
    TD_ASSIGN(const auto found, sortedIds(db_, filter, sort, page));
    return cards(found);
}

Result<std::vector<DealId>> DealCardStore::ids(const DealFilter& filter, DealSort sort)
{
    return sortedIds(db_, filter, sort, std::nullopt);
}

Result<std::vector<DealCard>> DealCardStore::cards(const std::vector<DealId>& ids)
{
    std::vector<DealCard> found;
    found.reserve(ids.size());
    for (std::size_t first = 0; first < ids.size(); first += kBatch) {
        Binds binds;
        for (std::size_t i = first; i < first + kBatch; ++i)
            binds.emplace_back(i < ids.size() ? ids[i] : DealId{}); // no deal has number 0
        QHash<DealId, DealCard> batch;
        TD_TRY(db_.each(selectBatch(), binds, [&](const Row& row) -> Result<> {
            const DealCard card = cardFrom(row);
            batch.insert(card.id, card);
            return {};
        }));
        for (std::size_t i = first; i < std::min(first + kBatch, ids.size()); ++i) {
            if (const auto card = batch.constFind(ids[i]); card != batch.constEnd())
                found.push_back(*card);
        }
    }
    return found;
}

Result<qint64> DealCardStore::count(const DealFilter& filter)
{
    const Selection selection = selectionOf(filter);
    return db_.number(u"SELECT count(*)"_s + selection.from(), selection.binds);
}

Result<std::array<StageSum, 6>> DealCardStore::stageSums(const DealFilter& filter)
{
    Selection selection = selectionOf(filter);
    selection.policy = true;
    std::array<StageSum, 6> sums;
    for (const Stage stage : allStages())
        sums[static_cast<std::size_t>(stage)].stage = stage;
    TD_TRY(db_.each(u"SELECT d.stage, count(*), count(*) - count(d.amount_fen), "
                    u"CAST(coalesce(sum(d.amount_fen), 0) AS BIGINT),"
                    " CAST(coalesce(sum((d.amount_fen * s.weight_pct + 50) / 100), 0) AS BIGINT)"_s +
                        selection.from() + u" GROUP BY d.stage"_s,
                    selection.binds, [&](const Row& row) -> Result<> {
                        auto& sum = sums[static_cast<std::size_t>(storedCode<Stage>(row.text(0)))];
                        sum.count = row.number(1);
                        sum.withoutAmount = row.number(2);
                        sum.sum = row.money(3);
                        sum.weighted = row.money(4);
                        return {};
                    }));
    return sums;
}

} // namespace tandan
