// Writes sound_table.cpp: how each Chinese character is read. Runs while the program is built, because ICU
// takes longer to load its pinyin rules than the whole playbook may take.

#include "core/playbook/soundcode.h"
#include "core/playbook/soundtable.h"

#include <unicode/translit.h>

#include <fstream>
#include <iostream>
#include <memory>
#include <string>

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::cerr << "usage: tandan_sounds FILE\n";
        return 2;
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> pinyin{
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status)};
    if (U_FAILURE(status)) {
        std::cerr << "ICU has no pinyin rules: " << u_errorName(status) << '\n';
        return 1;
    }
    std::ofstream out{argv[1]};
    out << "#include \"core/playbook/soundtable.h\"\n\nnamespace tandan {\n\n"
           "const std::array<std::uint32_t, kHanCount> kHanSounds{\n";
    for (std::size_t at = 0; at < tandan::kHanCount; ++at) {
        icu::UnicodeString character{static_cast<char16_t>(tandan::kFirstHan + at)};
        pinyin->transliterate(character);
        const std::u16string_view syllable{character.getBuffer(),
                                           static_cast<std::size_t>(character.length())};
        out << tandan::soundCode(syllable) << (at % 10 == 9 ? ",\n" : ", ");
    }
    out << "};\n\n} // namespace tandan\n";
    out.close();
    return out ? 0 : 1;
}
