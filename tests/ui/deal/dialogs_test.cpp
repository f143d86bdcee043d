// What all dialogs of a deal have in common.
#include "core/collection/collectiondesk.h"
#include "dialogtest.h"
#include "ui/deal/gatedialog.h"
#include "ui/deal/moneydialogs.h"
#include "ui/deal/newdealdialog.h"
#include "ui/deal/plandialog.h"
#include "ui/deal/pricedialogs.h"
#include "ui/deal/quotedialog.h"
#include "ui/deal/stepdialogs.h"
#include "ui/widgets/button.h"

#include <QScrollArea>

#include <functional>

namespace tandan::test {

using namespace ui;

namespace {

/// A dialog in the state in which a salesperson meets it, and a field of it to write in.
struct Case
{
    QString name;
    std::function<FormDialog*()> make;
    QString field;
};

class EveryDialogTest : public DialogTest
{
protected:
    EveryDialogTest() : quoted_{room_.addQuoted()}, signed_{room_.addSigned()}
    {
        const auto paid = room_.testBook().write(lead(), u"receipt.add"_s, [deal = signed_](Unit& unit) {
            return CollectionDesk{unit}.addReceipt(deal, Money::fromYuan(1000), unit.now().day(), {}, {});
        });
        EXPECT_TRUE(paid) << paid.error().cause;
        room_.book().setActor(sales());
    }

    template <class D, class... Args>
    std::function<FormDialog*()> maker(const Actor& who, DealId deal, Args... args)
    {
        return [=, this, &who]() -> FormDialog* {
            room_.book().setActor(who);
            return new D{room_.snapshot(who, deal), args..., room_.context(), &window_};
        };
    }

    std::vector<Case> cases(const Actor& who)
    {
        using Change = NextStepDialog::Change;
        using Choice = DecideDialog::Choice;
        const ReceiptId receipt = now(signed_).receipts.front().id;
        return {
            {u"next"_s, maker<NextStepDialog>(who, room_.drawn, Change::Replace), u"whatEdit"_s},
            {u"postpone"_s, maker<NextStepDialog>(who, room_.drawn, Change::Postpone), u"dayEdit"_s},
            {u"shelve"_s, maker<ShelveDialog>(who, room_.drawn), u"reasonEdit"_s},
            {u"lose"_s, maker<LoseDialog>(who, room_.drawn), u"noteEdit"_s},
            {u"reassign"_s, maker<ReassignDialog>(who, room_.drawn), {}},
            {u"hold"_s, maker<HoldDialog>(who, room_.drawn), u"noteEdit"_s},
            {u"request"_s, maker<ConcessionRequestDialog>(who, room_.drawn), u"returnEdit"_s},
            {u"approve"_s, maker<DecideDialog>(who, room_.drawn, Choice::Approve), u"noteEdit"_s},
            {u"change"_s, maker<DecideDialog>(who, room_.drawn, Choice::Change), u"noteEdit"_s},
            {u"refuse"_s, maker<DecideDialog>(who, room_.drawn, Choice::Refuse), u"noteEdit"_s},
            {u"quote"_s, maker<QuoteDialog>(who, room_.drawn), u"scopeEdit"_s},
            {u"contract"_s, maker<ContractDialog>(who, quoted_), u"numberEdit"_s},
            {u"plan"_s, maker<PlanDialog>(who, signed_), u"partEdit1"_s},
            {u"receipt"_s, maker<ReceiptDialog>(who, signed_), u"refEdit"_s},
            {u"reverse"_s, maker<ReverseDialog>(who, signed_, receipt), {}},
            {u"writeoff"_s, maker<WriteOffDialog>(who, signed_), u"reasonEdit"_s},
            {u"gate"_s, maker<GateDialog>(who, room_.fresh, Stage::Needs), u"fact_G1-3"_s},
            {u"gate-drawn"_s, maker<GateDialog>(who, room_.drawn, Stage::Signing), {}},
            {u"back"_s, maker<GateDialog>(who, room_.drawn, Stage::Solution), u"reasonEdit"_s},
            {u"new"_s,
             [this]() -> FormDialog* {
                 return new NewDealDialog{std::nullopt, room_.context(), &window_};
             },
             u"titleEdit"_s},
        };
    }

