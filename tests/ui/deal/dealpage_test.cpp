#include "core/collection/collectiondesk.h"
#include "core/deal/dealdesk.h"
#include "core/flow/flowdesk.h"
#include "dialogtest.h"
#include "ui/deal/concessionpanel.h"
#include "ui/deal/dealpage.h"
#include "ui/deal/gatedialog.h"
#include "ui/deal/moneydialogs.h"
#include "ui/deal/scriptpanel.h"
#include "ui/deal/timelinemodel.h"
#include "ui/form/drafts.h"
#include "ui/meeting/quicklogdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segment.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

class DealPageTest : public DialogTest
{
protected:
    DealPage* openPage(const Actor& who, DealId deal)
    {
        room_.book().setActor(who);
        auto* page = new DealPage{room_.context()};
        QObject::connect(&room_.book(), &Book::changed, page, &DealPage::bookChanged);
        window_.setCentralWidget(page);
        window_.show();
        page->showDeal(deal);
        EXPECT_TRUE(waitUntil([&] { return page->isVisible() && !page->summary().isEmpty(); }));
        return page;
    }

    template <class W>
    static W* find(const QWidget* page, const QString& name)
    {
        auto* found = page->findChild<W*>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    static void expectNamed(const QWidget* root)
    {
        for (const auto* widget : root->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString name =
                widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            EXPECT_FALSE(name.isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
};

TEST_F(DealPageTest, ShowsNoTraceOfTheFloorToASalesperson)
{
    DealPage* page = openPage(sales(), room_.drawn);
    const QString words = allWords(&window_) + allWords(page);
    for (const QString& trace : {u"310,000"_s, u"310000"_s, u"31.0"_s, u"loor"_s, u"底价"_s})
        EXPECT_FALSE(words.contains(trace)) << trace.toStdString();
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(u"310"_s));
}

TEST_F(DealPageTest, KeepsTheWordsWithinReachInANarrowWindow)
{
    window_.resize(1024, 640);
    DealPage* page = openPage(sales(), room_.drawn);
    auto* said = page->findChild<QLineEdit*>(u"saidEdit"_s);
    auto* tab = page->findChild<Segment*>(u"historyTab"_s);
    EXPECT_FALSE(said->isVisible());
    ASSERT_TRUE(tab->isVisible());
    tab->findChildren<QAbstractButton*>().at(1)->click();
    EXPECT_TRUE(said->isVisible());
    EXPECT_FALSE(page->findChild<QWidget*>(u"timelineView"_s)->isVisible());
}

TEST_F(DealPageTest, ShowsTheFloorToTheLead)
{
    openPage(lead(), room_.drawn);
    EXPECT_TRUE(allWords(&window_).contains(u"310,000"_s));
}

TEST_F(DealPageTest, HasExactlyTwoConcessionSlotsAndNoRequestWhileOneWaits)
{
    DealPage* page = openPage(sales(), room_.drawn);
    EXPECT_EQ(page->findChildren<ConcessionSlot*>().size(), 2);
    EXPECT_FALSE(page->findChild<QWidget*>(u"requestButton"_s)->isVisible());
    EXPECT_TRUE(page->findChild<QWidget*>(u"withdrawButton"_s)->isVisible());
    EXPECT_FALSE(page->findChild<QWidget*>(u"approveButton"_s)->isVisible());
}

TEST_F(DealPageTest, OffersTheSecondDecisionToTheBossAndNotToTheLead)
{
    DealPage* page = openPage(lead(), room_.drawn);
    EXPECT_FALSE(page->findChild<QWidget*>(u"approveButton"_s)->isVisible());
    page = openPage(boss(), room_.drawn);
    EXPECT_TRUE(page->findChild<QWidget*>(u"approveButton"_s)->isVisible());
}

TEST_F(DealPageTest, NamesEveryWidgetThatTakesTheFocus)
{
    expectNamed(openPage(boss(), room_.drawn));
    auto* gate = new GateDialog{room_.snapshot(boss(), room_.fresh), Stage::Needs, room_.context(), &window_};
    gate->open();
    expectNamed(gate);
    auto* log = new QuickLogDialog{room_.fresh, room_.context(), &window_};
    log->open();
    expectNamed(log);
    delete log;
    delete gate;
}

TEST_F(DealPageTest, KeepsItsTimelineModelConsistent)
{
    TimelineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto shot = room_.snapshot(sales(), room_.drawn);
    model.set(timeline(shot), shot.now.day());
    EXPECT_EQ(model.count(TimelineModel::Show::Meetings), 3);
    model.setShow(TimelineModel::Show::Meetings);
    EXPECT_EQ(model.rowCount(), 3);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_GE(model.entry(row - 1).at, model.entry(row).at);
}

TEST_F(DealPageTest, LetsAnInputMethodComposeWithoutFiringAKey)
{
    DealPage* page = openPage(sales(), room_.drawn);
    auto* said = page->findChild<QLineEdit*>(u"saidEdit"_s);
    said->setFocus();
    QInputMethodEvent composing{u"n"_s, {}};
    QApplication::sendEvent(said, &composing);
    QTest::keyClick(said, Qt::Key_N);
    EXPECT_FALSE(room_.requests.asked.contains(u"next"_s));
}

TEST_F(DealPageTest, SavesAnAnswerTypedIntoAQuestion)
{
    DealPage* page = openPage(sales(), room_.fresh);
    auto* row = page->findChild<QAbstractButton*>(u"wantNeedRow"_s);
    ASSERT_TRUE(row);
    row->click();
    auto* edit = page->findChild<QLineEdit*>(u"wantNeedEdit"_s);
    QTest::keyClicks(edit, u"yes"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    EXPECT_EQ(room_.snapshot(sales(), room_.fresh).fact(u"want"_s)->answer, u"yes"_s);
}

TEST_F(DealPageTest, FillsTheGateInItsDialogAndMovesInOneAction)
{
    room_.book().setActor(sales());
    auto* gate =
        new GateDialog{room_.snapshot(sales(), room_.fresh), Stage::Needs, room_.context(), &window_};
    window_.show();
    gate->open();
    auto* submit = gate->findChild<Button*>(u"submitButton"_s);
    submit->click();
    EXPECT_EQ(room_.snapshot(sales(), room_.fresh).deal.stage, Stage::Rapport);
    gate->findChild<QLineEdit*>(u"fact_G1-3"_s)->setText(u"渠道对账太慢"_s);
    gate->findChild<QLineEdit*>(u"contactEdit"_s)->setText(u"王敏"_s);
    gate->findChild<QLineEdit*>(u"personalityEdit"_s)->setText(u"细致"_s);
    gate->findChild<QComboBox*>(u"partBox"_s)->setCurrentIndex(1);
    submit->click();
    ASSERT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    const auto shot = room_.snapshot(sales(), room_.fresh);
    EXPECT_EQ(shot.deal.stage, Stage::Needs);
    ASSERT_EQ(shot.contacts.size(), 1u);
    EXPECT_EQ(shot.contacts.front().part, DecisionPart::Decider);
    EXPECT_TRUE(room_.testBook().undo(sales()));
    EXPECT_EQ(room_.snapshot(sales(), room_.fresh).deal.stage, Stage::Rapport);
}

TEST_F(DealPageTest, LogsAMeetingWithANextStepInSixInteractions)
{
    room_.book().setActor(sales());
    auto* dialog = new QuickLogDialog{std::nullopt, room_.context(), &window_}; // 1: Ctrl+L, the window's
    window_.show();
    dialog->open();
    auto* deal = dialog->findChild<QLineEdit*>(u"dealEdit"_s);
    QTest::keyClicks(deal, dealNumber(room_.fresh));
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<QListWidget*>(u"foundList"_s)->count() == 1; }));
    int interactions = 1;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        ++interactions;
        QWidget* at = dialog->focusWidget();
        QTest::keyClick(at ? at : dialog, key, with);
    };
    press(Qt::Key_Return);
    press(Qt::Key_S);
    QTest::keyClicks(dialog->focusWidget(), u"12"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_2);
    auto* next = dialog->findChild<QLineEdit*>(u"nextEdit"_s);
    EXPECT_EQ(dialog->focusWidget(), next);
    next->insert(u"明天10点 送样"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    EXPECT_LE(interactions, 6);
    const auto shot = room_.snapshot(sales(), room_.fresh);
    ASSERT_EQ(shot.meetings.size(), 1u);
    EXPECT_EQ(shot.meetings.front().kind, MeetingKind::Call);
    EXPECT_EQ(shot.meetings.front().minutes, 12);
    ASSERT_TRUE(shot.next);
    EXPECT_EQ(shot.next->what, u"送样"_s);
    EXPECT_EQ(shot.next->minute, 600);
}

TEST_F(DealPageTest, KeepsTheDraftOfALogThatWasNeverClosed)
{
    {
        QuickLogDialog dialog{room_.fresh, room_.context(), &window_};
        dialog.findChild<QPlainTextEdit*>(u"noteEdit"_s)->setPlainText(u"#太贵 还要比一比"_s);
        ASSERT_TRUE(waitUntil([] { return !Drafts{}.load(u"quick-log"_s).isEmpty(); }));
    }
    QuickLogDialog again{room_.fresh, room_.context(), &window_};
    EXPECT_EQ(again.log().note, u"#太贵 还要比一比"_s);
    ASSERT_EQ(allMarks(again.log()).objections.size(), 1u);
    EXPECT_EQ(allMarks(again.log()).objections.front().text, u"太贵"_s);
}

TEST_F(DealPageTest, ShowsNothingEnglishInTheChineseWindow)
{
    for (const DealId deal : {room_.drawn, room_.fresh, room_.addQuoted(), room_.addSigned()}) {
        for (const Actor* who : {&sales(), &boss()}) {
            openPage(*who, deal);
            EXPECT_EQ(englishIn(&window_).join(u' '), QString{}) << deal.value();
        }
    }
}

TEST_F(DealPageTest, HoldsTheNextStageBackAndSaysWhy)
{
    DealPage* page = openPage(sales(), room_.drawn);
    const auto* advance = find<Button>(page, u"advanceButton"_s);
    EXPECT_FALSE(advance->isEnabled());
    EXPECT_EQ(advance->disabledReason(), u"还差 2 关：「价格高」这条异议没答完、有一笔让价等着批"_s);
    EXPECT_EQ(advance->accessibleDescription(), advance->disabledReason());
    const auto* missing = find<QLabel>(page, u"missingLabel"_s);
    EXPECT_TRUE(missing->isVisible());
    EXPECT_EQ(missing->text(), u"还差 2 关"_s);
    EXPECT_EQ(missing->toolTip(), advance->disabledReason());
}

TEST_F(DealPageTest, OpensTheGateFromItsButtonAndFromAnItem)
{
    DealPage* page = openPage(sales(), room_.fresh);
    find<Button>(page, u"fillGateButton"_s)->click();
    const auto gate = [&] { return window_.findChild<GateDialog*>(); };
    ASSERT_TRUE(waitUntil([&] { return gate() != nullptr; }));
    delete gate();
    find<QAbstractButton>(page, u"gate_G1-3"_s)->click();
    ASSERT_TRUE(waitUntil([&] { return gate() && gate()->focusWidget() == line(gate(), u"fact_G1-3"_s); }));
    delete gate();
}

TEST_F(DealPageTest, LetsADealGoOnWhenItsGateIsOpen)
{
    const auto filled =
        room_.testBook().write(sales(), u"deal.fact"_s, [id = room_.fresh](Unit& unit) -> Result<> {
            for (const QString& item : {u"G1-1"_s, u"G1-2"_s, u"G1-3"_s})
                TD_TRY(DealDesk{unit}.setFact(id, item, u"清楚"_s));
            return {};
        });
    ASSERT_TRUE(filled);
    DealPage* page = openPage(sales(), room_.fresh);
    EXPECT_FALSE(find<QLabel>(page, u"missingLabel"_s)->isVisible());
    EXPECT_FALSE(find<Button>(page, u"fillGateButton"_s)->isVisible());
    find<Button>(page, u"advanceButton"_s)->click();
    EXPECT_TRUE(room_.requests.asked.contains(u"move needs"_s));
}

TEST_F(DealPageTest, GivesWhoeverAskedALineThatRemindsWhoDecides)
{
    DealPage* page = openPage(sales(), room_.drawn);
    auto* remind = find<Button>(page, u"remindButton"_s);
    ASSERT_TRUE(remind->isVisible());
    remind->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              u"迅岚物流 · 运输调度平台：申请让到 ¥328,000，现价 ¥342,000，请批一下。\n"
              "配的价值：早上线一个月省 2.6 万\n换：周五签约，预付 70%"_s);
    EXPECT_EQ(room_.requests.toasts.last(), u"催批的话已复制，发给顾明远就行"_s);
    EXPECT_FALSE(find<Button>(openPage(boss(), room_.drawn), u"remindButton"_s)->isVisible());
}

