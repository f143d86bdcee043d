#include "app/tandanctl/command.h"
#include "app/tandanctl/textview.h"
#include "core/exchange/atomicfile.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/customerimport.h"
#include "core/exchange/dealimport.h"
#include "core/exchange/mappingstore.h"
#include "core/exchange/peopleimport.h"

#include <QJsonObject>

#include <unistd.h>

#include <cstdio>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportArgs
{
    std::string file, encoding, onDuplicate = "skip";
    std::vector<std::string> maps, values;
    std::optional<std::string> delimiter, rejects, mapping, saveMapping;
    bool dryRun = false;
};

using ImportFunction = Result<exchange::ImportResult> (*)(Unit&, const exchange::CsvTable&,
                                                          const exchange::Mapping&,
                                                          const exchange::ImportRun&);

/// A line that counts up on a terminal, and nothing anywhere else.
void showProgress(qint64 done, qint64 total)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    std::fprintf(stderr, "\r%lld / %lld", static_cast<long long>(done), static_cast<long long>(total));
    if (done == total)
        std::fprintf(stderr, "\n");
}

Result<exchange::Mapping> mappingOf(Session& session, const ImportArgs& args, exchange::Entity entity)
{
    exchange::Mapping mapping;
    if (args.mapping) {
        TD_ASSIGN(mapping, session.read([name = text(*args.mapping), entity](Connection& c) {
            return exchange::MappingStore{c}.load(name, entity);
        }));
    }
    mapping.entity = entity;
    for (const std::string& option : args.maps)
        TD_TRY(exchange::addMapOption(mapping, text(option)));
    for (const std::string& option : args.values)
        TD_TRY(exchange::addValueOption(mapping, text(option)));
    return mapping;
}

exchange::OnDuplicate onDuplicate(const std::string& option)
{
    return option == "update"   ? exchange::OnDuplicate::Update
           : option == "create" ? exchange::OnDuplicate::Create
                                : exchange::OnDuplicate::Skip;
}

QStringList toLines(const exchange::ImportResult& result, bool dryRun)
{
    QStringList lines{tr("Read %1 rows: %2 created, %3 updated, %4 skipped, %5 rejected.")
                          .arg(result.read)
                          .arg(result.created)
                          .arg(result.updated)
                          .arg(result.skipped)
                          .arg(result.rejected())};
    if (result.withoutDate > 0)
        lines << tr("%n of them without any date", static_cast<int>(result.withoutDate));
    if (result.withoutAmount > 0)
        lines << tr("%n of them without an amount", static_cast<int>(result.withoutAmount));
    if (result.unknownCustomer > 0)
        lines << tr("%n row(s) without a customer were put under %1",
                    static_cast<int>(result.unknownCustomer))
                     .arg(result.unknownCustomerName);
    if (result.newCustomers > 0)
        lines << tr("%n new customer(s)", static_cast<int>(result.newCustomers));
    if (!result.newPeople.isEmpty())
        lines << tr("%n new person(s) in the team", static_cast<int>(result.newPeople.size()));
    constexpr std::size_t kShown = 10;
    for (std::size_t i = 0; i < result.rejects.size() && i < kShown; ++i) {
        const exchange::Reject& one = result.rejects[i];
        lines << tr("Row %1, %2: %3").arg(QString::number(one.row), one.column, one.why.message());
    }
    if (dryRun)
        lines << tr("Nothing was kept: this was a dry run.");
    else if (result.created + result.updated > 0)
        lines << tr("“undo” takes all of it back.");
    return lines;
}

