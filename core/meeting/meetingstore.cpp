#include "core/meeting/meetingstore.h"

#include <QHash>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class E>
std::optional<E> maybeCode(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{storedCode<E>(row.text(column))};
}

template <class E>
std::optional<QString> codeOf(const std::optional<E>& word)
{
    return word ? std::optional{code(*word)} : std::nullopt;
}

const QString& selectObjection()
{
    static const QString sql =
        u"SELECT id, deal_id, meeting_id, text, cls, answer, raised_us, answered_us, row_version FROM objection"_s;
    return sql;
}

Objection objectionFrom(const Row& row)
{
    return {row.id<ObjectionId>(0),
            row.id<DealId>(1),
            row.maybeId<MeetingId>(2),
            row.text(3),
            maybeCode<ObjectionClass>(row, 4),
            row.text(5),
            row.instant(6),
            row.maybeInstant(7),
            row.number(8)};
}

const QString& selectPromise()
{
    static const QString sql =
        u"SELECT id, deal_id, meeting_id, side, text, due_day, state, created_us FROM promise"_s;
    return sql;
}

Promise promiseFrom(const Row& row)
{
    return {row.id<PromiseId>(0),
            row.id<DealId>(1),
            row.maybeId<MeetingId>(2),
            storedCode<PromiseSide>(row.text(3)),
            row.text(4),
            row.maybeDay(5),
            storedCode<PromiseState>(row.text(6)),
            row.instant(7)};
}

} // namespace

Result<std::vector<Meeting>> MeetingStore::ofDeal(DealId deal, int limit)
{
    TD_ASSIGN(
        auto meetings,
        db_.all<Meeting>(u"SELECT id, deal_id, kind, at_us, minutes, stage, result, note, by_id FROM meeting"
                         " WHERE deal_id = ? ORDER BY at_us DESC, id DESC LIMIT ?"_s,
                         {deal, limit}, [](const Row& row) {
                             Meeting meeting;
                             meeting.id = row.id<MeetingId>(0);
                             meeting.deal = row.id<DealId>(1);
                             meeting.kind = storedCode<MeetingKind>(row.text(2));
                             meeting.at = row.instant(3);
                             if (!row.isNull(4))
                                 meeting.minutes = row.integer(4);
                             meeting.stage = storedCode<Stage>(row.text(5));
                             meeting.result = maybeCode<MeetingResult>(row, 6);
                             meeting.note = row.text(7);
                             meeting.by = row.id<PersonId>(8);
                             return meeting;
                         }));
    QHash<MeetingId, Meeting*> byId;
    for (Meeting& meeting : meetings)
        byId.insert(meeting.id, &meeting);
    TD_TRY(db_.each(u"SELECT meeting_id, signal FROM meeting_signal WHERE deal_id = ?"_s, {deal},
                    [&](const Row& row) -> Result<> {
                        if (Meeting* meeting = byId.value(row.id<MeetingId>(0)))
                            meeting->heard.push_back(storedCode<Signal>(row.text(1)));
                        return {};
                    }));
    TD_TRY(db_.each(u"SELECT meeting_id, card, effect FROM meeting_card WHERE deal_id = ? ORDER BY card"_s,
                    {deal}, [&](const Row& row) -> Result<> {
                        if (Meeting* meeting = byId.value(row.id<MeetingId>(0)))
                            meeting->cards.push_back({row.text(1), maybeCode<CardEffect>(row, 2)});
                        return {};
                    }));
    for (Meeting& meeting : meetings)
        std::sort(meeting.heard.begin(), meeting.heard.end());
    return meetings;
}

Result<std::optional<Instant>> MeetingStore::lastContact(DealId deal)
{
    return db_.first<Instant>(u"SELECT at_us FROM meeting WHERE deal_id = ? ORDER BY at_us DESC LIMIT 1"_s,
                              {deal}, [](const Row& row) { return row.instant(0); });
}

Result<std::vector<Signal>> MeetingStore::signalsOf(DealId deal)
{
    TD_ASSIGN(auto found,
              db_.all<Signal>(u"SELECT DISTINCT signal FROM meeting_signal WHERE deal_id = ?"_s, {deal},
                              [](const Row& row) { return storedCode<Signal>(row.text(0)); }));
    std::sort(found.begin(), found.end());
    return found;
}

