#include "core/collection/plan.h"

#include <algorithm>

namespace tandan::collection {

using namespace Qt::Literals::StringLiterals;

Result<> checkPlan(Money contract, const std::vector<PlannedPayment>& plan)
{
    // Subtracted from what is left instead of added up: a sum of made-up amounts could overflow.
    Money left = contract;
    for (const PlannedPayment& payment : plan) {
        if (payment.amount <= Money{})
            return refused(u"TD-PLAN-AMOUNT"_s);
        if (!payment.due.isValid())
            return refused(u"TD-PLAN-DAY"_s);
        if (payment.amount > left)
            return refused(u"TD-PLAN-ABOVE-CONTRACT"_s, {formatMoney(contract)});
        left = left - payment.amount;
    }
    return {};
}

Result<std::vector<PlannedPayment>> equalInstalments(Money total, int count, Day first, int months)
{
    if (count <= 0 || total.fen() < count)
        return refused(u"TD-PLAN-AMOUNT"_s);
    if (!first.isValid())
        return refused(u"TD-PLAN-DAY"_s);
    const Money part = Money::fromFen(total.fen() / count);
    std::vector<PlannedPayment> plan;
    plan.reserve(static_cast<std::size_t>(count));
    for (int at = 0; at < count; ++at)
        plan.push_back(
            {first.addMonths(at * months), part, {}}); // from `first`: 31 January, 28 February, 31 March
    plan.back().amount += Money::fromFen(total.fen() % count);
    return plan;
}

std::vector<InstalmentStatus> settle(std::vector<Instalment> plan, Money settled, Day day)
{
    std::sort(plan.begin(), plan.end(), [](const Instalment& a, const Instalment& b) {
        return a.plan.due != b.plan.due ? a.plan.due < b.plan.due : a.id < b.id;
    });
    std::vector<InstalmentStatus> all;
    Money left = std::max(settled, Money{}); // refunds beyond payments settle nothing
    for (Instalment& instalment : plan) {
        InstalmentStatus status{std::move(instalment), {}, {}, 0};
        status.settled = std::min(left, status.instalment.plan.amount);
        left = left - status.settled;
        using State = InstalmentStatus::State;
        status.state = status.open().isZero()    ? State::Paid
                       : status.settled.isZero() ? State::Open
                                                 : State::Part;
        if (status.state != State::Paid)
            status.lateDays = std::max(0, daysBetween(status.instalment.plan.due, day));
        all.push_back(std::move(status));
    }
    return all;
}

} // namespace tandan::collection