Result<Answer> run(Session& session, const ImportArgs& args, exchange::Entity entity, const QString& command,
                   ImportFunction import)
{
    TD_TRY(session.book());
    exchange::TableOptions options;
    options.encoding = text(args.encoding);
    if (args.delimiter) {
        TD_ASSIGN(options.delimiter, exchange::parseDelimiter(text(*args.delimiter)));
    }
    TD_ASSIGN(const exchange::CsvTable table, exchange::readTable(text(args.file), options));
    TD_ASSIGN(const exchange::Mapping chosen, mappingOf(session, args, entity));
    const exchange::Mapping mapping = exchange::completedMapping(chosen, table.columns);
    TD_TRY(exchange::checkMapping(mapping, table.columns));
    exchange::ImportRun how;
    how.onDuplicate = onDuplicate(args.onDuplicate);
    how.dryRun = args.dryRun;
    how.progress = showProgress;
    TD_ASSIGN(const exchange::ImportResult result,
              session.write(command, [&table, &mapping, &how, import](Unit& unit) {
                  return import(unit, table, mapping, how);
              }));
    if (args.saveMapping) {
        TD_TRY(session.write(u"mapping.save"_s, [name = text(*args.saveMapping), mapping](Unit& unit) {
            return exchange::saveMapping(unit, name, mapping);
        }));
    }
    if (args.rejects && !result.rejects.empty())
        TD_TRY(exchange::writeWholeFile(text(*args.rejects), exchange::rejectsCsv(table, result)));
    constexpr int kSomeRejected = 4;
    return Answer{result.toJson(), toLines(result, args.dryRun), result.rejects.empty() ? 0 : kSomeRejected};
}

void addEntity(CLI::App& group, Session& session, const std::string& name, const std::string& description,
               const std::string& examples, exchange::Entity entity, const QString& command,
               ImportFunction import)
{
    addCommand<ImportArgs>(
        group, session, name, description, examples,
        [](CLI::App& c, ImportArgs& a) {
            c.add_option("FILE", a.file, help("A CSV file; - is standard input."))->required();
            c.add_option("--map", a.maps,
                         help("COLUMN=FIELD; may be given several times. Columns not named are guessed."));
            c.add_option("--value", a.values,
                         help("FIELD:TEXT=CODE, what a word in a column means; may be given several times."));
            c.add_option("--mapping", a.mapping,
                         help("Use the mapping saved under this name (maven comes with the program)."));
            c.add_option("--save-mapping", a.saveMapping, help("Save this mapping under a name."));
            c.add_option("--encoding", a.encoding, help("UTF-8, GB18030, … Default: found out."));
            c.add_option("--delimiter", a.delimiter, help("Between the cells. Default: found out."));
            c.add_option("--on-duplicate", a.onDuplicate,
                         help("What to do with rows already in the book: skip, update or create."))
                ->check(CLI::IsMember({"skip", "update", "create"}));
            c.add_flag("--dry-run", a.dryRun, help("Check and count, keep nothing."));
            c.add_option("--rejects", a.rejects, help("Write rejected rows with their reason to this file."));
        },
        [entity, command, import](Session& s, const ImportArgs& args) {
            return run(s, args, entity, command, import);
        });
}

} // namespace

void addImport(CLI::App& app, Session& session)
{
    CLI::App* group =
        addGroup(app, "import", help("Bring in CSV files: deals, customers, contacts, people."));
    addEntity(*group, session, "deals",
              help("Deals with their own dates, in one step that “undo” takes back."),
              "tandanctl import deals deals.csv --dry-run\n  tandanctl import deals pipeline.csv --map "
              "deal_stage=status --value status:Won=won --value status:Prospecting=rapport --rejects "
              "rejects.csv\n  tandanctl import deals sales_pipeline.csv --mapping maven",
              exchange::Entity::Deals, exchange::kImportDealsCommand, exchange::importDeals);
    addEntity(*group, session, "customers", help("Customers."), "tandanctl import customers customers.csv",
              exchange::Entity::Customers, u"import.customers"_s, exchange::importCustomers);
    addEntity(*group, session, "contacts", help("Contacts of customers."),
              "tandanctl import contacts contacts.csv", exchange::Entity::Contacts, u"import.contacts"_s,
              exchange::importContacts);
    addEntity(*group, session, "people", help("The team, with who leads whom."),
              "tandanctl import people teams.csv --map sales_agent=name --map manager=manager --map "
              "regional_office=team",
              exchange::Entity::People, u"import.people"_s, exchange::importPeople);
}

} // namespace tandan::ctl
