#include "tests/core/exchange/mavenfixture.h"
#include "tests/ui/import/importroom.h"
#include "ui/import/columnmodel.h"
#include "ui/import/resultmodel.h"
#include "ui/import/wordmodel.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/segment.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QStringEncoder>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned kSeed = 31;

class Import : public testing::Test
{
protected:
    static QByteArray maven(int rows = 400)
    {
        return QByteArray::fromStdString(test::MavenFixture{kSeed, rows}.pipelineCsv());
    }
    static QByteArray ourList()
    {
        return "客户名称,项目,跟进人,进度,金额(万),微信\n"
               "迅岚物流有限公司,运输调度平台,林晓,谈着,34.2,xl_han\n"
               "康屿医疗器械,GSP 进销存,小程,初步接触,14.5,\n"
               "木棠家居,全屋定制,林晓,初步接触,十二万四,\n"_ba;
    }
    qint64 deals() { return room.number(u"SELECT count(*) FROM deal WHERE withdrawn_us IS NULL"_s); }

    test::ImportRoom room;
};

} // namespace

TEST_F(Import, KnowsAFileByItsHeaderAndOffersTheTemplateThatFits)
{
    ImportDialog& dialog = room.open(maven());
    EXPECT_EQ(dialog.windowTitle(), u"导入商机"_s);
    EXPECT_EQ(dialog.session().mappingName(), u"maven"_s);
    test::keepPicture(dialog, u"import-1-file"_s);
    room.next();
    EXPECT_EQ(room.find<QComboBox>(u"importTemplateBox"_s)->currentText(), u"maven（自带）"_s);
    EXPECT_EQ(room.cell(u"importColumnTable"_s, u"product"_s, ColumnModel::Field), u"商机 + 产品"_s);
    EXPECT_EQ(room.cell(u"importWordTable"_s, u"Engaging"_s, WordModel::Meaning), u"需求"_s);
    EXPECT_TRUE(room.find<Button>(u"importNextButton"_s)->isEnabled());
    test::keepPicture(dialog, u"import-2-columns"_s);
}

TEST_F(Import, AWrongEncodingIsSeenSaidAndHoldsTheImportBack)
{
    QStringEncoder encoder{"GB18030"};
    ImportDialog& dialog = room.open(encoder.encode(QString::fromUtf8(ourList())));
    EXPECT_EQ(room.find<QComboBox>(u"importEncodingBox"_s)->currentText(), u"GB18030"_s);
    EXPECT_EQ(room.find<Badge>(u"importEncodingBadge"_s)->text(), u"自动识别，中文全部可读"_s);
    EXPECT_EQ(dialog.session().table()->columns.front(), u"客户名称"_s);
    room.pick(u"importEncodingBox"_s, u"UTF-8"_s);
    EXPECT_TRUE(room.label(u"importEncodingProblem"_s).startsWith(u"文件不像 UTF-8，有 "_s));
    EXPECT_TRUE(room.label(u"importEncodingProblem"_s).endsWith(u"换成 GB18030 看看预览是否正常。"_s));
    const auto* next = room.find<Button>(u"importNextButton"_s);
    EXPECT_FALSE(next->isEnabled());
    EXPECT_EQ(next->disabledReason(), room.label(u"importEncodingProblem"_s));
    test::keepPicture(dialog, u"import-1-wrong-encoding"_s);
    room.pick(u"importEncodingBox"_s, u"GB18030"_s);
    EXPECT_TRUE(room.label(u"importEncodingProblem"_s).isEmpty());
    EXPECT_TRUE(next->isEnabled());
}

TEST_F(Import, AnotherDelimiterOrNoHeaderCutsTheFileAnew)
{
    ImportDialog& dialog = room.open("客户;金额\n甲公司;5\n");
    EXPECT_EQ(dialog.session().table()->columns.size(), 2);
    room.pick(u"importDelimiterBox"_s, u"逗号"_s);
    EXPECT_EQ(dialog.session().table()->columns.size(), 1);
    room.pick(u"importDelimiterBox"_s, u"分号"_s);
    QTest::mouseClick(room.find<QWidget>(u"importHeaderCheck"_s), Qt::LeftButton, {}, QPoint{8, 10});
    room.settle();
    EXPECT_EQ(dialog.session().table()->rows.size(), 2U);
    EXPECT_EQ(dialog.session().table()->columns.front(), u"第 1 列"_s);
}

