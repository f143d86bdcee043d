#include "core/playbook/linearclassifier.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace tandan {

namespace {

// Chosen by leaving out one voice at a time (docs/formats/playbook.md); more rounds change nothing.
constexpr int kRounds = 4;
constexpr float kRate = 0.6F;
constexpr float kShrinkage = 1e-5F;
constexpr float kFirstCurvature = 1e-2F;   // AdaGrad: keeps the first steps finite
constexpr float kTooSmallToMatter = 0.02F; // a remark that is read this well already teaches nothing
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
      stride_{(labels_ + kLane - 1) / kLane * kLane},
      weights_(features * stride_, 0.0F)
{}

LinearClassifier LinearClassifier::train(const std::vector<Sample>& samples, int labels, size_t features)
{
    LinearClassifier classifier{labels, features};
    std::vector<float> curvature(classifier.weights_.size(), kFirstCurvature);
    const std::vector<float> importance = labelWeights(samples, classifier.labels_);
    std::vector<size_t> order(samples.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::mt19937 random{kSeed};
    std::vector<float> error(classifier.stride_);
    for (int round = 0; round < kRounds; ++round) {
        shuffle(order, random);
        for (const size_t index : order) {
            const Sample& sample = samples[index];
            const auto truth = static_cast<size_t>(sample.label);
            classifier.probabilities(sample.vector, error);
            error[truth] -= 1.0F;
            if (std::abs(error[truth]) < kTooSmallToMatter)
                continue;
            for (float& one : error)
                one *= importance[truth];
            classifier.learn(sample.vector, error, curvature);
        }
    }
    return classifier;
}

void LinearClassifier::learn(const SparseVector& vector, const std::vector<float>& error,
                             std::vector<float>& curvature)
{
    for (const auto& [feature, value] : vector) {
        for (size_t lane = 0; lane < stride_; lane += kLane) {
            float* const weight = weights_.data() + feature * stride_ + lane;
            float* const bend = curvature.data() + feature * stride_ + lane;
            const float* const wrong = error.data() + lane;
            for (size_t i = 0; i < kLane; ++i) {
                const float gradient = wrong[i] * value + kShrinkage * weight[i];
                bend[i] += gradient * gradient;
                weight[i] -= kRate * gradient / std::sqrt(bend[i]);
            }
        }
    }
}

std::vector<float> LinearClassifier::probabilities(const SparseVector& vector) const
{
    std::vector<float> likely(stride_);
    probabilities(vector, likely);
    likely.resize(labels_);
    return likely;
}

void LinearClassifier::probabilities(const SparseVector& vector, std::vector<float>& into) const
{
    std::fill(into.begin(), into.end(), 0.0F);
    for (const auto& [feature, value] : vector) {
        for (size_t lane = 0; lane < stride_; lane += kLane) {
            const float* const weight = weights_.data() + feature * stride_ + lane;
            float* const sum = into.data() + lane;
            for (size_t i = 0; i < kLane; ++i)
                sum[i] += value * weight[i];
        }
    }
    const auto end = into.begin() + static_cast<std::ptrdiff_t>(labels_);
    const float highest = *std::max_element(into.begin(), end);
    float sum = 0.0F;
    for (auto score = into.begin(); score != end; ++score) {
        *score = std::exp(*score - highest);
        sum += *score;
    }
    for (auto score = into.begin(); score != end; ++score)
        *score /= sum;
}

} // namespace tandan
