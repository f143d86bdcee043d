#include "app/tandanctl/command.h"
#include "app/tandanctl/dealview.h"
#include "app/tandanctl/parse.h"
#include "app/tandanctl/textview.h"
#include "core/customer/customerdesk.h"
#include "core/customer/customerstore.h"
#include "core/deal/dealcardstore.h"
#include "core/deal/dealdesk.h"
#include "core/deal/dealnotedesk.h"
#include "core/deal/dealstore.h"
#include "core/team/personstore.h"

#include <QJsonArray>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AddArgs
{
    std::string customer, title, industry, source, product, note, externalId;
    std::optional<std::string> owner, amount, expectedClose;
    std::vector<std::string> types;
};

Result<Answer> add(Session& session, const AddArgs& args)
{
    NewDeal deal;
    deal.title = text(args.title);
    deal.source = text(args.source);
    deal.product = text(args.product);
    deal.note = text(args.note);
    deal.externalId = text(args.externalId);
    TD_ASSIGN(deal.amount, maybeMoney(args.amount));
    TD_ASSIGN(deal.expectedClose, maybeDay(args.expectedClose));
    TD_ASSIGN(const auto types, parseCodes<CustomerType>(args.types));
    const NewCustomer customer{text(args.customer), text(args.industry), text(args.source), {}};
    TD_ASSIGN(const DealId id,
              session.write(
                  u"deal.add"_s,
                  [deal, customer, types, owner = given(args.owner)](Unit& unit) mutable -> Result<DealId> {
                      CustomerDesk customers{unit};
                      TD_ASSIGN(deal.customer, customers.findOrAdd(customer));
                      if (!types.empty())
                          TD_TRY(customers.setTypes(deal.customer, types));
                      if (owner) {
                          TD_ASSIGN(const Person person, PersonStore{unit.db()}.byName(*owner));
                          deal.owner = person.id;
                      }
                      return DealDesk{unit}.add(deal);
                  }));
    return Answer{
        QJsonObject{{u"deal"_s, dealNumber(id)}, {u"customer"_s, customer.name}, {u"title"_s, deal.title}},
        {tr("Added %1: %2, %3.").arg(dealNumber(id), customer.name, deal.title)}};
}

struct ListArgs
{
    std::optional<std::string> owner, stage, outcome, customer;
    std::string industry, search, sort = "due";
    bool all = false, noNextStep = false, pending = false, reminded = false;
    int limit = 100;
    int offset = 0;
};

Result<DealSort> parseSort(const std::string& sort)
{
    if (sort == "due")
        return DealSort::DueFirst;
    if (sort == "amount")
        return DealSort::AmountFirst;
    if (sort == "age")
        return DealSort::OldestInStage;
    if (sort == "customer")
        return DealSort::Customer;
    return DealSort::NewestFirst;
}

Result<Answer> list(Session& session, const ListArgs& args)
{
    DealFilter filter;
    if (args.stage) {
        TD_ASSIGN(filter.stage, parseCode<Stage>(text(*args.stage)));
    }
    if (args.outcome) {
        TD_ASSIGN(filter.outcome, parseCode<Outcome>(text(*args.outcome)));
    } else if (!args.all) {
        filter.outcome = Outcome::Open;
    }
    filter.industry = text(args.industry);
    filter.search = text(args.search);
    filter.noNextStep = args.noNextStep;
    filter.pendingConcession = args.pending;
    filter.reminded = args.reminded;
    TD_ASSIGN(const DealSort sort, parseSort(args.sort));
    struct Listed
    {
        std::vector<DealCard> cards;
        qint64 count = 0;
    };
    TD_ASSIGN(
        const Listed listed,
        session.read([filter, sort, owner = given(args.owner), customer = given(args.customer),
                      limit = args.limit, offset = args.offset](Connection& c) mutable -> Result<Listed> {
            if (owner) {
                TD_ASSIGN(const Person person, PersonStore{c}.byName(*owner));
                filter.owners = {person.id};
            }
            if (customer) {
                TD_ASSIGN(filter.customer, CustomerStore{c}.resolve(*customer));
            }
            DealCardStore store{c};
            TD_ASSIGN(auto cards, store.cards(filter, sort, {offset, limit}));
            TD_ASSIGN(const qint64 count, store.count(filter));
            return Listed{std::move(cards), count};
        }));
    TD_ASSIGN(Book * book, session.book());
    const Instant now = book->clock().now();
    QJsonArray json;
    TextTable table{{{tr("Deal")},
                     {tr("Customer")},
                     {tr("Title")},
                     {tr("Stage")},
                     {tr("Amount"), true},
                     {tr("Owner")},
                     {tr("Days"), true},
                     {tr("Next step")},
                     {tr("Due")}}};
    for (const DealCard& card : listed.cards) {
        json << toJson(card, now);
        const auto days = card.daysInStage(now);
        table.add({dealNumber(card.id), card.customer, card.title,
                   card.outcome == Outcome::Open ? displayName(card.stage) : displayName(card.outcome),
                   card.amount ? formatMoney(*card.amount) : QString{}, card.owner,
                   days ? QString::number(*days) : QString{}, card.next ? card.next->what : QString{},
                   card.next ? formatDay(card.next->due) : QString{}});
    }
    QStringList lines = table.isEmpty() ? QStringList{tr("No deals.")} : table.lines();
    if (listed.count > static_cast<qint64>(listed.cards.size()))
        lines << tr("%1 of %2 shown; see --limit and --offset.").arg(listed.cards.size()).arg(listed.count);
    return Answer{QJsonObject{{u"count"_s, listed.count}, {u"deals"_s, json}}, lines};
}

