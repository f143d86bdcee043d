#include "core/exchange/importpreview.h"
#include "core/exchange/mappingstore.h"
#include "core/exchange/tableimport.h"
#include "core/exchange/valuewords.h"
#include "tests/core/exchange/mavenfixture.h"
#include "tests/support/testbook.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace tandan::exchange {
namespace {

CsvTable tableOf(const QByteArray& bytes, const TableOptions& options = {})
{
    auto table = tableFromBytes(bytes, u"test.csv"_s, options);
    EXPECT_TRUE(table.ok());
    return table ? *table : CsvTable{};
}

std::optional<ValueWord> word(const std::vector<ValueWord>& words, const QString& field, const QString& text)
{
    for (const ValueWord& one : words) {
        if (one.field == field && one.text == text)
            return one;
    }
    return std::nullopt;
}

TEST(Mapping, AColumnFillsExactlyTheFieldsItIsSaidTo)
{
    Mapping mapping = guessMapping(Entity::Deals, {u"客户"_s, u"商机"_s, u"微信"_s});
    EXPECT_EQ(mapping.fieldsFrom(u"商机"_s), QStringList{u"title"_s});
    mapping.setColumn(u"商机"_s, {u"title"_s, u"product"_s});
    EXPECT_EQ(mapping.fieldsFrom(u"商机"_s), (QStringList{u"title"_s, u"product"_s}));
    mapping.setColumn(u"商机"_s, {});
    EXPECT_TRUE(mapping.fieldsFrom(u"商机"_s).isEmpty());
    const Mapping again = completedMapping(mapping, {u"客户"_s, u"商机"_s, u"微信"_s});
    EXPECT_TRUE(again.fieldsFrom(u"商机"_s).isEmpty()) << "what was left out is not guessed again";
    EXPECT_FALSE(again.fieldsFrom(u"客户"_s).isEmpty());
}

TEST(Mapping, AWordLosesItsMeaningAgain)
{
    Mapping mapping;
    const Mapping before = mapping;
    mapping.setValue(u"status"_s, u"谈 着"_s, u"closing"_s);
    EXPECT_EQ(mapping.valueOf(u"status"_s, u"谈着"_s), u"closing"_s);
    mapping.clearValue(u"status"_s, u" 谈着 "_s);
    EXPECT_EQ(mapping.valueOf(u"status"_s, u"谈着"_s), u"谈着"_s);
    EXPECT_EQ(mapping, before);
}

TEST(GuessEntity, KnowsTheFilesOfAWellKnownDataSetByTheirHeadings)
{
    const std::vector<Entity> all = offeredImports(Role::Boss);
    EXPECT_EQ(
        guessEntity(
            u"opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value"_s
                .split(u','),
            all),
        Entity::Deals);
    EXPECT_EQ(guessEntity(u"account,sector,year_established,revenue,employees"_s.split(u','), all),
              Entity::Customers);
    EXPECT_EQ(guessEntity(u"sales_agent,manager,regional_office"_s.split(u','), all), Entity::People);
    EXPECT_EQ(guessEntity(u"公司,姓名,职务,电话"_s.split(u','), all), Entity::Contacts);
    EXPECT_EQ(guessEntity({u"a"_s, u"b"_s}, all), Entity::Deals) << "nothing speaks for any";
}

TEST(OfferedImports, ASalespersonIsOfferedNoneAndOnlyTheBossPeople)
{
    EXPECT_TRUE(offeredImports(Role::Sales).empty());
    EXPECT_EQ(offeredImports(Role::Lead), (std::vector{Entity::Deals, Entity::Customers, Entity::Contacts}));
    EXPECT_EQ(offeredImports(Role::Boss).back(), Entity::People);
}

TEST(CsvTable, AFileWithoutAHeaderHasNumberedColumnsAndKeepsItsFirstRow)
{
    TableOptions options;
    options.hasHeader = false;
    const CsvTable table = tableOf("甲公司,5\n乙公司,6\n", options);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.columns.size(), 2);
    EXPECT_EQ(table.rows[0].cells, (QStringList{u"甲公司"_s, u"5"_s}));
    EXPECT_EQ(table.rows[0].record, 1);
}

