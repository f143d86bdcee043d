#include "core/playbook/linearclassifier.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace tandan {

namespace {

// Chosen by five-fold cross-validation on the shipped remarks; more rounds change nothing.
constexpr int kRounds = 12;
constexpr float kRate = 0.5F;
constexpr float kShrinkage = 1e-5F;
constexpr float kFirstCurvature = 1e-2F; // AdaGrad: keeps the first steps finite
constexpr float kTooSmallToMatter = 1e-3F;
constexpr unsigned kSeed = 7;

/// The order of one round. std::shuffle differs between standard libraries, the generator itself does not.
void shuffle(std::vector<size_t>& order, std::mt19937& random)
{
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

/// Square roots of the inverse class frequencies: rare classes weigh more, without drowning the common ones.
std::vector<float> labelWeights(const std::vector<LinearClassifier::Sample>& samples, size_t labels)
{
    std::vector<float> weights(labels, 0.0F);
    for (const auto& sample : samples)
        weights[static_cast<size_t>(sample.label)] += 1.0F;
    const float even = static_cast<float>(samples.size()) / static_cast<float>(labels);
    for (float& weight : weights)
        weight = weight > 0.0F ? std::sqrt(even / weight) : 0.0F;
    return weights;
}

} // namespace

float likeness(const SparseVector& a, const SparseVector& b)
{
    float product = 0.0F;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (left->first == right->first)
            product += (left++)->second * (right++)->second;
        else if (left->first < right->first)
            ++left;
        else
            ++right;
    }
    return product;
}

LinearClassifier::LinearClassifier(int labels, size_t features)
    : labels_{static_cast<size_t>(labels)},
      weights_(features * labels_, 0.0F)
{}

LinearClassifier LinearClassifier::train(const std::vector<Sample>& samples, int labels, size_t features)
{
    LinearClassifier classifier{labels, features};
    std::vector<float> curvature(classifier.weights_.size(), kFirstCurvature);
    const std::vector<float> importance = labelWeights(samples, classifier.labels_);
    std::vector<size_t> order(samples.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::mt19937 random{kSeed};
    std::vector<float> likely(classifier.labels_);
    for (int round = 0; round < kRounds; ++round) {
        shuffle(order, random);
        for (const size_t index : order) {
            const Sample& sample = samples[index];
            classifier.probabilities(sample.vector, likely);
            const auto truth = static_cast<size_t>(sample.label);
            likely[truth] -= 1.0F;
            for (size_t label = 0; label < classifier.labels_; ++label) {
                const float error = likely[label] * importance[truth];
                if (std::abs(likely[label]) < kTooSmallToMatter)
                    continue;
                for (const auto& [feature, value] : sample.vector) {
                    const size_t at = feature * classifier.labels_ + label;
                    const float gradient = error * value + kShrinkage * classifier.weights_[at];
                    curvature[at] += gradient * gradient;
                    classifier.weights_[at] -= kRate * gradient / std::sqrt(curvature[at]);
                }
            }
        }
    }
    return classifier;
}

std::vector<float> LinearClassifier::probabilities(const SparseVector& vector) const
{
    std::vector<float> likely(labels_);
    probabilities(vector, likely);
    return likely;
}

void LinearClassifier::probabilities(const SparseVector& vector, std::vector<float>& into) const
{
    std::fill(into.begin(), into.end(), 0.0F);
    for (const auto& [feature, value] : vector) {
        const float* const row = weights_.data() + feature * labels_;
        for (size_t label = 0; label < labels_; ++label)
            into[label] += value * row[label];
    }
    const float highest = *std::max_element(into.begin(), into.end());
    float sum = 0.0F;
    for (float& score : into) {
        score = std::exp(score - highest);
        sum += score;
    }
    for (float& score : into)
        score /= sum;
}

} // namespace tandan
