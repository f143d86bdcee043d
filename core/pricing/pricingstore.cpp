#include "core/pricing/pricingstore.h"

#include "core/team/policystore.h"

#include <algorithm>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

// The column lists and the functions that read them belong together.
const QString kPriceColumns =
    u"deal_id, version, standard_fen, floor_fen, quoted_fen, price_fen, psych_low_fen, psych_high_fen"_s;
const QString kRequestColumns =
    u"id, deal_id, version, from_fen, to_fen, argument, in_return, by_id, at_us, state, "
    u"decided_by, decided_us, note, row_version"_s;
constexpr int kRequestColumnCount = 14;

std::optional<PsychPrice> psychOf(const Row& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return PsychPrice{row.money(column), row.money(column + 1)};
}

Price priceOf(const Row& row)
{
    return {row.id<DealId>(0), row.integer(1), row.money(2),   row.maybeMoney(3),
            row.money(4),      row.money(5),   psychOf(row, 6)};
}

Quote quoteOf(const Row& row)
{
    return {row.id<DealId>(0),   row.integer(1),
            row.money(2),        row.money(3),
            row.maybeMoney(4),   psychOf(row, 5),
            row.text(7),         row.text(8),
            row.id<PersonId>(9), storedCode<Role>(row.text(10)),
            row.instant(11),     {}};
}

ConcessionRequest requestOf(const Row& row)
{
    return {row.id<ConcessionRequestId>(0),
            row.id<DealId>(1),
            row.integer(2),
            row.money(3),
            row.money(4),
            row.text(5),
            row.text(6),
            row.id<PersonId>(7),
            row.instant(8),
            storedCode<RequestState>(row.text(9)),
            row.maybeId<PersonId>(10),
            row.maybeInstant(11),
            row.text(12),
            row.number(13)};
}

} // namespace

Result<std::optional<Price>> PricingStore::price(DealId deal)
{
    return db_.first<Price>(u"SELECT %1 FROM deal_price WHERE deal_id = ?"_s.arg(kPriceColumns), {deal},
                            priceOf);
}

Result<std::vector<Quote>> PricingStore::quotes(DealId deal)
{
    TD_ASSIGN(auto quotes,
              db_.all<Quote>(u"SELECT deal_id, version, price_fen, standard_fen, floor_fen, psych_low_fen,"
                             " psych_high_fen, scope_change, reason, by_id, by_role, at_us"
                             " FROM quote WHERE deal_id = ? ORDER BY version"_s,
                             {deal}, quoteOf));
    TD_TRY(db_.each(u"SELECT version, name, quantity, unit_fen FROM quote_item WHERE deal_id = ?"
                    " ORDER BY version, line"_s,
                    {deal}, [&](const Row& row) -> Result<> {
                        const auto quote = std::find_if(quotes.begin(), quotes.end(), [&](const Quote& q) {
                            return q.version == row.integer(0);
                        });
                        if (quote != quotes.end())
                            quote->items.push_back({row.text(1), row.number(2), row.money(3)});
                        return {};
                    }));
    return quotes;
}

Result<std::vector<Hold>> PricingStore::holds(DealId deal)
{
    return db_.all<Hold>(u"SELECT id, deal_id, note, by_id, at_us FROM hold WHERE deal_id = ? ORDER BY id"_s,
                         {deal}, [](const Row& row) {
                             return Hold{row.id<HoldId>(0), row.id<DealId>(1), row.text(2),
                                         row.id<PersonId>(3), row.instant(4)};
                         });
}

Result<std::vector<Concession>> PricingStore::concessions(DealId deal)
{
    return db_.all<Concession>(
        u"SELECT deal_id, ordinal, approver_role, approver_id, person_role, version, amount_fen,"
        " argument, in_return, request_id, created_us"
        " FROM concession WHERE deal_id = ? ORDER BY ordinal"_s,
        {deal}, [](const Row& row) {
            return Concession{row.id<DealId>(0),
                              row.integer(1),
                              storedCode<Role>(row.text(2)),
                              row.id<PersonId>(3),
                              storedCode<Role>(row.text(4)),
                              row.integer(5),
                              row.money(6),
                              row.text(7),
                              row.text(8),
                              row.maybeId<ConcessionRequestId>(9),
                              row.instant(10)};
        });
}

