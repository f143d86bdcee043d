#include "core/flow/undorules.h"

#include "core/deal/dealcourse.h"
#include "core/deal/dealstore.h"
#include "core/flow/flowstore.h"

namespace tandan::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Stage> stageOf(const QJsonObject& row, const QString& column)
{
    const auto stage = parseCode<Stage>(row[column].toString());
    return stage ? std::optional{*stage} : std::nullopt;
}

struct Way
{
    PassageKind kind = PassageKind::Undo;
    QString reason;
};

/// How the action that is repeated went from one stage to the other.
Result<Way> firstWay(Unit& unit, DealId deal, Stage from, Stage to)
{
    TD_ASSIGN(const auto rows, history::changes(unit.db(), *unit.target(), deal));
    for (const RowChange& row : rows) {
        if (row.table == u"passage"_s && row.op == RowChange::Op::Insert &&
            stageOf(row.after, u"from_stage"_s) == from && stageOf(row.after, u"to_stage"_s) == to)
            return Way{storedCode<PassageKind>(row.after[u"kind"_s].toString()),
                       row.after[u"reason"_s].toString()};
    }
    return Way{};
}

/// Whether going forward by `kind` asks the gate. An undone step back leads to where the deal had been; only
/// one that was let past gates before need not meet them now. The guard of passage holds the same.
Result<bool> asksGate(Unit& unit, DealId deal, PassageKind kind)
{
    if (kind != PassageKind::Undo)
        return kind == PassageKind::Gate;
    TD_ASSIGN(const auto passages, DealStore{unit.db()}.passages(deal));
    return std::none_of(passages.begin(), passages.end(), [](const Passage& passage) {
        return passage.kind == PassageKind::Waved || passage.kind == PassageKind::Imported;
    });
}

/// Before the stage column of a deal goes back, the passage that leads there is written.
Result<bool> turnPassageBack(Unit& unit, const RowChange& change)
{
    const auto from = stageOf(change.after, u"stage"_s);
    const auto to = stageOf(change.before, u"stage"_s);
    if (change.op != RowChange::Op::Update || !change.deal || !from || !to || *from == *to)
        return true;
    TD_ASSIGN(const Deal now, DealStore{unit.db()}.load(*change.deal));
    if (now.stage != *from)
        return true; // moved on since: the history will see that the row is not what the action left
    Way way;
    if (unit.kind() == Unit::Kind::Redo) {
        TD_ASSIGN(way, firstWay(unit, *change.deal, *from, *to));
    }
    if (*to > *from) {
        TD_ASSIGN(const bool gate, asksGate(unit, *change.deal, way.kind));
        TD_ASSIGN(const GateFacts facts, FlowStore{unit.db()}.gateFacts(*change.deal));
        if (const auto gaps = gateGaps(facts, *from, *to); gate && !gaps.empty())
            return refused(u"TD-GATE"_s, {displayName(*to), gapList(gaps)});
    }
    TD_TRY(DealCourse{unit}.recordPassage(*change.deal, *from, *to, way.kind, way.reason));
    return true;
}

/// Only the first passage goes and comes with its deal; the others are turned back with the deal's row.
Result<bool> isFirstPassage(Unit&, const RowChange& change)
{
    const QJsonObject& row = change.op == RowChange::Op::Delete ? change.before : change.after;
    return row[u"kind"_s].toString() == code(PassageKind::Start);
}

} // namespace

void addUndoRules(UndoRules& rules)
{
    rules.tables[u"deal"_s] = {UndoRule::Kind::Reverse, {}, turnPassageBack};
    rules.tables[u"passage"_s] = {UndoRule::Kind::Reverse, {}, isFirstPassage};
}

} // namespace tandan::flow
