#pragma once

#include "core/history/unit.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <cstdint>
#include <random>

namespace tandan::bench {

/// The same numbers on every machine: the standard fixes what mt19937_64 gives, but not what its
/// distributions make of it.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : engine_{seed} {}
    /// 0 to `sides` − 1.
    int below(int sides) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(sides)); }
    bool chance(int percent) { return below(100) < percent; }
    const QString& pick(const QStringList& texts) { return texts[below(static_cast<int>(texts.size()))]; }

private:
    std::mt19937_64 engine_;
};

/// Fills an empty book with what a large team has after some years: a sales force in three teams, customers
/// with contacts, deals in every stage with facts, meetings, quotes, contracts and money, and a tenth as many
/// closed ones. About two in five open deals are stalled for one reason or another, some amounts and dates
/// are unknown. Everything goes in through the tables, so every constraint and guard looks at every row and
/// the journal keeps it; all of it is one entry of the history.
class BookFiller
{
public:
    /// \param deals open deals
    BookFiller(Unit& unit, int deals);
    Result<> fill();

private:
    /// What of a deal decides what else there is of it.
    struct Outline
    {
        DealId id;
        CustomerId customer;
        PersonId owner;
        Stage stage = Stage::Rapport;
        Outcome outcome = Outcome::Open;
        std::optional<Money> amount;
        std::optional<Instant> opened, stageSince, closed;
    };

    Result<> addPeople();
    Result<> addCustomers();
    Result<> addDeals();
    Result<> addDeal(int number, bool open);
    Result<> addFacts(const Outline& deal);
    Result<> addQuote(const Outline& deal);
    Result<> addMeetings(const Outline& deal, int count);
    Result<> addObjection(const Outline& deal, qint64 meeting, Instant at);
    Result<> addNextStep(const Outline& deal);
    Result<> addMoney(const Outline& deal);
    Result<> finishIds();
    [[nodiscard]] Outline outline(int number, bool open);
    [[nodiscard]] Instant daysAgo(int days) const;
    Result<> put(const QString& table, const QString& columns, const Binds& values);

    Unit& unit_;
    int deals_;
    Dice dice_;
    std::vector<PersonId> sales_;
    PersonId lead_;
    std::vector<CustomerId> customers_;
    QHash<QString, QString> statements_;
    QHash<QString, qint64> lastId_;
};

} // namespace tandan::bench
