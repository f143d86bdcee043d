#include "core/sample/story.h"

#include "core/collection/collectiondesk.h"
#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "core/deal/dealstore.h"
#include "core/deal/nextstepdesk.h"
#include "core/flow/flowdesk.h"
#include "core/meeting/meetingdesk.h"
#include "core/pricing/pricingdesk.h"

#include <QMap>

#include <algorithm>

namespace tandan::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

// The course of a day: what builds on something earlier of the same day comes later in it.
constexpr int kAddMinute = 9 * 60;
constexpr int kMeetingMinute = 9 * 60 + 30; // and later, differently for each deal
constexpr int kQuoteMinute = 15 * 60 + 40;
constexpr int kObjectionMinute = 16 * 60;
constexpr int kHoldMinute = 16 * 60 + 30;
constexpr int kDecisionMinute = 16 * 60 + 5;
constexpr int kReceiptMinute = 17 * 60;
constexpr int kEndMinute = 17 * 60 + 30;
constexpr int kPlanMinute = 18 * 60 + 30;

Day dayOf(const Cast& cast, int day)
{
    return cast.today.addDays(day);
}

class Narrator
{
public:
    Narrator(const DealRow& row, std::size_t index, const Tables& tables)
        : row_{row},
          index_{index},
          tables_{tables},
          meetingMinute_{kMeetingMinute + static_cast<int>(index * 47 % 240)}
    {}

    std::vector<Step> steps()
    {
        appear();
        for (std::size_t i = 0; i < row_.last(); ++i)
            pass(i);
        talks();
        prices();
        payments();
        learn();
        plan();
        end();
        return std::move(steps_);
    }

private:
    using Known = Cast::Known;

    template <class Act>
    void step(int day, int minute, const QString& person, const QString& command, Act act)
    {
        steps_.push_back({day, minute, person, command,
                          [act = std::move(act), index = index_](Unit& unit, Cast& cast) -> Result<> {
                              return act(unit, cast, cast.deals[index]);
                          }});
    }

    [[nodiscard]] QString whoIs(Role role) const
    {
        const auto person = std::find_if(tables_.people.begin(), tables_.people.end(),
                                         [role](const Person& p) { return p.role == role; });
        return person == tables_.people.end() ? QString{} : person->name;
    }

    [[nodiscard]] int expectedClose() const
    {
        if (row_.closes || row_.ended != 0)
            return row_.closes.value_or(row_.ended);
        // The nearer the end, the sooner; not all on one day.
        return 8 + (5 - static_cast<int>(row_.last())) * 11 + static_cast<int>(index_ % 5) * 3;
    }

    void appear()
    {
        step(row_.start(0), kAddMinute, row_.owner, u"deal.add"_s,
             [&row = row_, closes = expectedClose()](Unit& unit, Cast& cast, Known& known) -> Result<> {
                 CustomerDesk customers{unit};
                 TD_ASSIGN(known.customer, customers.add(row.customer));
                 TD_TRY(customers.setTypes(known.customer, row.types));
                 TD_TRY(customers.addContact(known.customer, row.contact));
                 NewDeal deal;
                 deal.customer = known.customer;
                 deal.title = row.title;
                 deal.amount = row.quote ? row.quote->price : row.amount;
                 deal.source = row.source;
                 deal.note = row.note;
                 deal.expectedClose = dayOf(cast, closes);
                 TD_ASSIGN(known.deal, DealDesk{unit}.add(deal));
                 return {};
             });
    }

    /// What must be known to leave a stage.
    [[nodiscard]] QMap<QString, QString> factsToLeave(std::size_t stage) const
    {
        static const QStringList items[] = {
            {u"G1-3"_s},
            {u"want"_s, u"why"_s, u"when"_s, u"budget"_s, u"who"_s, u"G2-6"_s},
            {u"G3-1"_s, u"G3-2"_s, u"G3-3"_s},
            {u"G4-2"_s, u"G4-3"_s},
            {u"G5-2"_s}};
        QMap<QString, QString> facts;
        for (const QString& item : items[stage])
            facts.insert(item, row_.facts.value(item, tables_.usualFacts.value(item)));
        if (stage == 0)
            facts[u"G1-3"_s] = row_.facts.value(u"G1-3"_s, row_.outline);
        if (stage == 1)
            facts.insert(knownNeeds());
        return facts;
    }

    [[nodiscard]] QMap<QString, QString> knownNeeds() const
    {
        QMap<QString, QString> known;
        for (const Need need : allNeeds()) {
            const QString answer = row_.needs.value(static_cast<int>(need));
            if (!answer.isEmpty())
                known.insert(code(need), answer);
        }
        return known;
    }

    static Result<> note(Unit& unit, DealId deal, const QMap<QString, QString>& facts)
    {
        for (auto it = facts.begin(); it != facts.end(); ++it)
            TD_TRY(DealDesk{unit}.setFact(deal, it.key(), it.value()));
        return {};
    }

