#pragma once

#include "core/collection/contract.h"
#include "core/collection/plan.h"
#include "core/deal/dealcard.h"
#include "core/deal/dealnote.h"
#include "core/flow/gate.h"
#include "core/meeting/meeting.h"
#include "core/pricing/concession.h"
#include "core/pricing/quote.h"
#include "core/storage/connection.h"

#include <QJsonObject>
#include <QStringList>

namespace tandan::ctl {

/// Everything `deal show` tells, already masked for who asks.
struct DealView
{
    DealCard card;
    Deal deal;
    std::vector<DealFact> facts;
    std::vector<GateItem> gate; ///< of its stage
    std::optional<Price> price;
    std::vector<Quote> quotes;
    std::vector<Hold> holds;
    std::vector<Concession> concessions;
    std::optional<ConcessionRequest> pending;
    std::optional<Contract> contract;
    std::optional<MoneyTotals> money;
    std::vector<InstalmentStatus> plan;
    std::vector<Receipt> receipts;
    std::vector<Meeting> meetings;
    std::vector<Objection> objections;
    std::vector<Passage> passages;
    std::vector<DealNote> notes;
};

[[nodiscard]] Result<DealView> loadDealView(Connection& connection, DealId id, Role role, Day today);

[[nodiscard]] QJsonObject toJson(const DealCard& card, Instant now);
[[nodiscard]] QJsonObject toJson(const DealView& view, Instant now);
[[nodiscard]] QStringList toLines(const DealView& view, Instant now);

} // namespace tandan::ctl
