#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "core/collection/collectiondesk.h"
#include "core/collection/collectionstore.h"
#include "core/collection/plan.h"
#include "core/flow/flowdesk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Day> dayOrToday(Session& session, const std::optional<std::string>& option)
{
    TD_ASSIGN(const auto day, maybeDay(option));
    if (day)
        return *day;
    TD_TRY(session.book());
    return session.today();
}

struct SignArgs
{
    std::string deal, amount, signer, number;
    std::optional<std::string> date;
};

Result<Answer> sign(Session& session, const SignArgs& args)
{
    TD_ASSIGN(const Money amount, parseMoney(text(args.amount)));
    TD_ASSIGN(const Day day, dayOrToday(session, args.date));
    TD_ASSIGN(const Contract contract,
              session.write(u"contract.sign"_s, [args, amount, day](Unit& unit) -> Result<Contract> {
                  TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
                  return CollectionDesk{unit}.sign(deal, amount, day, text(args.signer), text(args.number));
              }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(contract.deal)},
                              {u"amount_fen"_s, contract.amount.fen()},
                              {u"date"_s, formatDay(contract.signedOn)}},
                  {tr("%1: signed at %2. Ask for the payment now.")
                       .arg(dealNumber(contract.deal), formatMoney(contract.amount))}};
}

struct PlanArgs
{
    std::string deal;
    std::vector<std::string> parts;
    std::optional<int> equal;
    std::optional<std::string> first;
};

/// `2026-04-15:10万`
Result<PlannedPayment> parsePart(const QString& option)
{
    const qsizetype colon = option.indexOf(u':');
    if (colon < 0)
        return invalid(u"TD-CODE-UNKNOWN"_s, {option, u"DAY:AMOUNT"_s});
    TD_ASSIGN(const Day due, parseDay(option.left(colon)));
    TD_ASSIGN(const Money amount, parseMoney(option.mid(colon + 1)));
    return PlannedPayment{due, amount, {}};
}

Result<Answer> setPlan(Session& session, const PlanArgs& args)
{
    std::vector<PlannedPayment> parts;
    for (const std::string& option : args.parts) {
        TD_ASSIGN(auto part, parsePart(text(option)));
        parts.push_back(std::move(part));
    }
    TD_ASSIGN(const Day first, dayOrToday(session, args.first));
    TD_ASSIGN(const auto plan,
              session.write(
                  u"plan.set"_s, [args, parts, first](Unit& unit) mutable -> Result<std::vector<Instalment>> {
                      TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
                      if (args.equal) {
                          TD_ASSIGN(const auto money, CollectionStore{unit.db()}.money(deal));
                          if (!money)
                              return refused(u"TD-CONTRACT-NOT-FOUND"_s);
                          TD_ASSIGN(parts, collection::equalInstalments(money->contract, *args.equal, first));
                      }
                      return CollectionDesk{unit}.setPlan(deal, parts);
                  }));
    QJsonArray json;
    QStringList lines;
    for (const Instalment& one : plan) {
        json << QJsonObject{{u"due"_s, formatDay(one.plan.due)}, {u"amount_fen"_s, one.plan.amount.fen()}};
        lines << u"%1  %2"_s.arg(formatDay(one.plan.due), formatMoney(one.plan.amount));
    }
    return Answer{QJsonObject{{u"plan"_s, json}}, lines};
}

struct ReceiptArgs
{
    std::string deal, amount, method, ref, reason;
    std::optional<std::string> date;
    bool refund = false, writeOff = false;
};

Result<Answer> addMoney(Session& session, const ReceiptArgs& args)
{
    TD_ASSIGN(const Money amount, parseMoney(text(args.amount)));
    TD_ASSIGN(const Day day, dayOrToday(session, args.date));
    struct Added
    {
        DealId deal;
        MoneyTotals totals;
        Outcome outcome;
    };
    const QString command = args.refund     ? u"receipt.refund"_s
                            : args.writeOff ? u"receipt.writeoff"_s
                                            : u"receipt.add"_s;
    TD_ASSIGN(const Added added, session.write(command, [args, amount, day](Unit& unit) -> Result<Added> {
        TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
        CollectionDesk desk{unit};
        auto totals = args.refund     ? desk.refund(deal, amount, day, text(args.method), text(args.ref))
                      : args.writeOff ? desk.writeOff(deal, amount, day, text(args.reason))
                                      : desk.addReceipt(deal, amount, day, text(args.method), text(args.ref));
        if (!totals)
            return totals.error();
        TD_ASSIGN(const Outcome outcome, FlowDesk{unit}.settle(deal));
        return Added{deal, *totals, outcome};
    }));
    QStringList lines{tr("%1: received %2, still open %3.")
                          .arg(dealNumber(added.deal), formatMoney(added.totals.received),
                               formatMoney(added.totals.open()))};
    if (added.outcome == Outcome::Won)
        lines << tr("The deal is won.");
    return Answer{QJsonObject{{u"deal"_s, dealNumber(added.deal)},
                              {u"received_fen"_s, added.totals.received.fen()},
                              {u"open_fen"_s, added.totals.open().fen()},
                              {u"outcome"_s, code(added.outcome)}},
                  lines};
}

