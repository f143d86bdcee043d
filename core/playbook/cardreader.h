#pragma once

#include "core/base/result.h"
#include "core/playbook/card.h"

#include <QByteArray>

#include <vector>

namespace tandan {

/// Reads one card file (docs/formats/playbook.md). Anything the format does not allow — an unknown key value
/// or code, a missing text, a placeholder that does not exist, an objection with too few triggers — is
/// TD-PLAYBOOK-UNREADABLE with `file` and the place (`card-id.key`).
[[nodiscard]] Result<std::vector<Card>> readCards(const QString& file, const QByteArray& json);

} // namespace tandan
