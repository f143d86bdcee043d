#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "core/flow/flowdesk.h"

#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MoveArgs
{
    std::string deal, stage, reason;
    bool wave = false;
};

Result<Answer> move(Session& session, const MoveArgs& args)
{
    TD_ASSIGN(const Stage to, parseCode<Stage>(text(args.stage)));
    TD_ASSIGN(const DealId id, session.write(u"deal.move"_s, [args, to](Unit& unit) -> Result<DealId> {
        TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
        FlowDesk desk{unit};
        TD_TRY(args.wave ? desk.wave(deal, to, text(args.reason)) : desk.move(deal, to, text(args.reason)));
        return deal;
    }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(id)}, {u"stage"_s, code(to)}},
                  {tr("%1 is now in %2.").arg(dealNumber(id), displayName(to))}};
}

struct ShelveArgs
{
    std::string deal, reason;
    std::optional<std::string> until;
};

Result<Answer> shelve(Session& session, const ShelveArgs& args)
{
    TD_ASSIGN(const auto until, maybeDay(args.until));
    TD_ASSIGN(const DealId id, session.write(u"deal.shelve"_s, [args, until](Unit& unit) -> Result<DealId> {
        TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
        TD_TRY(FlowDesk{unit}.shelve(deal, until, text(args.reason)));
        return deal;
    }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(id)}, {u"outcome"_s, u"shelved"_s}},
                  {tr("%1 is shelved.").arg(dealNumber(id))}};
}

struct LoseArgs
{
    std::string deal, note;
    std::optional<std::string> reason;
};

Result<Answer> lose(Session& session, const LoseArgs& args)
{
    if (!args.reason)
        return refused(u"TD-LOST-REASON"_s, {allCodes<LostReason>().join(u' ')});
    TD_ASSIGN(const LostReason reason, parseCode<LostReason>(text(*args.reason)));
    TD_ASSIGN(const DealId id, session.write(u"deal.lose"_s, [args, reason](Unit& unit) -> Result<DealId> {
        TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
        TD_TRY(FlowDesk{unit}.lose(deal, reason, text(args.note)));
        return deal;
    }));
    return Answer{
        QJsonObject{{u"deal"_s, dealNumber(id)}, {u"outcome"_s, u"lost"_s}, {u"lost_reason"_s, code(reason)}},
        {tr("%1 is lost: %2.").arg(dealNumber(id), displayName(reason))}};
}

struct ReopenArgs
{
    std::string deal;
};

Result<Answer> reopen(Session& session, const ReopenArgs& args)
{
    TD_ASSIGN(const DealId id, session.write(u"deal.reopen"_s, [args](Unit& unit) -> Result<DealId> {
        TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
        TD_TRY(FlowDesk{unit}.reopen(deal));
        return deal;
    }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(id)}, {u"outcome"_s, u"open"_s}},
                  {tr("%1 is open again.").arg(dealNumber(id))}};
}

void addDealOption(CLI::App& command, std::string& deal)
{
    command.add_option("DEAL", deal, help("Number, external id or name of a deal."))->required();
}

} // namespace

void addDealMoves(CLI::App& deal, Session& session)
{
    addCommand<MoveArgs>(
        deal, session, "move", help("Move a deal to a stage, through its gates."),
        "tandanctl deal move TD-0319 signing\n  tandanctl --as 沈毅 deal move TD-0319 signing --wave "
        "--reason 客户已口头同意",
        [](CLI::App& c, MoveArgs& a) {
            addDealOption(c, a.deal);
            c.add_option("STAGE", a.stage, help("rapport, needs, solution, closing, signing or payment."))
                ->required();
            c.add_option("--reason", a.reason, help("Why, when going back or past a gate."));
            c.add_flag("--wave", a.wave, help("Past an unmet gate (lead or boss, with a reason)."));
        },
        move);
    addCommand<ShelveArgs>(
        deal, session, "shelve", help("Put a deal aside."),
        "tandanctl deal shelve TD-0319 --until 2026-04-10 --reason 等预算批复",
        [](CLI::App& c, ShelveArgs& a) {
            addDealOption(c, a.deal);
            c.add_option("--until", a.until, help("Day to take it up again."));
            c.add_option("--reason", a.reason, help("Why."));
        },
        shelve);
    addCommand<LoseArgs>(
        deal, session, "lose", help("A deal is lost."),
        "tandanctl deal lose TD-0319 --reason price --note 对手低两成",
        [](CLI::App& c, LoseArgs& a) {
            addDealOption(c, a.deal);
            c.add_option("--reason", a.reason, allCodes<LostReason>().join(u' ').toStdString());
            c.add_option("--note", a.note, help("In a few words."));
        },
        lose);
    addCommand<ReopenArgs>(
        deal, session, "reopen", help("Take up a lost or shelved deal again."),
        "tandanctl deal reopen TD-0319", [](CLI::App& c, ReopenArgs& a) { addDealOption(c, a.deal); },
        reopen);
}

} // namespace tandan::ctl
