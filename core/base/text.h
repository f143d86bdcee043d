#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace tandan {

/// What two spellings of the same name share: NFKC, lower case, no spaces. For finding duplicates, not for
/// showing.
[[nodiscard]] QString nameKey(QStringView text);

/// `text` without spaces around it. Empty: TD-TEXT-EMPTY, longer than `limit` characters: TD-TEXT-TOO-LONG,
/// both naming `field`.
[[nodiscard]] Result<QString> requiredText(const QString& text, const QString& field, int limit);

/// `text` without spaces around it; may be empty. Longer than `limit` characters: TD-TEXT-TOO-LONG naming
/// `field`.
[[nodiscard]] Result<QString> limitedText(const QString& text, const QString& field, int limit);

/// `text` as a pattern for LIKE … ESCAPE '\\' that finds it anywhere, or at the beginning.
[[nodiscard]] QString containing(const QString& text);
[[nodiscard]] QString beginning(const QString& text);

/// The parts as people list them: “a, b” or “甲、乙”.
[[nodiscard]] QString listed(const QStringList& parts);

} // namespace tandan