Result<std::vector<ConcessionRequest>> PricingStore::requests(DealId deal)
{
    return db_.all<ConcessionRequest>(
        u"SELECT %1 FROM concession_request WHERE deal_id = ? ORDER BY id"_s.arg(kRequestColumns), {deal},
        requestOf);
}

Result<ConcessionRequest> PricingStore::request(ConcessionRequestId id)
{
    TD_ASSIGN(auto found,
              db_.first<ConcessionRequest>(
                  u"SELECT %1 FROM concession_request WHERE id = ?"_s.arg(kRequestColumns), {id}, requestOf));
    if (!found)
        return notFound(u"TD-REQUEST-NOT-FOUND"_s, {QString::number(id.value())});
    return *found;
}

Result<std::optional<ConcessionRequest>> PricingStore::pendingOf(DealId deal)
{
    return db_.first<ConcessionRequest>(
        u"SELECT %1 FROM concession_request WHERE deal_id = ? AND state = 'pending'"_s.arg(kRequestColumns),
        {deal}, requestOf);
}

Result<std::vector<PendingConcession>> PricingStore::pending(std::optional<Role> decider)
{
    TD_ASSIGN(const Policy policy, PolicyStore{db_}.load());
    TD_ASSIGN(
        auto waiting,
        db_.all<PendingConcession>(
            u"SELECT %1, requester, customer, title, given FROM pending_concession"
            " ORDER BY at_us, id"_s.arg(kRequestColumns),
            {}, [&](const Row& row) {
                PendingConcession pending;
                pending.request = requestOf(row);
                pending.requester = row.text(kRequestColumnCount);
                pending.customer = row.text(kRequestColumnCount + 1);
                pending.title = row.text(kRequestColumnCount + 2);
                pending.decides =
                    pricing::nextRole(row.integer(kRequestColumnCount + 3), policy).value_or(Role::Lead);
                return pending;
            }));
    if (decider)
        std::erase_if(waiting, [&](const PendingConcession& p) { return !mayActAs(*decider, p.decides); });
    for (PendingConcession& pending : waiting) {
        TD_ASSIGN(auto price, this->price(pending.request.deal));
        if (price) // a request refers to its quote, so there is one
            pending.price = *price;
    }
    return waiting;
}

Result<QuoteContext> PricingStore::quoteContext(DealId deal, Role actor)
{
    QuoteContext context;
    context.actor = actor;
    TD_ASSIGN(const ConcessionContext known, concessionContext(deal));
    context.policy = known.policy;
    context.current = known.price;
    context.concessions = known.given;
    context.isSigned = known.isSigned;
    context.isOpen = known.isOpen;
    context.isPending = known.isPending;
    TD_ASSIGN(context.standardElsewhere,
              db_.first<Money>(
                  u"SELECT q.standard_fen FROM quote q JOIN deal_card d ON d.id = q.deal_id"
                  " WHERE d.product <> '' AND d.product = (SELECT m.product FROM deal_card m WHERE m.id = ?)"
                  " AND q.deal_id <> ? ORDER BY q.at_us DESC, q.deal_id DESC, q.version DESC LIMIT 1"_s,
                  {deal, deal}, [](const Row& row) { return row.money(0); }));
    return context;
}

