#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/vocabulary.h"

#include <QString>

#include <optional>

namespace tandan {

/// What happens next with a deal, by whom, until when. A deal has at most one open.
struct NextStep
{
    enum class State { Open, Done, Replaced };

    NextStepId id;
    DealId deal;
    QString what;
    PersonId by;
    Day due;
    std::optional<int> minute; ///< of the day, 0–1439; nothing: some time that day
    State state = State::Open;
    Instant created;
    std::optional<Instant> closed;
    qint64 rowVersion = 1;

    /// Past its day, or past its minute on that day.
    [[nodiscard]] bool isOverdue(Instant now) const
    {
        return state == State::Open &&
               (due < now.day() || (due == now.day() && minute && *minute < now.minuteOfDay()));
    }
    friend bool operator==(const NextStep&, const NextStep&) = default;
};

template <>
struct Codes<NextStep::State>
{
    static constexpr std::array<std::pair<NextStep::State, const char*>, 3> table{
        {{NextStep::State::Open, "open"},
         {NextStep::State::Done, "done"},
         {NextStep::State::Replaced, "replaced"}}};
};

struct NewNextStep
{
    QString what; ///< 1–300 characters
    Day due;
    std::optional<int> minute;
    std::optional<PersonId> by; ///< nothing: the deal's owner
};

} // namespace tandan
