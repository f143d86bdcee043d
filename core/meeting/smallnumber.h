#pragma once

#include <QString>

#include <optional>

namespace tandan {

/// 0–99 in digits or as 三, 十, 十二, 二十, 二十五, 两; nothing for anything else. Pure; thread: any.
[[nodiscard]] std::optional<int> smallNumber(const QString& text);

} // namespace tandan
