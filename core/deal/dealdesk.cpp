#include "core/deal/dealdesk.h"

#include "core/base/text.h"
#include "core/customer/customerstore.h"
#include "core/deal/dealstore.h"
#include "core/team/personstore.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTitleLimit = 200;
constexpr int kShortLimit = 200;
constexpr int kNoteLimit = 4000;
constexpr int kAnswerLimit = 2000;

Result<QString> title(const QString& text)
{
    return requiredText(text, QCoreApplication::translate("Deal", "The title"), kTitleLimit);
}
Result<QString> source(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Deal", "The source"), kShortLimit);
}
Result<QString> product(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Deal", "The product"), kShortLimit);
}
Result<QString> note(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Deal", "The note"), kNoteLimit);
}
Result<QString> externalId(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Deal", "The outside number"), kShortLimit);
}

Result<> notNegative(const std::optional<Money>& amount)
{
    if (amount && amount->fen() < 0)
        return invalid(u"TD-AMOUNT-UNREADABLE"_s, {formatMoney(*amount)});
    return {};
}

/// What an import found, as a record. The caller fills in number, owner and times.
Result<Deal> checked(const NewDeal& given)
{
    Deal deal;
    deal.customer = given.customer;
    TD_ASSIGN(deal.title, title(given.title));
    TD_ASSIGN(deal.source, source(given.source));
    TD_ASSIGN(deal.product, product(given.product));
    TD_ASSIGN(deal.note, note(given.note));
    TD_ASSIGN(deal.externalId, externalId(given.externalId));
    TD_TRY(notNegative(given.amount));
    deal.amount = given.amount;
    deal.expectedClose = given.expectedClose;
    return deal;
}

Passage firstPassage(const Deal& deal, PassageId id, const Actor& actor)
{
    return {id,
            deal.id,
            std::nullopt,
            deal.stage,
            deal.imported ? PassageKind::Imported : PassageKind::Start,
            {},
            actor.id,
            actor.role,
            deal.stageSince};
}

} // namespace

Result<> DealDesk::checkOwner(PersonId owner)
{
    TD_ASSIGN(const Person person, PersonStore{unit_.db()}.byId(owner));
    if (!person.active)
        return refused(u"TD-PERSON-INACTIVE"_s, {person.name});
    return {};
}

Result<Deal> DealDesk::current(DealId id, std::optional<qint64> expectedVersion)
{
    TD_ASSIGN(Deal deal, DealStore{unit_.db()}.load(id));
    if (expectedVersion && *expectedVersion != deal.rowVersion)
        return stale();
    return deal;
}

Result<DealId> DealDesk::add(const NewDeal& deal)
{
    TD_ASSIGN(Deal added, checked(deal));
    TD_ASSIGN(const Customer customer, CustomerStore{unit_.db()}.load(deal.customer));
    if (customer.mergedInto)
        return notFound(u"TD-CUSTOMER-NOT-FOUND"_s, {customer.name});
    added.owner = deal.owner.value_or(unit_.actor().id);
    TD_TRY(checkOwner(added.owner));
    added.opened = deal.opened.value_or(unit_.now());
    added.stageSince = added.opened;
    added.created = unit_.now();
    TD_ASSIGN(added.id, unit_.nextId<DealId>(u"deal"_s));
    TD_ASSIGN(const auto passage, unit_.nextId<PassageId>(u"passage"_s));
    DealStore store{unit_.db()};
    TD_TRY(store.insert(added));
    TD_TRY(store.insertPassage(firstPassage(added, passage, unit_.actor())));
    return added.id;
}

Result<std::vector<DealId>> DealDesk::addImported(const std::vector<ImportedDeal>& deals)
{
    const auto count = static_cast<qint64>(deals.size());
    TD_ASSIGN(const qint64 firstDeal, unit_.reserveIds(u"deal"_s, count));
    TD_ASSIGN(const qint64 firstPassageId, unit_.reserveIds(u"passage"_s, count));
    DealStore store{unit_.db()};
    std::vector<DealId> ids;
    ids.reserve(deals.size());
    for (qint64 i = 0; i < count; ++i) {
        const ImportedDeal& given = deals[static_cast<std::size_t>(i)];
        TD_ASSIGN(Deal added, checked(given.deal));
        added.id = DealId{firstDeal + i};
        added.owner = given.deal.owner.value_or(unit_.actor().id);
        added.imported = true;
        added.stage = given.stage;
        added.opened = given.deal.opened;
        added.stageSince = given.stageSince ? given.stageSince : given.deal.opened;
        added.created = unit_.now();
        // Won only once its money is in the book: FlowDesk::settle().
        added.outcome = given.outcome == Outcome::Won ? Outcome::Open : given.outcome;
        if (added.outcome != Outcome::Open)
            added.closed = given.closed;
        if (added.outcome == Outcome::Lost) {
            added.lostReason = given.lostReason.value_or(LostReason::Imported);
            TD_ASSIGN(added.lostNote, note(given.lostNote));
        }
        if (added.outcome == Outcome::Shelved)
            added.shelvedUntil = given.shelvedUntil;
        TD_TRY(store.insert(added));
        TD_TRY(store.insertPassage(firstPassage(added, PassageId{firstPassageId + i}, unit_.actor())));
        ids.push_back(added.id);
    }
    return ids;
}