TEST(ValueWords, CountsWordsOfStagesAndOwnersAndSaysWhatTheyMean)
{
    const CsvTable table = tableOf("客户,进度,跟进人\n甲,谈着,林晓\n乙,谈 着,小程\n丙,逼单,林晓\n丁,,林晓\n");
    Mapping mapping = guessMapping(Entity::Deals, table.columns);
    auto words = valueWords(table, mapping);
    const auto talking = word(words, u"status"_s, u"谈着"_s);
    ASSERT_TRUE(talking);
    EXPECT_EQ(talking->rows, 2) << "one word in two spellings";
    EXPECT_TRUE(talking->isUnknown());
    EXPECT_EQ(talking->column, u"进度"_s);
    EXPECT_EQ(word(words, u"status"_s, u"逼单"_s)->meaning, u"closing"_s);
    EXPECT_TRUE(word(words, u"status"_s, u"逼单"_s)->byItself);
    EXPECT_FALSE(word(words, u"status"_s, u""_s)->isUnknown()) << "a blank stays blank";
    EXPECT_EQ(word(words, u"owner"_s, u"林晓"_s)->rows, 3);
    mapping.setValue(u"status"_s, u"谈着"_s, u"closing"_s);
    mapping.setValue(u"owner"_s, u"小程"_s, u"程立"_s);
    const auto told = valueWords(table, mapping);
    ASSERT_EQ(told.size(), words.size());
    for (std::size_t at = 0; at < told.size(); ++at)
        EXPECT_EQ(told[at].text, words[at].text) << "a word keeps its place when it is told";
    EXPECT_EQ(word(told, u"status"_s, u"谈着"_s)->meaning, u"closing"_s);
    EXPECT_EQ(word(told, u"owner"_s, u"小程"_s)->meaning, u"程立"_s);
}

TEST(ValueWords, EveryFieldOfWordsHasCodesAndAFieldOfTextHasNone)
{
    EXPECT_EQ(codesOf(Entity::Deals, u"status"_s).size(), 10) << "six stages and four outcomes";
    EXPECT_EQ(codesOf(Entity::People, u"role"_s).size(), 3);
    EXPECT_EQ(codesOf(Entity::Contacts, u"part"_s).size(), 4);
    EXPECT_TRUE(codesOf(Entity::Deals, u"title"_s).isEmpty());
    EXPECT_EQ(codeOfCell(Entity::Customers, u"type"_s, u"没有这种"_s), std::nullopt);
}

TEST(ImportPreview, ShowsRowsAsTheyAreReadAndCountsEveryFaultyOne)
{
    QByteArray csv = "客户,商机,金额(万),状态\n";
    for (int row = 0; row < 30; ++row)
        csv += "甲公司,单,3.5,需求\n";
    for (int row = 0; row < 5; ++row)
        csv += "乙公司,单,十二万四,需求\n";
    const CsvTable table = tableOf(csv);
    const auto preview = previewImport(table, guessMapping(Entity::Deals, table.columns), 3);
    ASSERT_TRUE(preview.ok());
    EXPECT_EQ(preview->read, 35);
    EXPECT_EQ(preview->faulty, 5);
    ASSERT_EQ(preview->rows.size(), 6U) << "three of each kind";
    EXPECT_EQ(preview->fields, (QStringList{u"customer"_s, u"title"_s, u"status"_s, u"amount"_s}));
    EXPECT_EQ(preview->rows[0].values, (QStringList{u"甲公司"_s, u"单"_s, u"需求"_s, u"3.5"_s}));
    ASSERT_TRUE(preview->rows[3].reject);
    EXPECT_EQ(preview->rows[3].reject->column, u"金额(万)"_s);
    EXPECT_EQ(preview->rows[3].row, 32);
}