    static Result<> finishNextStep(Unit& unit, DealId deal)
    {
        TD_ASSIGN(const auto open, DealStore{unit.db()}.openNextStep(deal));
        return open ? NextStepDesk{unit}.done(deal) : Result<>{};
    }

    /// The meeting that ended a stage, and the move to the next.
    void pass(std::size_t stage)
    {
        const int day = row_.start(stage + 1);
        const int minutes = stage < row_.minutes.size()
                                ? row_.minutes[stage]
                                : 20 + static_cast<int>((index_ * 7 + stage * 13) % 40);
        const QStringList& usual = tables_.usualNotes[stage];
        NewMeeting meeting;
        meeting.kind = stage == 0 && index_ % 3 == 0 ? MeetingKind::Call : MeetingKind::Visit;
        meeting.minutes = minutes;
        meeting.result = MeetingResult::Advanced;
        meeting.note = row_.notes.value(
            static_cast<int>(stage), usual.value(static_cast<int>(index_) % std::max(1, int(usual.size()))));
        if (stage == static_cast<std::size_t>(Stage::Closing))
            meeting.heard = {index_ % 2 == 0 ? Signal::V3 : Signal::V2};
        const int ended = meetingMinute_ + minutes;
        step(day, ended, row_.owner, u"meeting.log"_s,
             [meeting, facts = factsToLeave(stage)](Unit& unit, Cast&, Known& known) -> Result<> {
                 NewMeeting held = meeting;
                 held.deal = known.deal;
                 held.at = unit.now().plusMinutes(-meeting.minutes.value_or(0));
                 TD_TRY(MeetingDesk{unit}.log(held));
                 TD_TRY(note(unit, known.deal, facts));
                 return finishNextStep(unit, known.deal);
             });
        if (stage == static_cast<std::size_t>(Stage::Signing))
            sign(day, ended + 2);
        const bool goesOn = stage + 1 < row_.last();
        step(day, ended + 5, row_.owner, u"deal.move"_s,
             [to = static_cast<Stage>(stage + 1), what = goesOn ? tables_.usualNext[stage + 1] : QString{},
              due = goesOn ? row_.start(stage + 2) : 0](Unit& unit, Cast& cast, Known& known) -> Result<> {
                 TD_TRY(FlowDesk{unit}.move(known.deal, to));
                 if (!what.isEmpty())
                     TD_TRY(NextStepDesk{unit}.set(known.deal, {what, dayOf(cast, due), {}, {}}));
                 return {};
             });
    }

    void sign(int day, int minute)
    {
        step(day, minute, row_.owner, u"contract.sign"_s,
             [&row = row_, firm = tables_.firm](Unit& unit, Cast& cast, Known& known) -> Result<> {
                 CollectionDesk desk{unit};
                 const QString number =
                     u"HT%1-%2"_s.arg(unit.now().day().toString(u"yyMM"_s), dealNumber(known.deal).mid(3));
                 TD_TRY(desk.sign(known.deal, row.amount, unit.now().day(), row.contact.name, number));
                 std::vector<PlannedPayment> plan;
                 for (const PaymentRow& payment : row.payments)
                     plan.push_back({dayOf(cast, payment.due), payment.amount, payment.note});
                 TD_TRY(desk.setPlan(known.deal, plan));
                 return {};
             });
    }

    void talks()
    {
        for (const TalkRow& talk : row_.talks) {
            step(talk.day, talk.minute + talk.meeting.minutes.value_or(0), row_.owner, u"meeting.log"_s,
                 [&talk](Unit& unit, Cast& cast, Known& known) -> Result<> {
                     NewMeeting held = talk.meeting;
                     held.deal = known.deal;
                     held.at = unit.now().plusMinutes(-held.minutes.value_or(0));
                     for (const PromiseRow& promise : talk.promises)
                         held.promises.push_back({promise.side, promise.text, dayOf(cast, promise.due)});
                     TD_TRY(MeetingDesk{unit}.log(held));
                     return {};
                 });
        }
    }

    void prices()
    {
        if (row_.quote)
            quote(*row_.quote);
        for (const ObjectionRow& objection : row_.objections)
            object(objection);
        if (row_.hold) {
            step(row_.hold->first, kHoldMinute, row_.owner, u"hold.add"_s,
                 [text = row_.hold->second](Unit& unit, Cast&, Known& known) -> Result<> {
                     TD_TRY(PricingDesk{unit}.addHold(known.deal, text));
                     return {};
                 });
        }
        Role decider = Role::Lead;
        for (const MoveRow& move : row_.moves) {
            request(move);
            step(move.day, kDecisionMinute, whoIs(decider), u"concession.approve"_s,
                 [&move](Unit& unit, Cast&, Known& known) -> Result<> {
                     TD_TRY(PricingDesk{unit}.approve(*known.request, move.granted, move.note));
                     return {};
                 });
            decider = Role::Boss;
        }
        if (row_.pending)
            request(*row_.pending);
    }

