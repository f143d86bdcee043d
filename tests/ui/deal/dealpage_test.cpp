#include "core/collection/collectionstore.h"
#include "core/deal/dealstore.h"
#include "dealroom.h"
#include "partstranslator.h"
#include "ui/deal/concessionpanel.h"
#include "ui/deal/dealdialogs.h"
#include "ui/deal/dealpage.h"
#include "ui/deal/gatedialog.h"
#include "ui/deal/quotedialog.h"
#include "ui/deal/timelinemodel.h"
#include "ui/form/drafts.h"
#include "ui/meeting/quicklogdialog.h"
#include "ui/theme/themecontroller.h"
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
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

class DealPageTest : public ::testing::Test
{
protected:
    DealPageTest() : theme_{*qApp, ThemeMode::Light}
    {
        Drafts{}.drop(u"quick-log"_s);
        window_.resize(1440, 900);
    }

    DealPage* open(const Actor& who, DealId deal)
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

    DealSnapshot snapshot(const Actor& who, DealId deal)
    {
        const auto shot = room_.testBook().read(
            [=, now = room_.testBook().now()](Connection& db) { return loadDeal(db, deal, who, now); });
        EXPECT_TRUE(shot);
        return *shot;
    }

    /// Every word that the widgets of a window show, tell or hide.
    static QString allWords(const QWidget* root)
    {
        QStringList words;
        const auto add = [&](const QWidget* widget) {
            words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
                  << widget->objectName();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                words << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                words << button->text();
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
                words << edit->text() << edit->placeholderText();
            if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
                words << edit->toPlainText();
        };
        add(root);
        for (const auto* widget : root->findChildren<QWidget*>())
            add(widget);
        for (const auto* model : root->findChildren<TimelineModel*>()) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    words << model->data(model->index(row), role).toString();
            }
        }
        return words.join(u'\n');
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

    ThemeController theme_;
    DealRoom room_;
    QMainWindow window_;
};

TEST_F(DealPageTest, ShowsNoTraceOfTheFloorToASalesperson)
{
    DealPage* page = open(room_.testBook().sales(), room_.drawn);
    auto* quote = new QuoteDialog{snapshot(room_.testBook().sales(), room_.drawn), room_.context(), page};
    quote->open();
    const QString words = allWords(&window_) + allWords(quote);
    for (const QString& trace : {u"310,000"_s, u"310000"_s, u"31.0"_s, u"loor"_s, u"底价"_s})
        EXPECT_FALSE(words.contains(trace)) << trace.toStdString();
    EXPECT_EQ(quote->findChild<QLineEdit*>(u"floorEdit"_s), nullptr);
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(u"310"_s));
    delete quote;
}

TEST_F(DealPageTest, KeepsTheWordsWithinReachInANarrowWindow)
{
    window_.resize(1024, 640);
    DealPage* page = open(room_.testBook().sales(), room_.drawn);
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
    open(room_.testBook().lead(), room_.drawn);
    EXPECT_TRUE(allWords(&window_).contains(u"310,000"_s));
}

TEST_F(DealPageTest, HasExactlyTwoConcessionSlotsAndNoRequestWhileOneWaits)
{
    DealPage* page = open(room_.testBook().sales(), room_.drawn);
    EXPECT_EQ(page->findChildren<ConcessionSlot*>().size(), 2);
    EXPECT_FALSE(page->findChild<QWidget*>(u"requestButton"_s)->isVisible());
    EXPECT_TRUE(page->findChild<QWidget*>(u"withdrawButton"_s)->isVisible());
    EXPECT_FALSE(page->findChild<QWidget*>(u"approveButton"_s)->isVisible());
}

TEST_F(DealPageTest, OffersTheSecondDecisionToTheBossAndNotToTheLead)
{
    DealPage* page = open(room_.testBook().lead(), room_.drawn);
    EXPECT_FALSE(page->findChild<QWidget*>(u"approveButton"_s)->isVisible());
    page = open(room_.testBook().boss(), room_.drawn);
    EXPECT_TRUE(page->findChild<QWidget*>(u"approveButton"_s)->isVisible());
}

TEST_F(DealPageTest, NamesEveryWidgetThatTakesTheFocus)
{
    expectNamed(open(room_.testBook().boss(), room_.drawn));
    auto* gate = new GateDialog{snapshot(room_.testBook().boss(), room_.fresh), Stage::Needs, room_.context(),
                                &window_};
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
    const auto shot = snapshot(room_.testBook().sales(), room_.drawn);
    model.set(timeline(shot), shot.now.day());
    EXPECT_EQ(model.count(TimelineModel::Show::Meetings), 3);
    model.setShow(TimelineModel::Show::Meetings);
    EXPECT_EQ(model.rowCount(), 3);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_GE(model.entry(row - 1).at, model.entry(row).at);
}