    DealId quoted_, signed_;
};

TEST_F(EveryDialogTest, HoldsNoTraceOfTheFloorForASalesperson)
{
    for (const Case& each : cases(sales())) {
        FormDialog* dialog = each.make();
        dialog->open();
        const QString words = allWords(dialog);
        for (const QString& trace : {u"310,000"_s, u"310000"_s, u"31.0"_s, u"18,000"_s, u"loor"_s, u"底价"_s})
            EXPECT_FALSE(words.contains(trace)) << each.name.toStdString() << ' ' << trace.toStdString();
        delete dialog;
    }
    // The control: the same walk finds it for who may know it.
    FormDialog* dialog = maker<DecideDialog>(boss(), room_.drawn, DecideDialog::Choice::Approve)();
    EXPECT_TRUE(allWords(dialog).contains(u"310,000"_s));
    delete dialog;
}

TEST_F(EveryDialogTest, ShowsNothingEnglishInTheChineseWindow)
{
    for (const Actor* who : {&sales(), &lead(), &boss()}) {
        for (const Case& each : cases(*who)) {
            FormDialog* dialog = each.make();
            dialog->open();
            EXPECT_EQ(englishIn(dialog).join(u' '), QString{}) << each.name.toStdString();
            delete dialog;
        }
    }
}

TEST_F(EveryDialogTest, KeepsWhatWasTypedWhenItIsClosedWithEsc)
{
    for (const Case& each : cases(boss())) {
        if (each.field.isEmpty())
            continue;
        FormDialog* dialog = each.make();
        dialog->open();
        const QString typed = u"写到一半"_s;
        if (auto* edit = dialog->findChild<QLineEdit*>(each.field))
            edit->setText(typed);
        else
            write(dialog, each.field, typed);
        QPointer<FormDialog> closing{dialog};
        QTest::keyClick(dialog, Qt::Key_Escape);
        ASSERT_TRUE(waitUntil([&] { return closing.isNull(); })) << each.name.toStdString();
        FormDialog* again = each.make();
        again->open();
        const auto* edit = again->findChild<QLineEdit*>(each.field);
        EXPECT_EQ(edit ? edit->text() : again->findChild<QPlainTextEdit*>(each.field)->toPlainText(), typed)
            << each.name.toStdString();
        delete again;
    }
}

TEST_F(EveryDialogTest, FitsTheSmallestWindowWithItsButtonsInSight)
{
    for (const int percent : {100, 130}) {
        theme_.setTextPercent(percent);
        window_.resize(1024, 640);
        for (const Case& each : cases(boss())) {
            FormDialog* dialog = each.make();
            dialog->open();
            QTest::qWait(0);
            EXPECT_LE(dialog->height(), 640 - 32) << each.name.toStdString() << percent;
            EXPECT_LE(dialog->width(), 1024 - 32) << each.name.toStdString() << percent;
            auto* submit = dialog->findChild<Button*>(u"submitButton"_s);
            const QRect place{submit->mapTo(dialog, QPoint{}), submit->size()};
            EXPECT_TRUE(dialog->rect().contains(place)) << each.name.toStdString() << percent;
            // The primary is the last one at the right.
            for (const auto* other : dialog->findChildren<Button*>()) {
                if (other != submit && other->parent() == submit->parent() && other->isVisible()) {
                    EXPECT_LT(other->mapTo(dialog, QPoint{}).x(), place.x()) << each.name.toStdString();
                }
            }
            const auto* scroll = dialog->findChild<QScrollArea*>();
            EXPECT_LE(scroll->widget()->minimumSizeHint().width(), scroll->viewport()->width())
                << each.name.toStdString() << percent;
            delete dialog;
        }
    }
    theme_.setTextPercent(100);
}

TEST_F(EveryDialogTest, NamesEveryWidgetThatTakesTheFocus)
{
    for (const Case& each : cases(boss())) {
        FormDialog* dialog = each.make();
        dialog->open();
        for (const auto* widget : dialog->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(dialog))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString name =
                widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            EXPECT_FALSE(name.isEmpty())
                << each.name.toStdString() << ' ' << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
        }
        delete dialog;
    }
}

TEST_F(EveryDialogTest, SubmitsWithEnterInALineAndWithCtrlEnterInAText)
{
    auto* next = open<NextStepDialog>(sales(), room_.fresh, NextStepDialog::Change::Replace);
    type(next, u"whatEdit"_s, u"明天10点 送样"_s);
    QTest::keyClick(line(next, u"whatEdit"_s), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 1; }));
    EXPECT_EQ(now(room_.fresh).next->what, u"送样"_s);

    auto* hold = open<HoldDialog>(sales(), quoted_);
    auto* note = hold->findChild<QPlainTextEdit*>(u"noteEdit"_s);
    note->setPlainText(u"没让"_s);
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(room_.requests.toasts.size(), 1); // a new line, nothing more
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return room_.requests.toasts.size() == 2; }));
    EXPECT_EQ(now(quoted_).holds.size(), 1u);
}

TEST_F(EveryDialogTest, ForgetsTheDraftOnceItIsSaved)
{
    auto* hold = open<HoldDialog>(sales(), quoted_);
    write(hold, u"noteEdit"_s, u"没让"_s);
    saved(hold);
    auto* again = open<HoldDialog>(sales(), quoted_);
    EXPECT_EQ(again->findChild<QPlainTextEdit*>(u"noteEdit"_s)->toPlainText(), QString{});
}

TEST_F(EveryDialogTest, LetsNoOldDraftHideANewerFigure)
{
    // Somebody wrote a number and closed; the amount was only shown and follows the book.
    auto* receipt = open<ReceiptDialog>(sales(), signed_);
    type(receipt, u"refEdit"_s, u"0325-118"_s);
    receipt->reject();
    const auto paid = room_.testBook().write(lead(), u"receipt.add"_s, [deal = signed_](Unit& unit) {
        return CollectionDesk{unit}.addReceipt(deal, Money::fromYuan(27000), unit.now().day(), {}, {});
    });
    ASSERT_TRUE(paid);
    auto* again = open<ReceiptDialog>(sales(), signed_);
    EXPECT_EQ(line(again, u"refEdit"_s)->text(), u"0325-118"_s);
    EXPECT_EQ(line(again, u"amountEdit"_s)->text(), u"300,000"_s);
}

/// Not a check: writes pictures for whoever wants to look, into the folder that TANDAN_PICTURES names.
TEST_F(EveryDialogTest, CanBePhotographed)
{
    const QString folder = qEnvironmentVariable("TANDAN_PICTURES");
    if (folder.isEmpty())
        GTEST_SKIP();
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme_.setMode(mode);
        for (const QSize size : {QSize{1440, 900}, QSize{1024, 640}}) {
            window_.resize(size);
            for (const Case& each : cases(boss())) {
                FormDialog* dialog = each.make();
                dialog->open();
                QTest::qWait(60);
                const QString tone = mode == ThemeMode::Light ? u"light"_s : u"dark"_s;
                dialog->grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, each.name, tone).arg(size.width()));
                delete dialog;
            }
        }
    }
}

} // namespace
} // namespace tandan::test
