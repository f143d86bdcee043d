#include "app/tandanctl/command.h"
#include "app/tandanctl/parse.h"
#include "core/meeting/meetingdesk.h"
#include "core/meeting/meetingstore.h"
#include "core/playbook/cardlibrary.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LogArgs
{
    std::string deal, kind = "visit", note, next;
    std::optional<int> minutes;
    std::optional<std::string> at, result, due;
    std::vector<std::string> heard, objections, cards, promises;
};

/// `TEXT`, or with its class in front: `B:价格高`.
Result<NewObjection> parseObjection(const std::string& option)
{
    const QString all = text(option);
    if (all.size() > 2 && (all[1] == u':' || all[1] == u'：')) {
        if (const auto cls = parseCode<ObjectionClass>(all.left(1).toUpper()))
            return NewObjection{all.mid(2).trimmed(), *cls};
    }
    return NewObjection{all, std::nullopt};
}

/// `ID`, or with its effect: `closing-trade-price:helped`.
Result<CardUse> parseCard(const std::string& option, const CardLibrary& library)
{
    const QStringList parts = text(option).split(u':');
    if (!library.find(parts.first()))
        return invalid(u"TD-CARD-UNKNOWN"_s, {parts.first()});
    if (parts.size() == 1)
        return CardUse{parts.first(), std::nullopt};
    TD_ASSIGN(const CardEffect effect, parseCode<CardEffect>(parts.mid(1).join(u':')));
    return CardUse{parts.first(), effect};
}

Result<NewMeeting> parseMeeting(const LogArgs& args)
{
    NewMeeting meeting;
    TD_ASSIGN(meeting.kind, parseCode<MeetingKind>(text(args.kind)));
    meeting.minutes = args.minutes;
    meeting.note = text(args.note);
    if (args.at) {
        TD_ASSIGN(meeting.at, parseInstant(text(*args.at)));
    }
    if (args.result) {
        TD_ASSIGN(meeting.result, parseCode<MeetingResult>(text(*args.result)));
    }
    TD_ASSIGN(meeting.heard, parseCodes<Signal>(args.heard));
    for (const std::string& option : args.objections) {
        TD_ASSIGN(auto objection, parseObjection(option));
        meeting.objections.push_back(std::move(objection));
    }
    if (!args.cards.empty()) {
        TD_ASSIGN(const CardLibrary library, CardLibrary::builtIn());
        for (const std::string& option : args.cards) {
            TD_ASSIGN(auto use, parseCard(option, library));
            meeting.cards.push_back(std::move(use));
        }
    }
    for (const std::string& promise : args.promises)
        meeting.promises.push_back({PromiseSide::Us, text(promise), std::nullopt});
    if (!args.next.empty()) {
        if (!args.due)
            return invalid(u"TD-TEXT-EMPTY"_s, {u"--due"_s});
        TD_ASSIGN(const Due due, parseDue(*args.due));
        meeting.next = NewNextStep{text(args.next), due.day, due.minute, std::nullopt};
    }
    return meeting;
}

Result<Answer> log(Session& session, const LogArgs& args)
{
    TD_ASSIGN(NewMeeting meeting, parseMeeting(args));
    TD_ASSIGN(
        const MeetingId id,
        session.write(u"meeting.log"_s, [name = args.deal, meeting](Unit& unit) mutable -> Result<MeetingId> {
            TD_ASSIGN(meeting.deal, findDeal(unit.db(), name));
            return MeetingDesk{unit}.log(meeting);
        }));
    QStringList lines{tr("Meeting logged.")};
    if (meeting.next)
        lines << tr("Next, by %1: %2").arg(formatDay(meeting.next->due), meeting.next->what);
    return Answer{QJsonObject{{u"meeting"_s, id.value()}, {u"kind"_s, code(meeting.kind)}}, lines};
}

struct AnswerArgs
{
    qint64 id = 0;
    std::string cls, answer;
};

