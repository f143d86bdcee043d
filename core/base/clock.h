#pragma once

#include "core/base/instant.h"

#include <optional>

namespace tandan {

/// Where the time comes from, so that every result can be reproduced (`--now`, tests). Thread: any.
class Clock
{
public:
    Clock() = default; ///< the system's time
    /// A clock that stands at `instant`.
    static Clock fixedAt(Instant instant)
    {
        Clock clock;
        clock.fixed_ = instant;
        return clock;
    }

    [[nodiscard]] Instant now() const;
    [[nodiscard]] bool isFixed() const { return fixed_.has_value(); }

private:
    std::optional<Instant> fixed_;
};

} // namespace tandan