    void quote(const QuoteRow& quote)
    {
        constexpr auto solution = static_cast<std::size_t>(Stage::Solution);
        const int day = quote.day.value_or(row_.start(solution) + row_.days[solution] / 2);
        step(day, kQuoteMinute, row_.owner, u"quote.add"_s,
             [&quote](Unit& unit, Cast&, Known& known) -> Result<> {
                 NewQuote given;
                 given.price = quote.price;
                 given.standard = quote.standard;
                 given.floor = quote.floor;
                 given.psych = quote.psych;
                 given.items = quote.items;
                 TD_TRY(PricingDesk{unit}.addQuote(known.deal, given));
                 return {};
             });
    }

    void object(const ObjectionRow& objection)
    {
        step(objection.day, kObjectionMinute, row_.owner, u"objection.add"_s,
             [&objection](Unit& unit, Cast&, Known& known) -> Result<> {
                 MeetingDesk desk{unit};
                 TD_ASSIGN(const auto id, desk.addObjection(known.deal, {objection.text, objection.cls}));
                 return objection.answer.isEmpty()
                            ? Result<>{}
                            : desk.answerObjection(id, objection.cls, objection.answer);
             });
    }

    void request(const MoveRow& move)
    {
        step(move.day, move.minute, row_.owner, u"concession.request"_s,
             [&move](Unit& unit, Cast&, Known& known) -> Result<> {
                 TD_ASSIGN(const Deal deal, DealStore{unit.db()}.load(known.deal));
                 const Money to = move.to.isZero() ? deal.amount.value_or(Money{}) - move.asked : move.to;
                 TD_ASSIGN(known.request, PricingDesk{unit}.request(known.deal, to, move.why, move.inReturn));
                 return {};
             });
    }

    void payments()
    {
        for (const PaymentRow& payment : row_.payments) {
            if (!payment.paid)
                continue;
            step(*payment.paid, kReceiptMinute, row_.owner, u"receipt.add"_s,
                 [&payment](Unit& unit, Cast& cast, Known& known) -> Result<> {
                     TD_TRY(CollectionDesk{unit}.addReceipt(known.deal, payment.received,
                                                            dayOf(cast, *payment.paid), {}, {}));
                     TD_TRY(FlowDesk{unit}.settle(known.deal));
                     return {};
                 });
        }
    }

    /// The day of the last thing that is told about the stage it is in.
    [[nodiscard]] int lastWord() const
    {
        int day = row_.start(row_.last());
        for (const TalkRow& talk : row_.talks)
            day = std::max(day, talk.day);
        return day;
    }

    /// What is known of the stage an open deal is in, though not yet enough to leave it.
    void learn()
    {
        QMap<QString, QString> facts;
        if (row_.last() == static_cast<std::size_t>(Stage::Needs))
            facts = knownNeeds();
        if (row_.last() == static_cast<std::size_t>(Stage::Closing)) {
            for (const QString& item : {u"G4-2"_s, u"G4-3"_s}) {
                if (row_.facts.contains(item))
                    facts.insert(item, row_.facts.value(item));
            }
        }
        if (facts.isEmpty() || row_.outcome != Outcome::Open)
            return;
        step(lastWord(), kPlanMinute - 5, row_.owner, u"deal.fact"_s,
             [facts](Unit& unit, Cast&, Known& known) { return note(unit, known.deal, facts); });
    }

    void plan()
    {
        if (row_.next.isEmpty())
            return;
        step(std::min(lastWord(), row_.nextDue), kPlanMinute, row_.owner, u"next.set"_s,
             [&row = row_](Unit& unit, Cast& cast, Known& known) -> Result<> {
                 TD_TRY(NextStepDesk{unit}.set(known.deal,
                                               {row.next, dayOf(cast, row.nextDue), row.nextMinute, {}}));
                 return {};
             });
    }

    void end()
    {
        if (row_.outcome == Outcome::Lost) {
            step(row_.ended, kEndMinute, row_.owner, u"deal.lose"_s,
                 [&row = row_](Unit& unit, Cast&, Known& known) {
                     return FlowDesk{unit}.lose(known.deal, row.reason.value_or(LostReason::Other), row.why);
                 });
        }
        if (row_.outcome == Outcome::Shelved) {
            step(row_.ended, kEndMinute, row_.owner, u"deal.shelve"_s,
                 [&row = row_](Unit& unit, Cast& cast, Known& known) {
                     std::optional<Day> until;
                     if (row.until)
                         until = dayOf(cast, *row.until);
                     return FlowDesk{unit}.shelve(known.deal, until, row.why);
                 });
        }
    }

    const DealRow& row_;
    std::size_t index_;
    const Tables& tables_;
    int meetingMinute_;
    std::vector<Step> steps_;
};

} // namespace

std::vector<Step> storyOf(const DealRow& row, std::size_t index, const Tables& tables)
{
    return Narrator{row, index, tables}.steps();
}

} // namespace tandan::sample
