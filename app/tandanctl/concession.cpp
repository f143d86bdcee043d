#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "app/tandanctl/textview.h"
#include "core/pricing/pricingdesk.h"
#include "core/pricing/pricingstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RequestArgs
{
    std::string deal, to, inReturn, argument;
};

Result<Answer> request(Session& session, const RequestArgs& args)
{
    TD_ASSIGN(const Money to, parseMoney(text(args.to)));
    TD_ASSIGN(const ConcessionRequestId id,
              session.write(u"concession.request"_s, [args, to](Unit& unit) -> Result<ConcessionRequestId> {
                  TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
                  return PricingDesk{unit}.request(deal, to, text(args.argument), text(args.inReturn));
              }));
    return Answer{
        QJsonObject{{u"request"_s, id.value()}, {u"state"_s, u"pending"_s}, {u"to_fen"_s, to.fen()}},
        {tr("Request %1 waits for a decision.").arg(id.value())}};
}

struct DecideArgs
{
    std::string request, note;
    std::optional<std::string> amount;
};

/// The number of a request, or a deal whose request waits.
Result<ConcessionRequestId> findRequest(Connection& connection, const std::string& option)
{
    bool ok = false;
    const qint64 number = text(option).toLongLong(&ok);
    if (ok)
        return ConcessionRequestId{number};
    TD_ASSIGN(const DealId deal, findDeal(connection, option));
    TD_ASSIGN(const auto pending, PricingStore{connection}.pendingOf(deal));
    if (!pending)
        return notFound(u"TD-REQUEST-NOT-FOUND"_s, {text(option)});
    return pending->id;
}

Result<Answer> approve(Session& session, const DecideArgs& args)
{
    TD_ASSIGN(const auto amount, maybeMoney(args.amount));
    TD_ASSIGN(const Concession given,
              session.write(u"concession.approve"_s, [args, amount](Unit& unit) -> Result<Concession> {
                  TD_ASSIGN(const ConcessionRequestId id, findRequest(unit.db(), args.request));
                  return PricingDesk{unit}.approve(id, amount, text(args.note));
              }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(given.deal)},
                              {u"ordinal"_s, given.ordinal},
                              {u"role"_s, code(given.role)},
                              {u"amount_fen"_s, given.amount.fen()}},
                  {tr("%1: concession %2 of %3, acting as %4.")
                       .arg(dealNumber(given.deal), QString::number(given.ordinal), formatMoney(given.amount),
                            displayName(given.role))}};
}

Result<Answer> refuse(Session& session, const DecideArgs& args)
{
    TD_TRY(session.write(u"concession.refuse"_s, [args](Unit& unit) -> Result<> {
        TD_ASSIGN(const ConcessionRequestId id, findRequest(unit.db(), args.request));
        return PricingDesk{unit}.refuse(id, text(args.note));
    }));
    return Answer{QJsonObject{{u"state"_s, u"refused"_s}}, {tr("Refused. The price stands.")}};
}

Result<Answer> withdraw(Session& session, const DecideArgs& args)
{
    TD_TRY(session.write(u"concession.withdraw"_s, [args](Unit& unit) -> Result<> {
        TD_ASSIGN(const ConcessionRequestId id, findRequest(unit.db(), args.request));
        return PricingDesk{unit}.withdraw(id);
    }));
    return Answer{QJsonObject{{u"state"_s, u"withdrawn"_s}}, {tr("Withdrawn.")}};
}

struct ListArgs
{};

Result<Answer> list(Session& session, const ListArgs&)
{
    TD_ASSIGN(Book * book, session.book());
    const Role role = book->actor().role;
    TD_ASSIGN(const auto pending, session.read([](Connection& c) { return PricingStore{c}.pending(); }));
    QJsonArray json;
    TextTable table{{{tr("Request"), true},
                     {tr("Deal")},
                     {tr("Customer")},
                     {tr("From"), true},
                     {tr("To"), true},
                     {tr("In return")},
                     {tr("Who asks")},
                     {tr("Who decides")}}};
    for (const PendingConcession& one : pending) {
        const PendingConcession shown = maskFor(role, one);
        QJsonObject row{{u"request"_s, shown.request.id.value()}, {u"deal"_s, dealNumber(shown.request.deal)},
                        {u"customer"_s, shown.customer},          {u"from_fen"_s, shown.request.from.fen()},
                        {u"to_fen"_s, shown.request.to.fen()},    {u"argument"_s, shown.request.argument},
                        {u"in_return"_s, shown.request.inReturn}, {u"requester"_s, shown.requester},
                        {u"decides"_s, code(shown.decides)}};
        if (shown.price.floor)
            row.insert(u"below_floor"_s, shown.belowFloor());
        json << row;
        table.add({QString::number(shown.request.id.value()), dealNumber(shown.request.deal), shown.customer,
                   formatMoney(shown.request.from), formatMoney(shown.request.to), shown.request.inReturn,
                   shown.requester, displayName(shown.decides)});
    }
    return Answer{QJsonObject{{u"pending"_s, json}},
                  table.isEmpty() ? QStringList{tr("Nothing waits for a decision.")} : table.lines()};
}

void addDecision(CLI::App& command, DecideArgs& args)
{
    command.add_option("REQUEST", args.request, help("Number of the request, or the deal it waits on."))
        ->required();
    command.add_option("--note", args.note, help("What who asked should read."));
}

} // namespace

void addConcession(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "concession",
                               help("Price moves, two at most: request, approve, refuse, withdraw, list."));
    addCommand<RequestArgs>(
        *group, session, "request", help("Ask for a lower price and say what comes back."),
        "tandanctl concession request TD-0319 --to 34.2万 --in-return 预付50% --argument "
        "三条线实跑，空驶降7个点",
        [](CLI::App& c, RequestArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            c.add_option("--to", a.to, help("The price to go to."))->required();
            c.add_option("--in-return", a.inReturn, help("What we receive for it."));
            c.add_option("--argument", a.argument, help("The value explained with it."));
        },
        request);
    addCommand<DecideArgs>(
        *group, session, "approve", help("Grant a request (lead first, then boss)."),
        "tandanctl --as 沈毅 concession approve 7 --amount 12000",
        [](CLI::App& c, DecideArgs& a) {
            addDecision(c, a);
            c.add_option("--amount", a.amount, help("Grant only this much of it."));
        },
        approve);
    addCommand<DecideArgs>(
        *group, session, "refuse", help("Say no to a request."),
        "tandanctl --as 沈毅 concession refuse 7 --note 先讲价值",
        [](CLI::App& c, DecideArgs& a) { addDecision(c, a); }, refuse);
    addCommand<DecideArgs>(
        *group, session, "withdraw", help("Take a request back."),
        "tandanctl --as 林晓 concession withdraw 7", [](CLI::App& c, DecideArgs& a) { addDecision(c, a); },
        withdraw);
    addCommand<ListArgs>(
        *group, session, "list", help("Requests that wait."), "tandanctl concession list",
        [](CLI::App&, ListArgs&) {}, list);
}

} // namespace tandan::ctl
