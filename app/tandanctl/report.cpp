#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "app/tandanctl/textview.h"
#include "core/exchange/reportcsv.h"
#include "core/review/concessionsreport.h"
#include "core/review/ownersreport.h"
#include "core/review/pipelinereport.h"
#include "core/review/stalledreport.h"
#include "core/team/personstore.h"

#include <QLocale>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReportArgs
{
    std::optional<std::string> asOf, from, to, owner, csv;
    std::string team, headers = "zh";
};

QString count(qint64 number)
{
    return QString::number(number);
}

QString days(std::optional<int> number)
{
    return number ? QString::number(*number) : QString{};
}

QString rate(std::optional<double> value)
{
    return value ? QLocale::c().toString(*value * 100, 'f', 1) + u'%' : QString{};
}

QString decimal(std::optional<double> value)
{
    return value ? QLocale::c().toString(*value, 'f', 1) : QString{};
}

QStringList toLines(const review::PipelineReport& report)
{
    TextTable table{{{tr("Stage")}, {tr("Deals"), true}, {tr("Amount"), true}, {tr("Weighted"), true}}};
    const auto add = [&](const QString& name, const review::DealSum& sum) {
        table.add({name, count(sum.count), formatMoney(sum.amount), formatMoney(sum.weighted)});
    };
    for (const Stage stage : allStages())
        add(displayName(stage), report.stages[static_cast<std::size_t>(stage)]);
    const review::DealSum total = report.total();
    add(tr("All open"), total);
    QStringList lines = table.lines();
    for (const Outcome outcome : {Outcome::Won, Outcome::Lost, Outcome::Shelved}) {
        const review::DealSum& sum = report.outcomes[static_cast<std::size_t>(outcome)];
        lines << tr("%1: %2 deals, %3").arg(displayName(outcome), count(sum.count), formatMoney(sum.amount));
    }
    if (total.withoutAmount > 0)
        lines << tr("%n open deal(s) without an amount", static_cast<int>(total.withoutAmount));
    if (total.withoutDate > 0)
        lines << tr("%n open deal(s) without a date", static_cast<int>(total.withoutDate));
    return lines;
}

QStringList toLines(const review::OwnersReport& report)
{
    TextTable table{{{tr("Owner")},
                     {tr("Deals"), true},
                     {tr("Open"), true},
                     {tr("Won"), true},
                     {tr("Lost"), true},
                     {tr("Shelved"), true},
                     {tr("Won amount"), true},
                     {tr("Win rate"), true},
                     {tr("Mean days"), true},
                     {tr("Median days"), true}}};
    const auto add = [&](const QString& name, const review::OwnerLine& line) {
        table.add({name, count(line.deals()), count(line.open), count(line.won), count(line.lost),
                   count(line.shelved), formatMoney(line.wonAmount), rate(line.winRate),
                   decimal(line.daysMean), decimal(line.daysMedian)});
    };
    for (const review::OwnerLine& line : report.rows)
        add(line.owner, line);
    add(tr("All"), report.total);
    return table.lines();
}

QStringList toLines(const review::StalledReport& report)
{
    if (report.rows.empty())
        return {tr("Nothing is stalled.")};
    TextTable table{{{tr("Deal")},
                     {tr("Customer")},
                     {tr("Owner")},
                     {tr("Stage")},
                     {tr("Amount"), true},
                     {tr("Days"), true},
                     {tr("At risk"), true},
                     {tr("Why")}}};
    for (const review::StalledDeal& row : report.rows) {
        QStringList why;
        for (const review::StallReason reason : row.reasons)
            why << review::displayName(reason);
        table.add({dealNumber(row.deal), row.customer, row.owner, displayName(row.stage),
                   row.amount ? formatMoney(*row.amount) : QString{}, days(row.daysInStage),
                   formatMoney(row.atRisk), why.join(tr(", "))});
    }
    QStringList lines = table.lines();
    lines << tr("%1 of %2 open deals, at risk %3")
                 .arg(count(static_cast<qint64>(report.rows.size())), count(report.openDeals),
                      formatMoney(report.atRisk));
    return lines;
}

