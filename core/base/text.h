#pragma once

#include "core/base/result.h"

#include <QString>

namespace tandan {

/// What two spellings of the same name share: NFKC, lower case, no spaces. For finding duplicates, not for
/// showing.
[[nodiscard]] QString nameKey(QStringView text);

/// `text` without spaces around it. Empty: TD-TEXT-EMPTY, longer than `limit` characters: TD-TEXT-TOO-LONG,
/// both naming `field`.
[[nodiscard]] Result<QString> requiredText(const QString& text, const QString& field, int limit);

} // namespace tandan
