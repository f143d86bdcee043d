#include "app/tandanctl/dealview.h"

#include "app/tandanctl/command.h"
#include "core/collection/collectionstore.h"
#include "core/deal/dealcardstore.h"
#include "core/deal/dealnotestore.h"
#include "core/deal/dealstore.h"
#include "core/flow/flowstore.h"
#include "core/meeting/meetingstore.h"
#include "core/pricing/pricingstore.h"

#include <QJsonArray>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(std::optional<Money> amount)
{
    return amount ? QJsonValue{amount->fen()} : QJsonValue{};
}
QJsonValue orNull(std::optional<Day> day)
{
    return day ? QJsonValue{formatDay(*day)} : QJsonValue{};
}
QJsonValue orNull(std::optional<Instant> instant)
{
    return instant ? QJsonValue{formatInstant(*instant)} : QJsonValue{};
}

template <class T, class Make>
QJsonArray array(const std::vector<T>& values, Make make)
{
    QJsonArray json;
    for (const T& value : values)
        json << make(value);
    return json;
}

QJsonObject toJson(const Quote& quote)
{
    QJsonObject json{{u"version"_s, quote.version},
                     {u"price_fen"_s, quote.price.fen()},
                     {u"standard_fen"_s, quote.standard.fen()},
                     {u"psych_low_fen"_s, quote.psych ? QJsonValue{quote.psych->low.fen()} : QJsonValue{}},
                     {u"psych_high_fen"_s, quote.psych ? QJsonValue{quote.psych->high.fen()} : QJsonValue{}},
                     {u"scope_change"_s, quote.scopeChange},
                     {u"reason"_s, quote.reason},
                     {u"at"_s, formatInstant(quote.at)},
                     {u"items"_s, array(quote.items, [](const QuoteItem& item) {
                          return QJsonObject{{u"name"_s, item.name},
                                             {u"quantity"_s, item.quantity},
                                             {u"unit_fen"_s, item.unit.fen()}};
                      })}};
    if (quote.floor) // masked ones do not even have the key
        json.insert(u"floor_fen"_s, quote.floor->fen());
    return json;
}

QJsonObject toJson(const Concession& concession)
{
    return {{u"ordinal"_s, concession.ordinal},
            {u"role"_s, code(concession.role)},
            {u"person_role"_s, code(concession.personRole)},
            {u"amount_fen"_s, concession.amount.fen()},
            {u"argument"_s, concession.argument},
            {u"in_return"_s, concession.inReturn},
            {u"at"_s, formatInstant(concession.at)}};
}

QJsonObject toJson(const Meeting& meeting)
{
    return {{u"meeting"_s, meeting.id.value()},
            {u"kind"_s, code(meeting.kind)},
            {u"at"_s, formatInstant(meeting.at)},
            {u"minutes"_s, meeting.minutes ? QJsonValue{*meeting.minutes} : QJsonValue{}},
            {u"stage"_s, code(meeting.stage)},
            {u"result"_s, meeting.result ? QJsonValue{code(*meeting.result)} : QJsonValue{}},
            {u"note"_s, meeting.note},
            {u"signals"_s, array(meeting.heard, [](Signal signal) { return QJsonValue{code(signal)}; })},
            {u"cards"_s, array(meeting.cards, [](const CardUse& use) {
                 return QJsonObject{{u"card"_s, use.card},
                                    {u"effect"_s, use.effect ? QJsonValue{code(*use.effect)} : QJsonValue{}}};
             })}};
}

QJsonObject toJson(const Objection& objection)
{
    return {{u"objection"_s, objection.id.value()},
            {u"text"_s, objection.text},
            {u"class"_s, objection.cls ? QJsonValue{code(*objection.cls)} : QJsonValue{}},
            {u"answer"_s, objection.answer},
            {u"open"_s, objection.isOpen()}};
}

QJsonObject toJson(const GateItem& item)
{
    return {
        {u"item"_s, item.id}, {u"must"_s, item.must}, {u"met"_s, item.met}, {u"text"_s, displayName(item)}};
}

QString amountText(std::optional<Money> amount)
{
    return amount ? formatMoney(*amount) : tr("amount unknown");
}

} // namespace

