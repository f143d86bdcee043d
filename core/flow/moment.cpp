#include "core/flow/moment.h"

#include "core/customer/customerstore.h"
#include "core/deal/dealstore.h"
#include "core/flow/flowstore.h"
#include "core/flow/gate.h"
#include "core/meeting/meetingstore.h"
#include "core/playbook/playbookwords.h"
#include "core/pricing/pricingstore.h"
#include "core/team/personstore.h"
#include "core/team/policystore.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 韩立, 总经理 → 韩总: how a salesperson addresses the decider. A title that is no form of address leaves
/// the name.
QString address(const Contact& contact)
{
    // Titles of people who are addressed as 总: chief, general manager, chairman, boss.
    const QString manager{QChar{0x603b}};
    if (contact.title.contains(manager) && !contact.name.isEmpty())
        return contact.name.left(1) + manager;
    return contact.name;
}

Result<> addCustomer(Connection& connection, const Deal& deal, DealMoment& moment)
{
    CustomerStore customers{connection};
    TD_ASSIGN(const Customer customer, customers.load(deal.customer));
    for (const CustomerType type : customer.types)
        moment.context.types << code(type);
    moment.context.industry = playbookwords::industryNamed(customer.industry);
    TD_ASSIGN(const auto contacts, customers.contacts(deal.customer));
    const auto decider = std::find_if(contacts.begin(), contacts.end(),
                                      [](const Contact& c) { return c.part == DecisionPart::Decider; });
    if (decider != contacts.end())
        moment.values.customer = address(*decider);
    else if (!contacts.empty())
        moment.values.customer = address(contacts.front());
    return {};
}

Result<> addGates(Connection& connection, const Deal& deal, DealMoment& moment)
{
    TD_ASSIGN(const GateFacts facts, FlowStore{connection}.gateFacts(deal.id));
    for (const GateItem& item : gateItems(facts, deal.stage)) {
        if (!item.met)
            moment.context.gates << item.id;
    }
    for (const Need need : allNeeds()) {
        if (!facts.noted.contains(code(need)))
            moment.context.needs << code(need);
    }
    return {};
}

Result<> addTalks(Connection& connection, const Deal& deal, DealMoment& moment)
{
    MeetingStore meetings{connection};
    TD_ASSIGN(const auto heard, meetings.signalsOf(deal.id));
    for (const Signal signal : heard)
        moment.context.heard << factsOf(signal);
    TD_ASSIGN(const auto logged, meetings.ofDeal(deal.id));
    for (const Meeting& meeting : logged) {
        for (const CardUse& use : meeting.cards)
            moment.context.used << use.card;
    }
    TD_ASSIGN(moment.context.usedElsewhere, meetings.cardsUsedWith(deal.customer, deal.id));
    return {};
}

Result<> addPrice(Connection& connection, const Deal& deal, const Policy& policy, DealMoment& moment)
{
    PricingStore pricing{connection};
    TD_ASSIGN(const auto price, pricing.price(deal.id));
    TD_ASSIGN(const auto concessions, pricing.concessions(deal.id));
    TD_ASSIGN(const auto holds, pricing.holds(deal.id));
    moment.context.concessionsMade = static_cast<int>(concessions.size());
    moment.context.concessionsLeft = std::max(0, policy.concessionLimit - moment.context.concessionsMade);
    moment.context.held = !holds.empty();
    if (price)
        moment.values.price = formatMoney(price->now);
    return {};
}

} // namespace

Result<DealMoment> dealMoment(Connection& connection, DealId id)
{
    DealMoment moment;
    DealStore deals{connection};
    TD_ASSIGN(const Deal deal, deals.load(id));
    TD_ASSIGN(const Policy policy, PolicyStore{connection}.load());
    TD_ASSIGN(const Person owner, PersonStore{connection}.byId(deal.owner));
    moment.context.stage = deal.stage;
    moment.values.title = deal.title;
    moment.values.firm = policy.firmName;
    moment.values.owner = owner.name;
    TD_ASSIGN(const auto next, deals.openNextStep(id));
    if (next) {
        //: A day inside a sentence for the customer, in QDate's format codes
        moment.values.date = next->due.toString(QCoreApplication::translate("Moment", "MMMM d"));
    }
    TD_TRY(addCustomer(connection, deal, moment));
    TD_TRY(addGates(connection, deal, moment));
    TD_TRY(addTalks(connection, deal, moment));
    TD_TRY(addPrice(connection, deal, policy, moment));
    return moment;
}

} // namespace tandan
