#include "core/sample/sampletables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

// A static library's resources have to be asked for by name, outside every namespace.
static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace tandan::sample {

using namespace Qt::Literals::StringLiterals;

Error unreadable(const QString& place)
{
    return {Error::Code::Input, u"TD-SAMPLE-UNREADABLE"_s, {place}, "sample.read"};
}

int DealRow::start(std::size_t index) const
{
    return ended - std::accumulate(days.begin() + static_cast<std::ptrdiff_t>(index), days.end(), 0);
}

namespace {

// Of a quote that names no other figures: what stands behind its price, in per cent of it.
constexpr int kUsualStandard = 93;
constexpr int kUsualFloor = 86;
constexpr int kUsualPsychLow = 80;
constexpr int kUsualPsychHigh = 88;
constexpr int kRequestMinute = 10 * 60 + 12;

Money yuan(const QJsonValue& value)
{
    return Money::fromYuan(value.toInteger());
}

/// To the hundred yuan, as people quote.
Money roughly(Money amount)
{
    constexpr qint64 step = 100 * 100;
    return Money::fromFen(amount.fen() / step * step);
}

int minuteOf(const QJsonValue& value, int usual)
{
    const QStringList parts = value.toString().split(u':');
    return parts.size() == 2 ? parts[0].toInt() * 60 + parts[1].toInt() : usual;
}

template <class E>
Result<std::vector<E>> codes(const QJsonValue& list)
{
    std::vector<E> words;
    for (const QJsonValue item : list.toArray()) {
        TD_ASSIGN(const E word, parseCode<E>(item.toString()));
        words.push_back(word);
    }
    return words;
}

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue item : list.toArray())
        all << item.toString();
    return all;
}

QHash<QString, QString> textsByKey(const QJsonObject& object)
{
    QHash<QString, QString> all;
    for (auto it = object.begin(); it != object.end(); ++it)
        all.insert(it.key(), it->toString());
    return all;
}

/// [name, title, part, personality?, phone?]
Result<NewContact> contact(const QJsonArray& row)
{
    TD_ASSIGN(const auto part, parseCode<DecisionPart>(row.at(2).toString()));
    return NewContact{row.at(0).toString(), row.at(1).toString(), part, row.at(4).toString(),
                      row.at(3).toString()};
}

/// [day, time, kind, minutes, note, more?]
Result<TalkRow> talk(const QJsonArray& row)
{
    TalkRow read;
    read.day = row.at(0).toInt();
    read.minute = minuteOf(row.at(1), 0);
    TD_ASSIGN(read.meeting.kind, parseCode<MeetingKind>(row.at(2).toString()));
    read.meeting.minutes = row.at(3).toInt();
    read.meeting.note = row.at(4).toString();
    const QJsonObject more = row.at(5).toObject();
    if (more.contains("result"_L1)) {
        TD_ASSIGN(read.meeting.result, parseCode<MeetingResult>(more["result"_L1].toString()));
    }
    TD_ASSIGN(read.meeting.heard, codes<Signal>(more["heard"_L1]));
    for (const QJsonValue item : more["objections"_L1].toArray()) {
        TD_ASSIGN(const auto cls, parseCode<ObjectionClass>(item[1].toString()));
        read.meeting.objections.push_back({item[0].toString(), cls});
    }
    for (const QJsonValue item : more["cards"_L1].toArray()) {
        TD_ASSIGN(const auto effect, parseCode<CardEffect>(item[1].toString()));
        read.meeting.cards.push_back({item[0].toString(), effect});
    }
    for (const QJsonValue item : more["promises"_L1].toArray()) {
        TD_ASSIGN(const auto side, parseCode<PromiseSide>(item[0].toString()));
        read.promises.push_back({side, item[1].toString(), item[2].toInt()});
    }
    return read;
}

