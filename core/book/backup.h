#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"

#include <QString>

namespace tandan {

/// Copies the book behind `connection` (a file) to `target` in one step: to a temporary name first, checked,
/// flushed to disk, then renamed. An existing target is replaced only by a complete copy. TD-BACKUP-FAILED
/// names the place.
[[nodiscard]] Result<> copyVerified(Connection& connection, const QString& target);

/// Makes `NAME-20260313-100000.tandan` of the book in `folder` (created 0700), with its SHA-256 and the head
/// of the history chain beside it in a `.sha256` file. \return the path of the copy.
[[nodiscard]] Result<QString> backupBook(Connection& connection, const QString& bookPath,
                                         const QString& folder, Instant now);

} // namespace tandan