Result<DealView> loadDealView(Connection& connection, DealId id, Role role, Day today)
{
    DealView view;
    TD_ASSIGN(auto cards, DealCardStore{connection}.cards(std::vector{id}));
    if (cards.empty())
        return notFound(u"TD-DEAL-NOT-FOUND"_s, {dealNumber(id)});
    view.card = std::move(cards.front());
    DealStore deals{connection};
    TD_ASSIGN(view.deal, deals.load(id));
    TD_ASSIGN(view.facts, deals.facts(id));
    TD_ASSIGN(view.passages, deals.passages(id));
    TD_ASSIGN(const GateFacts facts, FlowStore{connection}.gateFacts(id));
    view.gate = gateItems(facts, view.deal.stage);
    PricingStore pricing{connection};
    TD_ASSIGN(view.price, pricing.price(id));
    if (view.price)
        view.price = maskFor(role, *view.price);
    TD_ASSIGN(const auto quotes, pricing.quotes(id));
    for (const Quote& quote : quotes)
        view.quotes.push_back(maskFor(role, quote));
    TD_ASSIGN(view.holds, pricing.holds(id));
    TD_ASSIGN(view.concessions, pricing.concessions(id));
    TD_ASSIGN(view.pending, pricing.pendingOf(id));
    CollectionStore collection{connection};
    TD_ASSIGN(view.contract, collection.contract(id));
    TD_ASSIGN(view.money, collection.money(id));
    TD_ASSIGN(view.plan, collection.status(id, today));
    TD_ASSIGN(view.receipts, collection.receipts(id));
    MeetingStore meetings{connection};
    TD_ASSIGN(view.meetings, meetings.ofDeal(id));
    TD_ASSIGN(view.objections, meetings.objections(id, false));
    TD_ASSIGN(view.notes, DealNoteStore{connection}.ofDeal(id));
    return view;
}

QJsonObject toJson(const DealCard& card, Instant now)
{
    const auto days = card.daysInStage(now);
    return {{u"deal"_s, dealNumber(card.id)},
            {u"external_id"_s, card.externalId},
            {u"customer"_s, card.customer},
            {u"title"_s, card.title},
            {u"owner"_s, card.owner},
            {u"industry"_s, card.industry},
            {u"stage"_s, code(card.stage)},
            {u"outcome"_s, code(card.outcome)},
            {u"amount_fen"_s, orNull(card.amount)},
            {u"created"_s, orNull(card.opened)},
            {u"closed"_s, orNull(card.closed)},
            {u"expected_close"_s, orNull(card.expectedClose)},
            {u"days_in_stage"_s, days ? QJsonValue{*days} : QJsonValue{}},
            {u"product"_s, card.product},
            {u"source"_s, card.source},
            {u"concessions"_s, card.concessions},
            {u"pending_concession"_s, card.pendingConcession},
            {u"lost_reason"_s, card.lostReason ? QJsonValue{code(*card.lostReason)} : QJsonValue{}},
            {u"next_step"_s, card.next ? QJsonValue{card.next->what} : QJsonValue{}},
            {u"next_due"_s, card.next ? QJsonValue{formatDay(card.next->due)} : QJsonValue{}}};
}

QJsonObject toJson(const DealView& view, Instant now)
{
    QJsonObject json = toJson(view.card, now);
    QJsonObject facts;
    for (const DealFact& fact : view.facts)
        facts.insert(fact.item, fact.answer);
    json.insert(u"facts"_s, facts);
    json.insert(u"gate"_s, array(view.gate, [](const GateItem& item) { return toJson(item); }));
    if (view.price) {
        QJsonObject price{{u"version"_s, view.price->version},
                          {u"standard_fen"_s, view.price->standard.fen()},
                          {u"quoted_fen"_s, view.price->quoted.fen()},
                          {u"price_fen"_s, view.price->now.fen()}};
        if (view.price->floor)
            price.insert(u"floor_fen"_s, view.price->floor->fen());
        json.insert(u"price"_s, price);
    }
    json.insert(u"quotes"_s, array(view.quotes, [](const Quote& quote) { return toJson(quote); }));
    json.insert(u"holds"_s, array(view.holds, [](const Hold& hold) {
                    return QJsonObject{{u"note"_s, hold.note}, {u"at"_s, formatInstant(hold.at)}};
                }));
    json.insert(u"concession_list"_s,
                array(view.concessions, [](const Concession& one) { return toJson(one); }));
    if (view.pending) {
        json.insert(u"pending"_s, QJsonObject{{u"request"_s, view.pending->id.value()},
                                              {u"from_fen"_s, view.pending->from.fen()},
                                              {u"to_fen"_s, view.pending->to.fen()},
                                              {u"argument"_s, view.pending->argument},
                                              {u"in_return"_s, view.pending->inReturn}});
    }
    if (view.contract) {
        json.insert(u"contract"_s, QJsonObject{{u"number"_s, view.contract->number},
                                               {u"amount_fen"_s, view.contract->amount.fen()},
                                               {u"date"_s, formatDay(view.contract->signedOn)},
                                               {u"signer"_s, view.contract->signer}});
    }
    if (view.money) {
        json.insert(u"received_fen"_s, view.money->received.fen());
        json.insert(u"open_fen"_s, view.money->open().fen());
    }
    json.insert(u"plan"_s, array(view.plan, [](const InstalmentStatus& one) {
                    return QJsonObject{{u"due"_s, formatDay(one.instalment.plan.due)},
                                       {u"amount_fen"_s, one.instalment.plan.amount.fen()},
                                       {u"settled_fen"_s, one.settled.fen()},
                                       {u"late_days"_s, one.lateDays}};
                }));
    json.insert(u"receipts"_s, array(view.receipts, [](const Receipt& one) {
                    return QJsonObject{{u"receipt"_s, one.id.value()},      {u"kind"_s, code(one.kind)},
                                       {u"amount_fen"_s, one.amount.fen()}, {u"date"_s, formatDay(one.day)},
                                       {u"method"_s, one.method},           {u"ref"_s, one.ref}};
                }));
    json.insert(u"meetings"_s, array(view.meetings, [](const Meeting& one) { return toJson(one); }));
    json.insert(u"objections"_s, array(view.objections, [](const Objection& one) { return toJson(one); }));
    json.insert(u"passages"_s, array(view.passages, [](const Passage& one) {
                    return QJsonObject{{u"from"_s, one.from ? QJsonValue{code(*one.from)} : QJsonValue{}},
                                       {u"to"_s, code(one.to)},
                                       {u"kind"_s, code(one.kind)},
                                       {u"reason"_s, one.reason},
                                       {u"at"_s, orNull(one.at)}};
                }));
    json.insert(u"notes"_s, array(view.notes, [](const DealNote& one) {
                    return QJsonObject{{u"by"_s, one.authorName},
                                       {u"text"_s, one.text},
                                       {u"reminder"_s, one.remind.has_value()},
                                       {u"at"_s, formatInstant(one.at)}};
                }));
    return json;
}