QStringList toLines(const review::ConcessionsReport& report)
{
    if (report.rows.empty())
        return {tr("No price has moved.")};
    TextTable table{{{tr("Day")},
                     {tr("Deal")},
                     {tr("Customer")},
                     {tr("Owner")},
                     {tr("By")},
                     {tr("From"), true},
                     {tr("To"), true},
                     {tr("In return")}}};
    for (const review::ConcessionLine& row : report.rows) {
        table.add({formatDay(row.day), dealNumber(row.deal), row.customer, row.owner, row.by,
                   formatMoney(row.from), formatMoney(row.to),
                   row.inReturn.isEmpty() ? row.argument : row.inReturn});
    }
    return table.lines();
}

Result<review::ReportScope> scopeOf(Session& session, const ReportArgs& args)
{
    TD_TRY(session.book());
    review::ReportScope scope;
    scope.today = session.today();
    TD_ASSIGN(const auto asOf, maybeDay(args.asOf));
    scope.asOf = asOf.value_or(scope.today);
    TD_ASSIGN(scope.from, maybeDay(args.from));
    TD_ASSIGN(scope.to, maybeDay(args.to));
    scope.team = text(args.team);
    if (args.owner) {
        TD_ASSIGN(const Person person, session.read([name = text(*args.owner)](Connection& c) {
            return PersonStore{c}.byName(name);
        }));
        scope.owner = person.id;
    }
    return scope;
}

template <class Make>
void addReportCommand(CLI::App& group, Session& session, const std::string& name,
                      const std::string& description, const std::string& examples, Make make)
{
    addCommand<ReportArgs>(
        group, session, name, description, examples,
        [](CLI::App& c, ReportArgs& a) {
            c.add_option("--as-of", a.asOf, help("The day it stands on. Default: today."));
            c.add_option("--from", a.from, help("Only from this day on."));
            c.add_option("--to", a.to, help("Only up to this day."));
            c.add_option("--owner", a.owner, help("Only this salesperson's deals."));
            c.add_option("--team", a.team, help("Only this team's deals."));
            c.add_option("--csv", a.csv, help("Write it as CSV to this file; - is standard output."));
            c.add_option("--headers", a.headers, help("Words of the CSV: zh or en (codes)."))
                ->check(CLI::IsMember({"zh", "en"}));
        },
        [make](Session& s, const ReportArgs& args) -> Result<Answer> {
            TD_ASSIGN(const review::ReportScope scope, scopeOf(s, args));
            TD_ASSIGN(const auto report, s.read([scope, make](Connection& c) { return make(c, scope); }));
            if (args.csv) {
                const auto headers =
                    args.headers == "en" ? exchange::Headers::Codes : exchange::Headers::Chinese;
                TD_TRY(exchange::exportReport(text(*args.csv), report, headers));
                if (*args.csv == "-")
                    return Answer{};
                return Answer{QJsonObject{{u"csv"_s, text(*args.csv)}, {u"as_of"_s, formatDay(scope.asOf)}},
                              {tr("Wrote %1.").arg(text(*args.csv))}};
            }
            return Answer{report.toJson(), toLines(report)};
        });
}

} // namespace

void addReport(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "report", help("Reports: pipeline, stalled, owners, concessions."));
    addReportCommand(*group, session, "pipeline", help("Open deals by stage, all deals by outcome."),
                     "tandanctl report pipeline --json", review::pipelineReport);
    addReportCommand(*group, session, "stalled", help("Open deals that do not move, and why."),
                     "tandanctl report stalled --as-of 2026-03-12 --csv stalled.csv", review::stalledReport);
    addReportCommand(*group, session, "owners", help("What each salesperson has to show."),
                     "tandanctl report owners --csv -", review::ownersReport);
    addReportCommand(*group, session, "concessions",
                     help("Every price move, who gave it and what came back."),
                     "tandanctl report concessions --from 2026-01-01", review::concessionsReport);
}

} // namespace tandan::ctl
