#include "core/deal/dealstore.h"

#include "core/base/text.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShownWhenAmbiguous = 5;

const QString& selectDeal()
{
    static const QString sql = u"SELECT id, external_id, customer_id, title, owner_id, stage, outcome, "
                               u"amount_fen, source, product, note,"
                               " expected_close, opened_us, stage_since_us, closed_us, lost_reason, "
                               "lost_note, shelved_until, shelved_reason,"
                               " imported, created_us, row_version FROM deal"_s;
    return sql;
}

Deal dealFrom(const Row& row)
{
    Deal deal;
    deal.id = row.id<DealId>(0);
    deal.externalId = row.text(1);
    deal.customer = row.id<CustomerId>(2);
    deal.title = row.text(3);
    deal.owner = row.id<PersonId>(4);
    deal.stage = storedCode<Stage>(row.text(5));
    deal.outcome = storedCode<Outcome>(row.text(6));
    deal.amount = row.maybeMoney(7);
    deal.source = row.text(8);
    deal.product = row.text(9);
    deal.note = row.text(10);
    deal.expectedClose = row.maybeDay(11);
    deal.opened = row.maybeInstant(12);
    deal.stageSince = row.maybeInstant(13);
    deal.closed = row.maybeInstant(14);
    if (!row.isNull(15))
        deal.lostReason = storedCode<LostReason>(row.text(15));
    deal.lostNote = row.text(16);
    deal.shelvedUntil = row.maybeDay(17);
    deal.shelvedReason = row.text(18);
    deal.imported = row.flag(19);
    deal.created = row.instant(20);
    deal.rowVersion = row.number(21);
    return deal;
}

const QString& selectNextStep()
{
    static const QString sql =
        u"SELECT id, deal_id, what, by_id, due_day, due_minute, state, created_us, closed_us, row_version FROM next_step"_s;
    return sql;
}

NextStep nextStepFrom(const Row& row)
{
    NextStep step;
    step.id = row.id<NextStepId>(0);
    step.deal = row.id<DealId>(1);
    step.what = row.text(2);
    step.by = row.id<PersonId>(3);
    step.due = row.day(4);
    if (!row.isNull(5))
        step.minute = row.integer(5);
    step.state = storedCode<NextStep::State>(row.text(6));
    step.created = row.instant(7);
    step.closed = row.maybeInstant(8);
    step.rowVersion = row.number(9);
    return step;
}

template <class E>
std::optional<QString> codeOf(const std::optional<E>& word)
{
    return word ? std::optional{code(*word)} : std::nullopt;
}

struct Titled
{
    DealId id;
    QString title;
};

} // namespace

Result<Deal> DealStore::load(DealId id)
{
    TD_ASSIGN(auto deal,
              db_.first<Deal>(selectDeal() + u" WHERE id = ? AND withdrawn_us IS NULL"_s, {id}, dealFrom));
    if (!deal)
        return notFound(u"TD-DEAL-NOT-FOUND"_s, {dealNumber(id)});
    return *std::move(deal);
}

Result<DealId> DealStore::resolve(const QString& text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return notFound(u"TD-DEAL-NOT-FOUND"_s, {text});
    if (const auto number = parseDealNumber(plain)) {
        const auto deal = load(*number);
        if (deal)
            return deal->id;
        if (deal.error().code != Error::Code::NotFound)
            return deal.error();
    }
    TD_ASSIGN(const auto external, byExternalId(plain));
    if (external)
        return *external;
    for (const QString& outcomes : {u"d.outcome = 'open'"_s, u"d.outcome <> 'open'"_s}) {
        TD_ASSIGN(
            const auto fitting,
            db_.all<Titled>(u"SELECT d.id, d.title FROM deal d JOIN customer c ON c.id = d.customer_id"
                            " WHERE d.withdrawn_us IS NULL AND %1 AND (lower(d.title) LIKE ? ESCAPE '\\'"
                            " OR c.name_key LIKE ? ESCAPE '\\') ORDER BY d.id LIMIT %2"_s.arg(outcomes)
                                .arg(kShownWhenAmbiguous),
                            {containing(plain.toLower()), containing(nameKey(plain))}, [](const Row& row) {
                                return Titled{row.id<DealId>(0), row.text(1)};
                            }));
        if (fitting.size() == 1)
            return fitting.front().id;
        if (fitting.empty())
            continue;
        QStringList shown;
        for (const Titled& deal : fitting)
            shown << u"%1 %2"_s.arg(dealNumber(deal.id), deal.title);
        return refused(u"TD-DEAL-AMBIGUOUS"_s, {text, listed(shown)});
    }
    return notFound(u"TD-DEAL-NOT-FOUND"_s, {text});
}

Result<std::optional<DealId>> DealStore::byExternalId(const QString& externalId)
{
    if (externalId.isEmpty())
        return std::optional<DealId>{};
    return db_.first<DealId>(u"SELECT id FROM deal WHERE external_id = ? AND external_id <> ''"
                             " AND withdrawn_us IS NULL ORDER BY id DESC LIMIT 1"_s,
                             {externalId}, [](const Row& row) { return row.id<DealId>(0); });
}

Result<std::vector<DealId>> DealStore::ofCustomer(CustomerId customer)
{
    return db_.all<DealId>(
        u"SELECT id FROM deal WHERE customer_id = ? AND withdrawn_us IS NULL ORDER BY id"_s, {customer},
        [](const Row& row) { return row.id<DealId>(0); });
}

Result<std::vector<DealFact>> DealStore::facts(DealId id)
{
    return db_.all<DealFact>(
        u"SELECT item, answer, by_id, at_us FROM deal_fact WHERE deal_id = ? ORDER BY item"_s, {id},
        [](const Row& row) {
            return DealFact{row.text(0), row.text(1), row.id<PersonId>(2), row.instant(3)};
        });
}

