#include "core/flow/flowdesk.h"

#include "core/base/text.h"
#include "core/deal/dealcourse.h"
#include "core/deal/dealstore.h"
#include "core/flow/flowstore.h"

#include <QCoreApplication>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kReasonLimit = 2000;

Result<QString> reasonText(const QString& text)
{
    return limitedText(text, QCoreApplication::translate("Flow", "The reason"), kReasonLimit);
}

bool isPaid(const GateFacts& facts)
{
    return facts.contract && facts.settled >= *facts.contract;
}

} // namespace

Result<Deal> FlowDesk::openDeal(DealId id, std::optional<qint64> expectedVersion)
{
    TD_ASSIGN(Deal deal, DealStore{unit_.db()}.load(id));
    if (expectedVersion && *expectedVersion != deal.rowVersion)
        return stale();
    if (!deal.isOpen())
        return refused(u"TD-DEAL-CLOSED"_s);
    return deal;
}

Result<> FlowDesk::goBack(const Deal& deal, Stage to, const QString& reason)
{
    if (reason.isEmpty())
        return refused(u"TD-GATE-REASON"_s);
    return DealCourse{unit_}.enter(deal, to, PassageKind::Back, reason);
}

/// Money that came in before the deal reached stage payment counts from the moment it is there.
Result<> FlowDesk::goForward(const Deal& deal, Stage to, PassageKind kind, const QString& reason)
{
    TD_TRY(DealCourse{unit_}.enter(deal, to, kind, reason));
    if (to == Stage::Payment)
        TD_TRY(settle(deal.id));
    return {};
}

Result<> FlowDesk::move(DealId deal, Stage to, const QString& reason, std::optional<qint64> expectedVersion)
{
    TD_ASSIGN(const Deal record, openDeal(deal, expectedVersion));
    TD_ASSIGN(const QString why, reasonText(reason));
    if (to == record.stage)
        return refused(u"TD-STAGE-SAME"_s, {displayName(to)});
    if (to < record.stage)
        return goBack(record, to, why);
    TD_ASSIGN(const GateFacts facts, FlowStore{unit_.db()}.gateFacts(record.id));
    if (const auto gaps = gateGaps(facts, record.stage, to); !gaps.empty())
        return refused(u"TD-GATE"_s, {displayName(to), gapList(gaps)});
    return goForward(record, to, PassageKind::Gate, why);
}

Result<> FlowDesk::wave(DealId deal, Stage to, const QString& reason, std::optional<qint64> expectedVersion)
{
    TD_ASSIGN(const Deal record, openDeal(deal, expectedVersion));
    TD_ASSIGN(const QString why, reasonText(reason));
    if (to == record.stage)
        return refused(u"TD-STAGE-SAME"_s, {displayName(to)});
    if (to < record.stage)
        return goBack(record, to, why);
    TD_ASSIGN(const GateFacts facts, FlowStore{unit_.db()}.gateFacts(record.id));
    if (gateGaps(facts, record.stage, to).empty())
        return goForward(record, to, PassageKind::Gate, why);
    if (!mayActAs(unit_.actor().role, Role::Lead))
        return refused(u"TD-GATE-WAVE-ROLE"_s);
    if (why.isEmpty())
        return refused(u"TD-GATE-REASON"_s);
    return goForward(record, to, PassageKind::Waved, why);
}

Result<> FlowDesk::shelve(DealId deal, std::optional<Day> until, const QString& reason)
{
    TD_ASSIGN(const Deal record, openDeal(deal, std::nullopt));
    TD_ASSIGN(const QString why, reasonText(reason));
    if (until && *until <= unit_.now().day())
        return refused(u"TD-SHELVE-DAY"_s, {formatDay(*until)});
    return DealCourse{unit_}.shelve(record, until, why);
}

Result<> FlowDesk::lose(DealId deal, LostReason reason, const QString& note, std::optional<Instant> closed)
{
    TD_ASSIGN(const Deal record, openDeal(deal, std::nullopt));
    TD_ASSIGN(const QString words, reasonText(note));
    return DealCourse{unit_}.lose(record, reason, words, closed.value_or(unit_.now()));
}

Result<> FlowDesk::reopen(DealId deal)
{
    TD_ASSIGN(const Deal record, DealStore{unit_.db()}.load(deal));
    if (record.isOpen())
        return refused(u"TD-DEAL-OPEN"_s);
    if (record.outcome == Outcome::Won && !mayActAs(unit_.actor().role, Role::Lead))
        return refused(u"TD-ROLE"_s, {displayName(Role::Lead)});
    return DealCourse{unit_}.reopen(record);
}

Result<Outcome> FlowDesk::settle(DealId deal, std::optional<Instant> closed)
{
    DealStore deals{unit_.db()};
    TD_ASSIGN(Deal record, deals.load(deal));
    TD_ASSIGN(const GateFacts facts, FlowStore{unit_.db()}.gateFacts(record.id));
    DealCourse course{unit_};
    if (!record.isOpen() || !isPaid(facts))
        return record.outcome;
    if (record.stage != Stage::Payment) {
        // Paid, but a gate before stage payment is not met: it stays open until somebody moves it there.
        if (!gateGaps(facts, record.stage, Stage::Payment).empty())
            return Outcome::Open;
        TD_TRY(course.enter(record, Stage::Payment, PassageKind::Gate, {}));
        TD_ASSIGN(record, deals.load(deal));
    }
    TD_TRY(course.win(record, closed.value_or(unit_.now())));
    return Outcome::Won;
}

Result<> FlowDesk::winImported(const std::vector<WonDeal>& deals)
{
    DealCourse course{unit_};
    for (const WonDeal& won : deals)
        TD_TRY(course.winImported(won.deal, won.closed));
    return {};
}

} // namespace tandan
