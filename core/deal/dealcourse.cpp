#include "core/deal/dealcourse.h"

#include "core/deal/dealstore.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

Result<> DealCourse::recordPassage(DealId deal, Stage from, Stage to, PassageKind kind, const QString& reason)
{
    TD_ASSIGN(const auto id, unit_.nextId<PassageId>(u"passage"_s));
    return DealStore{unit_.db()}.insertPassage(
        {id, deal, from, to, kind, reason, unit_.actor().id, unit_.actor().role, unit_.now()});
}

Result<> DealCourse::enter(const Deal& deal, Stage to, PassageKind kind, const QString& reason)
{
    TD_TRY(recordPassage(deal.id, deal.stage, to, kind, reason));
    Deal after = deal;
    after.stage = to;
    after.stageSince = unit_.now();
    return DealStore{unit_.db()}.update(after, deal.rowVersion);
}

Result<> DealCourse::closeNextStep(DealId deal)
{
    DealStore store{unit_.db()};
    TD_ASSIGN(auto step, store.openNextStep(deal));
    if (!step)
        return {};
    step->state = NextStep::State::Replaced;
    step->closed = unit_.now();
    return store.updateNextStep(*step, step->rowVersion);
}

Result<> DealCourse::lose(const Deal& deal, LostReason reason, const QString& note, Instant closed)
{
    TD_TRY(closeNextStep(deal.id));
    Deal after = deal;
    after.outcome = Outcome::Lost;
    after.closed = closed;
    after.lostReason = reason;
    after.lostNote = note;
    return DealStore{unit_.db()}.update(after, deal.rowVersion);
}

Result<> DealCourse::shelve(const Deal& deal, std::optional<Day> until, const QString& reason)
{
    TD_TRY(closeNextStep(deal.id));
    Deal after = deal;
    after.outcome = Outcome::Shelved;
    after.closed = unit_.now();
    after.shelvedUntil = until;
    after.shelvedReason = reason;
    return DealStore{unit_.db()}.update(after, deal.rowVersion);
}

Result<> DealCourse::win(const Deal& deal, Instant closed)
{
    Deal after = deal;
    after.outcome = Outcome::Won;
    after.closed = closed;
    return DealStore{unit_.db()}.update(after, deal.rowVersion);
}

Result<> DealCourse::winImported(DealId deal, Instant closed)
{
    return DealStore{unit_.db()}.markWon(deal, closed);
}

Result<> DealCourse::reopen(const Deal& deal)
{
    Deal after = deal;
    after.outcome = Outcome::Open;
    after.closed.reset();
    after.lostReason.reset();
    after.lostNote.clear();
    after.shelvedUntil.reset();
    after.shelvedReason.clear();
    after.stageSince = unit_.now();
    return DealStore{unit_.db()}.update(after, deal.rowVersion);
}

} // namespace tandan
