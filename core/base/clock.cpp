#include "core/base/clock.h"

#include <chrono>

namespace tandan {

Instant Clock::now() const
{
    if (fixed_)
        return *fixed_;
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Instant::fromMicros(std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count());
}

} // namespace tandan
