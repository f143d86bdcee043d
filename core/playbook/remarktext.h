#pragma once

#include "core/playbook/teaching.h"

#include <QHash>
#include <QString>
#include <QtGlobal>

#include <utility>
#include <vector>

namespace tandan {

/// Turns a remark into what a classifier sees: one spelling of everything, then single characters and
/// pairs, the sounds of both, whole Latin words and the concepts in it. Chinese needs no word
/// segmenter for that. Immutable; thread: any.
class RemarkText
{
public:
    RemarkText(const std::vector<std::pair<QString, QString>>& spellings,
               const std::vector<Concept>& concepts);

    /// NFKC (full width becomes half width), lower case, traditional becomes simplified, one mark for every
    /// number, one space for every run of punctuation, the spellings applied (longest first; a Latin one only
    /// to a whole word). Of “it is not this, it is that” only that is left.
    [[nodiscard]] QString normalise(const QString& remark) const;

    /// The features of a normalised remark, sorted, each once. Two different features never share a number.
    [[nodiscard]] std::vector<quint64> features(const QString& normalised) const;

    /// How much a feature counts, before its rarity: concepts most, sounds least.
    [[nodiscard]] static float weight(quint64 feature);

    /// Whether a feature is one of so many (a run, a Latin word, a pair of sounds) that a remark alone
    /// teaches nothing by it.
    [[nodiscard]] static bool needsCompany(quint64 feature);

private:
    struct Word
    {
        QString from;
        QString to;      // spellings
        quint64 feature; // concepts
    };
    /// Words by their first character, longer ones first.
    using Index = QHash<QChar, std::vector<Word>>;
    static void add(Index& index, Word word);
    static void addRuns(const QString& framed, std::vector<quint64>& features);
    static void addSounds(const QString& normalised, std::vector<quint64>& features);
    void addConcepts(const QString& normalised, std::vector<quint64>& features) const;

    Index spellings_;
    Index concepts_;
};

} // namespace tandan
