#include "core/deal/dealcardstore.h"
#include "core/exchange/export.h"
#include "core/exchange/exportfilter.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The columns of the view deal_export, in order.
enum Column {
    Id,
    ExternalId,
    Customer,
    Title,
    Owner,
    StageCode,
    OutcomeCode,
    Amount,
    Opened,
    Closed,
    ExpectedClose,
    Industry,
    Source,
    Product,
    ContactName,
    Phone,
    Note,
    LostReason,
    NextWhat,
    NextDay,
    Concessions
};

std::optional<Day> dayOf(const std::optional<Instant>& instant)
{
    return instant ? std::optional{instant->day()} : std::nullopt;
}

} // namespace

Result<qint64> writeDeals(CsvWriter& csv, Connection& db, const DealFilter& filter, Headers headers)
{
    static const QStringList columns =
        u"deal external_id customer title owner stage outcome amount created closed expected_close industry source product contact phone note lost_reason next_step next_due concessions"_s
            .split(u' ');
    for (const QString& column : columns)
        csv.text(words::written(u"deal"_s, column, headers));
    csv.endRow();

    TD_ASSIGN(const ChosenDeals chosen, ChosenDeals::of(db, filter));
    qint64 rows = 0;
    TD_TRY(db.each(u"SELECT * FROM deal_export ORDER BY id"_s, {}, [&](const Row& row) -> Result<> {
        const auto id = row.id<DealId>(Id);
        if (!chosen.contains(id))
            return {};
        ++rows;
        csv.text(dealNumber(id));
        for (const Column text : {ExternalId, Customer, Title, Owner})
            csv.text(row.text(text));
        csv.text(words::written(u"value.stage"_s, row.text(StageCode), headers));
        csv.text(words::written(u"value.outcome"_s, row.text(OutcomeCode), headers));
        csv.money(row.maybeMoney(Amount));
        csv.day(dayOf(row.maybeInstant(Opened)));
        csv.day(dayOf(row.maybeInstant(Closed)));
        csv.day(row.maybeDay(ExpectedClose));
        for (const Column text : {Industry, Source, Product, ContactName, Phone, Note})
            csv.text(row.text(text));
        csv.text(words::written(u"value.lost_reason"_s, row.text(LostReason), headers));
        csv.text(row.text(NextWhat));
        csv.day(row.maybeDay(NextDay));
        csv.number(row.number(Concessions));
        csv.endRow();
        return {};
    }));
    return rows;
}

} // namespace tandan::exchange
