#include "ui/list/listexport.h"

#include "core/exchange/csvwriter.h"

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Deals read and written at a time, which bounds the memory a long list needs.
constexpr std::size_t kBatch = 1000;

std::optional<Day> dayOf(const std::optional<Instant>& at)
{
    return at ? std::optional{at->day()} : std::nullopt;
}

void writeCard(exchange::CsvWriter& csv, const DealCard& card, exchange::Headers headers)
{
    namespace words = exchange::words;
    csv.text(dealNumber(card.id));
    csv.text(card.customer);
    csv.text(card.title);
    csv.text(card.owner);
    csv.text(words::written(u"value.stage"_s, code(card.stage), headers));
    csv.text(words::written(u"value.outcome"_s, code(card.outcome), headers));
    csv.money(card.amount);
    csv.day(dayOf(card.opened));
    csv.day(dayOf(card.closed));
    csv.day(card.expectedClose);
    csv.text(card.industry);
    csv.text(card.source);
    csv.text(card.product);
    csv.text(card.next ? card.next->what : QString{});
    csv.day(card.next ? std::optional{card.next->due} : std::nullopt);
    csv.number(card.concessions);
    csv.endRow();
}

} // namespace

Result<qint64> exportDealList(Connection& db, const DealFilter& filter, DealSort sort, const QString& path,
                              exchange::Headers headers)
{
    TD_ASSIGN(exchange::AtomicFile file, exchange::AtomicFile::open(path));
    exchange::CsvWriter csv{&file};
    QStringList heads;
    for (const QString& column : {u"deal"_s, u"customer"_s, u"title"_s, u"owner"_s, u"stage"_s, u"outcome"_s,
                                  u"amount"_s, u"created"_s, u"closed"_s, u"expected_close"_s, u"industry"_s,
                                  u"source"_s, u"product"_s, u"next_step"_s, u"next_due"_s, u"concessions"_s})
        heads << exchange::words::written(u"deal"_s, column, headers);
    csv.row(heads);
    DealCardStore store{db};
    TD_ASSIGN(const std::vector<DealId> ids, store.ids(filter, sort));
    for (std::size_t first = 0; first < ids.size(); first += kBatch) {
        const std::size_t last = std::min(first + kBatch, ids.size());
        const std::vector<DealId> batch{ids.begin() + static_cast<std::ptrdiff_t>(first),
                                        ids.begin() + static_cast<std::ptrdiff_t>(last)};
        TD_ASSIGN(const std::vector<DealCard> cards, store.cards(batch));
        for (const DealCard& card : cards)
            writeCard(csv, card, headers);
    }
    TD_TRY(csv.finish());
    TD_TRY(file.commit());
    return static_cast<qint64>(ids.size());
}

} // namespace tandan::ui
