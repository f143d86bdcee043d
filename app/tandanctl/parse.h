#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/vocabulary.h"
#include "core/storage/connection.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tandan::ctl {

/// Options as values; nothing when the option was not given.
[[nodiscard]] Result<std::optional<Money>> maybeMoney(const std::optional<std::string>& option);
[[nodiscard]] Result<std::optional<Day>> maybeDay(const std::optional<std::string>& option);

/// A due time: `2026-03-13`, or with a time of day `2026-03-13T10:00`.
struct Due
{
    Day day;
    std::optional<int> minute;
};
[[nodiscard]] Result<Due> parseDue(const std::string& option);

/// The deal meant by `text` (number, external id, unique part of a name).
[[nodiscard]] Result<DealId> findDeal(Connection& connection, const std::string& text);

template <class E>
[[nodiscard]] Result<std::vector<E>> parseCodes(const std::vector<std::string>& options)
{
    std::vector<E> words;
    for (const std::string& option : options) {
        TD_ASSIGN(const E word, parseCode<E>(QString::fromStdString(option)));
        words.push_back(word);
    }
    return words;
}

} // namespace tandan::ctl
