#pragma once

#include "core/playbook/linearclassifier.h"
#include "core/playbook/remarktext.h"
#include "core/playbook/teaching.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tandan {

/// An intent and how likely it is, 0–1.
struct IntentScore
{
    QString intent;
    float likely = 0.0F;
};

/// What a remark seems to mean.
struct RemarkReading
{
    bool understood = false;          ///< false: small talk, or nothing that was taught comes close
    std::vector<IntentScore> intents; ///< all intents that were taught, the likeliest first
    SparseVector vector;              ///< for likeness() to other remarks
};

/// Knows what customers mean. TF-IDF of characters, sounds and concepts into logistic regression, with small
/// talk as a class of its own. Trained once when a playbook is loaded (about 0.1 s), no network, same input,
/// same answer. Immutable; thread: any.
class IntentModel
{
public:
    /// Learns from `teaching` and `more` remarks (the triggers of cards).
    [[nodiscard]] static IntentModel train(const Teaching& teaching, const std::vector<TaughtRemark>& more);

    [[nodiscard]] RemarkReading read(const QString& remark) const;

    /// The remark as a vector of what the model knows; empty when nothing in it was ever seen.
    [[nodiscard]] SparseVector vectorOf(const QString& remark) const;

private:
    IntentModel(RemarkText text, std::vector<QString> labels);
    [[nodiscard]] SparseVector vectorOf(const std::vector<quint64>& features) const;
    void countFeatures(const std::vector<std::vector<quint64>>& remarks);

    struct Known
    {
        quint32 number = 0;
        float weight = 0.0F; // how rare × what kind
    };

    RemarkText text_;
    std::vector<QString> labels_; // the last one is small talk
    QHash<quint64, Known> known_;
    LinearClassifier classifier_;
};

} // namespace tandan