QStringList toLines(const DealView& view, Instant now)
{
    const DealCard& card = view.card;
    QStringList lines{u"%1  %2  %3"_s.arg(dealNumber(card.id), card.customer, card.title)};
    const auto days = card.daysInStage(now);
    lines << tr("%1, %2, owner %3, %4")
                 .arg(displayName(card.stage), displayName(card.outcome), card.owner,
                      amountText(card.amount));
    if (days)
        lines << tr("%n day(s) in this stage", *days);
    lines << (card.next ? tr("Next: %1 (%2)").arg(card.next->what, formatDay(card.next->due))
                        : tr("No next step."));
    if (!view.gate.empty()) {
        lines << tr("Gate out of this stage:");
        for (const GateItem& item : view.gate)
            lines << u"  [%1] %2 %3%4"_s.arg(item.met ? u"x"_s : u" "_s, item.id, displayName(item),
                                             item.met || item.must ? QString{} : tr(" (optional)"));
    }
    for (const DealFact& fact : view.facts)
        lines << u"  %1: %2"_s.arg(fact.item, fact.answer);
    if (view.price) {
        lines << tr("Price %1, quoted %2, standard %3")
                     .arg(formatMoney(view.price->now), formatMoney(view.price->quoted),
                          formatMoney(view.price->standard));
        if (view.price->floor)
            lines << tr("Floor %1").arg(formatMoney(*view.price->floor));
    }
    for (const Concession& one : view.concessions)
        lines << tr("Concession %1, %2: %3 for %4")
                     .arg(QString::number(one.ordinal), displayName(one.role), formatMoney(-one.amount),
                          one.inReturn.isEmpty() ? one.argument : one.inReturn);
    if (view.pending)
        lines << tr("Waiting for a decision: request %1, to %2")
                     .arg(QString::number(view.pending->id.value()), formatMoney(view.pending->to));
    if (view.contract)
        lines << tr("Signed %1 by %2: %3")
                     .arg(formatDay(view.contract->signedOn), view.contract->signer,
                          formatMoney(view.contract->amount));
    if (view.money)
        lines << tr("Received %1, still open %2")
                     .arg(formatMoney(view.money->received), formatMoney(view.money->open()));
    for (const Objection& one : view.objections) {
        if (one.isOpen())
            lines << tr("Open objection %1: %2").arg(QString::number(one.id.value()), one.text);
    }
    for (const DealNote& one : view.notes)
        lines << (one.remind ? tr("%1  %2 reminds: %3") : tr("%1  %2 notes: %3"))
                     .arg(formatDay(one.at.day()), one.authorName, one.text);
    for (const Meeting& one : view.meetings)
        lines << u"%1  %2  %3"_s.arg(formatDay(one.at.day()), displayName(one.kind), one.note);
    return lines;
}

} // namespace tandan::ctl
