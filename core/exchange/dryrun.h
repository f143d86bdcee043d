#pragma once

#include "core/exchange/importresult.h"
#include "core/history/unit.h"

namespace tandan::exchange {

/// Runs `work() -> Result<ImportResult>`; after a dry run everything it wrote is taken back, so that its
/// counts are those of the real one.
template <class Work>
Result<ImportResult> perhapsDry(Unit& unit, bool dry, Work work)
{
    if (!dry)
        return work();
    TD_TRY(unit.db().script(QStringLiteral("SAVEPOINT dry_run")));
    Result<ImportResult> result = work();
    if (!result)
        return result; // the whole action ends with it
    TD_TRY(unit.db().script(QStringLiteral("ROLLBACK TO SAVEPOINT dry_run")));
    TD_TRY(unit.db().script(QStringLiteral("RELEASE SAVEPOINT dry_run")));
    return result;
}

} // namespace tandan::exchange
