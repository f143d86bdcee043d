#include "core/exchange/export.h"

#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "core/team/personstore.h"

#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExportArgs
{
    std::string csv = "-", headers = "zh";
    std::optional<std::string> owner, stage, outcome;
};

using ExportFunction = Result<qint64> (*)(exchange::CsvWriter&, Connection&, const DealFilter&,
                                          exchange::Headers);

Result<qint64> writeCustomers(exchange::CsvWriter& csv, Connection& db, const DealFilter&,
                              exchange::Headers headers)
{
    return exchange::writeCustomers(csv, db, headers);
}

Result<qint64> writeContacts(exchange::CsvWriter& csv, Connection& db, const DealFilter&,
                             exchange::Headers headers)
{
    return exchange::writeContacts(csv, db, headers);
}

Result<DealFilter> filterOf(Session& session, const ExportArgs& args)
{
    DealFilter filter;
    if (args.stage) {
        TD_ASSIGN(filter.stage, parseCode<Stage>(text(*args.stage)));
    }
    if (args.outcome) {
        TD_ASSIGN(filter.outcome, parseCode<Outcome>(text(*args.outcome)));
    }
    if (args.owner) {
        TD_ASSIGN(const Person person, session.read([name = text(*args.owner)](Connection& c) {
            return PersonStore{c}.byName(name);
        }));
        filter.owners = {person.id};
    }
    return filter;
}

void addEntity(CLI::App& group, Session& session, const std::string& name, const std::string& description,
               bool filters, ExportFunction write)
{
    addCommand<ExportArgs>(
        group, session, name, description, "tandanctl export " + name + " --csv " + name + ".csv",
        [filters](CLI::App& c, ExportArgs& a) {
            c.add_option("--csv", a.csv, help("The file to write; - is standard output (default)."));
            c.add_option("--headers", a.headers, help("Words of the CSV: zh or en (codes)."))
                ->check(CLI::IsMember({"zh", "en"}));
            if (filters) {
                c.add_option("--owner", a.owner, help("Only this salesperson's deals."));
                c.add_option("--stage", a.stage, help("Only in this stage."));
                c.add_option("--outcome", a.outcome, help("open, won, lost or shelved."));
            }
        },
        [write](Session& s, const ExportArgs& args) -> Result<Answer> {
            TD_ASSIGN(const DealFilter filter, filterOf(s, args));
            const auto headers = args.headers == "en" ? exchange::Headers::Codes : exchange::Headers::Chinese;
            TD_ASSIGN(const qint64 rows,
                      s.read([write, filter, headers, path = text(args.csv)](Connection& c) {
                          return exchange::exportTo(
                              path, [&](exchange::CsvWriter& csv) { return write(csv, c, filter, headers); });
                      }));
            if (args.csv == "-")
                return Answer{};
            return Answer{QJsonObject{{u"csv"_s, text(args.csv)}, {u"rows"_s, rows}},
                          {tr("Wrote %n row(s) to %1.", static_cast<int>(rows)).arg(text(args.csv))}};
        });
}

} // namespace

void addExport(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "export", help("Write CSV files: deals, meetings, customers, contacts."));
    addEntity(*group, session, "deals", help("All deals, or those that fit."), true, exchange::writeDeals);
    addEntity(*group, session, "meetings", help("The meetings of all deals, or of those that fit."), true,
              exchange::writeMeetings);
    addEntity(*group, session, "customers", help("All customers."), false, writeCustomers);
    addEntity(*group, session, "contacts", help("All contacts."), false, writeContacts);
}

} // namespace tandan::ctl
