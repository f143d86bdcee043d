#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "app/tandanctl/textview.h"
#include "core/customer/customerdesk.h"
#include "core/customer/customerstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const Contact& contact)
{
    return {{u"id"_s, contact.id.value()},
            {u"name"_s, contact.name},
            {u"title"_s, contact.title},
            {u"part"_s, contact.part ? QJsonValue{code(*contact.part)} : QJsonValue{}},
            {u"phone"_s, contact.phone},
            {u"personality"_s, contact.personality}};
}

struct AddArgs
{
    std::string name, industry, source, note;
    std::vector<std::string> types;
};

Result<Answer> add(Session& session, const AddArgs& args)
{
    TD_ASSIGN(const auto types, parseCodes<CustomerType>(args.types));
    const NewCustomer customer{text(args.name), text(args.industry), text(args.source), text(args.note)};
    TD_ASSIGN(const CustomerId id,
              session.write(u"customer.add"_s, [customer, types](Unit& unit) -> Result<CustomerId> {
                  CustomerDesk desk{unit};
                  TD_ASSIGN(const CustomerId added, desk.add(customer));
                  if (!types.empty())
                      TD_TRY(desk.setTypes(added, types));
                  return added;
              }));
    return Answer{QJsonObject{{u"customer"_s, id.value()}, {u"name"_s, customer.name}},
                  {tr("Added customer %1.").arg(customer.name)}};
}

struct ListArgs
{
    std::string search, industry;
    int limit = 1000;
};

Result<Answer> list(Session& session, const ListArgs& args)
{
    CustomerFilter filter;
    filter.search = text(args.search);
    filter.industry = text(args.industry);
    TD_ASSIGN(const auto rows, session.read([filter, limit = args.limit](Connection& c) {
        return CustomerStore{c}.list(filter, limit);
    }));
    QJsonArray json;
    TextTable table{{{tr("Customer")},
                     {tr("Industry")},
                     {tr("Contacts"), true},
                     {tr("Deals"), true},
                     {tr("Open amount"), true}}};
    for (const CustomerRow& row : rows) {
        json << QJsonObject{{u"customer"_s, row.id.value()},  {u"name"_s, row.name},
                            {u"industry"_s, row.industry},    {u"source"_s, row.source},
                            {u"contacts"_s, row.contacts},    {u"deals"_s, row.deals},
                            {u"open_deals"_s, row.openDeals}, {u"open_fen"_s, row.openAmount.fen()}};
        table.add({row.name, row.industry, QString::number(row.contacts), QString::number(row.deals),
                   formatMoney(row.openAmount)});
    }
    return Answer{QJsonObject{{u"customers"_s, json}},
                  table.isEmpty() ? QStringList{tr("No customers.")} : table.lines()};
}

struct ShowArgs
{
    std::string customer;
};

Result<Answer> show(Session& session, const ShowArgs& args)
{
    struct Shown
    {
        Customer customer;
        std::vector<Contact> contacts;
    };
    TD_ASSIGN(const Shown shown, session.read([name = text(args.customer)](Connection& c) -> Result<Shown> {
        CustomerStore store{c};
        TD_ASSIGN(const CustomerId id, store.resolve(name));
        TD_ASSIGN(Customer customer, store.load(id));
        TD_ASSIGN(auto contacts, store.contacts(id));
        return Shown{std::move(customer), std::move(contacts)};
    }));
    QJsonArray types, contacts;
    QStringList typeNames;
    for (const CustomerType type : shown.customer.types) {
        types << code(type);
        typeNames << displayName(type);
    }
    QStringList lines{shown.customer.name};
    if (!shown.customer.industry.isEmpty())
        lines << tr("Industry: %1").arg(shown.customer.industry);
    if (!typeNames.isEmpty())
        lines << tr("Types: %1").arg(typeNames.join(u' '));
    for (const Contact& contact : shown.contacts) {
        contacts << toJson(contact);
        lines << u"- "_s + QStringList{contact.name, contact.title,
                                       contact.part ? displayName(*contact.part) : QString{}, contact.phone,
                                       contact.personality}
                               .filter(QRegularExpression{u"."_s})
                               .join(u"  "_s);
    }
    return Answer{QJsonObject{{u"customer"_s, shown.customer.id.value()},
                              {u"name"_s, shown.customer.name},
                              {u"industry"_s, shown.customer.industry},
                              {u"source"_s, shown.customer.source},
                              {u"note"_s, shown.customer.note},
                              {u"types"_s, types},
                              {u"contacts"_s, contacts}},
                  lines};
}

struct MergeArgs
{
    std::string from, into;
};

