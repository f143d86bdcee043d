#pragma once

#include "core/base/result.h"

#include <QString>
#include <QtGlobal>

#include <compare>

namespace tandan {

/// An exact amount in fen (1 yuan = 100 fen). There is deliberately no way in from double (TECH: money as
/// int64).
class Money
{
public:
    constexpr Money() = default; ///< zero
    static constexpr Money fromFen(qint64 fen) { return Money{fen}; }
    static constexpr Money fromYuan(qint64 yuan) { return Money{yuan * 100}; }

    [[nodiscard]] constexpr qint64 fen() const { return fen_; }
    [[nodiscard]] constexpr bool isZero() const { return fen_ == 0; }

    /// This amount times `percent`/100, half a fen rounded away from zero.
    [[nodiscard]] constexpr Money percent(int percent) const
    {
        const qint64 product = fen_ * percent;
        return Money{(product + (product < 0 ? -50 : 50)) / 100};
    }

    friend constexpr Money operator+(Money a, Money b) { return Money{a.fen_ + b.fen_}; }
    friend constexpr Money operator-(Money a, Money b) { return Money{a.fen_ - b.fen_}; }
    friend constexpr Money operator-(Money a) { return Money{-a.fen_}; }
    Money& operator+=(Money other)
    {
        fen_ += other.fen_;
        return *this;
    }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 fen) : fen_{fen} {}
    qint64 fen_ = 0;
};

/// Reads an amount as people write it, in yuan unless 万 or 亿 follows: `342000`, `¥342,000.50`, `34.2万`,
/// full-width digits. Chinese numerals, more than two decimals of a yuan, negative, or anything else that
/// would have to be guessed: TD-AMOUNT-UNREADABLE with the text.
[[nodiscard]] Result<Money> parseMoney(QStringView text);

/// For forms and documents: ¥342,000 or ¥342,000.50; minus is U+2212.
[[nodiscard]] QString formatMoney(Money amount);

/// For lists: 34.2万 (one decimal, no ¥) in Chinese, 342.0k in English, rounded half away from zero.
[[nodiscard]] QString formatMoneyShort(Money amount);

/// For files: yuan with two decimals and nothing else: 342000.00, -12.50.
[[nodiscard]] QString formatMoneyPlain(Money amount);

} // namespace tandan
