#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "core/deal/nextstepdesk.h"

#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SetArgs
{
    std::string deal, what, due;
};

Result<Answer> set(Session& session, const SetArgs& args)
{
    TD_ASSIGN(const Due due, parseDue(args.due));
    const NewNextStep step{text(args.what), due.day, due.minute, std::nullopt};
    TD_ASSIGN(const DealId deal,
              session.write(u"next.set"_s, [name = args.deal, step](Unit& unit) -> Result<DealId> {
                  TD_ASSIGN(const DealId id, findDeal(unit.db(), name));
                  TD_TRY(NextStepDesk{unit}.set(id, step));
                  return id;
              }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(deal)},
                              {u"next_step"_s, step.what},
                              {u"next_due"_s, formatDay(step.due)}},
                  {tr("%1: next, by %2: %3").arg(dealNumber(deal), formatDay(step.due), step.what)}};
}

struct DoneArgs
{
    std::string deal;
};

Result<Answer> done(Session& session, const DoneArgs& args)
{
    TD_ASSIGN(const DealId deal,
              session.write(u"next.done"_s, [name = args.deal](Unit& unit) -> Result<DealId> {
                  TD_ASSIGN(const DealId id, findDeal(unit.db(), name));
                  TD_TRY(NextStepDesk{unit}.done(id));
                  return id;
              }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(deal)}, {u"done"_s, true}},
                  {tr("%1: done. Now it has no next step; set one with “next set”.").arg(dealNumber(deal))}};
}

} // namespace

void addNext(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "next", help("The next step of a deal: set, done."));
    addCommand<SetArgs>(
        *group, session, "set", help("Set what happens next and by when."),
        "tandanctl next set TD-0319 与韩总谈付款方式 --due 2026-03-13T10:00",
        [](CLI::App& c, SetArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            c.add_option("WHAT", a.what, help("What happens next."))->required();
            c.add_option("--due", a.due, help("By when: 2026-03-13 or 2026-03-13T10:00."))->required();
        },
        set);
    addCommand<DoneArgs>(
        *group, session, "done", help("The next step is done."), "tandanctl next done TD-0319",
        [](CLI::App& c, DoneArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
        },
        done);
}

} // namespace tandan::ctl