Result<Answer> merge(Session& session, const MergeArgs& args)
{
    TD_TRY(session.write(u"customer.merge"_s,
                         [from = text(args.from), into = text(args.into)](Unit& unit) -> Result<> {
                             CustomerStore store{unit.db()};
                             TD_ASSIGN(const CustomerId source, store.resolve(from));
                             TD_ASSIGN(const CustomerId target, store.resolve(into));
                             return CustomerDesk{unit}.merge(source, target);
                         }));
    return Answer{QJsonObject{{u"merged"_s, true}},
                  {tr("Merged %1 into %2. “undo” takes it back.").arg(text(args.from), text(args.into))}};
}

struct TypesArgs
{
    std::string customer;
    std::vector<std::string> types;
};

Result<Answer> setTypes(Session& session, const TypesArgs& args)
{
    TD_ASSIGN(const auto types, parseCodes<CustomerType>(args.types));
    TD_TRY(session.write(u"customer.types"_s, [name = text(args.customer), types](Unit& unit) -> Result<> {
        TD_ASSIGN(const CustomerId id, CustomerStore{unit.db()}.resolve(name));
        return CustomerDesk{unit}.setTypes(id, types);
    }));
    return Answer{QJsonObject{{u"types"_s, static_cast<int>(types.size())}}, {tr("Noted.")}};
}

struct ContactArgs
{
    std::string customer, name, title, phone, personality;
    std::optional<std::string> part;
};

Result<Answer> addContactPerson(Session& session, const ContactArgs& args)
{
    NewContact contact{text(args.name), text(args.title), std::nullopt, text(args.phone),
                       text(args.personality)};
    if (args.part) {
        TD_ASSIGN(contact.part, parseCode<DecisionPart>(text(*args.part)));
    }
    TD_ASSIGN(const ContactId id,
              session.write(u"contact.add"_s,
                            [contact, name = text(args.customer)](Unit& unit) -> Result<ContactId> {
                                TD_ASSIGN(const CustomerId customer, CustomerStore{unit.db()}.resolve(name));
                                return CustomerDesk{unit}.addContact(customer, contact);
                            }));
    return Answer{QJsonObject{{u"contact"_s, id.value()}}, {tr("Added contact %1.").arg(contact.name)}};
}

} // namespace

void addCustomer(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "customer", help("Customers: add, list, show, types, merge."));
    addCommand<AddArgs>(
        *group, session, "add", help("Add a customer."),
        "tandanctl customer add 迅岚物流 --industry 物流 --type hesitant",
        [](CLI::App& c, AddArgs& a) {
            c.add_option("NAME", a.name, help("The firm or person."))->required();
            c.add_option("--industry", a.industry, help("Their trade."));
            c.add_option("--source", a.source, help("Where they came from."));
            c.add_option("--note", a.note, help("A remark."));
            c.add_option("--type", a.types, help("How to treat them; may be given several times."));
        },
        add);
    addCommand<ListArgs>(
        *group, session, "list", help("List customers by name."), "tandanctl customer list --search 物流",
        [](CLI::App& c, ListArgs& a) {
            c.add_option("--search", a.search, help("Part of the name."));
            c.add_option("--industry", a.industry, help("Their trade."));
            c.add_option("--limit", a.limit, help("At most this many."))->check(CLI::PositiveNumber);
        },
        list);
    addCommand<ShowArgs>(
        *group, session, "show", help("Show a customer with contacts."), "tandanctl customer show 迅岚物流",
        [](CLI::App& c, ShowArgs& a) {
            c.add_option("CUSTOMER", a.customer, help("Name or number."))->required();
        },
        show);
    addCommand<TypesArgs>(
        *group, session, "types", help("Say how a customer is to be treated."),
        "tandanctl customer types 迅岚物流 impatient big",
        [](CLI::App& c, TypesArgs& a) {
            c.add_option("CUSTOMER", a.customer, help("Name or number."))->required();
            c.add_option("TYPE", a.types, help("Types from now on; none clears them."));
        },
        setTypes);
    addCommand<MergeArgs>(
        *group, session, "merge", help("Make two entries of the same customer one."),
        "tandanctl customer merge 迅岚 迅岚物流",
        [](CLI::App& c, MergeArgs& a) {
            c.add_option("FROM", a.from, help("The one that goes."))->required();
            c.add_option("INTO", a.into, help("The one that stays."))->required();
        },
        merge);
}

void addContact(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "contact", help("People at a customer: add."));
    addCommand<ContactArgs>(
        *group, session, "add", help("Add somebody at a customer."),
        "tandanctl contact add 迅岚物流 韩立 --title 总经理 --part decider --personality 爽快，爱钓鱼",
        [](CLI::App& c, ContactArgs& a) {
            c.add_option("CUSTOMER", a.customer, help("Name or number of the customer."))->required();
            c.add_option("NAME", a.name, help("Their name."))->required();
            c.add_option("--title", a.title, help("What they are there."));
            c.add_option("--part", a.part,
                         help("Their part in the decision: decider, adviser, user, gatekeeper."));
            c.add_option("--phone", a.phone, help("Phone."));
            c.add_option("--personality", a.personality, help("Personality and interests."));
        },
        addContactPerson);
}

} // namespace tandan::ctl
