#pragma once

#include <QString>

namespace tandan::ui {

/// What a command of the history ("deal.move") did, in words that can follow "Undone: ".
[[nodiscard]] QString actionName(const QString& command);

} // namespace tandan::ui
