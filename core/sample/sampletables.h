#pragma once

#include "core/customer/customer.h"
#include "core/deal/deal.h"
#include "core/meeting/meeting.h"
#include "core/pricing/quote.h"
#include "core/team/person.h"

#include <QHash>

#include <optional>
#include <vector>

/// The tables of the sample (resources/sample/*.json) as values. Days are counted from the last day of the
/// story: 0 is that day, −3 three days before it.
namespace tandan::sample {

struct PromiseRow
{
    PromiseSide side = PromiseSide::Us;
    QString text;
    int due = 0;
};

struct TalkRow
{
    int day = 0;
    int minute = 0;     ///< of the day
    NewMeeting meeting; ///< without deal, time and promises
    std::vector<PromiseRow> promises;
};

struct QuoteRow
{
    std::optional<int> day; ///< nothing: in the middle of stage solution
    Money price, standard, floor;
    PsychPrice psych;
    std::vector<QuoteItem> items;
};

struct ObjectionRow
{
    QString text;
    ObjectionClass cls = ObjectionClass::B;
    QString answer; ///< empty: not answered yet
    int day = 0;
};

/// A concession that was granted, or with `to` one that waits.
struct MoveRow
{
    int day = 0;
    int minute = 0;
    Money asked, granted;
    Money to;
    QString why, inReturn, note;
};

struct PaymentRow
{
    int due = 0;
    std::optional<int> paid; ///< nothing: not yet
    Money amount;
    Money received; ///< when paid; may be a part
    QString note;
};

struct DealRow
{
    NewCustomer customer;
    std::vector<CustomerType> types;
    NewContact contact;
    QString title, source, note, owner;
    QString outline;       ///< of the need (G1-3)
    Money amount;          ///< the estimate, or the price in the end
    std::vector<int> days; ///< in each stage it was in; the last is the one it is in, or ended in
    int ended = 0;         ///< its last day; 0 for an open one
    Outcome outcome = Outcome::Open;
    std::optional<LostReason> reason;
    QString why; ///< it was lost or shelved
    std::optional<int> until;
    std::optional<int> closes; ///< expected day
    QStringList needs;         ///< answers to the five questions; empty ones are not known yet
    QHash<QString, QString> facts;
    QStringList notes;        ///< of the meeting that ended each stage
    std::vector<int> minutes; ///< and how long it was
    std::optional<QuoteRow> quote;
    std::vector<ObjectionRow> objections;
    std::optional<std::pair<int, QString>> hold;
    std::vector<MoveRow> moves;
    std::optional<MoveRow> pending;
    std::vector<PaymentRow> payments;
    std::vector<TalkRow> talks;
    QString next;
    int nextDue = 0;
    std::optional<int> nextMinute;

    /// The day it came into the stage at `index` of days.
    [[nodiscard]] int start(std::size_t index) const;
    [[nodiscard]] std::size_t last() const { return days.size() - 1; }
};

struct Tables
{
    QString firm, team;
    std::vector<Person> people; ///< without ids
    std::array<QStringList, 6> usualNotes;
    std::array<QString, 6> usualNext; ///< what is planned on entering a stage
    QHash<QString, QString> usualFacts;
    std::vector<DealRow> deals;
};

[[nodiscard]] Error unreadable(const QString& place);

/// TD-SAMPLE-UNREADABLE with the place, a defect of the build.
[[nodiscard]] Result<Tables> readTables();

} // namespace tandan::sample
