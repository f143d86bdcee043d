#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "core/exchange/atomicfile.h"
#include "core/flow/moment.h"
#include "core/playbook/playbookwords.h"
#include "core/playbook/suggestjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SuggestArgs
{
    std::optional<std::string> deal, stage, batch;
    std::vector<std::string> types;
    std::string industry;
    std::vector<std::string> text;
    int limit = 8;
};

QStringList toLines(const Suggestions& suggestions, const CardLibrary& library, const FillValues& values)
{
    QStringList lines;
    for (const Suggestion& one : suggestions.cards) {
        lines << one.title + u"  ["_s + one.card + u']';
        if (const Card* card = library.find(one.card)) {
            for (const FilledLine& line : fillLines(*card, values))
                lines << u"  "_s + line.text;
        }
        QStringList why;
        for (const SuggestReason& reason : one.why)
            why << reasonText(reason);
        lines << u"  "_s + tr("Why: %1").arg(why.join(tr("; ")));
    }
    return lines.isEmpty() ? QStringList{tr("No card fits.")} : lines;
}

Result<QByteArray> readAll(const QString& path)
{
    QFile file{path};
    const bool opened =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{Error::Code::Input, u"TD-FILE-UNREADABLE"_s, {path}, {}};
    return file.readAll();
}

/// One `{"id","text","stage"?,"type"?}` a line in, one answer a line out with the same id.
Result<Answer> suggestBatch(const Suggester& suggester, const SuggestContext& base, const QString& path,
                            int limit)
{
    TD_ASSIGN(const QByteArray input, readAll(path));
    int number = 0;
    QByteArray output;
    for (const QByteArray& line : input.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError problem;
        const QJsonObject asked = QJsonDocument::fromJson(line, &problem).object();
        if (problem.error != QJsonParseError::NoError || !asked.contains(u"text"_s))
            return Error{Error::Code::Input, u"TD-BATCH-LINE"_s, {path, QString::number(number)}, {}};
        TD_ASSIGN(const SuggestContext said, suggestContextFromJson(asked));
        SuggestContext context = base; // what the options say, unless the line says otherwise
        context.text = said.text;
        if (said.stage)
            context.stage = said.stage;
        if (!said.types.isEmpty())
            context.types = said.types;
        if (!said.industry.isEmpty())
            context.industry = said.industry;
        QJsonObject answer =
            suggestionsToJson(suggester.suggest(context, limit), suggester.cardLibrary(), {});
        answer.insert(u"id"_s, asked[u"id"_s]);
        output += QJsonDocument{answer}.toJson(QJsonDocument::Compact) + '\n';
    }
    TD_TRY(exchange::writeWholeFile(u"-"_s, output));
    return Answer{};
}

Result<Answer> suggest(Session& session, const SuggestArgs& args)
{
    DealMoment moment;
    if (args.deal) {
        TD_ASSIGN(moment, session.read([name = *args.deal](Connection& c) -> Result<DealMoment> {
            TD_ASSIGN(const DealId deal, findDeal(c, name));
            return dealMoment(c, deal);
        }));
    }
    if (args.stage) {
        TD_ASSIGN(moment.context.stage, parseCode<Stage>(text(*args.stage)));
    }
    for (const std::string& type : args.types) {
        if (!playbookwords::customerTypes().contains(text(type)))
            return invalid(u"TD-CODE-UNKNOWN"_s, {text(type), playbookwords::customerTypes().join(u' ')});
        moment.context.types << text(type);
    }
    if (!args.industry.empty())
        moment.context.industry = text(args.industry);
    QStringList words;
    for (const std::string& word : args.text)
        words << text(word);
    moment.context.text = words.join(u' ');

    TD_ASSIGN(CardLibrary library, CardLibrary::builtIn());
    const Suggester suggester{std::move(library)};
    if (args.batch)
        return suggestBatch(suggester, moment.context, text(*args.batch), args.limit);
    const Suggestions suggestions = suggester.suggest(moment.context, args.limit);
    return Answer{suggestionsToJson(suggestions, suggester.cardLibrary(), moment.values),
                  toLines(suggestions, suggester.cardLibrary(), moment.values)};
}

} // namespace

void addSuggest(CLI::App& app, Session& session)
{
    addCommand<SuggestArgs>(
        app, session, "suggest", help("The right words for the moment."),
        "tandanctl suggest --deal TD-0319 -- 能不能再便宜点\n  tandanctl suggest --stage closing --type "
        "hesitant -- 我再考虑考虑\n  tandanctl suggest --batch remarks.jsonl",
        [](CLI::App& c, SuggestArgs& a) {
            c.add_option("--deal", a.deal,
                         help("For this deal: its stage, customer, gates and price count."));
            c.add_option("--stage", a.stage, help("For this stage."));
            c.add_option("--type", a.types, help("For this type of customer; may be given several times."));
            c.add_option("--industry", a.industry, help("Trade of our firm."));
            c.add_option("--limit", a.limit, help("At most this many."))->check(CLI::PositiveNumber);
            c.add_option(
                "--batch", a.batch,
                help("A file with one JSON object a line; answers line by line. - is standard input."));
            c.add_option("TEXT", a.text, help("What the customer said."));
        },
        suggest);
}

} // namespace tandan::ctl
