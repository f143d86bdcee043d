#include "core/playbook/remarktext.h"

#include "core/playbook/hantable.h"
#include "core/playbook/sound.h"

#include <algorithm>
#include <array>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a feature is, in its four highest bits. The rest tells it from the others of its kind.
enum class Kind : quint64 {
    Run,     ///< one or two UTF-16 units; how many, in the bits above them
    Concept, ///< its place in the list
    Word,    ///< the first nine letters of a Latin word
    Sound,   ///< one sound
    Sounds,  ///< two sounds
    Length,  ///< of the remark, roughly
};
constexpr int kKindShift = 60;
constexpr int kCountShift = 32;
constexpr int kSoundBits = 30;

// Chosen by leaving out one voice at a time (docs/formats/playbook.md).
constexpr float kConceptWeight = 1.5F;
constexpr float kSingleWeight = 1.3F;
constexpr float kPairWeight = 1.0F;
constexpr float kWordWeight = 1.3F;
constexpr float kSoundWeight = 0.5F;
constexpr float kSoundsWeight = 0.4F;
constexpr float kLengthWeight = 0.5F;

constexpr QChar kNumberMark = u'#';
constexpr QChar kStartMark = u'^';
constexpr QChar kEndMark = u'$';

quint64 feature(Kind kind, quint64 which)
{
    return static_cast<quint64>(kind) << kKindShift | which;
}

Kind kindOf(quint64 feature)
{
    return static_cast<Kind>(feature >> kKindShift);
}

quint64 run(QStringView characters)
{
    quint64 which = static_cast<quint64>(characters.size());
    which <<= kCountShift - 16 * characters.size();
    for (const QChar character : characters)
        which = which << 16 | character.unicode();
    return feature(Kind::Run, which);
}

bool isLatin(QChar character)
{
    return character >= u'a' && character <= u'z';
}

quint64 latinWord(QStringView letters)
{
    constexpr qsizetype longest = 9;
    quint64 which = 0;
    for (const QChar letter : letters.left(longest))
        which = which << 5 | static_cast<quint64>(letter.unicode() - u'a' + 1);
    return feature(Kind::Word, which);
}

quint64 lengthOf(const QString& normalised)
{
    constexpr std::array<qsizetype, 4> steps{2, 4, 8, 16};
    const auto step = std::lower_bound(steps.begin(), steps.end(), normalised.size());
    return feature(Kind::Length, static_cast<quint64>(step - steps.begin()));
}

QString simplified(QString text)
{
    for (QChar& character : text) {
        if (const size_t place = hanPlace(character.unicode()); place < kHanCount)
            character = kSimplifiedHan[place];
    }
    return text;
}

/// Letters stay; a run of digits becomes one mark, a run of anything else one space.
QString withoutNoise(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        if (character.isDigit()) {
            if (!out.endsWith(kNumberMark))
                out += kNumberMark;
        } else if (character.isLetter() || character.isSurrogate()) {
            out += character;
        } else if (!out.isEmpty() && !out.endsWith(u' ')) {
            out += u' ';
        }
    }
    return out.trimmed();
}

/// Whether the part of `text` at `at` begins or ends inside a word of Latin letters.
bool cutsLatinWord(const QString& text, qsizetype at, qsizetype size)
{
    const auto both = [&](qsizetype left) {
        return left >= 0 && left + 1 < text.size() && isLatin(text.at(left)) && isLatin(text.at(left + 1));
    };
    return both(at - 1) || both(at + size - 1);
}

/// “不是嫌贵，是怕没效果” speaks of the effect: what is denied before the point is made would mislead.
QString withoutDenial(const QString& text)
{
    constexpr qsizetype longestDenial = 14;
    const QString denial = u"不是"_s;
    const qsizetype start = text.indexOf(denial);
    const qsizetype end = start < 0 ? -1 : text.indexOf(u' ', start);
    const bool asks = start > 0 && text.at(start - 1) == u'是'; // 是不是
    if (end < 0 || end - start > longestDenial || asks)
        return text;
    const QStringView point = QStringView{text}.sliced(end + 1);
    const bool made = point.startsWith(u"是") || point.startsWith(u"就是") || point.startsWith(u"而是") ||
                      point.startsWith(u"只是") || point.startsWith(u"主要");
    return made ? text.left(start).append(point) : text;
}

} // namespace

