#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// Tables that the program in hantables/ makes from ICU's rules when this one is built: loading those rules
// takes longer than the whole playbook may take.

namespace tandan {

/// The characters of the Unicode block "CJK Unified Ideographs" as it was first published.
inline constexpr char16_t kFirstHan = u'\u4e00';
inline constexpr std::size_t kHanCount = 20'902;

/// soundCode() of each of them, by its most common reading.
extern const std::array<std::uint32_t, kHanCount> kHanSounds;

/// The simplified form of each of them.
extern const std::array<char16_t, kHanCount> kSimplifiedHan;

/// The place of a character in these tables; kHanCount or more when it has none.
[[nodiscard]] constexpr std::size_t hanPlace(char16_t character)
{
    return static_cast<std::size_t>(character) - kFirstHan;
}

} // namespace tandan
