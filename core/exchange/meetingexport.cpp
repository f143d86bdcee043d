#include "core/exchange/export.h"
#include "core/exchange/exportfilter.h"

#include <QHash>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using TextByMeeting = QHash<MeetingId, QString>;

/// What `sql` (meeting, text) says about each meeting, in one text.
Result<TextByMeeting> gathered(Connection& db, const QString& sql,
                               const std::function<QString(const Row&)>& text)
{
    TextByMeeting texts;
    TD_TRY(db.each(sql, {}, [&](const Row& row) -> Result<> {
        QString& all = texts[row.id<MeetingId>(0)];
        if (!all.isEmpty())
            all += u"; "_s;
        all += text(row);
        return {};
    }));
    return texts;
}

/// "text" or "text [mark]"
QString marked(const QString& text, const QString& mark)
{
    return mark.isEmpty() ? text : u"%1 [%2]"_s.arg(text, mark);
}

} // namespace

Result<qint64> writeMeetings(CsvWriter& csv, Connection& db, const DealFilter& filter, Headers headers)
{
    static const QStringList columns =
        u"meeting deal customer title kind at minutes stage result by signals objections cards promises note"_s
            .split(u' ');
    for (const QString& column : columns)
        csv.text(words::written(u"meeting"_s, column, headers));
    csv.endRow();

    TD_ASSIGN(
        const auto heard,
        gathered(db, u"SELECT meeting_id, signal FROM meeting_signal ORDER BY meeting_id, signal"_s,
                 [&](const Row& row) { return words::written(u"value.signal"_s, row.text(1), headers); }));
    TD_ASSIGN(
        const auto objections,
        gathered(
            db,
            u"SELECT meeting_id, text, coalesce(cls, '') FROM objection WHERE meeting_id IS NOT NULL ORDER BY id"_s,
            [](const Row& row) { return marked(row.text(1), row.text(2)); }));
    TD_ASSIGN(
        const auto cards,
        gathered(
            db,
            u"SELECT meeting_id, card, coalesce(effect, '') FROM meeting_card ORDER BY meeting_id, card"_s,
            [&](const Row& row) {
                return marked(row.text(1), words::written(u"value.card_effect"_s, row.text(2), headers));
            }));
    TD_ASSIGN(
        const auto promises,
        gathered(
            db,
            u"SELECT meeting_id, text, coalesce(due_day, '') FROM promise WHERE meeting_id IS NOT NULL ORDER BY id"_s,
            [](const Row& row) { return marked(row.text(1), row.text(2)); }));
    TD_ASSIGN(const ChosenDeals chosen, ChosenDeals::of(db, filter));
    qint64 rows = 0;
    TD_TRY(db.each(
        u"SELECT id, deal_id, customer, title, kind, at_us, minutes, stage, result, by_name, note FROM meeting_export ORDER BY at_us, id"_s,
        {}, [&](const Row& row) -> Result<> {
            const auto id = row.id<MeetingId>(0);
            if (!chosen.contains(row.id<DealId>(1)))
                return {};
            ++rows;
            csv.number(id.value());
            csv.text(dealNumber(row.id<DealId>(1)));
            csv.text(row.text(2));
            csv.text(row.text(3));
            csv.text(words::written(u"value.meeting_kind"_s, row.text(4), headers));
            csv.text(formatInstant(row.instant(5)).replace(u'T', u' ').left(16));
            csv.number(row.maybeNumber(6));
            csv.text(words::written(u"value.stage"_s, row.text(7), headers));
            csv.text(words::written(u"value.meeting_result"_s, row.text(8), headers));
            csv.text(row.text(9));
            for (const TextByMeeting* texts : {&heard, &objections, &cards, &promises})
                csv.text(texts->value(id));
            csv.text(row.text(10));
            csv.endRow();
            return {};
        }));
    return rows;
}

} // namespace tandan::exchange
