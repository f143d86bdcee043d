#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <functional>
#include <optional>

namespace tandan {

/// The number of a row of one kind. Ids of different kinds neither convert nor compare; "none" is
/// std::optional.
template <class Tag>
class Id
{
public:
    constexpr Id() = default; ///< 0, which no row has
    constexpr explicit Id(qint64 value) : value_{value} {}
    [[nodiscard]] constexpr qint64 value() const { return value_; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 value_ = 0;
};

using PersonId = Id<struct PersonTag>;
using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using DealId = Id<struct DealTag>;
using MeetingId = Id<struct MeetingTag>;
using NextStepId = Id<struct NextStepTag>;
using ObjectionId = Id<struct ObjectionTag>;
using PromiseId = Id<struct PromiseTag>;
using PassageId = Id<struct PassageTag>;
using HoldId = Id<struct HoldTag>;
using ConcessionRequestId = Id<struct ConcessionRequestTag>;
using InstalmentId = Id<struct InstalmentTag>;
using ReceiptId = Id<struct ReceiptTag>;
using DealNoteId = Id<struct DealNoteTag>;
using EntryId = Id<struct EntryTag>;

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

/// The number people use for a deal: TD-0319. Four digits, more when needed.
[[nodiscard]] QString dealNumber(DealId id);

/// The id behind "TD-0319", "td-319" or "319"; nothing when the text is no such number.
[[nodiscard]] std::optional<DealId> parseDealNumber(QStringView text);

} // namespace tandan

template <class Tag>
struct std::hash<tandan::Id<Tag>>
{
    size_t operator()(tandan::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
