#pragma once

#include "core/collection/plan.h"
#include "core/customer/customer.h"
#include "core/deal/dealcard.h"
#include "core/deal/dealnote.h"
#include "core/flow/gate.h"
#include "core/flow/moment.h"
#include "core/history/unit.h"
#include "core/meeting/meeting.h"
#include "core/pricing/concession.h"
#include "core/team/person.h"
#include "core/team/policy.h"

#include <QHash>

namespace tandan::ui {

/// All that the deal page shows, read in one snapshot of the book and masked for the role that asked: what a
/// role may not know is not in here, so no widget can show it.
struct DealSnapshot
{
    Actor actor;
    Instant now;
    Policy policy;
    QHash<PersonId, Person> people;

    DealCard card;
    Deal deal;
    Customer customer;
    std::vector<Contact> contacts;
    std::vector<DealFact> facts;
    std::vector<Passage> passages; ///< oldest first
    std::optional<NextStep> next;

    GateFacts gateFacts;
    std::vector<GateItem> gate; ///< of the deal's stage

    std::optional<Price> price;
    std::vector<Quote> quotes;
    std::vector<Hold> holds;
    std::vector<Concession> concessions;
    std::vector<ConcessionRequest> requests;
    std::optional<ConcessionRequest> pending;
    std::optional<Role> nextRole; ///< in whose role the next concession would be; nothing: none is left

    std::vector<Meeting> meetings; ///< newest first
    std::vector<Objection> objections;
    std::vector<DealNote> notes; ///< newest first
    std::vector<Signal> heard;
    DealMoment moment; ///< what the playbook goes by

    std::optional<Contract> contract;
    std::vector<InstalmentStatus> plan;
    std::vector<Receipt> receipts;
    std::optional<MoneyTotals> money;

    [[nodiscard]] QString personName(PersonId id) const { return people.value(id).name; }
    /// The recorded answer to `item`, if any.
    [[nodiscard]] const DealFact* fact(const QString& item) const;
    /// Days spent in `stage` so far; nothing when the deal was never there or an import did not say.
    [[nodiscard]] std::optional<int> daysIn(Stage stage) const;
    /// Who decides on the next concession: the one active person of that role, else the role. Empty: none is
    /// left.
    [[nodiscard]] QString deciderName() const;
    /// "迅岚物流 · 运输调度平台"
    [[nodiscard]] QString heading() const;
    /// Who decides at the customer, else the first contact.
    [[nodiscard]] const Contact* keyContact() const;
};

/// Reads it. TD-DEAL-NOT-FOUND. Thread: the storage thread.
[[nodiscard]] Result<DealSnapshot> loadDeal(Connection& db, DealId deal, const Actor& actor, Instant now);

} // namespace tandan::ui
