#include "core/playbook/suggester.h"
#include "tests/support/testbook.h"
#include "ui/playbook/cardfilter.h"
#include "ui/playbook/cardlistmodel.h"
#include "ui/playbook/filterpane.h"
#include "ui/playbook/playbookpage.h"
#include "ui/playbook/sayline.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;
using namespace tandan::ui;

namespace {

/// Remembers what the page said and opens nothing.
class QuietNavigator : public Navigator
{
public:
    void openPage(const QString&) override {}
    void openDeal(DealId, const std::vector<DealId>&) override {}
    void logMeeting(std::optional<DealId>) override {}
    void newDeal(std::optional<CustomerId>) override {}
    void editNextStep(DealId) override {}
    void moveDeal(DealId, Stage) override {}
    void shelveDeal(DealId) override {}
    void loseDeal(DealId) override {}
    void requestConcession(DealId) override {}
    void toast(const QString& message, bool) override { toasts << message; }
    void showError(const Error& error) override { errors << error.rule; }
    QStringList toasts, errors;
};

std::shared_ptr<const Suggester> playbook()
{
    static const auto loaded = [] {
        auto library = CardLibrary::builtIn();
        EXPECT_TRUE(library);
        return std::make_shared<const Suggester>(std::move(*library));
    }();
    return loaded;
}

class PlaybookPageTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        page_.resize(1256, 812);
        page_.show();
        page_.enter();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page_));
    }
    QListView* list() { return page_.findChild<QListView*>(u"playbookListView"_s); }
    QLineEdit* search() { return page_.findChild<QLineEdit*>(u"playbookSearchEdit"_s); }
    FilterRow* row(const QString& code) { return page_.findChild<FilterRow*>(code + u"FilterRow"_s); }
    QString shownTitle() { return page_.findChildren<Label*>(u"cardTitleLabel"_s).constLast()->text(); }
    const Card& cardAt(int index)
    {
        return *static_cast<const CardListModel*>(list()->model())->at(index).card;
    }
    int shown() { return list()->model()->rowCount(); }
    static int all() { return static_cast<int>(playbook()->cardLibrary().cards().size()); }

    ThemeController theme_{*qApp, ThemeMode::Light};
    test::TestBook book_;
    QuietNavigator navigator_;
    PlaybookPage page_{{book_.book(), navigator_}, playbook()};
};

TEST_F(PlaybookPageTest, ShowsEveryCardAndOpensTheFirst)
{
    const QAbstractItemModelTester tester{list()->model()};
    EXPECT_EQ(shown(), all());
    EXPECT_EQ(shownTitle(), cardAt(0).title);
}

TEST_F(PlaybookPageTest, FiltersByAnyOfAFacetAndAllFacets)
{
    QTest::mouseClick(row(u"closing"_s), Qt::LeftButton);
    const int closing = shown();
    EXPECT_GT(closing, 0);
    EXPECT_LT(closing, all());
    QTest::mouseClick(row(u"signing"_s), Qt::LeftButton);
    EXPECT_GT(shown(), closing);
    QTest::mouseClick(row(u"signing"_s), Qt::LeftButton);
    QTest::mouseClick(row(u"price_too_high"_s), Qt::LeftButton);
    EXPECT_GT(shown(), 0);
    EXPECT_LT(shown(), closing);
    for (int i = 0; i < shown(); ++i) {
        EXPECT_TRUE(codesOf(cardAt(i), Facet::Stage).contains(u"closing"_s));
        EXPECT_TRUE(cardAt(i).answers.contains(u"price_too_high"_s));
    }
}

TEST_F(PlaybookPageTest, SaysHowManyCardsEachFilterHas)
{
    for (const Facet facet : kFacets) {
        for (const FacetCount& entry : countCards(playbook()->cardLibrary().cards(), facet)) {
            CardFilter filter;
            filter.of(facet) << entry.code;
            EXPECT_EQ(findCards(*playbook(), filter, {}).size(), static_cast<std::size_t>(entry.count))
                << entry.code.toStdString();
        }
    }
}

TEST_F(PlaybookPageTest, FindsByWhatTheCustomerSaidAndSaysWhy)
{
    QTest::keyClick(list(), Qt::Key_Slash);
    EXPECT_EQ(page_.focusWidget(), search());
    search()->setText(u"你们这个也太贵了吧"_s);
    ASSERT_GT(shown(), 0);
    EXPECT_LT(shown(), all());
    EXPECT_TRUE(cardAt(0).answers.contains(u"price_too_high"_s)) << cardAt(0).id.toStdString();
    EXPECT_FALSE(static_cast<const CardListModel*>(list()->model())->at(0).why.isEmpty());
}

TEST_F(PlaybookPageTest, FindsByTitle)
{
    search()->setText(u"拿条件换价格"_s);
    ASSERT_GT(shown(), 0);
    EXPECT_EQ(cardAt(0).id, u"closing-trade-price"_s);
    EXPECT_EQ(shownTitle(), u"拿条件换价格"_s);
}

