#include "core/exchange/knowndeals.h"

#include "core/base/text.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QString contentKey(const QString& customer, const QString& title, const std::optional<Day>& begun)
{
    return nameKey(customer) + u'\n' + nameKey(title) + u'\n' + (begun ? formatDay(*begun) : QString{});
}

} // namespace

Result<KnownDeals> KnownDeals::load(Connection& db)
{
    KnownDeals known;
    TD_TRY(db.each(u"SELECT id, external_id, customer, title, opened_us FROM deal_card ORDER BY id"_s, {},
                   [&](const Row& row) -> Result<> {
                       const auto id = row.id<DealId>(0);
                       if (const QString external = row.text(1); !external.isEmpty())
                           known.byExternalId_.insert(external, id);
                       const auto opened = row.maybeInstant(4);
                       known.byContent_.insert(
                           contentKey(row.text(2), row.text(3),
                                      opened ? std::optional{opened->day()} : std::nullopt),
                           id);
                       return {};
                   }));
    return known;
}

std::optional<DealId> KnownDeals::find(const QString& externalId, const QString& customer,
                                       const QString& title, const std::optional<Day>& begun) const
{
    const auto& index = externalId.isEmpty() ? byContent_ : byExternalId_;
    if (index.isEmpty())
        return std::nullopt;
    const auto found =
        index.constFind(externalId.isEmpty() ? contentKey(customer, title, begun) : externalId);
    return found == index.cend() ? std::nullopt : std::optional{*found};
}

} // namespace tandan::exchange
