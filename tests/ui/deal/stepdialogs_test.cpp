#include "core/deal/dealstore.h"
#include "dialogtest.h"
#include "ui/deal/gatedialog.h"
#include "ui/deal/newdealdialog.h"
#include "ui/deal/stepdialogs.h"

#include <QComboBox>

namespace tandan::test {

using namespace ui;

namespace {

class StepDialogTest : public DialogTest
{
protected:
    using Change = NextStepDialog::Change;

    GateDialog* openGate(const Actor& who, DealId deal, Stage to,
                         GateDialog::Purpose purpose = GateDialog::Purpose::Move)
    {
        room_.book().setActor(who);
        auto* gate = new GateDialog{room_.snapshot(who, deal), to, room_.context(), &window_, purpose};
        gate->open();
        return gate;
    }

    static void choose(const QWidget* dialog, const QString& box, int index)
    {
        auto* found = dialog->findChild<QComboBox*>(box);
        ASSERT_TRUE(found) << box.toStdString();
        found->setCurrentIndex(index);
    }
};

TEST_F(StepDialogTest, SetsTheNextStepFromOneLine)
{
    auto* dialog = open<NextStepDialog>(sales(), room_.fresh, Change::Replace);
    type(dialog, u"whatEdit"_s, u"后天下午3点 送样"_s);
    EXPECT_TRUE(saved(dialog).startsWith(u"下一步定在"_s));
    const auto next = now(room_.fresh).next;
    ASSERT_TRUE(next);
    EXPECT_EQ(next->what, u"送样"_s);
    EXPECT_EQ(next->due, now(room_.fresh).now.day().addDays(2));
    EXPECT_EQ(next->minute, 15 * 60);
}

TEST_F(StepDialogTest, SaysWhatANextStepLacks)
{
    auto* dialog = open<NextStepDialog>(sales(), room_.fresh, Change::Replace);
    const std::pair<QString, QString> wrong[]{
        {u""_s, u"写上什么时候，例：明天10点、周五、3/20"_s},
        {u"送样"_s, u"没认出日期，或没有这一天。写明天10点、周五或 3/20"_s},
        {u"2月30日 送样"_s, u"没认出日期，或没有这一天。写明天10点、周五或 3/20"_s},
        {u"2月30日10点 送样"_s, u"没认出日期，或没有这一天。写明天10点、周五或 3/20"_s},
        {u"明天10点"_s, u"也写上做什么"_s}};
    for (const auto& [typed, sentence] : wrong) {
        type(dialog, u"whatEdit"_s, typed);
        press(dialog);
        EXPECT_EQ(errorAt(dialog, u"whatEdit"_s), sentence) << typed.toStdString();
    }
    EXPECT_FALSE(now(room_.fresh).next);
}

TEST_F(StepDialogTest, PostponesTheStepAndKeepsItsWords)
{
    auto* dialog = open<NextStepDialog>(sales(), room_.drawn, Change::Postpone);
    type(dialog, u"dayEdit"_s, u"周五10点 换成拜访"_s);
    press(dialog);
    EXPECT_EQ(errorAt(dialog, u"dayEdit"_s), u"这里只写日子；要换内容，用「换一步」"_s);
    type(dialog, u"dayEdit"_s, u"３天后"_s);
    EXPECT_TRUE(saved(dialog).startsWith(u"下一步改到"_s));
    const auto shot = now(room_.drawn);
    EXPECT_EQ(shot.next->what, u"与韩立电话谈付款方式"_s);
    EXPECT_EQ(shot.next->due, shot.now.day().addDays(3));
}

TEST_F(StepDialogTest, ShelvesUntilADayOrWithout)
{
    auto* until = open<ShelveDialog>(sales(), room_.drawn);
    type(until, u"untilEdit"_s, u"2026-01-01"_s);
    EXPECT_FALSE(refused(until).isEmpty());
    type(until, u"untilEdit"_s, u"等他们消息"_s);
    press(until);
    EXPECT_EQ(errorAt(until, u"untilEdit"_s), u"认不出日期。写明天、周五、3/20 或 2026-03-20"_s);
    EXPECT_TRUE(now(room_.drawn).deal.isOpen());
    type(until, u"untilEdit"_s, u"2026-09-01"_s);
    write(until, u"reasonEdit"_s, u"等新预算"_s);
    EXPECT_EQ(saved(until), u"已搁置"_s);
    EXPECT_EQ(now(room_.drawn).deal.shelvedUntil, Day(2026, 9, 1));
    EXPECT_EQ(now(room_.drawn).deal.shelvedReason, u"等新预算"_s);

    auto* open_ = open<ShelveDialog>(sales(), room_.fresh);
    saved(open_);
    EXPECT_EQ(now(room_.fresh).deal.outcome, Outcome::Shelved);
    EXPECT_FALSE(now(room_.fresh).deal.shelvedUntil);
}

TEST_F(StepDialogTest, LosesADealOnlyForAReason)
{
    auto* dialog = open<LoseDialog>(sales(), room_.fresh);
    EXPECT_EQ(refused(dialog), u"还没标：没选原因。选一个丢单原因。"_s);
    EXPECT_TRUE(now(room_.fresh).deal.isOpen());
    auto* reasons = dialog->findChild<QComboBox*>(u"reasonBox"_s);
    reasons->setCurrentIndex(reasons->findText(u"选了同行"_s));
    write(dialog, u"noteEdit"_s, u"对方老板拍的板"_s);
    EXPECT_EQ(saved(dialog), u"已标丢单"_s);
    EXPECT_EQ(now(room_.fresh).deal.lostReason, LostReason::Competitor);
    EXPECT_EQ(now(room_.fresh).deal.lostNote, u"对方老板拍的板"_s);
}

TEST_F(StepDialogTest, GivesADealToWhoeverIsChosen)
{
    auto* dialog = open<ReassignDialog>(sales(), room_.fresh);
    EXPECT_EQ(refused(dialog), u"还没换：没选人。选一个接手的人。"_s);
    auto* people = dialog->findChild<QComboBox*>(u"ownerBox"_s);
    EXPECT_EQ(people->findText(u"林晓"_s, Qt::MatchStartsWith), -1); // who has it already
    people->setCurrentIndex(people->findText(u"沈毅"_s, Qt::MatchStartsWith));
    saved(dialog);
    EXPECT_EQ(now(room_.fresh).deal.owner, lead().id);
}

TEST_F(StepDialogTest, GivesNoDealAwayThatIsSomebodyElses)
{
    auto* first = open<ReassignDialog>(sales(), room_.fresh);
    auto* people = first->findChild<QComboBox*>(u"ownerBox"_s);
    people->setCurrentIndex(people->findText(u"沈毅"_s, Qt::MatchStartsWith));
    saved(first);
    auto* again = open<ReassignDialog>(sales(), room_.fresh);
    choose(again, u"ownerBox"_s, 0);
    EXPECT_FALSE(refused(again).isEmpty());
    EXPECT_EQ(now(room_.fresh).deal.owner, lead().id);
}

TEST_F(StepDialogTest, AddsADealWithItsFirstStep)
{
    room_.book().setActor(sales());
    auto* dialog = new NewDealDialog{std::nullopt, room_.context(), &window_};
    dialog->open();
    press(dialog);
    EXPECT_EQ(errorAt(dialog, u"customerEdit"_s), u"写上是哪家客户"_s);
    EXPECT_EQ(errorAt(dialog, u"titleEdit"_s), u"几个字说清要做什么"_s);
    type(dialog, u"customerEdit"_s, u"青芜餐饮"_s);
    type(dialog, u"titleEdit"_s, u"收银升级"_s);
    type(dialog, u"amountEdit"_s, u"八万六"_s);
    type(dialog, u"nextEdit"_s, u"首次拜访"_s);
    press(dialog);
    EXPECT_TRUE(errorAt(dialog, u"amountEdit"_s).startsWith(u"「八万六」"_s));
    EXPECT_EQ(errorAt(dialog, u"nextEdit"_s), u"写清做什么、什么时候，例：明天10点 首次拜访"_s);
    type(dialog, u"amountEdit"_s, u"８．６万"_s);
    type(dialog, u"nextEdit"_s, u"明天10点 首次拜访"_s);
    EXPECT_EQ(saved(dialog), u"商机已建"_s);
    const DealId added{room_.testBook().number(u"SELECT max(id) FROM deal"_s)};
    const auto shot = now(added);
    EXPECT_EQ(shot.card.customer, u"青芜餐饮"_s);
    EXPECT_EQ(shot.deal.amount, Money::fromYuan(86000));
    EXPECT_EQ(shot.next->what, u"首次拜访"_s);
}

TEST_F(StepDialogTest, SavesWhatIsKnownWithoutMoving)
{
    GateDialog* gate = openGate(sales(), room_.fresh, Stage::Needs);
    press(gate, u"fillButton"_s);
    EXPECT_EQ(gate->errorText(), u"没有存：什么都还没填。知道多少填多少。"_s);
    type(gate, u"fact_G1-3"_s, u"渠道对账太慢"_s);
    press(gate, u"fillButton"_s);
    ASSERT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    EXPECT_EQ(now(room_.fresh).deal.stage, Stage::Rapport);
    EXPECT_EQ(now(room_.fresh).fact(u"G1-3"_s)->answer, u"渠道对账太慢"_s);
}

TEST_F(StepDialogTest, MovesNothingWhileSomethingIsMissing)
{
    GateDialog* gate = openGate(sales(), room_.fresh, Stage::Needs);
    press(gate);
    EXPECT_EQ(errorAt(gate, u"fact_G1-3"_s), u"还没填"_s);
    EXPECT_EQ(now(room_.fresh).deal.stage, Stage::Rapport);
    EXPECT_EQ(gate->findChild<QWidget*>(u"waveButton"_s), nullptr); // a salesperson waves nothing through
}

TEST_F(StepDialogTest, WavesThroughForALeadWithAReason)
{
    GateDialog* gate = openGate(lead(), room_.fresh, Stage::Needs);
    press(gate, u"waveButton"_s);
    EXPECT_EQ(errorAt(gate, u"reasonEdit"_s), u"要写理由，和这次变动一起留档"_s);
    type(gate, u"reasonEdit"_s, u"老客户转介绍"_s);
    press(gate, u"waveButton"_s);
    ASSERT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    const auto shot = now(room_.fresh);
    EXPECT_EQ(shot.deal.stage, Stage::Needs);
    EXPECT_EQ(shot.passages.back().kind, PassageKind::Waved);
    EXPECT_EQ(shot.passages.back().reason, u"老客户转介绍"_s);
}

TEST_F(StepDialogTest, GoesBackOnlyWithAReason)
{
    GateDialog* gate = openGate(sales(), room_.drawn, Stage::Solution);
    press(gate);
    EXPECT_EQ(errorAt(gate, u"reasonEdit"_s), u"要写理由，和这次变动一起留档"_s);
    type(gate, u"reasonEdit"_s, u"方案要重讲"_s);
    EXPECT_EQ(saved(gate), u"迅岚物流已到「方案」"_s);
    EXPECT_EQ(now(room_.drawn).deal.stage, Stage::Solution);
}

TEST_F(StepDialogTest, FillsInWhatOnlyAdvisesWhenAskedTo)
{
    EXPECT_EQ(openGate(sales(), room_.fresh, Stage::Needs)->findChild<QLineEdit*>(u"fact_G1-4"_s), nullptr);
    GateDialog* gate = openGate(sales(), room_.fresh, Stage::Needs, GateDialog::Purpose::Fill);
    type(gate, u"fact_G1-4"_s, u"十万上下"_s);
    press(gate, u"fillButton"_s);
    ASSERT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    EXPECT_EQ(now(room_.fresh).fact(u"G1-4"_s)->answer, u"十万上下"_s);
}

TEST_F(StepDialogTest, FillsInTheLastStageWithoutMovingAnywhere)
{
    const DealId deal = room_.addSigned();
    GateDialog* gate = openGate(sales(), deal, Stage::Payment, GateDialog::Purpose::Fill);
    EXPECT_TRUE(gate->findChild<QWidget*>(u"step_G6-2"_s)); // the money has a dialog of its own
    type(gate, u"fact_G6-1"_s, u"签完当面提了"_s);
    EXPECT_EQ(saved(gate), u"已存"_s);
    EXPECT_EQ(now(deal).fact(u"G6-1"_s)->answer, u"签完当面提了"_s);
    EXPECT_EQ(now(deal).deal.stage, Stage::Payment);
}

} // namespace
} // namespace tandan::test
