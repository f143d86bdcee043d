#include "core/playbook/remarktext.h"

#include "core/base/log.h"

#include <unicode/translit.h>

#include <algorithm>

namespace tandan {

namespace {

// The number of characters in bits 48–51; concepts have their own bit. Three UTF-16 units fill the rest
// exactly.
constexpr int kLengthShift = 48;
constexpr quint64 kConceptBit = quint64{1} << 60;

// Chosen by five-fold cross-validation on the shipped remarks (docs/formats/playbook.md).
constexpr float kConceptWeight = 2.0F;
constexpr float kSingleWeight = 1.3F;
constexpr float kPairWeight = 1.0F;
constexpr float kTripleWeight = 0.6F;

constexpr QChar kNumberMark = u'#';
constexpr QChar kStartMark = u'^';
constexpr QChar kEndMark = u'$';

quint64 gram(QStringView characters)
{
    quint64 feature = static_cast<quint64>(characters.size()) << kLengthShift;
    for (const QChar character : characters)
        feature = (feature & ~((quint64{1} << kLengthShift) - 1)) |
                  (((feature & ((quint64{1} << kLengthShift) - 1)) << 16) | character.unicode());
    return feature;
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

} // namespace

/// ICU's traditional-to-simplified rules.
class RemarkText::ScriptFolder
{
public:
    ScriptFolder()
    {
        UErrorCode status = U_ZERO_ERROR;
        rules_.reset(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        if (U_FAILURE(status)) {
            rules_.reset();
            log::area("playbook")->warn("no traditional-to-simplified rules: {}", u_errorName(status));
        }
    }

    [[nodiscard]] QString simplified(const QString& text) const
    {
        if (!rules_)
            return text;
        icu::UnicodeString folded{reinterpret_cast<const char16_t*>(text.utf16()),
                                  static_cast<int32_t>(text.size())};
        rules_->transliterate(folded);
        return QString{reinterpret_cast<const QChar*>(folded.getBuffer()), folded.length()};
    }

private:
    std::unique_ptr<icu::Transliterator> rules_;
};

RemarkText::RemarkText(const std::vector<std::pair<QString, QString>>& spellings,
                       const std::vector<Concept>& concepts)
    : folder_{std::make_shared<const ScriptFolder>()}
{
    for (const auto& [from, to] : spellings)
        add(spellings_, {withoutNoise(from), to, 0});
    // The words of a concept are looked for in normalised remarks, so they are normalised too.
    quint64 feature = kConceptBit;
    for (const Concept& entry : concepts) {
        for (const QString& word : entry.words)
            add(concepts_, {normalise(word), {}, feature});
        ++feature;
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
    const QString folded = folder_->simplified(remark.normalized(QString::NormalizationForm_KC).toLower());
    const QString plain = withoutNoise(folded);
    QString out;
    out.reserve(plain.size() + 8);
    for (qsizetype at = 0; at < plain.size();) {
        const auto words = spellings_.constFind(plain.at(at));
        const Word* hit = nullptr;
        if (words != spellings_.cend()) {
            const QStringView rest = QStringView{plain}.sliced(at);
            for (const Word& word : *words) {
                if (rest.startsWith(word.from)) {
                    hit = &word;
                    break;
                }
            }
        }
        out += hit == nullptr ? QString{plain.at(at)} : hit->to;
        at += hit == nullptr ? 1 : hit->from.size();
    }
    return out;
}

std::vector<quint64> RemarkText::features(const QString& normalised) const
{
    std::vector<quint64> features;
    if (normalised.isEmpty())
        return features;
    const QString framed = kStartMark + normalised + kEndMark;
    for (qsizetype at = 0; at < framed.size(); ++at) {
        for (qsizetype length = 1; length <= 3 && at + length <= framed.size(); ++length) {
            const QStringView characters = QStringView{framed}.sliced(at, length);
            const bool mark = characters == kStartMark || characters == kEndMark || characters == u" ";
            if (!mark)
                features.push_back(gram(characters));
        }
        if (const auto words = concepts_.constFind(framed.at(at)); words != concepts_.cend()) {
            const QStringView rest = QStringView{framed}.sliced(at);
            for (const Word& word : *words) {
                if (rest.startsWith(word.from))
                    features.push_back(word.feature);
            }
        }
    }
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

bool RemarkText::isLongGram(quint64 feature)
{
    return (feature & kConceptBit) == 0 && (feature >> kLengthShift) > 1;
}

float RemarkText::weight(quint64 feature)
{
    if ((feature & kConceptBit) != 0)
        return kConceptWeight;
    switch (feature >> kLengthShift) {
    case 1:
        return kSingleWeight;
    case 2:
        return kPairWeight;
    default:
        return kTripleWeight;
    }
}

} // namespace tandan
