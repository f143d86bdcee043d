#include "core/playbook/sound.h"

#include "core/playbook/hantable.h"
#include "core/playbook/soundcode.h"

#include <algorithm>
#include <array>

namespace tandan {

namespace {

using std::u16string_view;

constexpr qsizetype kLongestSyllable = 6;
constexpr qsizetype kLongestWord = 30;

// A syllable is an initial, or none, and a final. A few of the pairs are no Chinese; nobody types them.
constexpr std::array<u16string_view, 24> kInitials{u"",   u"b",  u"p", u"m", u"f", u"d", u"t", u"n",
                                                   u"l",  u"g",  u"k", u"h", u"j", u"q", u"x", u"zh",
                                                   u"ch", u"sh", u"r", u"z", u"c", u"s", u"y", u"w"};
constexpr std::array<u16string_view, 35> kFinals{
    u"a",   u"o",  u"e",   u"i",   u"u",    u"v",    u"ai", u"ei", u"ui",  u"ao",  u"ou",  u"iu",
    u"ie",  u"ue", u"ve",  u"er",  u"an",   u"en",   u"in", u"un", u"vn",  u"ang", u"eng", u"ing",
    u"ong", u"ia", u"iao", u"ian", u"iang", u"iong", u"ua", u"uo", u"uai", u"uan", u"uang"};

bool isSyllable(u16string_view letters)
{
    return std::any_of(kInitials.begin(), kInitials.end(), [&](u16string_view initial) {
        return letters.starts_with(initial) &&
               std::find(kFinals.begin(), kFinals.end(), letters.substr(initial.size())) != kFinals.end();
    });
}

/// The fewest syllables that make up `letters`; empty when none do.
std::vector<quint32> syllablesOf(QStringView letters)
{
    struct Cut
    {
        int syllables = -1; // −1: no way to get here
        qsizetype from = 0;
    };
    if (letters.size() > kLongestWord)
        return {};
    std::vector<Cut> cuts(static_cast<size_t>(letters.size()) + 1);
    cuts[0].syllables = 0;
    const auto part = [&](qsizetype from, qsizetype to) {
        return u16string_view{letters.utf16() + from, static_cast<size_t>(to - from)};
    };
    for (qsizetype to = 1; to <= letters.size(); ++to) {
        Cut& cut = cuts[static_cast<size_t>(to)];
        for (qsizetype from = std::max<qsizetype>(0, to - kLongestSyllable); from < to; ++from) {
            const int before = cuts[static_cast<size_t>(from)].syllables;
            if (before >= 0 && (cut.syllables < 0 || before + 1 < cut.syllables) &&
                isSyllable(part(from, to)))
                cut = {before + 1, from};
        }
    }
    std::vector<quint32> sounds;
    if (cuts.back().syllables < 0)
        return sounds;
    for (qsizetype to = letters.size(); to > 0; to = cuts[static_cast<size_t>(to)].from)
        sounds.push_back(soundCode(part(cuts[static_cast<size_t>(to)].from, to)));
    std::reverse(sounds.begin(), sounds.end());
    return sounds;
}

bool isLatin(QChar character)
{
    return character >= u'a' && character <= u'z';
}

} // namespace

std::vector<quint32> soundsOf(QStringView normalised)
{
    std::vector<quint32> sounds;
    for (qsizetype at = 0; at < normalised.size();) {
        const QChar character = normalised.at(at);
        if (isLatin(character)) {
            const auto end = std::find_if_not(normalised.begin() + at, normalised.end(), isLatin);
            const QStringView word = normalised.sliced(at, end - normalised.begin() - at);
            const std::vector<quint32> syllables = syllablesOf(word);
            sounds.insert(sounds.end(), syllables.begin(), syllables.end());
            if (syllables.empty())
                sounds.push_back(0);
            at += word.size();
            continue;
        }
        if (const size_t place = hanPlace(character.unicode()); place < kHanCount)
            sounds.push_back(kHanSounds[place]);
        else if (character != u' ')
            sounds.push_back(0);
        ++at;
    }
    return sounds;
}

} // namespace tandan
