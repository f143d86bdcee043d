#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tandan::test {

/// A sales pipeline file in the layout of a well-known public CRM data set, made up here, with its quirks:
/// open deals without an amount, first-stage deals without any date, blank accounts, lost deals of amount 0,
/// a product whose name is spelt in two ways, salespeople without a deal, CR LF ends.
///
/// What follows from it is worked out here with nothing but the standard library, straight from the text: the
/// reports are held to this, not to themselves.
class MavenFixture
{
public:
    explicit MavenFixture(unsigned seed, int rows = 400);

    [[nodiscard]] const std::string& pipelineCsv() const { return pipeline_; }
    [[nodiscard]] const std::string& teamsCsv() const { return teams_; }

    struct Owner
    {
        int deals = 0, open = 0, won = 0, lost = 0;
        std::int64_t wonYuan = 0;
        std::vector<std::int64_t> days; ///< of won deals, unsorted
        [[nodiscard]] double mean() const;
        [[nodiscard]] double median() const;
    };
    struct Sums
    {
        int rows = 0, prospecting = 0, engaging = 0, won = 0, lost = 0;
        std::int64_t wonYuan = 0;
        int withoutDate = 0, withoutAmount = 0, withoutAccount = 0;
        int accounts = 0; ///< different names, the blank one aside
        std::map<std::string, Owner> owners;
        Owner all;
    };
    /// Reads the text again, line by line.
    [[nodiscard]] Sums calculate() const;

    /// Open, dated deals that have been in their stage for more than `standard` days on a day, of stage
    /// "Engaging" ("YYYY-MM-DD").
    [[nodiscard]] int engagingLongerThan(int standard, const std::string& day) const;
    /// Deals that were begun by the end of a day and not closed by then, plus those without a date.
    [[nodiscard]] int openOn(const std::string& day) const;

private:
    std::string pipeline_, teams_;
};

/// Days since 1970-01-01 of "YYYY-MM-DD".
[[nodiscard]] std::int64_t dayNumber(const std::string& day);

} // namespace tandan::test