TEST_F(Import, WhatIsMatchedByHandIsWhatComesIn)
{
    ImportDialog& dialog = room.open(ourList());
    room.next();
    EXPECT_EQ(room.cell(u"importColumnTable"_s, u"微信"_s, ColumnModel::Field), u"不导入"_s);
    EXPECT_EQ(room.cell(u"importColumnTable"_s, u"金额(万)"_s, ColumnModel::Note), u"× 10,000 换成元"_s);
    EXPECT_EQ(room.cell(u"importWordTable"_s, u"谈着"_s, WordModel::Meaning), u"这几行不导入"_s);
    room.choose(u"importWordTable"_s, u"谈着"_s, u"逼单"_s);
    room.choose(u"importWordTable"_s, u"初步接触"_s, u"寒暄"_s);
    room.choose(u"importColumnTable"_s, u"微信"_s, u"备注"_s);
    EXPECT_EQ(room.cell(u"importWordTable"_s, u"小程"_s, WordModel::Meaning), u"加为销售"_s);
    room.choose(u"importWordTable"_s, u"小程"_s, u"沈毅"_s);
    EXPECT_EQ(dialog.session().preview().faulty, 1);
    test::keepPicture(dialog, u"import-2-by-hand"_s);
    room.next();
    EXPECT_EQ(room.label(u"importCreatedLabel"_s), u"2"_s);
    EXPECT_EQ(room.label(u"importRejectedLabel"_s), u"1"_s);
    EXPECT_EQ(deals(), 0) << "a dry run keeps nothing";
    EXPECT_EQ(room.cell(u"importResultTable"_s, u"十二万四"_s, ResultModel::Row), u"4"_s);
    EXPECT_EQ(room.cell(u"importResultTable"_s, u"十二万四"_s, ResultModel::Heading), u"金额(万)"_s);
    test::keepPicture(dialog, u"import-3-dry-run"_s);
    room.next();
    EXPECT_EQ(deals(), 2);
    EXPECT_EQ(room.number(u"SELECT amount_fen FROM deal WHERE stage = 'closing' AND note = 'xl_han'"_s),
              34'200'000);
    EXPECT_EQ(room.number(
                  u"SELECT count(*) FROM deal d JOIN person p ON p.id = d.owner_id WHERE p.name = '沈毅'"_s),
              1);
    test::keepPicture(dialog, u"import-4-done"_s);
}

