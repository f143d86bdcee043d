#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QString>

namespace tandan::exchange {

/// Reads a day as spreadsheets and exports write it: 2026-03-20, 2026/3/20, 2026.3.20, 2026年3月20日,
/// 20260320, each also with a time behind it, which is dropped. Day-month orders that could be read two ways,
/// days that do not exist and anything else: TD-DAY-UNREADABLE with the text.
[[nodiscard]] Result<Day> cellDay(const QString& text);

/// Reads an amount in yuan (parseMoney), or in units of 10,000 yuan for a column that says so. Negative or
/// anything that would have to be guessed: TD-AMOUNT-UNREADABLE with the text.
[[nodiscard]] Result<Money> cellMoney(const QString& text, bool inWan);

} // namespace tandan::exchange