Result<QStringList> MeetingStore::cardsUsedWith(CustomerId customer, DealId except)
{
    QStringList cards;
    TD_TRY(db_.each(u"SELECT DISTINCT used.card FROM meeting_card used JOIN deal ON deal.id = used.deal_id"
                    " WHERE deal.customer_id = ? AND deal.id <> ? ORDER BY used.card"_s,
                    {customer, except}, [&](const Row& row) -> Result<> {
                        cards << row.text(0);
                        return {};
                    }));
    return cards;
}

Result<std::vector<Objection>> MeetingStore::objections(DealId deal, bool openOnly)
{
    const QString open = openOnly ? u" AND (cls IS NULL OR answered_us IS NULL)"_s : QString{};
    return db_.all<Objection>(selectObjection() + u" WHERE deal_id = ?"_s + open +
                                  u" ORDER BY raised_us, id"_s,
                              {deal}, objectionFrom);
}

Result<Objection> MeetingStore::objection(ObjectionId id)
{
    TD_ASSIGN(auto found, db_.first<Objection>(selectObjection() + u" WHERE id = ?"_s, {id}, objectionFrom));
    if (!found)
        return notFound(u"TD-OBJECTION-NOT-FOUND"_s);
    return *std::move(found);
}

Result<std::vector<Promise>> MeetingStore::promises(DealId deal, bool openOnly)
{
    const QString open = openOnly ? u" AND state = 'open'"_s : QString{};
    return db_.all<Promise>(
        selectPromise() + u" WHERE deal_id = ?"_s + open +
            u" ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END, due_day ASC NULLS LAST, id"_s,
        {deal}, promiseFrom);
}

Result<Promise> MeetingStore::promise(PromiseId id)
{
    TD_ASSIGN(auto found, db_.first<Promise>(selectPromise() + u" WHERE id = ?"_s, {id}, promiseFrom));
    if (!found)
        return notFound(u"TD-PROMISE-NOT-FOUND"_s);
    return *std::move(found);
}

Result<> MeetingStore::insert(const Meeting& meeting, Instant created)
{
    TD_TRY(db_.run(
        u"INSERT INTO meeting (id, deal_id, kind, at_us, minutes, stage, result, note, by_id, created_us)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {meeting.id, meeting.deal, code(meeting.kind), meeting.at, meeting.minutes, code(meeting.stage),
         codeOf(meeting.result), meeting.note, meeting.by, created}));
    for (const Signal signal : meeting.heard)
        TD_TRY(db_.run(u"INSERT INTO meeting_signal (meeting_id, deal_id, signal) VALUES (?, ?, ?)"_s,
                       {meeting.id, meeting.deal, code(signal)}));
    for (const CardUse& use : meeting.cards)
        TD_TRY(db_.run(u"INSERT INTO meeting_card (meeting_id, deal_id, card, effect) VALUES (?, ?, ?, ?)"_s,
                       {meeting.id, meeting.deal, use.card, codeOf(use.effect)}));
    return {};
}

Result<> MeetingStore::insertObjection(const Objection& objection)
{
    TD_TRY(db_.run(
        u"INSERT INTO objection (id, deal_id, meeting_id, text, cls, raised_us) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {objection.id, objection.deal, objection.meeting, objection.text, codeOf(objection.cls),
         objection.raised}));
    return {};
}

Result<> MeetingStore::updateObjection(const Objection& objection)
{
    TD_ASSIGN(
        const int changed,
        db_.run(u"UPDATE objection SET cls = ?, answer = ?, answered_us = ?, row_version = row_version + 1"
                " WHERE id = ? AND row_version = ?"_s,
                {codeOf(objection.cls), objection.answer, objection.answered, objection.id,
                 objection.rowVersion}));
    return changed == 1 ? Result<>{} : stale();
}

Result<> MeetingStore::insertPromise(const Promise& promise)
{
    TD_TRY(db_.run(u"INSERT INTO promise (id, deal_id, meeting_id, side, text, due_day, state, created_us)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {promise.id, promise.deal, promise.meeting, code(promise.side), promise.text, promise.due,
                    code(promise.state), promise.created}));
    return {};
}

Result<> MeetingStore::setPromiseState(PromiseId id, PromiseState state)
{
    TD_TRY(db_.run(u"UPDATE promise SET state = ? WHERE id = ?"_s, {code(state), id}));
    return {};
}

} // namespace tandan