struct ReverseArgs
{
    qint64 receipt = 0;
};

Result<Answer> reverse(Session& session, const ReverseArgs& args)
{
    TD_ASSIGN(const MoneyTotals totals,
              session.write(u"receipt.reverse"_s, [args](Unit& unit) -> Result<MoneyTotals> {
                  TD_ASSIGN(const Receipt receipt,
                            CollectionStore{unit.db()}.receipt(ReceiptId{args.receipt}));
                  TD_ASSIGN(const MoneyTotals after, CollectionDesk{unit}.reverse(receipt.id));
                  TD_TRY(FlowDesk{unit}.settle(receipt.deal));
                  return after;
              }));
    return Answer{
        QJsonObject{{u"received_fen"_s, totals.received.fen()}, {u"open_fen"_s, totals.open().fen()}},
        {tr("Reversed. Received %1, still open %2.")
             .arg(formatMoney(totals.received), formatMoney(totals.open()))}};
}

} // namespace

void addContract(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "contract", help("Contracts: sign."));
    addCommand<SignArgs>(
        *group, session, "sign", help("Record a signed contract."),
        "tandanctl contract sign TD-0319 --amount 32.8万 --date 2026-03-20 --signer 韩立",
        [](CLI::App& c, SignArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            c.add_option("--amount", a.amount, help("What was signed."))->required();
            c.add_option("--signer", a.signer, help("Who signed for the customer."))->required();
            c.add_option("--date", a.date, help("Day of the signature. Default: today."));
            c.add_option("--number", a.number, help("Number on the paper."));
        },
        sign);
}

void addPlan(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "plan", help("When a signed deal is paid: add."));
    addCommand<PlanArgs>(
        *group, session, "add", help("Set the instalments."),
        "tandanctl plan add TD-0319 2026-03-25:16.4万 2026-05-25:16.4万\n  tandanctl plan add TD-0319 "
        "--equal 3 --first 2026-03-25",
        [](CLI::App& c, PlanArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            auto* parts = c.add_option("PART", a.parts, help("DAY:AMOUNT, one for each instalment."));
            c.add_option("--equal", a.equal, help("This many equal monthly parts, the rest on the last."))
                ->check(CLI::Range(1, 60))
                ->excludes(parts);
            c.add_option("--first", a.first, help("Day of the first equal part. Default: today."));
        },
        setPlan);
}

void addReceipt(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "receipt", help("Money: add, reverse."));
    addCommand<ReceiptArgs>(
        *group, session, "add", help("Money came in, went back, or is given up."),
        "tandanctl receipt add TD-0319 --amount 16.4万 --date 2026-03-25 --method 转账 --ref 0325-118",
        [](CLI::App& c, ReceiptArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            c.add_option("--amount", a.amount, help("How much."))->required();
            c.add_option("--date", a.date, help("Day it came. Default: today."));
            c.add_option("--method", a.method, help("How it was paid."));
            c.add_option("--ref", a.ref, help("Reference of the bank."));
            auto* refund = c.add_flag("--refund", a.refund, help("The money went back to the customer."));
            c.add_flag("--write-off", a.writeOff, help("The rest is given up (the boss)."))->excludes(refund);
            c.add_option("--reason", a.reason, help("Why it is given up."));
        },
        addMoney);
    addCommand<ReverseArgs>(
        *group, session, "reverse", help("Take back a receipt entered by mistake; both stay in the book."),
        "tandanctl receipt reverse 31",
        [](CLI::App& c, ReverseArgs& a) {
            c.add_option("RECEIPT", a.receipt, help("Its number; see “deal show --json”."))->required();
        },
        reverse);
}

} // namespace tandan::ctl