TEST_F(DealPageTest, LetsAnInputMethodComposeWithoutFiringAKey)
{
    DealPage* page = open(room_.testBook().sales(), room_.drawn);
    auto* said = page->findChild<QLineEdit*>(u"saidEdit"_s);
    said->setFocus();
    QInputMethodEvent composing{u"n"_s, {}};
    QApplication::sendEvent(said, &composing);
    QTest::keyClick(said, Qt::Key_N);
    EXPECT_FALSE(room_.requests.asked.contains(u"next"_s));
}

TEST_F(DealPageTest, SavesAnAnswerTypedIntoAQuestion)
{
    DealPage* page = open(room_.testBook().sales(), room_.fresh);
    auto* row = page->findChild<QAbstractButton*>(u"wantNeedRow"_s);
    ASSERT_TRUE(row);
    row->click();
    auto* edit = page->findChild<QLineEdit*>(u"wantNeedEdit"_s);
    QTest::keyClicks(edit, u"yes"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    EXPECT_EQ(snapshot(room_.testBook().sales(), room_.fresh).fact(u"want"_s)->answer, u"yes"_s);
}

TEST_F(DealPageTest, FillsTheGateInItsDialogAndMovesInOneAction)
{
    room_.book().setActor(room_.testBook().sales());
    auto* gate = new GateDialog{snapshot(room_.testBook().sales(), room_.fresh), Stage::Needs,
                                room_.context(), &window_};
    window_.show();
    gate->open();
    auto* submit = gate->findChild<Button*>(u"submitButton"_s);
    submit->click();
    EXPECT_EQ(snapshot(room_.testBook().sales(), room_.fresh).deal.stage, Stage::Rapport);
    gate->findChild<QLineEdit*>(u"fact_G1-3"_s)->setText(u"渠道对账太慢"_s);
    gate->findChild<QLineEdit*>(u"contactEdit"_s)->setText(u"王敏"_s);
    gate->findChild<QLineEdit*>(u"personalityEdit"_s)->setText(u"细致"_s);
    gate->findChild<QComboBox*>(u"partBox"_s)->setCurrentIndex(1);
    submit->click();
    ASSERT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    const auto shot = snapshot(room_.testBook().sales(), room_.fresh);
    EXPECT_EQ(shot.deal.stage, Stage::Needs);
    ASSERT_EQ(shot.contacts.size(), 1u);
    EXPECT_EQ(shot.contacts.front().part, DecisionPart::Decider);
    EXPECT_TRUE(room_.testBook().undo(room_.testBook().sales()));
    EXPECT_EQ(snapshot(room_.testBook().sales(), room_.fresh).deal.stage, Stage::Rapport);
}

TEST_F(DealPageTest, LogsAMeetingWithANextStepInSixInteractions)
{
    room_.book().setActor(room_.testBook().sales());
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
    const auto shot = snapshot(room_.testBook().sales(), room_.fresh);
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

/// Not a check: writes pictures for whoever wants to look, into the folder that TANDAN_PICTURES names.
TEST_F(DealPageTest, CanBePhotographed)
{
    const QString folder = qEnvironmentVariable("TANDAN_PICTURES");
    if (folder.isEmpty())
        GTEST_SKIP();
    PartsTranslator chinese;
    qApp->installTranslator(&chinese);
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme_.setMode(mode);
        const QString tone = mode == ThemeMode::Light ? u"light"_s : u"dark"_s;
        for (const QSize size : {QSize{1256, 842}, QSize{1440, 842}, QSize{1180, 800}, QSize{1024, 640}}) {
            window_.resize(size);
            auto* page = open(room_.testBook().boss(), room_.drawn);
            QTest::qWait(700);
            page->grab().save(u"%1/deal-%2-%3.png"_s.arg(folder, tone).arg(size.width()));
        }
        auto* log = new QuickLogDialog{room_.drawn, room_.context(), &window_};
        log->open();
        log->findChild<QLineEdit*>(u"nextEdit"_s)->setText(u"明天10点 和韩立电话谈付款方式"_s);
        QTest::qWait(300);
        log->grab().save(u"%1/log-%2.png"_s.arg(folder, tone));
        delete log;
        auto* gate = new GateDialog{snapshot(room_.testBook().boss(), room_.fresh), Stage::Needs,
                                    room_.context(), &window_};
        gate->open();
        gate->grab().save(u"%1/gate-%2.png"_s.arg(folder, tone));
        delete gate;
    }
    qApp->removeTranslator(&chinese);
}

} // namespace
} // namespace tandan::test
