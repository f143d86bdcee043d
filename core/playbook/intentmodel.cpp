#include "core/playbook/intentmodel.h"

#include <algorithm>
#include <cmath>

namespace tandan {

namespace {

// Nobody says more in one breath; a pasted document must not hold up the screen.
constexpr qsizetype kLongestRemark = 500;

// An intent below this is a guess, and small talk has to be clearly likelier to win. Where silence sets in is
// a choice: docs/formats/playbook.md says what it costs and what it spares.
constexpr float kGuess = 0.2F;
constexpr float kSmallTalkLead = 1.5F;

} // namespace

IntentModel::IntentModel(RemarkText text, std::vector<QString> labels)
    : text_{std::move(text)},
      labels_{std::move(labels)},
      classifier_{LinearClassifier::train({}, 1, 0)}
{}

IntentModel IntentModel::train(const Teaching& teaching, const std::vector<TaughtRemark>& more)
{
    std::vector<QString> labels;
    std::vector<std::pair<QString, int>> remarks;
    const auto learn = [&](const std::vector<TaughtRemark>& taught) {
        for (const TaughtRemark& remark : taught) {
            const auto found = std::find(labels.begin(), labels.end(), remark.intent);
            remarks.emplace_back(remark.text, static_cast<int>(found - labels.begin()));
            if (found == labels.end())
                labels.push_back(remark.intent);
        }
    };
    learn(teaching.remarks);
    learn(more);
    for (const QString& remark : teaching.unrelated)
        remarks.emplace_back(remark, static_cast<int>(labels.size()));
    labels.emplace_back();

    IntentModel model{RemarkText{teaching.spellings, teaching.concepts}, std::move(labels)};
    std::vector<std::vector<quint64>> features;
    features.reserve(remarks.size());
    for (const auto& [text, label] : remarks)
        features.push_back(model.text_.features(model.text_.normalise(text)));
    model.countFeatures(features);
    std::vector<LinearClassifier::Sample> samples;
    samples.reserve(remarks.size());
    for (size_t i = 0; i < remarks.size(); ++i)
        samples.push_back({model.vectorOf(features[i]), remarks[i].second});
    model.classifier_ = LinearClassifier::train(samples, static_cast<int>(model.labels_.size()),
                                                static_cast<size_t>(model.known_.size()));
    return model;
}

void IntentModel::countFeatures(const std::vector<std::vector<quint64>>& remarks)
{
    QHash<quint64, int> holders;
    for (const auto& features : remarks) {
        for (const quint64 feature : features)
            ++holders[feature];
    }
    std::vector<quint64> sorted(holders.keyBegin(), holders.keyEnd());
    std::sort(sorted.begin(), sorted.end());
    known_.reserve(holders.size());
    const auto count = static_cast<float>(remarks.size());
    for (const quint64 feature : sorted) {
        // What a single remark holds teaches nothing about the next one, and is most of all there is.
        if (holders.value(feature) < 2 && RemarkText::needsCompany(feature))
            continue;
        const float rarity =
            std::log((1.0F + count) / (1.0F + static_cast<float>(holders.value(feature)))) + 1.0F;
        // Numbered in the order of the features, so that a vector made from sorted features is sorted.
        known_.insert(feature, {static_cast<quint32>(known_.size()), rarity * RemarkText::weight(feature)});
    }
}

SparseVector IntentModel::vectorOf(const std::vector<quint64>& features) const
{
    SparseVector vector;
    float square = 0.0F;
    for (const quint64 feature : features) {
        if (const auto known = known_.constFind(feature); known != known_.cend()) {
            vector.emplace_back(known->number, known->weight);
            square += known->weight * known->weight;
        }
    }
    const float length = std::sqrt(square);
    for (auto& [number, value] : vector)
        value /= length;
    return vector;
}

SparseVector IntentModel::vectorOf(const QString& remark) const
{
    return vectorOf(text_.features(text_.normalise(remark.left(kLongestRemark))));
}

RemarkReading IntentModel::read(const QString& remark) const
{
    RemarkReading reading;
    reading.vector = vectorOf(remark);
    const std::vector<float> likely = classifier_.probabilities(reading.vector);
    for (size_t label = 0; label + 1 < labels_.size(); ++label)
        reading.intents.push_back({labels_[label], likely[label]});
    std::sort(reading.intents.begin(), reading.intents.end(), [](const IntentScore& a, const IntentScore& b) {
        return a.likely != b.likely ? a.likely > b.likely : a.intent < b.intent;
    });
    const float smallTalk = likely.back();
    reading.understood = !reading.vector.empty() && !reading.intents.empty() &&
                         reading.intents.front().likely >= kGuess &&
                         smallTalk <= kSmallTalkLead * reading.intents.front().likely;
    return reading;
}

} // namespace tandan
