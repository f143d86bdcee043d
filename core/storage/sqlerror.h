#pragma once

#include "core/base/error.h"
#include "core/storage/location.h"

#include <QString>

namespace tandan {

/// Makes one of our errors from a native one. Rule ids raised by triggers (`TD-…` in the text) come through
/// as they are; the native text itself goes nowhere, because it may hold customers' data (PostgreSQL's
/// DETAIL). `native` is the extended SQLite code or the SQLSTATE.
[[nodiscard]] Error sqlError(Dialect dialect, const QString& native, const QString& text, const QString& sql);

/// Whether the transaction may be tried again as it was: the other side was writing.
[[nodiscard]] bool isRetryable(const Error& error);

} // namespace tandan
