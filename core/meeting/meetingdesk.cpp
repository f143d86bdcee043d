#include "core/meeting/meetingdesk.h"

#include "core/base/text.h"
#include "core/deal/dealstore.h"
#include "core/deal/nextstepdesk.h"
#include "core/meeting/meetingstore.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNoteLimit = 4000;
constexpr int kShortLimit = 500;
constexpr int kAnswerLimit = 2000;
constexpr int kLongestMinutes = 1440;

/// Sorted, each once.
std::vector<Signal> eachOnce(std::vector<Signal> heard)
{
    std::sort(heard.begin(), heard.end());
    heard.erase(std::unique(heard.begin(), heard.end()), heard.end());
    return heard;
}

/// Each card once; the last word on its effect counts.
std::vector<CardUse> eachOnce(const std::vector<CardUse>& uses)
{
    std::vector<CardUse> once;
    for (const CardUse& use : uses) {
        const auto same =
            std::find_if(once.begin(), once.end(), [&](const auto& o) { return o.card == use.card; });
        if (same == once.end())
            once.push_back(use);
        else
            *same = use;
    }
    return once;
}

} // namespace

Result<ObjectionId> MeetingDesk::record(const Deal& deal, std::optional<MeetingId> meeting, Instant at,
                                        const NewObjection& objection)
{
    Objection added;
    added.deal = deal.id;
    added.meeting = meeting;
    added.raised = at;
    added.cls = objection.cls;
    TD_ASSIGN(added.text, requiredText(objection.text,
                                       QCoreApplication::translate("Meeting", "The objection"), kShortLimit));
    TD_ASSIGN(added.id, unit_.nextId<ObjectionId>(u"objection"_s));
    TD_TRY(MeetingStore{unit_.db()}.insertObjection(added));
    return added.id;
}

Result<PromiseId> MeetingDesk::record(const Deal& deal, std::optional<MeetingId> meeting,
                                      const NewPromise& promise)
{
    Promise added;
    added.deal = deal.id;
    added.meeting = meeting;
    added.side = promise.side;
    added.due = promise.due;
    added.created = unit_.now();
    TD_ASSIGN(added.text,
              requiredText(promise.text, QCoreApplication::translate("Meeting", "The promise"), kShortLimit));
    TD_ASSIGN(added.id, unit_.nextId<PromiseId>(u"promise"_s));
    TD_TRY(MeetingStore{unit_.db()}.insertPromise(added));
    return added.id;
}

Result<MeetingId> MeetingDesk::log(const NewMeeting& meeting)
{
    TD_ASSIGN(const Deal deal, DealStore{unit_.db()}.load(meeting.deal));
    Meeting added;
    added.deal = deal.id;
    added.kind = meeting.kind;
    added.at = meeting.at.value_or(unit_.now());
    if (added.at > unit_.now())
        return refused(u"TD-MEETING-FUTURE"_s, {formatInstant(added.at)});
    if (meeting.minutes && (*meeting.minutes < 0 || *meeting.minutes > kLongestMinutes))
        return invalid(u"TD-MEETING-MINUTES"_s, {QString::number(*meeting.minutes)});
    added.minutes = meeting.minutes;
    added.stage = deal.stage;
    added.result = meeting.result;
    TD_ASSIGN(added.note,
              limitedText(meeting.note, QCoreApplication::translate("Meeting", "The note"), kNoteLimit));
    added.by = unit_.actor().id;
    added.heard = eachOnce(meeting.heard);
    added.cards = eachOnce(meeting.cards);
    TD_ASSIGN(added.id, unit_.nextId<MeetingId>(u"meeting"_s));
    TD_TRY(MeetingStore{unit_.db()}.insert(added, unit_.now()));
    for (const NewObjection& objection : meeting.objections)
        TD_TRY(record(deal, added.id, added.at, objection));
    for (const NewPromise& promise : meeting.promises)
        TD_TRY(record(deal, added.id, promise));
    if (meeting.next)
        TD_TRY(NextStepDesk{unit_}.set(deal.id, *meeting.next));
    return added.id;
}

Result<ObjectionId> MeetingDesk::addObjection(DealId deal, const NewObjection& objection)
{
    TD_ASSIGN(const Deal known, DealStore{unit_.db()}.load(deal));
    return record(known, std::nullopt, unit_.now(), objection);
}

Result<> MeetingDesk::answerObjection(ObjectionId id, ObjectionClass cls, const QString& answer)
{
    MeetingStore store{unit_.db()};
    TD_ASSIGN(Objection objection, store.objection(id));
    TD_ASSIGN(objection.answer,
              requiredText(answer, QCoreApplication::translate("Meeting", "The answer"), kAnswerLimit));
    objection.cls = cls;
    objection.answered = unit_.now();
    return store.updateObjection(objection);
}

Result<> MeetingDesk::typeObjection(ObjectionId id, ObjectionClass cls)
{
    MeetingStore store{unit_.db()};
    TD_ASSIGN(Objection objection, store.objection(id));
    if (objection.cls == cls)
        return {};
    objection.cls = cls;
    return store.updateObjection(objection);
}

Result<PromiseId> MeetingDesk::addPromise(DealId deal, const NewPromise& promise)
{
    TD_ASSIGN(const Deal known, DealStore{unit_.db()}.load(deal));
    return record(known, std::nullopt, promise);
}

Result<> MeetingDesk::setPromise(PromiseId id, PromiseState state)
{
    MeetingStore store{unit_.db()};
    TD_ASSIGN(const Promise promise, store.promise(id));
    return promise.state == state ? Result<>{} : store.setPromiseState(id, state);
}

} // namespace tandan
