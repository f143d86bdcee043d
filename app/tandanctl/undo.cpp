#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "app/tandanctl/textview.h"
#include "core/pricing/quote.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NoArgs
{};

QString kindName(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Do:
        return u"do"_s;
    case HistoryEntry::Kind::Undo:
        return u"undo"_s;
    case HistoryEntry::Kind::Redo:
        return u"redo"_s;
    }
    return {};
}

QJsonObject toJson(const HistoryEntry& entry)
{
    return {{u"entry"_s, entry.id.value()},
            {u"at"_s, formatInstant(entry.at)},
            {u"who"_s, entry.actorName},
            {u"role"_s, code(entry.actorRole)},
            {u"kind"_s, kindName(entry.kind)},
            {u"target"_s, entry.target ? QJsonValue{entry.target->value()} : QJsonValue{}},
            {u"command"_s, entry.command},
            {u"hash"_s, entry.hash}};
}

Result<Answer> undo(Session& session, const NoArgs&)
{
    TD_ASSIGN(Book * book, session.book());
    TD_ASSIGN(const HistoryEntry entry, waitFor(book->undo()));
    return Answer{QJsonObject{{u"undone"_s, toJson(entry)}},
                  {tr("Undone: %1 of %2.").arg(entry.command, formatInstant(entry.at))}};
}

Result<Answer> redo(Session& session, const NoArgs&)
{
    TD_ASSIGN(Book * book, session.book());
    TD_ASSIGN(const HistoryEntry entry, waitFor(book->redo()));
    return Answer{QJsonObject{{u"redone"_s, toJson(entry)}},
                  {tr("Redone: %1 of %2.").arg(entry.command, formatInstant(entry.at))}};
}

/// A row without what this role may not know: the history keeps every column, the floor price among them.
QJsonObject maskedFor(Role role, QJsonObject row)
{
    if (!maySeeFloor(role))
        row.remove(u"floor_fen"_s);
    return row;
}

struct HistoryArgs
{
    std::string deal;
    int limit = 50;
};

Result<Answer> history(Session& session, const HistoryArgs& args)
{
    struct Shown
    {
        HistoryEntry entry;
        std::vector<RowChange> rows;
    };
    TD_ASSIGN(const auto shown, session.read([name = args.deal, limit = args.limit](
                                                 Connection& c) -> Result<std::vector<Shown>> {
        std::optional<DealId> deal;
        if (!name.empty()) {
            TD_ASSIGN(deal, findDeal(c, name));
        }
        TD_ASSIGN(const auto entries, tandan::history::entries(c, deal, limit));
        std::vector<Shown> all;
        for (const HistoryEntry& entry : entries) {
            TD_ASSIGN(auto rows, tandan::history::changes(c, entry.id, deal));
            all.push_back({entry, std::move(rows)});
        }
        return all;
    }));
    TD_ASSIGN(Book * book, session.book());
    const Role role = book->actor().role;
    QJsonArray json;
    TextTable table{{{tr("Entry"), true}, {tr("When")}, {tr("Who")}, {tr("What")}, {tr("Rows"), true}}};
    for (const Shown& one : shown) {
        QJsonObject entry = toJson(one.entry);
        QJsonArray rows;
        for (const RowChange& row : one.rows) {
            static const char* const kOps[] = {"insert", "update", "delete"};
            rows << QJsonObject{{u"table"_s, row.table},
                                {u"op"_s, QString::fromLatin1(kOps[static_cast<int>(row.op)])},
                                {u"before"_s, maskedFor(role, row.before)},
                                {u"after"_s, maskedFor(role, row.after)}};
        }
        entry.insert(u"changes"_s, rows);
        json << entry;
        const QString what = one.entry.target ? u"%1 #%2 (%3)"_s.arg(kindName(one.entry.kind))
                                                    .arg(one.entry.target->value())
                                                    .arg(one.entry.command)
                                              : one.entry.command;
        table.add({QString::number(one.entry.id.value()), formatInstant(one.entry.at), one.entry.actorName,
                   what, QString::number(one.rows.size())});
    }
    return Answer{QJsonObject{{u"history"_s, json}},
                  table.isEmpty() ? QStringList{tr("Nothing has happened yet.")} : table.lines()};
}

} // namespace

void addUndo(CLI::App& app, Session& session)
{
    addCommand<NoArgs>(
        app, session, "undo", help("Take back your last action."), "tandanctl --as 林晓 undo",
        [](CLI::App&, NoArgs&) {}, undo);
    addCommand<NoArgs>(
        app, session, "redo", help("Do again what you took back."), "tandanctl --as 林晓 redo",
        [](CLI::App&, NoArgs&) {}, redo);
}

void addHistory(CLI::App& app, Session& session)
{
    addCommand<HistoryArgs>(
        app, session, "history", help("Who did what and when, of a deal or the whole book."),
        "tandanctl history TD-0319\n  tandanctl history --limit 20",
        [](CLI::App& c, HistoryArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."));
            c.add_option("--limit", a.limit, help("At most this many."))->check(CLI::PositiveNumber);
        },
        history);
}

} // namespace tandan::ctl