QuoteRow quote(const QJsonObject& object)
{
    QuoteRow read;
    read.price = yuan(object["yuan"_L1]);
    if (object.contains("day"_L1))
        read.day = object["day"_L1].toInt();
    const auto figure = [&](QLatin1String key, int percent) {
        return object.contains(key) ? yuan(object[key]) : roughly(read.price.percent(percent));
    };
    read.standard = figure("standard"_L1, kUsualStandard);
    read.floor = figure("floor"_L1, kUsualFloor);
    const QJsonArray psych = object["psych"_L1].toArray();
    read.psych = psych.size() == 2 ? PsychPrice{yuan(psych[0]), yuan(psych[1])}
                                   : PsychPrice{roughly(read.price.percent(kUsualPsychLow)),
                                                roughly(read.price.percent(kUsualPsychHigh))};
    for (const QJsonValue item : object["items"_L1].toArray())
        read.items.push_back({item[0].toString(), item[1].toInteger(), yuan(item[2])});
    return read;
}

MoveRow move(const QJsonObject& object)
{
    MoveRow read;
    read.day = object["day"_L1].toInt();
    read.minute = minuteOf(object["at"_L1], kRequestMinute);
    read.granted = yuan(object["yuan"_L1]);
    read.asked = object.contains("asked"_L1) ? yuan(object["asked"_L1]) : read.granted;
    read.to = yuan(object["to"_L1]);
    read.why = object["why"_L1].toString();
    read.inReturn = object["for"_L1].toString();
    read.note = object["note"_L1].toString();
    return read;
}

/// Either day by day (`plan`, `paid`), or in parts (per cent) every so many days from stage payment on.
std::vector<PaymentRow> payments(const DealRow& deal, const QJsonObject& object)
{
    std::vector<PaymentRow> read;
    const QJsonArray paid = object["paid"_L1].toArray();
    for (const QJsonValue item : object["plan"_L1].toArray()) {
        PaymentRow row{item[0].toInt(), std::nullopt, yuan(item[1]), {}, item[2].toString()};
        const QJsonValue got = paid.at(static_cast<qsizetype>(read.size()));
        if (got.isArray()) {
            row.paid = got[0].toInt();
            row.received = yuan(got[1]);
        }
        read.push_back(row);
    }
    const QJsonArray parts = object["parts"_L1].toArray();
    Money rest = deal.amount;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Money amount = i + 1 < parts.size() ? deal.amount.percent(parts[i].toInt()) : rest;
        rest = rest - amount;
        const int due = deal.start(static_cast<std::size_t>(Stage::Payment)) + object["first"_L1].toInt() +
                        static_cast<int>(i) * object["every"_L1].toInt();
        read.push_back({due, due + object["late"_L1][i].toInt(), amount, amount, {}});
    }
    return read;
}

void readStory(const QJsonObject& object, DealRow& deal)
{
    deal.outline = object["outline"_L1].toString();
    deal.note = object["note"_L1].toString(deal.outline);
    deal.needs = texts(object["needs"_L1]);
    deal.facts = textsByKey(object["facts"_L1].toObject());
    deal.notes = texts(object["notes"_L1]);
    for (const QJsonValue item : object["minutes"_L1].toArray())
        deal.minutes.push_back(item.toInt());
    const QJsonArray next = object["next"_L1].toArray();
    deal.next = next.at(0).toString();
    deal.nextDue = next.at(1).toInt();
    if (next.size() > 2)
        deal.nextMinute = minuteOf(next.at(2), 0);
}

Result<> readPrices(const QJsonObject& object, DealRow& deal)
{
    if (object.contains("quote"_L1))
        deal.quote = quote(object["quote"_L1].toObject());
    for (const QJsonValue item : object["objections"_L1].toArray()) {
        TD_ASSIGN(const auto cls, parseCode<ObjectionClass>(item[1].toString()));
        deal.objections.push_back({item[0].toString(), cls, item[2].toString(), item[3].toInt()});
    }
    if (object.contains("hold"_L1))
        deal.hold = {object["hold"_L1][0].toInt(), object["hold"_L1][1].toString()};
    for (const QJsonValue item : object["moves"_L1].toArray())
        deal.moves.push_back(move(item.toObject()));
    if (object.contains("pending"_L1))
        deal.pending = move(object["pending"_L1].toObject());
    deal.payments = payments(deal, object["contract"_L1].toObject());
    return {};
}

