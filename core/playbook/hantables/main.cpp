// Writes the tables of hantable.h: how each Chinese character is read, and its simplified form.

#include "core/playbook/hantable.h"
#include "core/playbook/soundcode.h"

#include <unicode/translit.h>

#include <fstream>
#include <iostream>
#include <memory>
#include <string_view>

namespace {

/// Each character of the tables by the ICU rules `id`, as a number. False when ICU does not have them.
template <class Number>
bool write(std::ostream& out, const char* id, const char* declaration, Number number)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> rules{
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, status)};
    if (U_FAILURE(status)) {
        std::cerr << "ICU has no rules " << id << ": " << u_errorName(status) << '\n';
        return false;
    }
    out << "const std::array<" << declaration << "{\n";
    for (std::size_t at = 0; at < tandan::kHanCount; ++at) {
        icu::UnicodeString character{static_cast<char16_t>(tandan::kFirstHan + at)};
        rules->transliterate(character);
        const std::u16string_view text{character.getBuffer(), static_cast<std::size_t>(character.length())};
        out << static_cast<std::uint32_t>(number(text)) << (at % 10 == 9 ? ",\n" : ", ");
    }
    out << "};\n\n";
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::cerr << "usage: tandan_hantables FILE\n";
        return 2;
    }
    std::ofstream out{argv[1]};
    out << "#include \"core/playbook/hantable.h\"\n\nnamespace tandan {\n\n";
    const bool written = write(out, "Han-Latin; Latin-ASCII", "std::uint32_t, kHanCount> kHanSounds",
                               [](std::u16string_view syllable) { return tandan::soundCode(syllable); }) &&
                         write(out, "Traditional-Simplified", "char16_t, kHanCount> kSimplifiedHan",
                               [](std::u16string_view simplified) { return simplified.front(); });
    out << "} // namespace tandan\n";
    out.close();
    return written && out ? 0 : 1;
}
