#pragma once

#include <QIcon>

namespace tandan::ui {

/// The program's mark: the character for "talk" in white on a vermilion seal, at every size a desktop asks
/// for.
[[nodiscard]] QIcon sealIcon();

} // namespace tandan::ui
