#include "core/pricing/quote.h"

#include "core/pricing/concession.h"

namespace tandan {

Price maskFor(Role role, Price price)
{
    if (!maySeeFloor(role))
        price.floor.reset();
    return price;
}

Quote maskFor(Role role, Quote quote)
{
    if (!maySeeFloor(role))
        quote.floor.reset();
    return quote;
}

PendingConcession maskFor(Role role, PendingConcession pending)
{
    pending.price = maskFor(role, pending.price);
    return pending;
}

} // namespace tandan
