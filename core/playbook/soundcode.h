#pragma once

#include <cstdint>
#include <string_view>

namespace tandan {

/// A syllable of toneless pinyin as a number below 2³⁰, five bits a letter; 0 is no syllable. Sounds that
/// half of China and most input methods do not tell apart share a number: zh z, ch c, sh s, -eng -en,
/// -ing -in, and v as ü is typed.
[[nodiscard]] constexpr std::uint32_t soundCode(std::u16string_view syllable)
{
    constexpr std::size_t longest = 6;
    if (syllable.empty() || syllable.size() > longest)
        return 0;
    const std::size_t end = syllable.size() - 1;
    std::uint32_t code = 0;
    for (std::size_t at = 0; at < syllable.size(); ++at) {
        const char16_t letter = syllable[at] == u'v' ? u'u' : syllable[at];
        if (letter < u'a' || letter > u'z')
            return 0;
        const bool flatTongue =
            at == 1 && letter == u'h' && (syllable[0] == u'z' || syllable[0] == u'c' || syllable[0] == u's');
        const bool backNasal = at == end && at >= 2 && letter == u'g' && syllable[at - 1] == u'n' &&
                               (syllable[at - 2] == u'e' || syllable[at - 2] == u'i');
        if (!flatTongue && !backNasal)
            code = code << 5U | static_cast<std::uint32_t>(letter - u'a' + 1);
    }
    return code;
}

} // namespace tandan