TEST(ImportPreview, FindsTheFaultsOfEveryKindOfFile)
{
    const std::vector<std::pair<Entity, QByteArray>> files{
        {Entity::Customers, "客户,类型\n,\n甲公司,没有这种\n"},
        {Entity::Contacts, "客户,姓名\n甲公司,\n,韩总\n"},
        {Entity::People, "姓名,负责人\n林晓,林晓\n,沈毅\n"}};
    for (const auto& [entity, csv] : files) {
        const CsvTable table = tableOf(csv);
        const auto preview = previewImport(table, guessMapping(entity, table.columns), 10);
        ASSERT_TRUE(preview.ok());
        EXPECT_EQ(preview->faulty, 2) << code(entity).toStdString();
    }
}

TEST(ImportPreview, StopsWhenItIsToldTo)
{
    const CsvTable table = tableOf("客户\n甲公司\n");
    const CancelToken cancel;
    cancel.cancel();
    const auto preview = previewImport(table, guessMapping(Entity::Deals, table.columns), 10, cancel);
    ASSERT_FALSE(preview.ok());
    EXPECT_EQ(preview.error().code, Error::Code::Cancelled);
}

class ImportTable : public ::testing::Test
{
protected:
    Result<ImportResult> import(const CsvTable& table, Entity entity, const ImportRun& run = {})
    {
        return book_.write(book_.boss(), importCommand(entity), [&](Unit& unit) {
            return importTable(unit, table, guessMapping(entity, table.columns), run);
        });
    }
    test::TestBook book_;
};

TEST_F(ImportTable, NamesTheRowsThatAreThereAlready)
{
    const CsvTable deals = tableOf("外部编号,客户,商机\nA1,甲公司,一\nA2,甲公司,二\n");
    ASSERT_TRUE(import(deals, Entity::Deals).ok());
    const CsvTable more = tableOf("外部编号,客户,商机\nA3,甲公司,三\nA1,甲公司,一\n");
    const auto again = import(more, Entity::Deals);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->created, 1);
    ASSERT_EQ(again->duplicates.size(), 1U);
    EXPECT_EQ(again->duplicates[0].index, 1U);
    EXPECT_EQ(again->duplicates[0].row, 3);
    const CsvTable customers = tableOf("客户\n甲公司\n乙公司\n");
    const auto firms = import(customers, Entity::Customers);
    ASSERT_TRUE(firms.ok());
    EXPECT_EQ(firms->created, 1);
    ASSERT_EQ(firms->duplicates.size(), 1U);
    EXPECT_EQ(firms->duplicates[0].row, 2);
}

TEST_F(ImportTable, ImportsEachKindUnderItsOwnName)
{
    EXPECT_EQ(importCommand(Entity::Deals), u"import.deals"_s) << "its undo goes by this name";
    EXPECT_EQ(import(tableOf("客户,姓名\n甲公司,韩总\n"), Entity::Contacts)->created, 1);
    EXPECT_EQ(import(tableOf("姓名\n周岩\n"), Entity::People)->created, 1);
    EXPECT_EQ(import(tableOf("客户,金额\n甲公司,5\n"), Entity::Deals)->created, 1);
}

TEST_F(ImportTable, AMappingIsOfferedWhenTheHeaderFits)
{
    const test::MavenFixture fixture{7, 20};
    const CsvTable table = tableOf(QByteArray::fromStdString(fixture.pipelineCsv()));
    const auto offered = [&](const QStringList& columns) {
        return *book_.read([&](Connection& db) { return MappingStore{db}.fitting(Entity::Deals, columns); });
    };
    ASSERT_EQ(offered(table.columns).size(), 1U);
    EXPECT_EQ(offered(table.columns)[0].name, u"maven"_s);
    EXPECT_TRUE(offered({u"客户"_s, u"商机"_s}).empty());
    const auto saved = book_.write(book_.boss(), u"mapping.save"_s, [](Unit& unit) {
        return saveMapping(unit, u"旧表 2025"_s, guessMapping(Entity::Deals, {u"客户"_s, u"商机"_s}));
    });
    ASSERT_TRUE(saved.ok());
    ASSERT_EQ(offered({u"客户"_s, u"商机"_s, u"微信"_s}).size(), 1U);
    EXPECT_EQ(offered({u"客户"_s, u"商机"_s, u"微信"_s})[0].name, u"旧表 2025"_s);
}

} // namespace
} // namespace tandan::exchange
