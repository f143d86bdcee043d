#pragma once

#include "core/history/unit.h"

namespace tandan {

/// Changes the settings of the team; the boss only.
class PolicyDesk
{
public:
    explicit PolicyDesk(Unit& unit) : unit_{unit} {}

    /// TD-ROLE, TD-POLICY-UNKNOWN, TD-POLICY-VALUE, TD-POLICY-LIMIT.
    Result<> set(const QString& key, const QString& value);

private:
    Unit& unit_;
};

} // namespace tandan
