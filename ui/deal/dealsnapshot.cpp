#include "ui/deal/dealsnapshot.h"

#include "core/collection/collectionstore.h"
#include "core/customer/customerstore.h"
#include "core/deal/dealcardstore.h"
#include "core/deal/dealnotestore.h"
#include "core/deal/dealstore.h"
#include "core/flow/flowstore.h"
#include "core/meeting/meetingstore.h"
#include "core/pricing/concessionrule.h"
#include "core/pricing/pricingstore.h"
#include "core/team/personstore.h"
#include "core/team/policystore.h"

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More meetings than anybody scrolls through; older ones are in the export.
constexpr int kMeetings = 500;

Result<> loadPeople(Connection& db, DealSnapshot& shot)
{
    TD_ASSIGN(const std::vector<Person> people, PersonStore{db}.all());
    for (const Person& person : people)
        shot.people.insert(person.id, person);
    return {};
}

Result<> loadRecord(Connection& db, DealId deal, DealSnapshot& shot)
{
    DealStore store{db};
    TD_ASSIGN(shot.deal, store.load(deal));
    TD_ASSIGN(const std::vector<DealCard> cards, DealCardStore{db}.cards(std::vector<DealId>{deal}));
    if (cards.empty())
        return notFound(u"TD-DEAL-NOT-FOUND"_s, {dealNumber(deal)});
    shot.card = cards.front();
    TD_ASSIGN(shot.facts, store.facts(deal));
    TD_ASSIGN(shot.passages, store.passages(deal));
    TD_ASSIGN(shot.next, store.openNextStep(deal));
    CustomerStore customers{db};
    TD_ASSIGN(shot.customer, customers.load(shot.deal.customer));
    TD_ASSIGN(shot.contacts, customers.contacts(shot.deal.customer));
    TD_ASSIGN(shot.gateFacts, FlowStore{db}.gateFacts(deal));
    shot.gate = gateItems(shot.gateFacts, shot.deal.stage);
    return {};
}

Result<> loadPrices(Connection& db, DealId deal, DealSnapshot& shot)
{
    PricingStore store{db};
    const Role role = shot.actor.role;
    TD_ASSIGN(const std::optional<Price> price, store.price(deal));
    if (price)
        shot.price = maskFor(role, *price);
    TD_ASSIGN(std::vector<Quote> quotes, store.quotes(deal));
    for (Quote& quote : quotes)
        shot.quotes.push_back(maskFor(role, std::move(quote)));
    TD_ASSIGN(shot.holds, store.holds(deal));
    TD_ASSIGN(shot.concessions, store.concessions(deal));
    TD_ASSIGN(shot.requests, store.requests(deal));
    TD_ASSIGN(shot.pending, store.pendingOf(deal));
    shot.nextRole = pricing::nextRole(static_cast<int>(shot.concessions.size()), shot.policy);
    return {};
}

Result<> loadMoney(Connection& db, DealId deal, DealSnapshot& shot)
{
    CollectionStore store{db};
    TD_ASSIGN(shot.contract, store.contract(deal));
    TD_ASSIGN(shot.plan, store.status(deal, shot.now.day()));
    TD_ASSIGN(shot.receipts, store.receipts(deal));
    TD_ASSIGN(shot.money, store.money(deal));
    return {};
}

} // namespace

Result<DealSnapshot> loadDeal(Connection& db, DealId deal, const Actor& actor, Instant now)
{
    DealSnapshot shot;
    shot.actor = actor;
    shot.now = now;
    TD_ASSIGN(shot.policy, PolicyStore{db}.load());
    TD_TRY(loadPeople(db, shot));
    TD_TRY(loadRecord(db, deal, shot));
    TD_TRY(loadPrices(db, deal, shot));
    MeetingStore meetings{db};
    TD_ASSIGN(shot.meetings, meetings.ofDeal(deal, kMeetings));
    TD_ASSIGN(shot.notes, DealNoteStore{db}.ofDeal(deal));
    TD_ASSIGN(shot.objections, meetings.objections(deal, false));
    TD_ASSIGN(shot.heard, meetings.signalsOf(deal));
    TD_TRY(loadMoney(db, deal, shot));
    TD_ASSIGN(shot.moment, dealMoment(db, deal));
    return shot;
}

const DealFact* DealSnapshot::fact(const QString& item) const
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const DealFact& f) { return f.item == item; });
    return found == facts.end() ? nullptr : &*found;
}

std::optional<int> DealSnapshot::daysIn(Stage stage) const
{
    std::optional<int> days;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (passages[i].to != stage || !passages[i].at)
            continue;
        const Instant left =
            i + 1 < passages.size() ? passages[i + 1].at.value_or(now) : deal.closed.value_or(now);
        days = days.value_or(0) + daysBetween(passages[i].at->day(), left.day());
    }
    return days;
}

QString DealSnapshot::deciderName() const
{
    if (!nextRole)
        return {};
    QStringList names;
    for (const Person& person : people) {
        if (person.active && person.role == *nextRole)
            names << person.name;
    }
    return names.size() == 1 ? names.first() : displayName(*nextRole);
}

QString DealSnapshot::heading() const
{
    return u"%1 · %2"_s.arg(card.customer, card.title);
}

const Contact* DealSnapshot::keyContact() const
{
    const auto decider = std::find_if(contacts.begin(), contacts.end(),
                                      [](const Contact& c) { return c.part == DecisionPart::Decider; });
    if (decider != contacts.end())
        return &*decider;
    return contacts.empty() ? nullptr : &contacts.front();
}

} // namespace tandan::ui
