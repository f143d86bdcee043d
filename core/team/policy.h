#pragma once

#include "core/base/vocabulary.h"

#include <QString>

#include <array>
#include <vector>

namespace tandan {

/// How room to come down is built into a quote (QR3 has two readings): the price stands above the standard
/// price (recommended), or the standard price already holds the room.
enum class QuoteRoom { AboveStandard, WithinStandard };

template <>
struct Codes<QuoteRoom>
{
    static constexpr std::array<std::pair<QuoteRoom, const char*>, 2> table{
        {{QuoteRoom::AboveStandard, "above_standard"}, {QuoteRoom::WithinStandard, "within_standard"}}};
};

/// What the team agreed on. Defaults are those of a fresh book.
struct Policy
{
    struct StageStandard
    {
        int days = 1;          ///< a deal that stays longer is stalled
        int weightPercent = 0; ///< chance of winning used for weighted sums, 0–100
        friend bool operator==(const StageStandard&, const StageStandard&) = default;
    };

    std::array<StageStandard, 6> stages{{{7, 13}, {10, 25}, {12, 41}, {8, 47}, {7, 87}, {30, 95}}};
    int concessionLimit = 2;    ///< 0–2 (R-019)
    int rapportMinutesMin = 8;  ///< R-008
    int rapportMinutesMax = 10; ///< R-008
    int contactGapDays = 14;    ///< days without contact after which a deal counts as left alone
    QuoteRoom quoteRoom = QuoteRoom::AboveStandard;
    QString firmName; ///< put into scripts for customers

    [[nodiscard]] const StageStandard& of(Stage stage) const
    {
        return stages[static_cast<std::size_t>(stage)];
    }
    friend bool operator==(const Policy&, const Policy&) = default;
};

/// One setting as it is shown and set: `stage.closing.days`, `concession_limit`, …
struct PolicyEntry
{
    QString key;
    QString value;
    QString allowed; ///< what the value may be, for people, translated
};

/// Every setting with its value, in a fixed order.
[[nodiscard]] std::vector<PolicyEntry> policyEntries(const Policy& policy);

/// `policy` with `key` set to `value`: TD-POLICY-UNKNOWN, TD-POLICY-VALUE, TD-POLICY-LIMIT for a concession
/// limit above two.
[[nodiscard]] Result<Policy> withEntry(Policy policy, const QString& key, const QString& value);

} // namespace tandan