Result<std::vector<Passage>> DealStore::passages(DealId id)
{
    return db_.all<Passage>(
        u"SELECT id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us FROM passage"
        " WHERE deal_id = ? ORDER BY id"_s,
        {id}, [](const Row& row) {
            Passage passage;
            passage.id = row.id<PassageId>(0);
            passage.deal = row.id<DealId>(1);
            if (!row.isNull(2))
                passage.from = storedCode<Stage>(row.text(2));
            passage.to = storedCode<Stage>(row.text(3));
            passage.kind = storedCode<PassageKind>(row.text(4));
            passage.reason = row.text(5);
            passage.by = row.id<PersonId>(6);
            passage.byRole = storedCode<Role>(row.text(7));
            passage.at = row.maybeInstant(8);
            return passage;
        });
}

Result<std::optional<NextStep>> DealStore::openNextStep(DealId id)
{
    return db_.first<NextStep>(selectNextStep() + u" WHERE deal_id = ? AND state = 'open'"_s, {id},
                               nextStepFrom);
}

Result<std::vector<NextStep>> DealStore::nextSteps(DealId id)
{
    return db_.all<NextStep>(selectNextStep() + u" WHERE deal_id = ? ORDER BY id DESC"_s, {id}, nextStepFrom);
}

Result<> DealStore::insert(const Deal& deal)
{
    TD_TRY(db_.run(
        u"INSERT INTO deal (id, external_id, customer_id, title, owner_id, stage, outcome, amount_fen, "
        u"source, product,"
        " note, expected_close, opened_us, stage_since_us, closed_us, lost_reason, lost_note, shelved_until,"
        " shelved_reason, imported, created_us)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {deal.id,       deal.externalId,   deal.customer,      deal.title,
         deal.owner,    code(deal.stage),  code(deal.outcome), deal.amount,
         deal.source,   deal.product,      deal.note,          deal.expectedClose,
         deal.opened,   deal.stageSince,   deal.closed,        codeOf(deal.lostReason),
         deal.lostNote, deal.shelvedUntil, deal.shelvedReason, deal.imported,
         deal.created}));
    return {};
}

Result<> DealStore::update(const Deal& deal, qint64 expectedVersion)
{
    TD_ASSIGN(const int changed,
              db_.run(u"UPDATE deal SET external_id = ?, customer_id = ?, title = ?, owner_id = ?, stage = ?,"
                      " outcome = ?, amount_fen = ?, source = ?, product = ?, note = ?, expected_close = ?,"
                      " stage_since_us = ?, closed_us = ?, lost_reason = ?, lost_note = ?, shelved_until = ?,"
                      " shelved_reason = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                      {deal.externalId, deal.customer, deal.title, deal.owner, code(deal.stage),
                       code(deal.outcome), deal.amount, deal.source, deal.product, deal.note,
                       deal.expectedClose, deal.stageSince, deal.closed, codeOf(deal.lostReason),
                       deal.lostNote, deal.shelvedUntil, deal.shelvedReason, deal.id, expectedVersion}));
    return changed == 1 ? Result<>{} : stale();
}

Result<> DealStore::markWon(DealId id, Instant closed)
{
    TD_ASSIGN(const int changed,
              db_.run(u"UPDATE deal SET outcome = 'won', closed_us = ?, row_version = row_version + 1"
                      " WHERE id = ? AND outcome = 'open'"_s,
                      {closed, id}));
    return changed == 1 ? Result<>{} : stale();
}

Result<> DealStore::insertPassage(const Passage& passage)
{
    TD_TRY(db_.run(
        u"INSERT INTO passage (id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {passage.id, passage.deal, codeOf(passage.from), code(passage.to), code(passage.kind), passage.reason,
         passage.by, code(passage.byRole), passage.at}));
    return {};
}

Result<> DealStore::putFact(DealId id, const DealFact& fact)
{
    // Not ON CONFLICT: the guards against REPLACE refuse an insert over a row.
    TD_ASSIGN(
        const int changed,
        db_.run(u"UPDATE deal_fact SET answer = ?, by_id = ?, at_us = ? WHERE deal_id = ? AND item = ?"_s,
                {fact.answer, fact.by, fact.at, id, fact.item}));
    if (changed == 0)
        TD_TRY(
            db_.run(u"INSERT INTO deal_fact (deal_id, item, answer, by_id, at_us) VALUES (?, ?, ?, ?, ?)"_s,
                    {id, fact.item, fact.answer, fact.by, fact.at}));
    return {};
}

Result<bool> DealStore::removeFact(DealId id, const QString& item)
{
    TD_ASSIGN(const int changed,
              db_.run(u"DELETE FROM deal_fact WHERE deal_id = ? AND item = ?"_s, {id, item}));
    return changed > 0;
}

Result<> DealStore::insertNextStep(const NextStep& step)
{
    TD_TRY(db_.run(
        u"INSERT INTO next_step (id, deal_id, what, by_id, due_day, due_minute, state, created_us)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {step.id, step.deal, step.what, step.by, step.due, step.minute, code(step.state), step.created}));
    return {};
}

Result<> DealStore::updateNextStep(const NextStep& step, qint64 expectedVersion)
{
    TD_ASSIGN(const int changed,
              db_.run(u"UPDATE next_step SET due_day = ?, due_minute = ?, state = ?, closed_us = ?,"
                      " row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s,
                      {step.due, step.minute, code(step.state), step.closed, step.id, expectedVersion}));
    return changed == 1 ? Result<>{} : stale();
}

} // namespace tandan
