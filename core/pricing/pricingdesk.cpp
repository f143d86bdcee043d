#include "core/pricing/pricingdesk.h"

#include "core/base/text.h"
#include "core/deal/dealdesk.h"
#include "core/pricing/pricingstore.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNoteLimit = 2000, kItemNameLimit = 200;

NewQuote trimmed(NewQuote quote)
{
    quote.scopeChange = quote.scopeChange.trimmed();
    quote.reason = quote.reason.trimmed();
    return quote;
}

} // namespace

Result<Quote> PricingDesk::addQuote(DealId deal, const NewQuote& given)
{
    PricingStore store{unit_.db()};
    NewQuote asked = trimmed(given);
    for (QuoteItem& item : asked.items) {
        TD_ASSIGN(item.name,
                  requiredText(item.name, QCoreApplication::translate("Pricing", "The name of an item"),
                               kItemNameLimit));
    }
    TD_ASSIGN(const QuoteContext context, store.quoteContext(deal, unit_.actor().role));
    TD_TRY(pricing::mayQuote(asked, context));

    const Quote quote{deal,
                      context.current ? context.current->version + 1 : 1,
                      asked.price,
                      asked.standard,
                      pricing::floorOf(asked, context),
                      pricing::psychOf(asked, context),
                      asked.scopeChange,
                      asked.reason,
                      unit_.actor().id,
                      unit_.actor().role,
                      unit_.now(),
                      asked.items};
    // An undo goes through the same steps backwards, and at no step may the deal's amount be below its price.
    const bool rises = !context.current || quote.price >= context.current->now;
    if (rises)
        TD_TRY(DealDesk{unit_}.setAmount(deal, quote.price));
    TD_TRY(store.insert(quote));
    if (!rises)
        TD_TRY(DealDesk{unit_}.setAmount(deal, quote.price));
    return quote;
}

Result<HoldId> PricingDesk::addHold(DealId deal, const QString& note)
{
    PricingStore store{unit_.db()};
    TD_ASSIGN(const QString text,
              requiredText(note, QCoreApplication::translate("Pricing", "The note on how the price was held"),
                           kNoteLimit));
    TD_ASSIGN(const ConcessionContext context, store.concessionContext(deal));
    if (!context.isOpen)
        return refused(u"TD-DEAL-CLOSED"_s);
    if (!context.price)
        return refused(u"TD-QUOTE-NOT-FOUND"_s);
    TD_ASSIGN(const HoldId id, unit_.nextId<HoldId>(u"hold"_s));
    TD_TRY(store.insert(Hold{id, deal, text, unit_.actor().id, unit_.now()}));
    return id;
}

Result<ConcessionRequestId> PricingDesk::request(DealId deal, Money to, const QString& argument,
                                                 const QString& inReturn)
{
    PricingStore store{unit_.db()};
    ConcessionRequest request;
    request.argument = argument.trimmed();
    request.inReturn = inReturn.trimmed();
    TD_ASSIGN(const ConcessionContext context, store.concessionContext(deal));
    TD_TRY(pricing::mayRequest(context, to, request.argument, request.inReturn));
    TD_ASSIGN(request.id, unit_.nextId<ConcessionRequestId>(u"concession_request"_s));
    request.deal = deal;
    request.version = context.price->version;
    request.from = context.price->now;
    request.to = to;
    request.by = unit_.actor().id;
    request.at = unit_.now();
    TD_TRY(store.insert(request));
    return request.id;
}

Result<> PricingDesk::withdraw(ConcessionRequestId id)
{
    PricingStore store{unit_.db()};
    TD_ASSIGN(ConcessionRequest request, store.request(id));
    if (request.by != unit_.actor().id && !mayActAs(unit_.actor().role, Role::Lead))
        return refused(u"TD-ROLE"_s, {displayName(Role::Lead)});
    return decide(request, RequestState::Withdrawn, {});
}

