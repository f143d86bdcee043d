#include "core/team/personstore.h"
#include "core/team/policystore.h"
#include "tests/ui/shell/openworkspace.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segment.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::OpenWorkspace;

constexpr auto kOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

void pressSegment(Segment* segment, int index)
{
    QTest::mouseClick(segment->findChildren<QAbstractButton*>().at(index), Qt::LeftButton);
}

TEST(SettingsFile, KeepsEachChoiceAndIsReadableByItsOwnerOnly)
{
    const test::TempDir dir;
    const QString file = dir.file(u"new/settings.ini"_s);
    {
        Settings settings{file};
        EXPECT_EQ(settings.text(Setting::Theme), u"system"_s);
        EXPECT_EQ(settings.number(Setting::TextPercent), 100);
        settings.set(Setting::Theme, themeCode(ThemeMode::Dark));
        settings.set(Setting::Person, u"沈毅"_s);
    }
    EXPECT_FALSE(QFileInfo{file}.permissions() & kOthers);
    const Settings again{file};
    EXPECT_EQ(themeFromCode(again.text(Setting::Theme)), ThemeMode::Dark);
    EXPECT_EQ(again.text(Setting::Person), u"沈毅"_s);
    EXPECT_EQ(again.number(Setting::TextPercent), 100);
}

class SettingsTest : public testing::Test
{
protected:
    SettingsTest()
    {
        open_.workspace().openPage(u"settings"_s);
        open_.settle();
    }

    OpenWorkspace open_;
};

TEST_F(SettingsTest, ThemeAndTextSizeApplyAtOnceAndAreRemembered)
{
    pressSegment(open_.find<Segment>(u"themeSegment"_s), 2);
    EXPECT_TRUE(open_.theme().theme().isDark());
    EXPECT_EQ(open_.settings().text(Setting::Theme), u"dark"_s);
    pressSegment(open_.find<Segment>(u"textSizeSegment"_s), 3);
    EXPECT_EQ(open_.theme().theme().textPercent(), 120);
    EXPECT_EQ(open_.settings().number(Setting::TextPercent), 120);
}

TEST_F(SettingsTest, TheOtherLanguageIsAskedFor)
{
    const QSignalSpy chosen{&open_.workspace(), &Workspace::languageChosen};
    pressSegment(open_.find<Segment>(u"languageSegment"_s), 1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().value<Language>(), Language::English);
}

TEST_F(SettingsTest, TheBossChangesTheRulesInOneUndoableAction)
{
    auto* limit = open_.find<QSpinBox>(u"concessionLimitSpinBox"_s);
    auto* firm = open_.find<QLineEdit>(u"firmNameEdit"_s);
    auto* save = open_.find<Button>(u"savePolicyButton"_s);
    EXPECT_FALSE(save->isEnabled());
    EXPECT_EQ(limit->maximum(), 2);
    limit->setValue(1);
    firm->setFocus();
    test::typeText(firm, u"谈单软件"_s);
    EXPECT_TRUE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    test::waitUntil([&] { return open_.toast() == u"团队规则已保存"_s; });
    const auto policy = open_.testBook().read([](Connection& db) { return PolicyStore{db}.load(); });
    ASSERT_TRUE(policy.ok());
    EXPECT_EQ(policy->concessionLimit, 1);
    EXPECT_EQ(policy->firmName, u"谈单软件"_s);
    open_.settle();
    EXPECT_FALSE(save->isEnabled());
    QTest::keyClick(&open_.window(), Qt::Key_Z, Qt::ControlModifier);
    open_.settle();
    EXPECT_EQ(limit->value(), 2);
}

TEST_F(SettingsTest, OthersReadTheRulesAndLearnWhyTheyCannotChangeThem)
{
    open_.restart(open_.testBook().sales());
    EXPECT_FALSE(open_.find<QSpinBox>(u"concessionLimitSpinBox"_s)->isEnabled());
    EXPECT_EQ(open_.find<Button>(u"savePolicyButton"_s)->disabledReason(), u"只有老板能改团队规则。"_s);
}

TEST_F(SettingsTest, WhoWorksHereIsChosenAndRemembered)
{
    auto* person = open_.find<QComboBox>(u"personCombo"_s);
    ASSERT_EQ(person->count(), 3);
    const int sales = person->findText(u"林晓（销售）"_s);
    ASSERT_GE(sales, 0);
    person->setCurrentIndex(sales);
    Q_EMIT person->activated(sales);
    EXPECT_EQ(open_.book().actor().id, open_.testBook().sales().id);
    EXPECT_EQ(open_.settings().text(Setting::Person), u"林晓"_s);
    EXPECT_FALSE(open_.find<QSpinBox>(u"concessionLimitSpinBox"_s)->isEnabled());
}

TEST_F(SettingsTest, ABackupIsMadeBesideTheBook)
{
    QTest::mouseClick(open_.find<Button>(u"backupButton"_s), Qt::LeftButton);
    test::waitUntil([&] { return open_.toast().startsWith(u"已备份"_s); });
    const QDir folder{QFileInfo{open_.testBook().location().text()}.absoluteDir().filePath(u"backups"_s)};
    const QStringList copies = folder.entryList({u"*.tandan"_s});
    ASSERT_EQ(copies.size(), 1);
    EXPECT_TRUE(Book::open(Location{folder.filePath(copies.first())}).ok());
}

TEST(People, TheBossAddsAPersonAndChangesARole)
{
    OpenWorkspace open;
    open.workspace().openPage(u"people"_s);
    open.settle();
    auto* table = open.find<QTableView>(u"peopleTableView"_s);
    const QAbstractItemModelTester tester{table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    ASSERT_EQ(table->model()->rowCount(), 3);
    QTest::mouseClick(open.find<Button>(u"addPersonButton"_s), Qt::LeftButton);
    auto* dialog = open.find<QDialog>(u"personDialog"_s);
    test::typeText(dialog->findChild<QLineEdit*>(u"personNameEdit"_s), u"周岩"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"personSaveButton"_s), Qt::LeftButton);
    test::waitUntil([&] { return open.toast() == u"已添加成员：周岩"_s; });
    open.settle();
    ASSERT_EQ(table->model()->rowCount(), 4);

    int row = 0;
    while (row < 4 && table->model()->index(row, 0).data().toString() != u"周岩"_s)
        ++row;
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    dialog = nullptr;
    for (auto* candidate : open.window().findChildren<QDialog*>(u"personDialog"_s)) {
        if (candidate->isVisible())
            dialog = candidate;
    }
    ASSERT_TRUE(dialog);
    auto* role = dialog->findChild<QComboBox*>(u"personRoleCombo"_s);
    role->setCurrentIndex(role->findData(static_cast<int>(Role::Lead)));
    QTest::mouseClick(dialog->findChild<Button*>(u"personSaveButton"_s), Qt::LeftButton);
    test::waitUntil([&] { return open.toast() == u"已修改：周岩"_s; });
    const auto person =
        open.testBook().read([](Connection& db) { return PersonStore{db}.byName(u"周岩"_s); });
    ASSERT_TRUE(person.ok());
    EXPECT_EQ(person->role, Role::Lead);
}

TEST(People, OthersLearnWhyTheyCannotChangeTheTeam)
{
    OpenWorkspace open;
    open.restart(open.testBook().lead());
    open.workspace().openPage(u"people"_s);
    open.settle();
    EXPECT_EQ(open.find<Button>(u"addPersonButton"_s)->disabledReason(), u"只有老板能改成员。"_s);
    EXPECT_FALSE(open.find<Button>(u"changePersonButton"_s)->isEnabled());
}

} // namespace
} // namespace tandan::ui
