#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tandan::exchange {

/// The deals in a book as an import recognises them, read in one go.
class KnownDeals
{
public:
    [[nodiscard]] static Result<KnownDeals> load(Connection& db);

    /// The deal with that external id (the newest of several); without an external id the one of the same
    /// customer, title and first day.
    [[nodiscard]] std::optional<DealId> find(const QString& externalId, const QString& customer,
                                             const QString& title, const std::optional<Day>& begun) const;

private:
    QHash<QString, DealId> byExternalId_;
    QHash<QString, DealId> byContent_;
};

} // namespace tandan::exchange
