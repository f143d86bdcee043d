#include "core/exchange/dealrow.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameLimit = 200;
constexpr int kOwnerLimit = 60;
constexpr int kShortLimit = 100;
constexpr int kNoteLimit = 4000;

void readStatus(RowReader& reader, DealRow& row)
{
    row.stage = reader.word<Stage>(u"stage"_s, u"value.stage"_s);
    row.outcome = reader.word<Outcome>(u"outcome"_s, u"value.outcome"_s);
    const QString status = reader.text(u"status"_s);
    if (status.isEmpty())
        return;
    if (const auto stage = words::recognised(u"value.stage"_s, status)) {
        row.stage = row.stage.value_or(storedCode<Stage>(*stage));
    } else if (const auto outcome = words::recognised(u"value.outcome"_s, status)) {
        row.outcome = row.outcome.value_or(storedCode<Outcome>(*outcome));
    } else {
        reader.fault(u"status"_s, invalid(u"TD-CODE-UNKNOWN"_s,
                                          {status, (allCodes<Stage>() + allCodes<Outcome>()).join(u' ')}));
    }
}

void checkSense(RowReader& reader, DealRow& row)
{
    if (row.created && row.closed && *row.closed < *row.created)
        reader.fault(u"closed"_s, {Error::Code::Input,
                                   u"TD-IMPORT-DATES"_s,
                                   {formatDay(*row.closed), formatDay(*row.created)},
                                   {}});
    if (row.outcomeOrOpen() == Outcome::Won) {
        // Won means signed and paid: that needs a sum above nothing and a day.
        if (!row.amount || row.amount->isZero())
            reader.fault(u"amount"_s, {Error::Code::Input, u"TD-IMPORT-WON-AMOUNT"_s, {}, {}});
        if (!row.closed)
            reader.fault(u"closed"_s, {Error::Code::Input, u"TD-IMPORT-WON-DATE"_s, {}, {}});
    }
    if (row.outcomeOrOpen() == Outcome::Open && row.closed) {
        row.expectedClose = row.expectedClose ? row.expectedClose : row.closed;
        row.closed.reset();
    }
}

} // namespace

Stage DealRow::stageOrFirst() const
{
    return stage.value_or(outcomeOrOpen() == Outcome::Won ? Stage::Payment : Stage::Rapport);
}

DealRow readDealRow(RowReader& reader, std::size_t index)
{
    DealRow row;
    row.index = index;
    row.externalId = reader.text(u"external_id"_s, kNameLimit);
    row.customer = reader.text(u"customer"_s, kNameLimit);
    row.product = reader.text(u"product"_s, kNameLimit);
    row.title = reader.text(u"title"_s, kNameLimit);
    for (const QString* instead : {&row.product, &row.externalId, &row.customer}) {
        if (row.title.isEmpty())
            row.title = *instead;
    }
    if (row.title.isEmpty())
        reader.fault(u"title"_s, invalid(u"TD-TEXT-EMPTY"_s, {u"title"_s}));
    row.owner = reader.text(u"owner"_s, kOwnerLimit);
    row.industry = reader.text(u"industry"_s, kShortLimit);
    row.source = reader.text(u"source"_s, kShortLimit);
    row.contact = reader.text(u"contact"_s, kShortLimit);
    row.phone = reader.text(u"phone"_s, kShortLimit);
    row.note = reader.text(u"note"_s, kNoteLimit);
    readStatus(reader, row);
    row.amount = reader.money(u"amount"_s);
    row.created = reader.day(u"created"_s);
    row.closed = reader.day(u"closed"_s);
    row.expectedClose = reader.day(u"expected_close"_s);
    row.lostReason = reader.word<LostReason>(u"lost_reason"_s, u"value.lost_reason"_s);
    checkSense(reader, row);
    return row;
}

} // namespace tandan::exchange
