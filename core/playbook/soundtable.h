#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace tandan {

/// The characters of the Unicode block "CJK Unified Ideographs" as it was first published.
inline constexpr char16_t kFirstHan = u'\u4e00';
inline constexpr std::size_t kHanCount = 20'902;

/// soundCode() of each of them, by its most common reading. Made by the program in sounds/ when this one is
/// built.
extern const std::array<std::uint32_t, kHanCount> kHanSounds;

} // namespace tandan