Result<Concession> PricingDesk::approve(ConcessionRequestId id, std::optional<Money> amount,
                                        const QString& note)
{
    PricingStore store{unit_.db()};
    TD_ASSIGN(ConcessionRequest request, store.request(id));
    TD_ASSIGN(const ConcessionContext context, store.concessionContext(request.deal));
    const Money granted = amount.value_or(request.amount());
    TD_ASSIGN(const Role role, pricing::mayApprove(context, unit_.actor().role, request, granted));

    const Concession concession{request.deal,       context.given + 1, role,       unit_.actor().id,
                                unit_.actor().role, request.version,   granted,    request.argument,
                                request.inReturn,   request.id,        unit_.now()};
    TD_TRY(store.insert(concession));
    TD_TRY(decide(request, RequestState::Approved, note));
    TD_TRY(DealDesk{unit_}.setAmount(request.deal, context.price->now - granted));
    return concession;
}

Result<> PricingDesk::refuse(ConcessionRequestId id, const QString& note)
{
    PricingStore store{unit_.db()};
    TD_ASSIGN(ConcessionRequest request, store.request(id));
    TD_ASSIGN(const ConcessionContext context, store.concessionContext(request.deal));
    TD_TRY(pricing::mayDecide(context, unit_.actor().role));
    return decide(request, RequestState::Refused, note);
}

Result<> PricingDesk::decide(ConcessionRequest& request, RequestState state, const QString& note)
{
    if (request.state != RequestState::Pending)
        return refused(u"TD-REQUEST-DECIDED"_s);
    request.state = state;
    request.decidedBy = unit_.actor().id;
    request.decidedAt = unit_.now();
    request.note = note.trimmed();
    return PricingStore{unit_.db()}.change(request, RequestState::Pending);
}

/// Puts a request back that waits or was withdrawn; a decision stays.
class RequestUndo
{
public:
    static Result<> turnBack(Unit& unit, const RowChange& change)
    {
        PricingStore store{unit.db()};
        switch (change.op) {
        case RowChange::Op::Insert: {
            TD_ASSIGN(const bool waited, store.removePending(rowOf(change.after).id));
            return waited ? Result<>{} : refused(u"TD-UNDO-CONFLICT"_s);
        }
        case RowChange::Op::Delete:
            return asConflict(store.insert(rowOf(change.before)));
        case RowChange::Op::Update:
            break;
        }
        ConcessionRequest before = rowOf(change.before);
        const RequestState left = rowOf(change.after).state;
        if (left == RequestState::Approved || left == RequestState::Refused)
            return refused(u"TD-UNDO-FINAL"_s);
        TD_ASSIGN(const ConcessionRequest now, store.request(before.id));
        before.rowVersion = now.rowVersion;
        return asConflict(store.change(before, left));
    }

private:
    static Result<> asConflict(const Result<>& done)
    {
        if (done || done.error().code == Error::Code::Storage || done.error().code == Error::Code::Busy)
            return done;
        return refused(u"TD-UNDO-CONFLICT"_s);
    }

    static ConcessionRequest rowOf(const QJsonObject& row)
    {
        const auto number = [&](const QString& column) { return row[column].toInteger(); };
        ConcessionRequest request{ConcessionRequestId{number(u"id"_s)},
                                  DealId{number(u"deal_id"_s)},
                                  static_cast<int>(number(u"version"_s)),
                                  Money::fromFen(number(u"from_fen"_s)),
                                  Money::fromFen(number(u"to_fen"_s)),
                                  row[u"argument"_s].toString(),
                                  row[u"in_return"_s].toString(),
                                  PersonId{number(u"by_id"_s)},
                                  Instant::fromMicros(number(u"at_us"_s)),
                                  storedCode<RequestState>(row[u"state"_s].toString()),
                                  std::nullopt,
                                  std::nullopt,
                                  row[u"note"_s].toString(),
                                  1};
        if (const QJsonValue by = row[u"decided_by"_s]; by.isDouble())
            request.decidedBy = PersonId{by.toInteger()};
        if (const QJsonValue at = row[u"decided_us"_s]; at.isDouble())
            request.decidedAt = Instant::fromMicros(at.toInteger());
        return request;
    }
};

void pricing::addUndoRules(UndoRules& rules)
{
    rules.tables.insert(u"concession"_s, {UndoRule::Kind::Final, {}});
    rules.tables.insert(u"concession_request"_s, {UndoRule::Kind::Custom, RequestUndo::turnBack});
}

} // namespace tandan