struct ShowArgs
{
    std::string deal;
};

Result<Answer> show(Session& session, const ShowArgs& args)
{
    TD_ASSIGN(Book * book, session.book());
    const Instant now = book->clock().now();
    TD_ASSIGN(const DealView view, session.read([name = args.deal, role = book->actor().role,
                                                 now](Connection& c) -> Result<DealView> {
        TD_ASSIGN(const DealId id, findDeal(c, name));
        return loadDealView(c, id, role, now.day());
    }));
    return Answer{toJson(view, now), toLines(view, now)};
}

struct EditArgs
{
    std::string deal;
    std::optional<std::string> title, amount, source, product, note, expectedClose, owner;
};

Result<Answer> edit(Session& session, const EditArgs& args)
{
    DealChange change;
    change.title = given(args.title);
    change.source = given(args.source);
    change.product = given(args.product);
    change.note = given(args.note);
    if (args.amount) {
        TD_ASSIGN(change.amount, maybeMoney(args.amount));
    }
    if (args.expectedClose) {
        TD_ASSIGN(change.expectedClose, maybeDay(args.expectedClose));
    }
    TD_ASSIGN(
        const DealId id,
        session.write(u"deal.edit"_s,
                      [name = args.deal, change, owner = given(args.owner)](Unit& unit) -> Result<DealId> {
                          TD_ASSIGN(const DealId deal, findDeal(unit.db(), name));
                          TD_TRY(DealDesk{unit}.update(deal, change));
                          if (owner) {
                              TD_ASSIGN(const Person person, PersonStore{unit.db()}.byName(*owner));
                              TD_TRY(DealDesk{unit}.reassign(deal, person.id));
                          }
                          return deal;
                      }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(id)}}, {tr("%1: noted.").arg(dealNumber(id))}};
}

struct FactArgs
{
    std::string deal, item, answer;
};

Result<Answer> setNeed(Session& session, const FactArgs& args)
{
    const auto need = parseCode<Need>(text(args.item));
    if (!need)
        return invalid(u"TD-NEED-UNKNOWN"_s, {text(args.item)});
    TD_ASSIGN(const DealId id, session.write(u"deal.need"_s,
                                             [name = args.deal, need = *need,
                                              answer = text(args.answer)](Unit& unit) -> Result<DealId> {
                                                 TD_ASSIGN(const DealId deal, findDeal(unit.db(), name));
                                                 TD_TRY(DealDesk{unit}.setNeed(deal, need, answer));
                                                 return deal;
                                             }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(id)}, {u"need"_s, text(args.item)}},
                  {tr("%1: %2 noted.").arg(dealNumber(id), displayName(*need))}};
}

Result<Answer> setFact(Session& session, const FactArgs& args)
{
    TD_ASSIGN(const DealId id, session.write(u"deal.fact"_s, [args](Unit& unit) -> Result<DealId> {
        TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
        TD_TRY(DealDesk{unit}.setFact(deal, text(args.item), text(args.answer)));
        return deal;
    }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(id)}, {u"item"_s, text(args.item)}},
                  {tr("%1: %2 noted.").arg(dealNumber(id), text(args.item))}};
}

struct NoteArgs
{
    std::string deal, note;
    bool remind = false;
};

Result<Answer> addNote(Session& session, const NoteArgs& args)
{
    const QString command = args.remind ? u"note.remind"_s : u"note.add"_s;
    TD_ASSIGN(const DealId id, session.write(command, [args](Unit& unit) -> Result<DealId> {
        TD_ASSIGN(const DealId deal, findDeal(unit.db(), args.deal));
        DealNoteDesk desk{unit};
        TD_TRY(args.remind ? desk.remind(deal, text(args.note)) : desk.add(deal, text(args.note)));
        return deal;
    }));
    return Answer{QJsonObject{{u"deal"_s, dealNumber(id)}, {u"reminder"_s, args.remind}},
                  {args.remind ? tr("%1: noted, its salesperson is reminded.").arg(dealNumber(id))
                               : tr("%1: noted.").arg(dealNumber(id))}};
}

void addDealOption(CLI::App& command, std::string& deal)
{
    command.add_option("DEAL", deal, help("Number, external id or name of a deal."))->required();
}

} // namespace