TEST_F(Import, AColumnThatMustBeThereHoldsTheDryRunBack)
{
    room.open("客户,项目\n甲公司,一\n");
    room.next();
    room.choose(u"importColumnTable"_s, u"客户"_s, u"不导入"_s);
    EXPECT_EQ(room.find<Button>(u"importNextButton"_s)->disabledReason(),
              u"还没有哪一列对上「客户」。在「列对应」里选一列。"_s);
    QTest::keyClick(room.dialog(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(room.dialog()->step(), 1);
    QTest::keyClick(room.dialog(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(room.dialog()->step(), 0);
}

TEST_F(Import, APipelineOfTheKnownLayoutComesInWholeAndIsTakenBackWhole)
{
    const test::MavenFixture fixture{kSeed};
    const auto expected = fixture.calculate();
    room.open(QByteArray::fromStdString(fixture.pipelineCsv()));
    room.next();
    room.next();
    EXPECT_EQ(room.label(u"importCreatedLabel"_s), QString::number(expected.rows));
    EXPECT_EQ(room.label(u"importRejectedLabel"_s), u"0"_s);
    EXPECT_TRUE(room.label(u"importNotesLabel"_s).contains(u"%1 单没有日期"_s.arg(expected.withoutDate)));
    EXPECT_TRUE(room.label(u"importNotesLabel"_s)
                    .contains(u"%1 行没写客户，归到「未知客户」名下"_s.arg(expected.withoutAccount)));
    room.next();
    EXPECT_EQ(deals(), expected.rows);
    EXPECT_EQ(room.number(u"SELECT count(*) FROM deal WHERE outcome = 'won'"_s), expected.won);
    EXPECT_EQ(room.number(u"SELECT count(*) FROM history_entry WHERE command = 'import.deals'"_s), 1)
        << "one action, and the dry run none";
    QTest::mouseClick(room.find<Button>(u"importUndoButton"_s), Qt::LeftButton);
    room.settle();
    EXPECT_EQ(deals(), 0);
    EXPECT_EQ(room.label(u"importDoneLabel"_s), u"这次导入已撤销，账本和导入前一样。"_s);
    EXPECT_FALSE(room.find<Button>(u"importUndoButton"_s)->isEnabled());
}

TEST_F(Import, StoppingLeavesNothingBehind)
{
    ImportDialog& dialog = room.open(maven(4000));
    room.next();
    room.next();
    const qint64 people = room.number(u"SELECT count(*) FROM person"_s);
    QTest::mouseClick(room.find<Button>(u"importNextButton"_s), Qt::LeftButton);
    EXPECT_EQ(dialog.session().busy(), ImportSession::Busy::Importing);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    room.settle();
    EXPECT_EQ(room.dialog(), &dialog) << "Esc stops what runs; the dialog stays";
    EXPECT_EQ(dialog.step(), 2);
    EXPECT_TRUE(room.label(u"importProblemLabel"_s).startsWith(u"已停下。什么都没有导入"_s));
    EXPECT_EQ(deals(), 0);
    EXPECT_EQ(room.number(u"SELECT count(*) FROM person"_s), people);
    EXPECT_EQ(room.number(u"SELECT count(*) FROM customer"_s), 0);
    EXPECT_EQ(room.number(u"SELECT count(*) FROM history_entry WHERE command = 'import.deals'"_s), 0);
    EXPECT_FALSE(dialog.session().result());
    room.next();
    EXPECT_EQ(deals(), 4000) << "and the import can be gone on with";
}

TEST_F(Import, RowsThatWereNotImportedComeBackFromTheirOwnFile)
{
    room.open(ourList());
    room.next();
    room.choose(u"importWordTable"_s, u"谈着"_s, u"逼单"_s);
    room.choose(u"importWordTable"_s, u"初步接触"_s, u"寒暄"_s);
    room.next();
    room.next();
    ASSERT_EQ(deals(), 2);
    EXPECT_FALSE(room.find<Button>(u"importAgainButton"_s)->isEnabled()) << "there is no file yet";
    ImportDialog& dialog = *room.dialog();
    dialog.session().saveRejects(room.file(u"repair.csv"_s));
    room.settle();
    QFile file{room.file(u"repair.csv"_s)};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray repaired = file.readAll();
    ASSERT_TRUE(repaired.contains("十二万四"));
    repaired.replace("十二万四,", "12.4,");
    file.resize(0);
    file.write(repaired);
    file.close();
    QTest::mouseClick(room.find<Button>(u"importAgainButton"_s), Qt::LeftButton);
    room.settle();
    EXPECT_EQ(dialog.step(), 0);
    EXPECT_EQ(dialog.session().table()->rows.size(), 1U);
    room.next();
    room.choose(u"importWordTable"_s, u"初步接触"_s, u"寒暄"_s);
    room.next();
    EXPECT_EQ(room.label(u"importCreatedLabel"_s), u"1"_s);
    room.next();
    EXPECT_EQ(deals(), 3);
    EXPECT_EQ(room.number(u"SELECT amount_fen FROM deal WHERE title = '全屋定制'"_s), 12'400'000);
}

TEST_F(Import, RowsThatAreThereAlreadyAreNamedAndMayBeUpdated)
{
    const QByteArray csv = "外部编号,客户,商机,金额\nA1,甲公司,一,100\n";
    room.open(csv);
    for (int step = 0; step < 4; ++step)
        room.next();
    EXPECT_FALSE(room.dialog()) << "the last button closes";
    EXPECT_EQ(room.window().toast(), u"已导入 1 行"_s);
    ImportDialog& dialog = room.open("外部编号,客户,商机,金额\nA1,甲公司,一,250\n"_ba, u"more.csv"_s);
    room.next();
    room.next();
    EXPECT_EQ(room.label(u"importSkippedLabel"_s), u"1"_s);
    EXPECT_EQ(room.cell(u"importResultTable"_s, u"甲公司 · 一"_s, ResultModel::Row), u"2"_s);
    EXPECT_FALSE(room.find<Button>(u"importNextButton"_s)->isEnabled()) << "nothing would change";
    QTest::keyClick(&dialog, Qt::Key_Left, Qt::AltModifier);
    auto* duplicates = room.find<Segment>(u"importDuplicateSegment"_s);
    Q_EMIT duplicates->currentChanged(1);
    room.settle();
    room.next();
    EXPECT_EQ(room.label(u"importUpdatedLabel"_s), u"1"_s);
    room.next();
    EXPECT_EQ(room.number(u"SELECT amount_fen FROM deal"_s), 25'000);
}

TEST_F(Import, AMatchingIsKeptUnderANameAndUsedForTheNextFileOfItsKind)
{
    room.open("客户名称,进度\n甲公司,谈着\n");
    room.next();
    room.choose(u"importWordTable"_s, u"谈着"_s, u"逼单"_s);
    QTest::mouseClick(room.find<Button>(u"importSaveTemplateButton"_s), Qt::LeftButton);
    auto* ask = room.dialog()->findChild<QDialog*>(u"saveMappingDialog"_s);
    ASSERT_TRUE(ask);
    test::keepPicture(*ask, u"import-2-template"_s);
    test::typeText(ask->findChild<QLineEdit*>(u"mappingNameEdit"_s), u"旧表 2025"_s);
    QTest::mouseClick(ask->findChild<Button*>(u"saveMappingButton"_s), Qt::LeftButton);
    room.settle();
    EXPECT_EQ(room.find<QComboBox>(u"importTemplateBox"_s)->currentText(), u"旧表 2025"_s);
    QTest::keyClick(room.dialog(), Qt::Key_Escape);
    room.settle();
    ASSERT_FALSE(room.dialog());
    ImportDialog& next = room.open("客户名称,进度,电话\n乙公司,谈着,1\n"_ba, u"next.csv"_s);
    EXPECT_EQ(next.session().mappingName(), u"旧表 2025"_s);
    room.next();
    EXPECT_EQ(room.cell(u"importWordTable"_s, u"谈着"_s, WordModel::Meaning), u"逼单"_s);
    room.pick(u"importTemplateBox"_s, u"不用模板"_s);
    EXPECT_EQ(room.cell(u"importWordTable"_s, u"谈着"_s, WordModel::Meaning), u"这几行不导入"_s);
}

TEST_F(Import, EveryModelKeepsItsPromisesWhileChoicesChange)
{
    ImportDialog& dialog = room.open(ourList());
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QTableView* table : dialog.findChildren<QTableView*>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    EXPECT_EQ(testers.size(), 6U);
    room.next();
    room.choose(u"importWordTable"_s, u"谈着"_s, u"逼单"_s);
    room.choose(u"importColumnTable"_s, u"进度"_s, u"不导入"_s);
    Q_EMIT room.find<Segment>(u"importPreviewSegment"_s)->currentChanged(1);
    room.next();
    Q_EMIT dialog.findChildren<Segment*>(u"importResultSegment"_s).front()->currentChanged(1);
    dialog.session().openFile(room.file(u"nowhere.csv"_s));
    room.settle();
    EXPECT_EQ(dialog.session().readError()->rule, u"TD-FILE-UNREADABLE"_s);
    EXPECT_FALSE(dialog.session().table());
}

} // namespace tandan::ui
