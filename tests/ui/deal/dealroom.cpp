#include "dealroom.h"

#include "core/collection/collectiondesk.h"
#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "core/deal/nextstepdesk.h"
#include "core/flow/flowdesk.h"
#include "core/meeting/meetingdesk.h"
#include "core/pricing/pricingdesk.h"
#include "core/pricing/pricingstore.h"

#include <QTest>

#include <gtest/gtest.h>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class R>
void must(const R& result)
{
    if (!result.ok())
        ADD_FAILURE() << result.error().rule.toStdString() << ' ' << result.error().cause;
}

} // namespace

bool waitUntil(const std::function<bool()>& done)
{
    constexpr int kLongest = 20'000; // training the playbook takes a while beside other tests
    return QTest::qWaitFor(done, kLongest);
}

DealRoom::DealRoom()
{
    makeDrawn();
    const auto other = book_.write(book_.sales(), u"deal.add"_s, [](Unit& unit) -> Result<DealId> {
        TD_ASSIGN(const CustomerId customer, CustomerDesk{unit}.add({u"砚禾文具"_s, u"零售"_s, {}, {}}));
        NewDeal deal;
        deal.customer = customer;
        deal.title = u"渠道分销系统"_s;
        return DealDesk{unit}.add(deal);
    });
    must(other);
    fresh = *other;
    book().setActor(book_.sales());
}

void DealRoom::makeDrawn()
{
    book_.moveClock(-26); // so that the last step is today
    const auto started = book_.write(book_.sales(), u"deal.add"_s, [](Unit& unit) -> Result<DealId> {
        CustomerDesk customers{unit};
        TD_ASSIGN(const CustomerId customer, customers.add({u"迅岚物流"_s, u"物流"_s, {}, {}}));
        TD_TRY(customers.addContact(customer, {u"韩立"_s, u"总经理"_s, DecisionPart::Decider,
                                               u"13800000000"_s, u"直爽，爱聊车队"_s}));
        NewDeal deal;
        deal.customer = customer;
        deal.title = u"运输调度平台"_s;
        deal.expectedClose = unit.now().day().addDays(30);
        TD_ASSIGN(const DealId id, DealDesk{unit}.add(deal));
        NewMeeting first;
        first.deal = id;
        first.minutes = 9;
        first.note = u"韩立老家潍坊，车队做起来的；聊到油价和春节返工。"_s;
        TD_TRY(MeetingDesk{unit}.log(first));
        TD_TRY(DealDesk{unit}.setFact(id, u"G1-3"_s, u"夜班排车和回程空驶"_s));
        return id;
    });
    must(started);
    drawn = *started;
    const DealId id = drawn;
    const auto step = [&](const Actor& who, int days, auto work) {
        book_.moveClock(days);
        must(book_.write(who, u"deal.step"_s, work));
    };
    step(book_.sales(), 6, [id](Unit& unit) -> Result<> {
        TD_TRY(FlowDesk{unit}.move(id, Stage::Needs));
        DealDesk desk{unit};
        TD_TRY(desk.setNeed(id, Need::Want, u"要做。老系统 6 月停服，必须换"_s));
        TD_TRY(desk.setNeed(id, Need::Why, u"人工排车每天 3 小时，空驶率 21%"_s));
        TD_TRY(desk.setNeed(id, Need::When, u"4 月 15 日前上线，赶五一高峰"_s));
        TD_TRY(desk.setNeed(id, Need::Budget, u"预算 35 万以内，心里想 29–30.5 万"_s));
        return desk.setNeed(id, Need::Who, u"我们和另一家比；那家报 33.5 万左右"_s);
    });
    step(book_.sales(), 6, [id](Unit& unit) -> Result<> {
        TD_TRY(FlowDesk{unit}.move(id, Stage::Solution));
        TD_TRY(DealDesk{unit}.setFact(id, u"G3-1"_s, u"现场跑了三条线"_s));
        TD_TRY(DealDesk{unit}.setFact(id, u"G3-3"_s, u"空驶从 21% 降到 14%"_s));
        NewMeeting demo;
        demo.deal = id;
        demo.minutes = 55;
        demo.note = u"现场跑了 3 条真实线路，空驶从 21% 降到 14%；另一家报 33.5 万。"_s;
        TD_TRY(MeetingDesk{unit}.log(demo));
        return {};
    });
    step(book_.lead(), 4, [id](Unit& unit) -> Result<> {
        NewQuote quote;
        quote.price = Money::fromYuan(358000);
        quote.standard = Money::fromYuan(320000);
        quote.floor = Money::fromYuan(310000);
        quote.psych = PsychPrice{Money::fromYuan(290000), Money::fromYuan(305000)};
        TD_TRY(PricingDesk{unit}.addQuote(id, quote));
        return {};
    });
    step(book_.sales(), 6, [id](Unit& unit) -> Result<> {
        TD_TRY(FlowDesk{unit}.move(id, Stage::Closing));
        PricingDesk pricing{unit};
        TD_TRY(pricing.addHold(id, u"第一次砍价，没让；讲了 3 条线路的实跑数据。"_s));
        TD_TRY(pricing.request(id, Money::fromYuan(342000), u"3 条线实跑，空驶降 7 个点"_s, u"预付 50%"_s));
        return {};
    });
    step(book_.lead(), 1, [id](Unit& unit) -> Result<> {
        TD_ASSIGN(const auto pending, PricingStore{unit.db()}.pendingOf(id));
        TD_TRY(PricingDesk{unit}.approve(pending->id, std::nullopt, {}));
        return {};
    });
    step(book_.sales(), 3, [id](Unit& unit) -> Result<> {
        TD_TRY(PricingDesk{unit}.request(id, Money::fromYuan(328000), u"早上线一个月省 2.6 万"_s,
                                         u"周五签约，预付 70%"_s));
        NewMeeting call;
        call.deal = id;
        call.kind = MeetingKind::Call;
        call.minutes = 12;
        call.note = u"韩立：「价格再动一动，周五就签。」已答应今天给准话。"_s;
        call.heard = {Signal::V1, Signal::V3};
        call.objections = {{u"价格高"_s, ObjectionClass::B}};
        call.next = NewNextStep{u"与韩立电话谈付款方式"_s, unit.now().day().addDays(1), 600, std::nullopt};
        TD_TRY(MeetingDesk{unit}.log(call));
        return {};
    });
    // The same book with its clock at the last step, as a window would see it.
}

