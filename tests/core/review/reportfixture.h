#pragma once

#include "core/base/money.h"
#include "core/base/vocabulary.h"
#include "core/review/reportscope.h"
#include "tests/support/testbook.h"

#include <QString>

#include <optional>

namespace tandan::test {

/// A deal as a report meets it, written as an imported one so that it may stand anywhere.
struct GivenDeal
{
    Stage stage = Stage::Rapport;
    Outcome outcome = Outcome::Open;
    std::optional<qint64> fen = std::nullopt;
    std::optional<Day> opened = std::nullopt;
    std::optional<Day> since = std::nullopt;  ///< in its stage; nothing: since opened
    std::optional<Day> closed = std::nullopt; ///< needed for one that is won
    qint64 owner = 1;                         ///< a person of the test book
};

/// A book on either engine and the means to put deals into it row by row, below the desks: the reports must
/// be right about whatever the book allows.
class ReportBook : public ::testing::TestWithParam<Dialect>
{
protected:
    ReportBook() : book_{GetParam()} {}

    DealId given(const GivenDeal& deal);
    void run(const QString& sql, const Binds& binds);
    /// The report's value, or a failure of the test.
    template <class Report>
    Report report(Result<Report> (*make)(Connection&, const review::ReportScope&),
                  const review::ReportScope& scope)
    {
        auto made = book_.read([&](Connection& db) { return make(db, scope); });
        EXPECT_TRUE(made.ok()) << made.error().cause;
        return made.ok() ? *made : Report{};
    }
    [[nodiscard]] review::ReportScope on(Day day) const
    {
        review::ReportScope scope;
        scope.asOf = day;
        scope.today = book_.now().day();
        return scope;
    }
    [[nodiscard]] Day today() const { return book_.now().day(); }

    TestBook book_;

private:
    qint64 customer_ = 0;
};

} // namespace tandan::test
