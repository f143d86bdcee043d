#pragma once

#include "core/base/money.h"
#include "ui/widgets/themed.h"

#include <array>
#include <optional>
#include <vector>

namespace tandan::ui {

/// The prices of a deal on one line at true scale: what the customer has in mind as a band, the standard
/// price as a tick, the first quote as a ring, the price now as a dot, a request as a dashed ring, and the
/// floor, when it is known, as a red tick. Its accessible name says the same in words.
class PriceLine : public Themed<QWidget>
{
    Q_OBJECT
public:
    struct Prices
    {
        std::optional<Money> psychLow, psychHigh;
        Money standard, quoted, now;
        std::optional<Money> asked; ///< of the pending request
        std::optional<Money> floor; ///< nothing: not to be shown
    };

    explicit PriceLine(QWidget* parent = nullptr);
    void setPrices(const Prices& prices);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Mark
    {
        QString text;
        int x;
        Color color;
        bool bold;
    };
    [[nodiscard]] int xOf(Money price) const;
    void paintMarks(QPainter& painter, std::vector<Mark> marks, int top) const;
    /// The texts below the line: in one row, or in two when they would not fit side by side.
    [[nodiscard]] std::array<std::vector<Mark>, 2> marksBelow() const;

    std::optional<Prices> prices_;
    qint64 low_ = 0, high_ = 1;
};

} // namespace tandan::ui
