#include "core/pricing/concessionrule.h"

#include <algorithm>

namespace tandan::pricing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostConcessions = 2; // whatever a policy says

Result<> mayMove(const ConcessionContext& context)
{
    if (!context.isOpen)
        return refused(u"TD-DEAL-CLOSED"_s);
    if (context.isSigned)
        return refused(u"TD-CONCESSION-SIGNED"_s);
    if (!context.price)
        return refused(u"TD-CONCESSION-NO-QUOTE"_s);
    if (movesLeft(context.given, context.policy) == 0)
        return refused(u"TD-CONCESSION-LIMIT"_s);
    if (context.holds == 0)
        return refused(u"TD-CONCESSION-NO-HOLD"_s);
    return {};
}

} // namespace

int movesLeft(int given, const Policy& policy)
{
    return std::max(0, std::min(policy.concessionLimit, kMostConcessions) - given);
}

std::optional<Role> nextRole(int given, const Policy& policy)
{
    if (movesLeft(given, policy) == 0)
        return std::nullopt;
    return given == 0 ? Role::Lead : Role::Boss;
}

Result<> mayRequest(const ConcessionContext& context, Money to, const QString& argument,
                    const QString& inReturn)
{
    TD_TRY(mayMove(context));
    if (context.isPending)
        return refused(u"TD-CONCESSION-PENDING"_s);
    if (to < Money{})
        return refused(u"TD-CONCESSION-BELOW-ZERO"_s);
    if (to >= context.price->now)
        return refused(u"TD-CONCESSION-NOT-LOWER"_s, {formatMoney(context.price->now)});
    if (argument.isEmpty() && inReturn.isEmpty())
        return refused(u"TD-CONCESSION-TYPE"_s);
    return {};
}

Result<Role> mayDecide(const ConcessionContext& context, Role person)
{
    if (!mayActAs(person, Role::Lead))
        return refused(u"TD-NOT-APPROVER"_s);
    // When the moves are used up meanwhile there is nothing to grant, and whoever decides at all may say no.
    const Role needed = nextRole(context.given, context.policy).value_or(Role::Lead);
    if (!mayActAs(person, needed))
        return refused(u"TD-CONCESSION-ROLE"_s, {displayName(needed)});
    return needed;
}

Result<Role> mayApprove(const ConcessionContext& context, Role person, const ConcessionRequest& request,
                        Money amount)
{
    TD_ASSIGN(const Role role, mayDecide(context, person));
    if (request.state != RequestState::Pending)
        return refused(u"TD-REQUEST-DECIDED"_s);
    TD_TRY(mayMove(context));
    if (request.version != context.price->version || request.from != context.price->now)
        return refused(u"TD-CONCESSION-QUOTE"_s);
    if (amount <= Money{})
        return refused(u"TD-CONCESSION-TYPE"_s);
    if (amount > request.amount())
        return refused(u"TD-CONCESSION-ABOVE-REQUEST"_s, {formatMoney(request.amount())});
    if (context.price->floor && context.price->now - amount < *context.price->floor)
        return refused(u"TD-CONCESSION-FLOOR"_s);
    return role;
}

} // namespace tandan::pricing