void addDeal(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(
        app, "deal", help("Deals: add, list, show, edit, need, fact, note, move, shelve, lose, reopen."));
    addCommand<AddArgs>(
        *group, session, "add", help("Add a deal in its first stage."),
        "tandanctl deal add --customer 迅岚物流 --title 运输调度平台 --amount 35.8万 --owner 林晓",
        [](CLI::App& c, AddArgs& a) {
            c.add_option("--customer", a.customer, help("The customer; added when new."))->required();
            c.add_option("--title", a.title, help("What it is about."))->required();
            c.add_option("--owner", a.owner, help("Its salesperson. Default: who acts."));
            c.add_option("--amount", a.amount, help("Estimate in yuan: 342000 or 34.2万."));
            c.add_option("--industry", a.industry, help("Trade of a new customer."));
            c.add_option("--type", a.types, help("How to treat the customer; may be given several times."));
            c.add_option("--source", a.source, help("Where it came from."));
            c.add_option("--product", a.product, help("What we sell."));
            c.add_option("--note", a.note, help("A remark."));
            c.add_option("--external-id", a.externalId, help("Its number in another system."));
            c.add_option("--expected-close", a.expectedClose, help("Day it should be signed."));
        },
        add);
    addCommand<ListArgs>(
        *group, session, "list", help("List deals; open ones unless asked otherwise."),
        "tandanctl deal list --owner 林晓 --sort amount\n  tandanctl deal list --stage closing "
        "--no-next-step",
        [](CLI::App& c, ListArgs& a) {
            c.add_option("--owner", a.owner, help("Of this salesperson."));
            c.add_option("--customer", a.customer, help("Of this customer."));
            c.add_option("--stage", a.stage, help("In this stage."));
            c.add_option("--outcome", a.outcome, help("open, won, lost or shelved."));
            c.add_flag("--all", a.all, help("Whatever their outcome."));
            c.add_option("--industry", a.industry, help("Of this trade."));
            c.add_option("--search", a.search, help("Part of customer, title or number."));
            c.add_flag("--no-next-step", a.noNextStep, help("Only open deals without a next step."));
            c.add_flag("--pending", a.pending, help("Only those with a concession waiting."));
            c.add_flag("--reminded", a.reminded, help("Only those with a reminder that waits."));
            c.add_option("--sort", a.sort, help("due, amount, age, customer or newest."))
                ->check(CLI::IsMember({"due", "amount", "age", "customer", "newest"}));
            c.add_option("--limit", a.limit, help("At most this many."))->check(CLI::PositiveNumber);
            c.add_option("--offset", a.offset, help("Leave out the first ones."))
                ->check(CLI::NonNegativeNumber);
        },
        list);
    addCommand<ShowArgs>(
        *group, session, "show", help("Show everything about a deal."), "tandanctl deal show TD-0319",
        [](CLI::App& c, ShowArgs& a) { addDealOption(c, a.deal); }, show);
    addCommand<EditArgs>(
        *group, session, "edit", help("Change the record of a deal."),
        "tandanctl deal edit TD-0319 --expected-close 2026-03-20 --owner 何静",
        [](CLI::App& c, EditArgs& a) {
            addDealOption(c, a.deal);
            c.add_option("--title", a.title, help("What it is about."));
            c.add_option("--amount", a.amount, help("Estimate in yuan; not for a quoted deal."));
            c.add_option("--owner", a.owner, help("Its salesperson from now on."));
            c.add_option("--source", a.source, help("Where it came from."));
            c.add_option("--product", a.product, help("What we sell."));
            c.add_option("--note", a.note, help("A remark."));
            c.add_option("--expected-close", a.expectedClose, help("Day it should be signed."));
        },
        edit);
    addCommand<FactArgs>(
        *group, session, "need", help("Note what the customer answered to one of the five questions."),
        "tandanctl deal need TD-0319 budget 预算35万以内",
        [](CLI::App& c, FactArgs& a) {
            addDealOption(c, a.deal);
            c.add_option("NEED", a.item, help("want, why, when, budget or who."))->required();
            c.add_option("TEXT", a.answer, help("What they said."))->required();
        },
        setNeed);
    addCommand<FactArgs>(
        *group, session, "fact", help("Note an item of the gates, for example G1-3 or G3-1."),
        "tandanctl deal fact TD-0319 G3-1 演示了三条线路",
        [](CLI::App& c, FactArgs& a) {
            addDealOption(c, a.deal);
            c.add_option("ITEM", a.item, help("Number of the item; see “deal show”."))->required();
            c.add_option("TEXT", a.answer, help("What is known."))->required();
        },
        setFact);
    addCommand<NoteArgs>(
        *group, session, "note", help("Note a sentence on a deal, or remind its salesperson with one."),
        "tandanctl deal note TD-0319 先问清谁拍板 --remind",
        [](CLI::App& c, NoteArgs& a) {
            addDealOption(c, a.deal);
            c.add_option("TEXT", a.note, help("The sentence."))->required();
            c.add_flag("--remind", a.remind,
                       help("Ask the salesperson to look; waits until they do anything with the deal."));
        },
        addNote);
    addDealMoves(*group, session);
}

} // namespace tandan::ctl