TEST_F(PlaybookPageTest, SaysWhenNothingFitsAndShowsAllAgainOnEscape)
{
    QTest::mouseClick(row(u"payment"_s), Qt::LeftButton);
    search()->setText(u"qqq zzz"_s);
    EXPECT_EQ(shown(), 0);
    EXPECT_TRUE(page_.escape());
    EXPECT_EQ(shown(), all());
    EXPECT_FALSE(row(u"payment"_s)->isChecked());
    EXPECT_FALSE(page_.escape()); // the next one is the window's
}

TEST_F(PlaybookPageTest, MovesWithJAndKAndCopiesWithC)
{
    page_.openCard(u"closing-trade-price"_s);
    const int at = list()->currentIndex().row();
    QTest::keyClick(list(), Qt::Key_J);
    EXPECT_EQ(list()->currentIndex().row(), at + 1);
    QTest::keyClick(list(), Qt::Key_K);
    EXPECT_EQ(list()->currentIndex().row(), at);
    QTest::keyClick(list(), Qt::Key_C);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"〔客户称呼〕，价我去替您争"_s)) << copied.toStdString();
    EXPECT_FALSE(copied.contains(u'{'));
    EXPECT_EQ(navigator_.toasts.size(), 1);
    QTest::keyClick(list(), Qt::Key_F);
    EXPECT_TRUE(qobject_cast<FilterRow*>(page_.focusWidget()));
    QTest::keyClick(page_.focusWidget(), Qt::Key_J); // the keys work wherever no text is typed
    EXPECT_EQ(list()->currentIndex().row(), at + 1);
}

TEST_F(PlaybookPageTest, KeepsLettersThatAreTypedIntoTheSearch)
{
    search()->setFocus();
    QTest::keyClicks(search(), u"cfjk"_s);
    EXPECT_EQ(search()->text(), u"cfjk"_s);
    EXPECT_TRUE(navigator_.toasts.isEmpty());
}

TEST_F(PlaybookPageTest, ShowsWhatMustBeTrueAndWhereACardYields)
{
    const Card* const firm = playbook()->cardLibrary().find(u"closing-one-firm-price"_s);
    ASSERT_NE(firm, nullptr);
    page_.openCard(firm->id);
    QStringList shownTexts;
    for (const Label* label : page_.findChildren<Label*>()) {
        if (label->isVisibleTo(&page_))
            shownTexts << label->text();
    }
    EXPECT_TRUE(shownTexts.contains(firm->condition));
    EXPECT_TRUE(shownTexts.contains(firm->note));
}

TEST_F(PlaybookPageTest, ShowsNoPlaceholderOfTheFileFormat)
{
    for (const Card& card : playbook()->cardLibrary().cards()) {
        page_.openCard(card.id);
        for (const SayLineLabel* line : page_.findChildren<SayLineLabel*>())
            EXPECT_FALSE(line->text().contains(u'{')) << card.id.toStdString();
    }
}

TEST_F(PlaybookPageTest, EveryFocusableWidgetHasAnAccessibleName)
{
    for (QWidget* widget : page_.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page_))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(PlaybookPageTest, FitsTheSmallestWindowInBothThemes)
{
    page_.openCard(u"closing-trade-price"_s);
    EXPECT_LE(page_.minimumSizeHint().width(), 976); // 1024 less the rail
    const QString shots = qEnvironmentVariable("TANDAN_SHOTS");
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme_.setMode(mode);
        const QString name = mode == ThemeMode::Dark ? u"dark"_s : u"light"_s;
        for (const QSize size : {QSize{1256, 812}, QSize{976, 586}}) {
            page_.resize(size);
            QApplication::processEvents();
            const QPixmap picture = page_.grab();
            EXPECT_EQ(picture.size() / picture.devicePixelRatio(), size);
            if (!shots.isEmpty())
                picture.save(u"%1/playbook-%2-%3.png"_s.arg(shots, name).arg(size.width()));
        }
    }
}

TEST(PlaybookPageWithoutPlaybook, SaysThatItIsReadAndWhenItCannotBe)
{
    const ThemeController theme{*qApp, ThemeMode::Light};
    test::TestBook book;
    QuietNavigator navigator;
    PlaybookPage page{{book.book(), navigator}, nullptr};
    page.show();
    EXPECT_EQ(page.findChild<QListView*>()->model()->rowCount(), 0);
    page.setFailure(Error{Error::Code::Input, u"TD-PLAYBOOK-UNREADABLE"_s, {u"any.json"_s, u"format"_s}, {}});
    page.setPlaybook(playbook());
    EXPECT_GT(page.findChild<QListView*>()->model()->rowCount(), 0);
}

} // namespace