Result<> readEnd(const QJsonObject& object, DealRow& deal)
{
    TD_ASSIGN(deal.outcome, parseCode<Outcome>(object["outcome"_L1].toString(code(Outcome::Open))));
    if (object.contains("reason"_L1)) {
        TD_ASSIGN(deal.reason, parseCode<LostReason>(object["reason"_L1].toString()));
    }
    deal.why = object["why"_L1].toString();
    if (object.contains("until"_L1))
        deal.until = object["until"_L1].toInt();
    if (object.contains("closes"_L1))
        deal.closes = object["closes"_L1].toInt();
    return {};
}

Result<DealRow> dealRow(const QJsonObject& object)
{
    DealRow deal;
    deal.customer = {object["customer"_L1].toString(),
                     object["industry"_L1].toString(),
                     object["source"_L1].toString(),
                     {}};
    deal.source = deal.customer.source;
    TD_ASSIGN(deal.types, codes<CustomerType>(object["types"_L1]));
    TD_ASSIGN(deal.contact, contact(object["contact"_L1].toArray()));
    deal.title = object["title"_L1].toString();
    deal.owner = object["owner"_L1].toString();
    deal.amount = yuan(object["yuan"_L1]);
    for (const QJsonValue item : object["days"_L1].toArray())
        deal.days.push_back(item.toInt());
    deal.ended = object["ended"_L1].toInt();
    if (deal.days.empty() || deal.days.size() > allStages().size())
        return unreadable(deal.customer.name);
    readStory(object, deal);
    TD_TRY(readEnd(object, deal));
    TD_TRY(readPrices(object, deal));
    for (const QJsonValue item : object["talks"_L1].toArray()) {
        TD_ASSIGN(TalkRow row, talk(item.toArray()));
        deal.talks.push_back(std::move(row));
    }
    return deal;
}

Result<QJsonObject> document(const QString& name)
{
    QFile file{u":/sample/"_s + name};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name);
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll());
    if (!read.isObject())
        return unreadable(name);
    return read.object();
}

Result<> readDeals(const QJsonObject& object, Tables& tables)
{
    for (const QJsonValue item : object["deals"_L1].toArray()) {
        auto row = dealRow(item.toObject());
        if (!row)
            return unreadable(item["customer"_L1].toString());
        tables.deals.push_back(std::move(*row));
    }
    return {};
}

} // namespace

Result<Tables> readTables()
{
    initSampleResources();
    TD_ASSIGN(const QJsonObject open, document(u"deals.json"_s));
    TD_ASSIGN(const QJsonObject closed, document(u"closed.json"_s));
    Tables tables;
    tables.firm = open["firm"_L1].toString();
    tables.team = open["team"_L1].toString();
    for (const QJsonValue item : open["people"_L1].toArray()) {
        Person person;
        person.name = item["name"_L1].toString();
        TD_ASSIGN(person.role, parseCode<Role>(item["role"_L1].toString()));
        tables.people.push_back(person);
    }
    const QJsonObject usual = open["usual"_L1].toObject();
    for (const Stage stage : allStages()) {
        const auto index = static_cast<std::size_t>(stage);
        tables.usualNotes[index] = texts(usual["notes"_L1][code(stage)]);
        tables.usualNext[index] = usual["next"_L1][code(stage)].toString();
    }
    tables.usualFacts = textsByKey(usual["facts"_L1].toObject());
    TD_TRY(readDeals(open, tables));
    TD_TRY(readDeals(closed, tables));
    return tables;
}

} // namespace tandan::sample
