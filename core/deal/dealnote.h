#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace tandan {

/// A sentence about a deal that belongs to no meeting: what a lead saw when going through the deals. With
/// `remind` it asks that person to look at the deal, and waits until they have done anything with it.
struct DealNote
{
    DealNoteId id;
    DealId deal;
    PersonId author;
    QString authorName; ///< only when read
    QString text;       ///< 1–500 characters
    std::optional<PersonId> remind;
    Instant at;
};

} // namespace tandan