Result<ConcessionContext> PricingStore::concessionContext(DealId deal)
{
    ConcessionContext context;
    TD_ASSIGN(const auto outcome,
              db_.first<Outcome>(u"SELECT outcome FROM deal_card WHERE id = ?"_s, {deal},
                                 [](const Row& row) { return storedCode<Outcome>(row.text(0)); }));
    if (!outcome)
        return notFound(u"TD-DEAL-NOT-FOUND"_s, {dealNumber(deal)});
    context.isOpen = *outcome == Outcome::Open;
    TD_ASSIGN(context.policy, PolicyStore{db_}.load());
    TD_ASSIGN(context.price, price(deal));
    const auto count = [&](const QString& from) {
        return db_.number(u"SELECT count(*) FROM "_s + from, {deal});
    };
    TD_ASSIGN(const qint64 given, count(u"concession WHERE deal_id = ?"_s));
    TD_ASSIGN(const qint64 holds, count(u"hold WHERE deal_id = ?"_s));
    TD_ASSIGN(const qint64 contracts, count(u"deal_money WHERE deal_id = ?"_s));
    TD_ASSIGN(const qint64 waiting, count(u"concession_request WHERE state = 'pending' AND deal_id = ?"_s));
    context.given = static_cast<int>(given);
    context.holds = static_cast<int>(holds);
    context.isSigned = contracts > 0;
    context.isPending = waiting > 0;
    return context;
}

Result<> PricingStore::insert(const Quote& quote)
{
    using Amount = std::optional<Money>;
    TD_TRY(
        db_.run(u"INSERT INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, psych_low_fen, "
                u"psych_high_fen,"
                " scope_change, reason, by_id, by_role, at_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {quote.deal, quote.version, quote.price, quote.standard, quote.floor,
                 quote.psych ? Amount{quote.psych->low} : std::nullopt,
                 quote.psych ? Amount{quote.psych->high} : std::nullopt, quote.scopeChange, quote.reason,
                 quote.by, code(quote.byRole), quote.at}));
    int line = 0;
    for (const QuoteItem& item : quote.items)
        TD_TRY(db_.run(
            u"INSERT INTO quote_item (deal_id, version, line, name, quantity, unit_fen) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {quote.deal, quote.version, ++line, item.name, item.quantity, item.unit}));
    return {};
}

Result<> PricingStore::insert(const Hold& hold)
{
    TD_TRY(db_.run(u"INSERT INTO hold (id, deal_id, note, by_id, at_us) VALUES (?, ?, ?, ?, ?)"_s,
                   {hold.id, hold.deal, hold.note, hold.by, hold.at}));
    return {};
}

Result<> PricingStore::insert(const ConcessionRequest& request)
{
    TD_TRY(db_.run(u"INSERT INTO concession_request (id, deal_id, version, from_fen, to_fen, argument, "
                   u"in_return, by_id, at_us)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {request.id, request.deal, request.version, request.from, request.to, request.argument,
                    request.inReturn, request.by, request.at}));
    return {};
}

Result<> PricingStore::insert(const Concession& concession)
{
    const std::optional<int> previous =
        concession.ordinal > 1 ? std::optional{concession.ordinal - 1} : std::nullopt;
    TD_TRY(db_.run(
        u"INSERT INTO concession (deal_id, ordinal, prev_ordinal, approver_role, approver_id, person_role, "
        u"version,"
        " amount_fen, argument, in_return, request_id, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {concession.deal, concession.ordinal, previous, code(concession.role), concession.approver,
         code(concession.personRole), concession.version, concession.amount, concession.argument,
         concession.inReturn, concession.request, concession.at}));
    return {};
}

Result<> PricingStore::change(const ConcessionRequest& request, RequestState from)
{
    TD_ASSIGN(const int changed,
              db_.run(u"UPDATE concession_request SET state = ?, decided_by = ?, decided_us = ?, note = ?,"
                      " row_version = row_version + 1 WHERE id = ? AND state = ? AND row_version = ?"_s,
                      {code(request.state), request.decidedBy, request.decidedAt, request.note, request.id,
                       code(from), request.rowVersion}));
    if (changed != 1)
        return Error{Error::Code::Conflict, u"TD-STALE"_s, {}, "concession_request"};
    return {};
}

Result<bool> PricingStore::removePending(ConcessionRequestId request)
{
    TD_ASSIGN(const int removed,
              db_.run(u"DELETE FROM concession_request WHERE id = ? AND state = 'pending'"_s, {request}));
    return removed == 1;
}

} // namespace tandan
