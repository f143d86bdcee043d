#pragma once

#include "core/storage/connection.h"

#include <QString>

#include <vector>

namespace tandan {

/// One thing that was looked at.
struct Finding
{
    QString check; ///< code: "pages", "chain", "rules", …
    bool ok = true;
    QString detail; ///< versions, counts, numbers; no customer data
};

/// What was looked at, for people, translated.
[[nodiscard]] QString displayName(const Finding& finding);

/// Looks a book over: its pages (SQLite: integrity_check when `deep`, else quick_check) and references, its
/// tables and guards against those of this program, the chain of its history, and the invariants of DESIGN 2
/// counted straight from the rows. Reads only. \return one finding for each check, also the good ones.
[[nodiscard]] Result<std::vector<Finding>> checkBook(Connection& connection, bool deep);

} // namespace tandan