DealId DealRoom::addQuoted()
{
    const auto added =
        book_.write(book_.lead(), u"deal.add"_s, [number = ++quoted_](Unit& unit) -> Result<DealId> {
            CustomerDesk customers{unit};
            TD_ASSIGN(const CustomerId customer,
                      customers.add({u"澄湾食品%1厂"_s.arg(number), u"制造"_s, {}, {}}));
            TD_TRY(customers.addContact(customer, {u"周敏"_s, {}, DecisionPart::Decider, {}, u"细致"_s}));
            NewDeal deal;
            deal.customer = customer;
            deal.title = u"产线追溯"_s;
            TD_ASSIGN(const DealId id, DealDesk{unit}.add(deal));
            NewQuote quote;
            quote.price = Money::fromYuan(328000);
            quote.standard = Money::fromYuan(315000);
            quote.floor = Money::fromYuan(310000);
            quote.psych = PsychPrice{Money::fromYuan(290000), Money::fromYuan(305000)};
            quote.reason = u"老客户"_s;
            TD_TRY(PricingDesk{unit}.addQuote(id, quote));
            TD_TRY(FlowDesk{unit}.wave(id, Stage::Signing, u"补录"_s));
            return id;
        });
    must(added);
    return *added;
}

DealId DealRoom::addSigned()
{
    const DealId id = addQuoted();
    must(book_.write(book_.lead(), u"contract.sign"_s, [id](Unit& unit) -> Result<> {
        TD_TRY(CollectionDesk{unit}.sign(id, Money::fromYuan(328000), unit.now().day(), u"周敏"_s, {}));
        return FlowDesk{unit}.wave(id, Stage::Payment, u"补录"_s);
    }));
    return id;
}

ui::DealSnapshot DealRoom::snapshot(const Actor& who, DealId deal)
{
    const auto shot =
        book_.read([=, now = book_.now()](Connection& db) { return ui::loadDeal(db, deal, who, now); });
    must(shot);
    return *shot;
}

} // namespace tandan::test