Result<> DealDesk::update(DealId id, const DealChange& change, std::optional<qint64> expectedVersion)
{
    TD_ASSIGN(const Deal before, current(id, expectedVersion));
    Deal after = before;
    if (change.title) {
        TD_ASSIGN(after.title, title(*change.title));
    }
    if (change.source) {
        TD_ASSIGN(after.source, source(*change.source));
    }
    if (change.product) {
        TD_ASSIGN(after.product, product(*change.product));
    }
    if (change.note) {
        TD_ASSIGN(after.note, note(*change.note));
    }
    if (change.externalId) {
        TD_ASSIGN(after.externalId, externalId(*change.externalId));
    }
    after.expectedClose = change.expectedClose.value_or(before.expectedClose);
    if (change.amount) {
        TD_TRY(notNegative(*change.amount));
        after.amount = *change.amount;
    }
    if (after.amount != before.amount) {
        // The book only keeps it from going below the price; above it nobody but pricing has a reason to go.
        TD_ASSIGN(const bool quoted, DealStore{unit_.db()}.isQuoted(id));
        if (quoted)
            return refused(u"TD-DEAL-AMOUNT"_s);
    }
    return after == before ? Result<>{} : DealStore{unit_.db()}.update(after, before.rowVersion);
}

Result<> DealDesk::setAmount(DealId id, Money price)
{
    TD_ASSIGN(const Deal before, current(id, std::nullopt));
    Deal after = before;
    after.amount = price;
    return after == before ? Result<>{} : DealStore{unit_.db()}.update(after, before.rowVersion);
}

Result<> DealDesk::reassign(DealId id, PersonId owner, std::optional<qint64> expectedVersion)
{
    TD_ASSIGN(const Deal before, current(id, expectedVersion));
    if (before.owner == owner)
        return {};
    if (before.owner != unit_.actor().id && !mayActAs(unit_.actor().role, Role::Lead))
        return refused(u"TD-ROLE"_s, {displayName(Role::Lead)});
    TD_TRY(checkOwner(owner));
    Deal after = before;
    after.owner = owner;
    return DealStore{unit_.db()}.update(after, before.rowVersion);
}

Result<> DealDesk::moveToCustomer(DealId id, CustomerId customer, std::optional<qint64> expectedVersion)
{
    TD_ASSIGN(const Deal before, current(id, expectedVersion));
    TD_ASSIGN(const Customer heir, CustomerStore{unit_.db()}.load(customer));
    if (heir.mergedInto)
        return notFound(u"TD-CUSTOMER-NOT-FOUND"_s, {heir.name});
    Deal after = before;
    after.customer = customer;
    return after == before ? Result<>{} : DealStore{unit_.db()}.update(after, before.rowVersion);
}

Result<> DealDesk::setNeed(DealId id, Need need, const QString& answer)
{
    return setFact(id, code(need), answer);
}

Result<> DealDesk::setFact(DealId id, const QString& item, const QString& answer)
{
    if (!isFactItem(item))
        return invalid(u"TD-CODE-UNKNOWN"_s, {item, allCodes<Need>().join(u' ') + u" G1-1 … G6-1"_s});
    DealStore store{unit_.db()};
    TD_ASSIGN(const Deal deal, store.load(id));
    TD_ASSIGN(const QString text,
              requiredText(answer, QCoreApplication::translate("Deal", "The answer"), kAnswerLimit));
    return store.putFact(deal.id, {item, text, unit_.actor().id, unit_.now()});
}

Result<> DealDesk::clearFact(DealId id, const QString& item)
{
    DealStore store{unit_.db()};
    TD_ASSIGN(const Deal deal, store.load(id));
    TD_TRY(store.removeFact(deal.id, item));
    return {};
}

} // namespace tandan
