#include "ui/meeting/quicklog.h"

#include "core/deal/dealcardstore.h"
#include "core/deal/dealstore.h"
#include "core/flow/flowdesk.h"
#include "core/flow/flowstore.h"
#include "core/meeting/meetingdesk.h"
#include "core/meeting/whenparser.h"
#include "core/team/policystore.h"
#include "ui/page/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tandan::ui::QuickLogDialog)
};

template <class E>
void putCode(QJsonObject& json, const QString& key, const std::optional<E>& word)
{
    if (word)
        json.insert(key, code(*word));
}

template <class E>
std::optional<E> takeCode(const QJsonObject& json, const QString& key)
{
    const auto word = parseCode<E>(json.value(key).toString());
    return word ? std::optional{*word} : std::nullopt;
}

Stage stageAfter(Stage stage)
{
    return stage == Stage::Payment ? stage : static_cast<Stage>(position(stage));
}

/// The facts as they will be once `log` is saved.
GateFacts factsAfter(GateFacts facts, const NoteMarks& marks)
{
    for (const NewObjection& objection : marks.objections)
        facts.unanswered << objection.text;
    facts.signalCount += static_cast<int>(marks.heard.size());
    return facts;
}

} // namespace

QJsonObject QuickLog::toJson() const
{
    QJsonObject json{{u"next"_s, next}, {u"note"_s, note}, {u"lost"_s, code(lost)}};
    if (deal)
        json.insert(u"deal"_s, deal->value());
    if (minutes)
        json.insert(u"minutes"_s, *minutes);
    putCode(json, u"kind"_s, kind);
    putCode(json, u"result"_s, result);
    QJsonArray raised;
    for (const NewObjection& objection : objections)
        raised.append(QJsonObject{{u"text"_s, objection.text},
                                  {u"class"_s, objection.cls ? code(*objection.cls) : QString{}}});
    json.insert(u"objections"_s, raised);
    QJsonArray signalCodes;
    for (const Signal signal : heard)
        signalCodes.append(code(signal));
    json.insert(u"signals"_s, signalCodes);
    return json;
}

QuickLog QuickLog::fromJson(const QJsonObject& json)
{
    QuickLog log;
    if (json.contains(u"deal"_s))
        log.deal = DealId{json.value(u"deal"_s).toInteger()};
    if (json.contains(u"minutes"_s))
        log.minutes = json.value(u"minutes"_s).toInt();
    log.kind = takeCode<MeetingKind>(json, u"kind"_s);
    log.result = takeCode<MeetingResult>(json, u"result"_s);
    log.next = json.value(u"next"_s).toString();
    log.note = json.value(u"note"_s).toString();
    log.lost = takeCode<LostReason>(json, u"lost"_s).value_or(LostReason::Other);
    for (const QJsonValue value : json.value(u"objections"_s).toArray()) {
        const QJsonObject objection = value.toObject();
        log.objections.push_back(
            {objection.value(u"text"_s).toString(), takeCode<ObjectionClass>(objection, u"class"_s)});
    }
    for (const QJsonValue value : json.value(u"signals"_s).toArray()) {
        if (const auto signal = parseCode<Signal>(value.toString()))
            log.heard.push_back(*signal);
    }
    return log;
}

NoteMarks marksIn(const QString& note)
{
    static const QRegularExpression kMark{u"([#＃!！])([^\\s#＃!！,，。;；]+)"_s};
    NoteMarks marks;
    for (auto it = kMark.globalMatch(note); it.hasNext();) {
        const auto match = it.next();
        const QString words = match.captured(2);
        if (match.captured(1) == u"#" || match.captured(1) == u"＃") {
            marks.objections.push_back({words, std::nullopt});
            continue;
        }
        for (const Signal signal : allSignals()) {
            if (displayName(signal).contains(words, Qt::CaseInsensitive) || code(signal) == words.toLower()) {
                marks.heard.push_back(signal);
                break;
            }
        }
    }
    return marks;
}

NoteMarks allMarks(const QuickLog& log)
{
    NoteMarks all{log.objections, log.heard};
    const NoteMarks noted = marksIn(log.note);
    for (const NewObjection& objection : noted.objections) {
        const bool known = std::any_of(all.objections.begin(), all.objections.end(),
                                       [&](const NewObjection& o) { return o.text == objection.text; });
        if (!known)
            all.objections.push_back(objection);
    }
    for (const Signal signal : noted.heard) {
        if (std::find(all.heard.begin(), all.heard.end(), signal) == all.heard.end())
            all.heard.push_back(signal);
    }
    return all;
}