TEST_F(DealPageTest, SaysWhomARequestWaitsFor)
{
    const DealPage* page = openPage(sales(), room_.drawn);
    const auto* slot = find<QWidget>(page, u"secondConcessionSlot"_s);
    EXPECT_TRUE(slot->accessibleName().contains(u"等顾明远"_s)) << slot->accessibleName().toStdString();
}

TEST_F(DealPageTest, CopiesTheWordsOfACardByItsKeyAndByItsButton)
{
    DealPage* page = openPage(sales(), room_.drawn);
    const auto* first = page->findChild<ScriptCard*>();
    ASSERT_TRUE(waitUntil([&] { return first->isVisible() && !first->words().isEmpty(); }));
    const auto cards = page->findChildren<ScriptCard*>();
    ASSERT_EQ(cards.size(), 4);
    for (int number = 1; number <= 4; ++number) {
        const ScriptCard* card = cards[number - 1];
        if (!card->isVisible())
            continue;
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(page, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
        EXPECT_EQ(QGuiApplication::clipboard()->text(), card->words()) << number;
        EXPECT_EQ(room_.requests.toasts.last(), u"已复制「%1」"_s.arg(card->title()));
        QGuiApplication::clipboard()->clear();
        find<Button>(page, u"copyButton%1"_s.arg(number))->click();
        EXPECT_EQ(QGuiApplication::clipboard()->text(), card->words()) << number;
    }
}

TEST_F(DealPageTest, OffersWhatTheMoneyNeedsToWhoMayDoIt)
{
    const DealId deal = room_.addSigned();
    const auto paid = room_.testBook().write(sales(), u"receipt.add"_s, [deal](Unit& unit) {
        return CollectionDesk{unit}.addReceipt(deal, Money::fromYuan(1000), unit.now().day(), {}, {});
    });
    ASSERT_TRUE(paid);
    const auto reverse = u"reverseButton%1"_s.arg(now(deal).receipts.front().id.value());
    for (const Actor* who : {&sales(), &lead(), &boss()}) {
        DealPage* page = openPage(*who, deal);
        EXPECT_TRUE(find<Button>(page, u"receiptButton"_s)->isVisible());
        EXPECT_TRUE(find<Button>(page, u"planButton"_s)->isVisible());
        EXPECT_TRUE(find<Button>(page, reverse)->isEnabled());
        EXPECT_FALSE(find<Button>(page, u"contractButton"_s)->isVisible());
        EXPECT_EQ(find<Button>(page, u"writeOffButton"_s)->isVisible(), who == &boss());
    }
}

TEST_F(DealPageTest, ReversesAReceiptFromThePage)
{
    const DealId deal = room_.addSigned();
    const auto paid = room_.testBook().write(sales(), u"receipt.add"_s, [deal](Unit& unit) {
        return CollectionDesk{unit}.addReceipt(deal, Money::fromYuan(1000), unit.now().day(), {}, {});
    });
    ASSERT_TRUE(paid);
    DealPage* page = openPage(sales(), deal);
    const auto name = u"reverseButton%1"_s.arg(now(deal).receipts.front().id.value());
    find<Button>(page, name)->click();
    auto* dialog = window_.findChild<ReverseDialog*>();
    ASSERT_TRUE(dialog);
    saved(dialog);
    EXPECT_EQ(now(deal).money->received, Money{});
    // The page follows the book: what is taken back cannot be taken back again.
    ASSERT_TRUE(waitUntil([&] { return page->findChild<Button*>(name) == nullptr; }));
}

TEST_F(DealPageTest, LetsTheReceiptsOfAWonDealStand)
{
    const DealId deal = room_.addSigned();
    const auto paid =
        room_.testBook().write(sales(), u"receipt.add"_s, [deal](Unit& unit) -> Result<Outcome> {
            TD_TRY(CollectionDesk{unit}.addReceipt(deal, Money::fromYuan(328000), unit.now().day(), {}, {}));
            return FlowDesk{unit}.settle(deal);
        });
    ASSERT_TRUE(paid);
    ASSERT_EQ(*paid, Outcome::Won);
    const DealPage* page = openPage(boss(), deal);
    const auto* reverse = find<Button>(page, u"reverseButton%1"_s.arg(now(deal).receipts.front().id.value()));
    EXPECT_FALSE(reverse->isEnabled());
    EXPECT_EQ(reverse->disabledReason(), u"这一单已赢单。先重新跟进，再冲正"_s);
    EXPECT_FALSE(find<Button>(page, u"writeOffButton"_s)->isVisible());
}

/// Not a check: writes pictures for whoever wants to look, into the folder that TANDAN_PICTURES names.
TEST_F(DealPageTest, CanBePhotographed)
{
    const QString folder = qEnvironmentVariable("TANDAN_PICTURES");
    if (folder.isEmpty())
        GTEST_SKIP();
    const DealId paying = room_.addSigned();
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme_.setMode(mode);
        const QString tone = mode == ThemeMode::Light ? u"light"_s : u"dark"_s;
        for (const QSize size : {QSize{1256, 842}, QSize{1440, 842}, QSize{1180, 800}, QSize{1024, 640}}) {
            window_.resize(size);
            auto* page = openPage(boss(), room_.drawn);
            QTest::qWait(700);
            page->grab().save(u"%1/deal-%2-%3.png"_s.arg(folder, tone).arg(size.width()));
        }
        window_.resize(1256, 842);
        openPage(boss(), paying)->grab().save(u"%1/paying-%2.png"_s.arg(folder, tone));
    }
}

} // namespace
} // namespace tandan::test
