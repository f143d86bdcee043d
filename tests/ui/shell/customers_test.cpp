#include "core/customer/customerstore.h"
#include "tests/ui/shell/openworkspace.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

namespace tandan::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

class CustomersTest : public testing::Test
{
protected:
    CustomersTest()
    {
        open_.addCustomers({u"迅岚物流"_s, u"鹿汀教育"_s, u"迅岚物流有限公司"_s});
        open_.workspace().openPage(u"customers"_s);
        open_.settle();
        table_ = open_.find<QTableView>(u"customersTableView"_s);
    }

    QDialog* shownDialog(const QString& name)
    {
        for (auto* dialog : open_.window().findChildren<QDialog*>(name)) {
            if (dialog->isVisible())
                return dialog;
        }
        ADD_FAILURE() << "no " << qPrintable(name);
        return nullptr;
    }

    void chooseRow(const QString& name)
    {
        for (int row = 0; row < table_->model()->rowCount(); ++row) {
            if (table_->model()->index(row, 0).data().toString() == name)
                table_->setCurrentIndex(table_->model()->index(row, 0));
        }
        open_.settle();
    }

    test::OpenWorkspace open_;
    QTableView* table_ = nullptr;
};

TEST_F(CustomersTest, TypingNarrowsTheListAndEscShowsAllAgain)
{
    const QAbstractItemModelTester tester{table_->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    auto* search = open_.find<QLineEdit>(u"customerSearchField"_s);
    search->setText(u"鹿汀"_s);
    test::waitUntil([&] { return table_->model()->rowCount() == 1; });
    EXPECT_EQ(table_->model()->index(0, 0).data().toString(), u"鹿汀教育"_s);
    search->setText(u"没有这家"_s);
    test::waitUntil([&] { return table_->model()->rowCount() == 0; });
    EXPECT_FALSE(table_->isVisible()); // the page says that nobody was found
    open_.window().setFocus();
    QTest::keyClick(&open_.window(), Qt::Key_Escape);
    test::waitUntil([&] { return table_->model()->rowCount() == 3; });
}

TEST_F(CustomersTest, ALongListReadsAsFarAsItIsLookedAt)
{
    QStringList names;
    for (int i = 0; i < 1200; ++i)
        names << u"客户 %1"_s.arg(i, 4, 10, QChar{u'0'});
    open_.addCustomers(names);
    ASSERT_EQ(table_->model()->rowCount(), 1203);
    table_->scrollToBottom();
    test::waitUntil([&] { return !table_->model()->index(1202, 0).data().toString().isEmpty(); });
    EXPECT_FALSE(table_->model()->index(600, 0).data().toString().isEmpty());
}

TEST_F(CustomersTest, ACustomerIsAddedChosenAndGetsAContact)
{
    QTest::mouseClick(open_.find<Button>(u"newCustomerButton"_s), Qt::LeftButton);
    QDialog* dialog = shownDialog(u"customerDialog"_s);
    ASSERT_TRUE(dialog);
    test::typeText(dialog->findChild<QLineEdit*>(u"customerNameEdit"_s), u"南槿建材"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"customerSaveButton"_s), Qt::LeftButton);
    test::waitUntil([&] { return open_.toast() == u"已新建客户：南槿建材"_s; });
    open_.settle();
    EXPECT_EQ(table_->model()->rowCount(), 4);
    EXPECT_EQ(table_->currentIndex().siblingAtColumn(0).data().toString(), u"南槿建材"_s);

    QTest::mouseClick(open_.find<Button>(u"addContactButton"_s), Qt::LeftButton);
    dialog = shownDialog(u"contactDialog"_s);
    ASSERT_TRUE(dialog);
    test::typeText(dialog->findChild<QLineEdit*>(u"contactNameEdit"_s), u"韩立"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"contactSaveButton"_s), Qt::LeftButton);
    test::waitUntil([&] { return open_.toast() == u"已新建联系人：韩立"_s; });
    open_.settle();
    QStringList shown;
    for (const auto* label : open_.find<QWidget>(u"customerPanel"_s)->findChildren<QLabel*>())
        shown << label->text();
    EXPECT_TRUE(shown.contains(u"韩立"_s));
}

TEST_F(CustomersTest, ANameThatIsTakenIsRefusedInTheDialogWhichStaysOpen)
{
    QTest::mouseClick(open_.find<Button>(u"newCustomerButton"_s), Qt::LeftButton);
    QDialog* dialog = shownDialog(u"customerDialog"_s);
    ASSERT_TRUE(dialog);
    test::typeText(dialog->findChild<QLineEdit*>(u"customerNameEdit"_s), u"鹿汀教育"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"customerSaveButton"_s), Qt::LeftButton);
    open_.settle();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(table_->model()->rowCount(), 3);
}

TEST_F(CustomersTest, CtrlEWritesAllCustomersToAFile)
{
    const test::TempDir dir;
    QTest::keyClick(&open_.window(), Qt::Key_E, Qt::ControlModifier);
    auto* files = qobject_cast<QFileDialog*>(shownDialog(u"exportFileDialog"_s));
    ASSERT_TRUE(files);
    Q_EMIT files->fileSelected(dir.file(u"out.csv"_s));
    files->reject();
    test::waitUntil([&] { return open_.toast() == u"已导出 3 家客户"_s; });
    QFile csv{dir.file(u"out.csv"_s)};
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    EXPECT_TRUE(text.contains(u"鹿汀教育"_s));
    EXPECT_EQ(text.count(u"\r\n"_s), 4);
}

TEST_F(CustomersTest, MergingAsksFirstMovesAllAndCanBeUndone)
{
    chooseRow(u"迅岚物流有限公司"_s);
    QTest::mouseClick(open_.find<Button>(u"mergeCustomerButton"_s), Qt::LeftButton);
    QDialog* dialog = shownDialog(u"mergeDialog"_s);
    ASSERT_TRUE(dialog);
    open_.settle();
    auto* list = dialog->findChild<QListWidget*>(u"mergeListWidget"_s);
    auto* merge = dialog->findChild<Button*>(u"mergeButton"_s);
    EXPECT_EQ(list->count(), 2); // not itself
    EXPECT_FALSE(merge->isEnabled());
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith(u"迅岚物流"_s))
            list->setCurrentRow(row);
    }
    ASSERT_TRUE(merge->isEnabled());
    QTest::mouseClick(merge, Qt::LeftButton);
    test::waitUntil([&] { return open_.toast() == u"迅岚物流有限公司 已并到 迅岚物流"_s; });
    open_.settle();
    EXPECT_EQ(table_->model()->rowCount(), 2);
    QTest::keyClick(&open_.window(), Qt::Key_Z, Qt::ControlModifier);
    test::waitUntil([&] { return open_.toast() == u"已撤销：合并客户"_s; });
    open_.settle();
    EXPECT_EQ(table_->model()->rowCount(), 3);
}

} // namespace
} // namespace tandan::ui