Result<QuickLogDeal> loadQuickLogDeal(Connection& db, DealId deal)
{
    QuickLogDeal known;
    TD_ASSIGN(const std::vector<DealCard> cards, DealCardStore{db}.cards(std::vector<DealId>{deal}));
    if (cards.empty())
        return notFound(u"TD-DEAL-NOT-FOUND"_s, {dealNumber(deal)});
    known.card = cards.front();
    TD_ASSIGN(known.facts, FlowStore{db}.gateFacts(deal));
    TD_ASSIGN(known.policy, PolicyStore{db}.load());
    return known;
}

std::vector<Consequence> consequences(const QuickLog& log, const QuickLogDeal& deal, Instant now)
{
    std::vector<Consequence> lines;
    const Stage stage = deal.card.stage;
    const auto days = deal.card.daysInStage(now);
    const QString stay = days ? Words::tr("stays in “%1” (day %2, standard %3)")
                                    .arg(displayName(stage))
                                    .arg(*days)
                                    .arg(deal.policy.of(stage).days)
                              : Words::tr("stays in “%1”").arg(displayName(stage));
    const bool closes = log.result == MeetingResult::Paused || log.result == MeetingResult::Lost;
    const Stage next = stageAfter(stage);
    const GateFacts after = factsAfter(deal.facts, allMarks(log));
    const auto gaps = gateGaps(after, stage, next);
    if (log.result == MeetingResult::Paused)
        lines.push_back({Words::tr("the deal is shelved and its next step closed")});
    else if (log.result == MeetingResult::Lost)
        lines.push_back({Words::tr("the deal is marked as lost and its next step closed"), true});
    else if (log.result == MeetingResult::Advanced && gaps.empty() && next != stage)
        lines.push_back({Words::tr("moves on to “%1”").arg(displayName(next))});
    else
        lines.push_back({stay});
    if (const auto when = parseWhen(log.next, now); when && !closes)
        lines.push_back({Words::tr("next step on %1").arg(longDay(when->day, when->minute))});
    else if (!closes && !deal.card.next)
        lines.push_back({Words::tr("no next step yet"), true});
    const NoteMarks marks = allMarks(log);
    for (const NewObjection& objection : marks.objections)
        lines.push_back({Words::tr("objection “%1”").arg(objection.text)});
    for (const Signal signal : marks.heard)
        lines.push_back({Words::tr("signal “%1”").arg(displayName(signal))});
    if (!closes && next != stage && !gaps.empty())
        lines.push_back(
            {Words::tr("Before “%1” there is still missing: %2.").arg(displayName(next), gapList(gaps)),
             true});
    return lines;
}

Result<Logged> save(Unit& unit, const QuickLog& log)
{
    const DealId id = log.deal.value_or(DealId{});
    const NoteMarks marks = allMarks(log);
    NewMeeting meeting;
    meeting.deal = id;
    meeting.kind = log.kind.value_or(MeetingKind::Visit);
    meeting.minutes = log.minutes;
    meeting.result = log.result;
    meeting.note = log.note.trimmed();
    meeting.heard = marks.heard;
    meeting.objections = marks.objections;
    const bool closes = log.result == MeetingResult::Paused || log.result == MeetingResult::Lost;
    if (const auto when = parseWhen(log.next, unit.now()); when && !closes) {
        // 明天10点 alone is a day without a deed; the words typed are kept then.
        const QString what = when->rest.isEmpty() ? log.next.trimmed() : when->rest;
        meeting.next = NewNextStep{what, when->day, when->minute, std::nullopt};
    }
    TD_TRY(MeetingDesk{unit}.log(meeting));

    FlowDesk flow{unit};
    TD_ASSIGN(const Deal deal, DealStore{unit.db()}.load(id));
    Logged logged{deal.stage, false, deal.outcome};
    if (log.result == MeetingResult::Paused) {
        TD_TRY(flow.shelve(id, std::nullopt, meeting.note));
        logged.outcome = Outcome::Shelved;
    } else if (log.result == MeetingResult::Lost) {
        TD_TRY(flow.lose(id, log.lost, meeting.note));
        logged.outcome = Outcome::Lost;
    } else if (log.result == MeetingResult::Advanced && deal.stage != Stage::Payment) {
        TD_ASSIGN(const GateFacts facts, FlowStore{unit.db()}.gateFacts(id));
        const Stage next = stageAfter(deal.stage);
        if (gateGaps(facts, deal.stage, next).empty()) {
            TD_TRY(flow.move(id, next));
            logged.stage = next;
            logged.moved = true;
        }
    }
    return logged;
}

} // namespace tandan::ui
