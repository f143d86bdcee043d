#pragma once

#include "core/exchange/rowreader.h"

namespace tandan::exchange {

/// What a row of a file says about somebody of the team.
struct PersonFileRow
{
    QString name, team, manager;
    std::optional<Role> role;
};

/// Reads the row that `reader` stands at; faults go to the reader. A pure function of the row.
[[nodiscard]] PersonFileRow readPersonRow(RowReader& reader);

} // namespace tandan::exchange
