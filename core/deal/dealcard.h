#pragma once

#include "core/deal/deal.h"

#include <optional>
#include <vector>

namespace tandan {

/// What boards and lists show of a deal, in one value (view deal_card).
struct DealCard
{
    struct Next
    {
        QString what;
        Day due;
        std::optional<int> minute;
        friend bool operator==(const Next&, const Next&) = default;
    };

    DealId id;
    CustomerId customerId;
    QString customer;
    QString title;
    PersonId ownerId;
    QString owner;
    QString team; ///< the owner's
    QString industry;
    Stage stage = Stage::Rapport;
    Outcome outcome = Outcome::Open;
    std::optional<Money> amount;
    std::optional<Instant> opened;
    std::optional<Instant> stageSince;
    std::optional<Instant> closed;
    std::optional<Day> expectedClose;
    bool imported = false;
    std::optional<Next> next; ///< the open next step
    int concessions = 0;      ///< 0–2
    bool pendingConcession = false;
    qint64 rowVersion = 1;
    QString externalId;
    QString product;
    QString source;
    std::optional<LostReason> lostReason;

    /// Whole days in its stage; nothing when an import did not say since when.
    [[nodiscard]] std::optional<int> daysInStage(Instant now) const
    {
        return stageSince ? std::optional{daysBetween(stageSince->day(), now.day())} : std::nullopt;
    }
    friend bool operator==(const DealCard&, const DealCard&) = default;
};

/// Which deals to show; a field without a value does not restrict.
struct DealFilter
{
    std::vector<PersonId> owners; ///< any of them
    QString team;
    QString industry;
    std::optional<CustomerId> customer;
    std::optional<Stage> stage;
    std::optional<Outcome> outcome;
    /// Open and more days in its stage than the stage's standard, at this time.
    std::optional<Instant> stalledAt;
    /// Open and its next step is past its day (overdue from the day after), at this time.
    std::optional<Instant> overdueAt;
    bool noNextStep = false;        ///< open without a next step
    bool pendingConcession = false; ///< a request waits for a decision
    bool reminded = false; ///< its salesperson was reminded and has not touched it since (view deal_reminder)
    std::optional<Day> expectedCloseBefore;
    QString search; ///< part of the customer's name or the title, or the number
};

enum class DealSort {
    DueFirst,      ///< next step due first; those without one at the end
    AmountFirst,   ///< largest first; unknown amounts at the end
    OldestInStage, ///< longest in its stage first; unknown at the end
    Customer,      ///< by the customer's name
    NewestFirst,   ///< by number, newest first
};

/// A part of a sorted list.
struct Page
{
    int offset = 0;
    int limit = 200;
};

/// The head of a board column. Its sums are the sums of the cards in it.
struct StageSum
{
    Stage stage = Stage::Rapport;
    qint64 count = 0;
    qint64 withoutAmount = 0; ///< of count: deals whose amount nobody knows
    Money sum;
    Money weighted; ///< each amount times the stage's weight, rounded a deal at a time so that parts add up
};

} // namespace tandan