Result<Answer> answerObjection(Session& session, const AnswerArgs& args)
{
    TD_ASSIGN(const ObjectionClass cls, parseCode<ObjectionClass>(text(args.cls)));
    TD_TRY(session.write(u"objection.answer"_s, [args, cls](Unit& unit) {
        return MeetingDesk{unit}.answerObjection(ObjectionId{args.id}, cls, text(args.answer));
    }));
    return Answer{QJsonObject{{u"objection"_s, args.id}, {u"class"_s, code(cls)}},
                  {tr("Objection answered.")}};
}

struct ListArgs
{
    std::string deal;
    bool open = false;
};

Result<Answer> listObjections(Session& session, const ListArgs& args)
{
    TD_ASSIGN(const auto objections, session.read([args](Connection& c) -> Result<std::vector<Objection>> {
        TD_ASSIGN(const DealId deal, findDeal(c, args.deal));
        return MeetingStore{c}.objections(deal, args.open);
    }));
    QJsonArray json;
    QStringList lines;
    for (const Objection& one : objections) {
        json << QJsonObject{{u"objection"_s, one.id.value()},
                            {u"text"_s, one.text},
                            {u"class"_s, one.cls ? QJsonValue{code(*one.cls)} : QJsonValue{}},
                            {u"answer"_s, one.answer},
                            {u"open"_s, one.isOpen()}};
        lines << u"%1  %2  %3"_s.arg(QString::number(one.id.value()), one.text,
                                     one.isOpen() ? tr("open") : one.answer);
    }
    if (lines.isEmpty())
        lines << tr("No objections.");
    return Answer{QJsonObject{{u"objections"_s, json}}, lines};
}

} // namespace

void addMeeting(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "meeting", help("Meetings: log."));
    addCommand<LogArgs>(
        *group, session, "log", help("Log a visit, call, message or video call."),
        "tandanctl meeting log TD-0319 --kind call --minutes 12 --note 周五能签 --signal v1 --objection "
        "B:价格高 --card closing-trade-price:helped --next 与韩总谈付款方式 --due 2026-03-13T10:00",
        [](CLI::App& c, LogArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            c.add_option("--kind", a.kind, help("visit, call, wechat or video."));
            c.add_option("--minutes", a.minutes, help("How long."));
            c.add_option("--at", a.at, help("When. Default: now."));
            c.add_option("--result", a.result, help("advanced, same, objection, paused or lost."));
            c.add_option("--note", a.note, help("What was said."));
            c.add_option("--signal", a.heard,
                         help("Buying signal v1–v5, b1–b6; may be given several times."));
            c.add_option(
                "--objection", a.objections,
                help("An objection in the customer's words, “A:” or “B:” in front when its class is clear."));
            c.add_option("--card", a.cards,
                         help("A playbook card that was used, with :helped, :flat or :hurt."));
            c.add_option("--promise", a.promises, help("What we promised."));
            c.add_option("--next", a.next, help("What happens next."));
            c.add_option("--due", a.due, help("By when: 2026-03-13 or 2026-03-13T10:00."));
        },
        log);
}

void addObjection(CLI::App& app, Session& session)
{
    CLI::App* group = addGroup(app, "objection", help("Objections: list, answer."));
    addCommand<ListArgs>(
        *group, session, "list", help("The objections of a deal."), "tandanctl objection list TD-0319 --open",
        [](CLI::App& c, ListArgs& a) {
            c.add_option("DEAL", a.deal, help("Number, external id or name of a deal."))->required();
            c.add_flag("--open", a.open, help("Only those not yet answered or typed."));
        },
        listObjections);
    addCommand<AnswerArgs>(
        *group, session, "answer", help("Type an objection A or B and keep what was answered."),
        "tandanctl objection answer 12 B 算了三年总账，比现在省",
        [](CLI::App& c, AnswerArgs& a) {
            c.add_option("OBJECTION", a.id, help("Its number; see “objection list”."))->required();
            c.add_option("CLASS", a.cls, help("A: the product is not good enough; B: the price is high."))
                ->required();
            c.add_option("ANSWER", a.answer, help("What was answered."))->required();
        },
        answerObjection);
}

} // namespace tandan::ctl
