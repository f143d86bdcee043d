#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace tandan {

/// Feature numbers with their values, by ascending number; the values have length 1 as a vector (or it is
/// empty).
using SparseVector = std::vector<std::pair<quint32, float>>;

/// The cosine of two such vectors, 0–1 for values that are not negative.
[[nodiscard]] float likeness(const SparseVector& a, const SparseVector& b);

/// Multinomial logistic regression on sparse vectors. Training takes the samples in an order that depends on
/// nothing but their number, so the same samples give the same classifier. Immutable once trained; thread:
/// any.
class LinearClassifier
{
public:
    struct Sample
    {
        SparseVector vector;
        int label = 0; ///< 0 … labels−1
    };

    /// A classifier for `features` features; classes with few samples count as much as those with many.
    [[nodiscard]] static LinearClassifier train(const std::vector<Sample>& samples, int labels,
                                                size_t features);

    /// How likely each label is; sums to 1.
    [[nodiscard]] std::vector<float> probabilities(const SparseVector& vector) const;

private:
    LinearClassifier(int labels, size_t features);

    /// As many labels as the processor takes at once without being told how many there are.
    static constexpr size_t kLane = 8;

    void probabilities(const SparseVector& vector, std::vector<float>& into) const;
    void learn(const SparseVector& vector, const std::vector<float>& error, std::vector<float>& curvature);

    size_t labels_;
    size_t stride_;              // labels_, up to a full lane
    std::vector<float> weights_; // [feature][label], 0 beyond the last label
};

} // namespace tandan