RemarkText::RemarkText(const std::vector<std::pair<QString, QString>>& spellings,
                       const std::vector<Concept>& concepts)
{
    for (const auto& [from, to] : spellings)
        add(spellings_, {withoutNoise(from), to, 0});
    // The words of a concept are looked for in normalised remarks, so they are normalised too.
    quint64 which = 0;
    for (const Concept& entry : concepts) {
        for (const QString& word : entry.words)
            add(concepts_, {normalise(word), {}, feature(Kind::Concept, which)});
        ++which;
    }
}

void RemarkText::add(Index& index, Word word)
{
    if (word.from.isEmpty())
        return;
    std::vector<Word>& words = index[word.from.front()];
    const auto place = std::find_if(words.begin(), words.end(),
                                    [&](const Word& other) { return other.from.size() < word.from.size(); });
    words.insert(place, std::move(word));
}

QString RemarkText::normalise(const QString& remark) const
{
    const QString plain =
        withoutNoise(simplified(remark.normalized(QString::NormalizationForm_KC).toLower()));
    QString out;
    out.reserve(plain.size() + 8);
    for (qsizetype at = 0; at < plain.size();) {
        const auto words = spellings_.constFind(plain.at(at));
        const Word* hit = nullptr;
        if (words != spellings_.cend()) {
            const QStringView rest = QStringView{plain}.sliced(at);
            for (const Word& word : *words) {
                if (rest.startsWith(word.from) && !cutsLatinWord(plain, at, word.from.size())) {
                    hit = &word;
                    break;
                }
            }
        }
        out += hit == nullptr ? QString{plain.at(at)} : hit->to;
        at += hit == nullptr ? 1 : hit->from.size();
    }
    return withoutDenial(out);
}

void RemarkText::addRuns(const QString& framed, std::vector<quint64>& features)
{
    for (qsizetype at = 0; at < framed.size(); ++at) {
        if (isLatin(framed.at(at))) {
            // Letters mean something as words only.
            const auto end = std::find_if_not(framed.begin() + at, framed.end(), isLatin);
            const QStringView word = QStringView{framed}.sliced(at, end - framed.begin() - at);
            features.push_back(latinWord(word));
            at += word.size() - 1;
            continue;
        }
        for (qsizetype length = 1; length <= 2 && at + length <= framed.size(); ++length) {
            const QStringView characters = QStringView{framed}.sliced(at, length);
            if (isLatin(characters.back()))
                break;
            const bool mark = characters == kStartMark || characters == kEndMark || characters == u" ";
            if (!mark)
                features.push_back(run(characters));
        }
    }
}

void RemarkText::addSounds(const QString& normalised, std::vector<quint64>& features)
{
    quint64 before = 0;
    for (const quint64 sound : soundsOf(normalised)) {
        if (sound != 0)
            features.push_back(feature(Kind::Sound, sound));
        if (before != 0 || sound != 0)
            features.push_back(feature(Kind::Sounds, before << kSoundBits | sound));
        before = sound;
    }
    if (before != 0)
        features.push_back(feature(Kind::Sounds, before << kSoundBits));
}

void RemarkText::addConcepts(const QString& normalised, std::vector<quint64>& features) const
{
    for (qsizetype at = 0; at < normalised.size(); ++at) {
        const auto words = concepts_.constFind(normalised.at(at));
        if (words == concepts_.cend())
            continue;
        const QStringView rest = QStringView{normalised}.sliced(at);
        for (const Word& word : *words) {
            if (rest.startsWith(word.from))
                features.push_back(word.feature);
        }
    }
}

std::vector<quint64> RemarkText::features(const QString& normalised) const
{
    std::vector<quint64> features;
    if (normalised.isEmpty())
        return features;
    addRuns(kStartMark + normalised + kEndMark, features);
    addSounds(normalised, features);
    addConcepts(normalised, features);
    features.push_back(lengthOf(normalised));
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

bool RemarkText::needsCompany(quint64 feature)
{
    const Kind kind = kindOf(feature);
    return kind == Kind::Word || kind == Kind::Sounds || (kind == Kind::Run && feature >> kCountShift != 1);
}

float RemarkText::weight(quint64 feature)
{
    switch (kindOf(feature)) {
    case Kind::Run:
        break;
    case Kind::Concept:
        return kConceptWeight;
    case Kind::Word:
        return kWordWeight;
    case Kind::Sound:
        return kSoundWeight;
    case Kind::Sounds:
        return kSoundsWeight;
    case Kind::Length:
        return kLengthWeight;
    }
    return feature >> kCountShift == 1 ? kSingleWeight : kPairWeight;
}

} // namespace tandan
