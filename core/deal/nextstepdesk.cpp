#include "core/deal/nextstepdesk.h"

#include "core/base/text.h"
#include "core/deal/dealstore.h"
#include "core/team/personstore.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWhatLimit = 300;
constexpr int kMinutesOfDay = 24 * 60;

Result<> checkDue(Day due, std::optional<int> minute)
{
    if (!due.isValid())
        return invalid(u"TD-DAY-UNREADABLE"_s, {QString{}});
    if (minute && (*minute < 0 || *minute >= kMinutesOfDay))
        return invalid(u"TD-TIME-UNREADABLE"_s, {QString::number(*minute)});
    return {};
}

} // namespace

Result<NextStep> NextStepDesk::open(DealId deal)
{
    DealStore store{unit_.db()};
    TD_ASSIGN(const Deal record, store.load(deal));
    TD_ASSIGN(auto step, store.openNextStep(record.id));
    if (!step)
        return notFound(u"TD-NEXT-NOT-FOUND"_s);
    return *std::move(step);
}

Result<NextStepId> NextStepDesk::set(DealId deal, const NewNextStep& step)
{
    DealStore store{unit_.db()};
    TD_ASSIGN(const Deal record, store.load(deal));
    if (!record.isOpen())
        return refused(u"TD-DEAL-CLOSED"_s);
    NextStep added;
    added.deal = record.id;
    TD_ASSIGN(added.what,
              requiredText(step.what, QCoreApplication::translate("Deal", "The next step"), kWhatLimit));
    TD_TRY(checkDue(step.due, step.minute));
    added.due = step.due;
    added.minute = step.minute;
    added.by = step.by.value_or(record.owner);
    if (step.by) {
        TD_ASSIGN(const Person person, PersonStore{unit_.db()}.byId(*step.by));
        if (!person.active)
            return refused(u"TD-PERSON-INACTIVE"_s, {person.name});
    }
    added.created = unit_.now();

    TD_ASSIGN(auto before, store.openNextStep(record.id));
    if (before) {
        before->state = NextStep::State::Replaced;
        before->closed = unit_.now();
        TD_TRY(store.updateNextStep(*before, before->rowVersion));
    }
    TD_ASSIGN(added.id, unit_.nextId<NextStepId>(u"next_step"_s));
    TD_TRY(store.insertNextStep(added));
    return added.id;
}

Result<> NextStepDesk::done(DealId deal)
{
    TD_ASSIGN(NextStep step, open(deal));
    step.state = NextStep::State::Done;
    step.closed = unit_.now();
    return DealStore{unit_.db()}.updateNextStep(step, step.rowVersion);
}

Result<> NextStepDesk::postpone(DealId deal, Day due, std::optional<int> minute)
{
    TD_TRY(checkDue(due, minute));
    TD_ASSIGN(NextStep step, open(deal));
    step.due = due;
    step.minute = minute;
    return DealStore{unit_.db()}.updateNextStep(step, step.rowVersion);
}

} // namespace tandan
