#include "core/deal/dealdesk.h"
#include "core/deal/dealstore.h"
#include "core/exchange/dealimport.h"
#include "core/exchange/mappingstore.h"
#include "core/exchange/peopleimport.h"
#include "core/exchange/reportcsv.h"
#include "tests/core/exchange/mavenfixture.h"
#include "tests/support/testbook.h"

#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace tandan::exchange {
namespace {

constexpr unsigned kSeed = 31;

CsvTable tableOf(const QByteArray& bytes, const TableOptions& options = {})
{
    auto table = tableFromBytes(bytes, u"test.csv"_s, options);
    EXPECT_TRUE(table.ok());
    return table ? *table : CsvTable{};
}

class DealImportTest : public ::testing::TestWithParam<Dialect>
{
protected:
    DealImportTest() : book_{GetParam()} {}

    Mapping maven(Entity entity)
    {
        auto mapping = book_.read([&](Connection& db) { return MappingStore{db}.load(u"maven"_s, entity); });
        EXPECT_TRUE(mapping.ok());
        return mapping ? *mapping : Mapping{};
    }
    Result<ImportResult> tryImport(const CsvTable& table, const Mapping& mapping, const ImportRun& run = {},
                                   const Actor* actor = nullptr)
    {
        return book_.write(actor ? *actor : book_.boss(), QString{kImportDealsCommand},
                           [&](Unit& unit) { return importDeals(unit, table, mapping, run); });
    }
    ImportResult import(const QByteArray& csv, OnDuplicate onDuplicate = OnDuplicate::Skip)
    {
        const CsvTable table = tableOf(csv);
        ImportRun run;
        run.onDuplicate = onDuplicate;
        auto result = tryImport(table, guessMapping(Entity::Deals, table.columns), run);
        EXPECT_TRUE(result.ok()) << result.error().rule.toStdString() << " " << result.error().cause;
        return result ? *result : ImportResult{};
    }
    ImportResult importMaven(const test::MavenFixture& fixture)
    {
        const CsvTable people = tableOf(QByteArray::fromStdString(fixture.teamsCsv()));
        const auto team = book_.write(book_.boss(), u"import.people"_s, [&](Unit& unit) {
            return importPeople(unit, people, guessMapping(Entity::People, people.columns));
        });
        EXPECT_TRUE(team.ok()) << team.error().rule.toStdString();
        auto result =
            tryImport(tableOf(QByteArray::fromStdString(fixture.pipelineCsv())), maven(Entity::Deals));
        EXPECT_TRUE(result.ok()) << result.error().rule.toStdString() << " " << result.error().cause;
        return result ? *result : ImportResult{};
    }
    review::ReportScope on(Day day) const
    {
        review::ReportScope scope;
        scope.asOf = day;
        scope.today = book_.now().day();
        return scope;
    }
    template <class Report>
    Report report(Result<Report> (*make)(Connection&, const review::ReportScope&), Day day)
    {
        auto made = book_.read([&](Connection& db) { return make(db, on(day)); });
        EXPECT_TRUE(made.ok());
        return made ? *made : Report{};
    }
    Deal deal(const QString& externalId)
    {
        auto loaded = book_.read([&](Connection& db) -> Result<Deal> {
            TD_ASSIGN(const auto id, DealStore{db}.byExternalId(externalId));
            return DealStore{db}.load(id.value_or(DealId{}));
        });
        EXPECT_TRUE(loaded.ok()) << externalId.toStdString();
        return loaded ? *loaded : Deal{};
    }

    mutable test::TestBook book_;
};

TEST_P(DealImportTest, BringsInAWholePipelineAndTheReportsAgreeWithTheFile)
{
    const test::MavenFixture fixture{kSeed};
    const auto expected = fixture.calculate();
    const ImportResult result = importMaven(fixture);
    EXPECT_EQ(result.read, expected.rows);
    EXPECT_EQ(result.created, expected.rows);
    EXPECT_EQ(result.rejected(), 0);
    EXPECT_EQ(result.withoutDate, expected.withoutDate);
    EXPECT_EQ(result.withoutAmount, expected.withoutAmount);
    EXPECT_EQ(result.unknownCustomer, expected.withoutAccount);
    EXPECT_EQ(result.newCustomers, expected.accounts + 1);
    EXPECT_TRUE(result.newPeople.isEmpty());

    const auto pipeline = report(review::pipelineReport, book_.now().day());
    EXPECT_EQ(pipeline.stages[0].count, expected.prospecting);
    EXPECT_EQ(pipeline.stages[1].count, expected.engaging);
    EXPECT_EQ(pipeline.total().count, expected.prospecting + expected.engaging);
    EXPECT_EQ(pipeline.total().withoutDate, expected.withoutDate);
    EXPECT_EQ(pipeline.total().withoutAmount, expected.withoutAmount);
    EXPECT_EQ(pipeline.outcomes[1].count, expected.won);
    EXPECT_EQ(pipeline.outcomes[1].amount, Money::fromYuan(expected.wonYuan));
    EXPECT_EQ(pipeline.outcomes[2].count, expected.lost);

    const auto owners = report(review::ownersReport, book_.now().day());
    int withDeals = 0, idle = 0;
    for (const review::OwnerLine& line : owners.rows) {
        const auto one = expected.owners.find(line.owner.toStdString());
        if (one == expected.owners.end()) {
            EXPECT_EQ(line.deals(), 0) << line.owner.toStdString();
            ++idle;
            continue;
        }
        ++withDeals;
        EXPECT_EQ(line.deals(), one->second.deals);
        EXPECT_EQ(line.open, one->second.open);
        EXPECT_EQ(line.won, one->second.won);
        EXPECT_EQ(line.lost, one->second.lost);
        EXPECT_EQ(line.wonAmount, Money::fromYuan(one->second.wonYuan));
        EXPECT_DOUBLE_EQ(*line.winRate, static_cast<double>(one->second.won) /
                                            static_cast<double>(one->second.won + one->second.lost));
        EXPECT_DOUBLE_EQ(*line.daysMean, one->second.mean());
        EXPECT_DOUBLE_EQ(*line.daysMedian, one->second.median());
    }
    EXPECT_EQ(withDeals, static_cast<int>(expected.owners.size()));
    EXPECT_EQ(idle, 3) << "two idle agents of the file and the salesperson of the book";
    EXPECT_DOUBLE_EQ(*owners.total.daysMedian, expected.all.median());
    EXPECT_DOUBLE_EQ(*owners.total.daysMean, expected.all.mean());
}

TEST_P(DealImportTest, StalledDealsOfAnEarlierDayAgreeWithTheFile)
{
    const test::MavenFixture fixture{kSeed + 1};
    importMaven(fixture);
    for (const char* day : {"2017-12-31", "2017-06-30", "2016-11-15"}) {
        const auto stalled =
            report(review::stalledReport, Day::fromString(QString::fromLatin1(day), Qt::ISODate));
        EXPECT_EQ(stalled.openDeals, fixture.openOn(day)) << day;
        EXPECT_EQ(static_cast<int>(stalled.rows.size()), fixture.openOn(day))
            << "none of them has a next step";
        EXPECT_EQ(stalled.openWithoutDate, fixture.calculate().withoutDate);
        int engaging = 0;
        for (const review::StalledDeal& row : stalled.rows)
            engaging += row.stage == Stage::Needs && row.reasons.front() == review::StallReason::OverStandard;
        EXPECT_EQ(engaging, fixture.engagingLongerThan(10, day)) << day;
    }
}

TEST_P(DealImportTest, AWonDealHasItsContractAndPaymentOnTheClosingDay)
{
    import("external_id,customer,contact,status,created,closed,amount\n"
           "W1,甲公司,王工,won,2025-01-02,2025-02-03,1234.5\n");
    const Deal won = deal(u"W1"_s);
    EXPECT_EQ(won.outcome, Outcome::Won);
    EXPECT_EQ(won.stage, Stage::Payment);
    EXPECT_TRUE(won.imported);
    EXPECT_EQ(won.opened->day(), Day(2025, 1, 2));
    EXPECT_EQ(won.closed->day(), Day(2025, 2, 3));
    EXPECT_EQ(
        book_.number(
            u"SELECT count(*) FROM contract WHERE amount_fen = 123450 AND signed_day = '2025-02-03' AND signer = '王工'"_s),
        1);
    EXPECT_EQ(
        book_.number(
            u"SELECT count(*) FROM receipt WHERE amount_fen = 123450 AND day = '2025-02-03' AND kind = 'payment'"_s),
        1);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM passage WHERE kind = 'imported'"_s), 1);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM contact WHERE name = '王工'"_s), 1);
}

TEST_P(DealImportTest, UndoTakesTheWholeImportOutOfSightAndRedoBringsItBack)
{
    const qint64 peopleBefore = book_.number(u"SELECT count(*) FROM person WHERE active = 1"_s);
    import(
        "external_id,customer,owner,status,created,closed,amount\n"
        "1,甲公司,新人,won,2025-01-02,2025-02-03,100\n2,乙公司,新人,needs,2025-01-02,,\n3,,林晓,lost,,,\n");
    const auto counted = [&] { return report(review::pipelineReport, book_.now().day()); };
    const auto before = counted();
    EXPECT_EQ(before.outcomes[1].count, 1);
    ASSERT_TRUE(book_.undo(book_.boss()).ok());
    EXPECT_EQ(counted().total().count, 0);
    EXPECT_EQ(counted().outcomes[1].count, 0);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM customer WHERE withdrawn_us IS NULL"_s), 0);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM person WHERE active = 1"_s), peopleBefore);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM receipt"_s), 1) << "money that was recorded never vanishes";
    ASSERT_TRUE(book_.redo(book_.boss()).ok());
    EXPECT_EQ(counted().total(), before.total());
    EXPECT_EQ(counted().outcomes, before.outcomes);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM customer WHERE withdrawn_us IS NULL"_s), 3);
    ASSERT_TRUE(book_.undo(book_.boss()).ok());
    EXPECT_EQ(counted().total().count, 0);
}

TEST_P(DealImportTest, AnUndoneImportCanBeImportedAgain)
{
    const QByteArray csv = "external_id,customer,status\n1,甲公司,needs\n";
    EXPECT_EQ(import(csv).created, 1);
    ASSERT_TRUE(book_.undo(book_.boss()).ok());
    EXPECT_EQ(import(csv).created, 1);
    EXPECT_EQ(report(review::pipelineReport, book_.now().day()).total().count, 1);
}

TEST_P(DealImportTest, WorkOnAnImportedDealKeepsTheImportFromBeingUndone)
{
    import("external_id,customer,status\n1,甲公司,needs\n");
    const DealId id = deal(u"1"_s).id;
    ASSERT_TRUE(book_
                    .write(book_.sales(), u"deal.need"_s,
                           [&](Unit& unit) { return DealDesk{unit}.setNeed(id, Need::Why, u"想省人"_s); })
                    .ok());
    const auto undone = book_.undo(book_.boss());
    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error().rule, u"TD-UNDO-CONFLICT"_s);
    EXPECT_EQ(report(review::pipelineReport, book_.now().day()).total().count, 1);
}

TEST_P(DealImportTest, TheSameFileAgainIsSkipped)
{
    const test::MavenFixture fixture{kSeed + 2, 60};
    importMaven(fixture);
    auto again = tryImport(tableOf(QByteArray::fromStdString(fixture.pipelineCsv())), maven(Entity::Deals));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->created, 0);
    EXPECT_EQ(again->skipped, 60);
    EXPECT_EQ(again->read, 60);
    // Also without numbers, by customer, title and first day; but a file may hold two alike.
    const QByteArray plain = "customer,title,created\n甲公司,报表,2025-01-02\n甲公司,报表,2025-01-02\n";
    EXPECT_EQ(import(plain).created, 2);
    EXPECT_EQ(import(plain).skipped, 2);
    EXPECT_EQ(import(plain, OnDuplicate::Create).created, 2);
}

TEST_P(DealImportTest, AnUpdateWritesTheFilledCellsAndClosesAndItsUndoPutsThemBack)
{
    import("external_id,customer,title,status,amount,note\n1,甲公司,旧名,needs,100,留着\n2,甲公司,二,needs,,"
           "\n3,甲公司,三,solution,5,\n");
    const ImportResult result =
        import("external_id,customer,title,status,amount,closed,note\n1,乙公司,新名,won,150,2026-03-01,\n2,"
               "甲公司,二,needs,,,\n3,甲公司,三,lost,5,2026-03-02,\n",
               OnDuplicate::Update);
    EXPECT_EQ(result.updated, 2);
    EXPECT_EQ(result.skipped, 1) << "nothing new about it";
    const Deal won = deal(u"1"_s);
    EXPECT_EQ(won.title, u"新名"_s);
    EXPECT_EQ(won.note, u"留着"_s) << "a blank cell changes nothing";
    EXPECT_EQ(won.outcome, Outcome::Won);
    EXPECT_EQ(won.closed->day(), Day(2026, 3, 1));
    EXPECT_EQ(deal(u"3"_s).closed->day(), Day(2026, 3, 2));
    const auto undone = book_.undo(book_.boss());
    ASSERT_TRUE(undone.ok()) << undone.error().rule.toStdString() << " " << undone.error().cause;
    const Deal back = deal(u"1"_s);
    EXPECT_EQ(back.title, u"旧名"_s);
    EXPECT_EQ(back.outcome, Outcome::Open);
    EXPECT_EQ(back.stage, Stage::Needs);
    EXPECT_EQ(back.amount, Money::fromYuan(100));
    EXPECT_EQ(deal(u"3"_s).outcome, Outcome::Open);
    EXPECT_EQ(book_.number(u"SELECT settled_fen FROM deal_money"_s), 0);
    const auto redone = book_.redo(book_.boss());
    ASSERT_TRUE(redone.ok()) << redone.error().rule.toStdString() << " " << redone.error().cause;
    EXPECT_EQ(deal(u"1"_s).outcome, Outcome::Won);
    EXPECT_EQ(deal(u"1"_s).title, u"新名"_s);
}

TEST_P(DealImportTest, RejectedRowsAreNamedKeptAndImportableAfterRepair)
{
    const CsvTable table = tableOf(u"编号,客户,阶段,状态,金额(万),开始日期,结束日期,备注\n"
                                   "1,甲公司,需求,,十二万四,2025/1/2,,\"=留\n着\"\n"
                                   "2,乙公司,方案,,3.5,2025-02-30,,\n"
                                   "3,丙公司,谈天,,1,,,\n"
                                   "4,丁公司,,赢单,,2025-01-01,2025-01-02,\n"
                                   "5,戊公司,,赢单,1,2025-01-03,2025-01-02,\n"
                                   "6,己公司,签单,,34.2,2025年3月4日,,\n"
                                   "7,庚公司,需求,,1,,,,多出来的\n"_s.toUtf8());
    Mapping mapping = guessMapping(Entity::Deals, table.columns);
    ASSERT_TRUE(addMapOption(mapping, u"编号=external_id"_s).ok());
    auto result = tryImport(table, mapping);
    ASSERT_TRUE(result.ok()) << result.error().rule.toStdString();
    EXPECT_EQ(result->created, 1);
    ASSERT_EQ(result->rejected(), 6);
    EXPECT_EQ(deal(u"6"_s).amount, Money::fromYuan(342'000));
    const QJsonArray rejects = result->toJson()[u"rejects"_s].toArray();
    const auto expectReject = [&](int at, int row, const QString& column, const QString& value,
                                  const QString& rule) {
        EXPECT_EQ(rejects[at][u"row"_s].toInt(), row);
        EXPECT_EQ(rejects[at][u"column"_s].toString(), column);
        EXPECT_EQ(rejects[at][u"value"_s].toString(), value);
        EXPECT_EQ(rejects[at][u"reason"_s].toString(), rule);
    };
    expectReject(0, 2, u"金额(万)"_s, u"十二万四"_s, u"TD-AMOUNT-UNREADABLE"_s);
    expectReject(1, 3, u"开始日期"_s, u"2025-02-30"_s, u"TD-DAY-UNREADABLE"_s);
    expectReject(2, 4, u"阶段"_s, u"谈天"_s, u"TD-CODE-UNKNOWN"_s);
    expectReject(3, 5, u"金额(万)"_s, u""_s, u"TD-IMPORT-WON-AMOUNT"_s);
    expectReject(4, 6, u"结束日期"_s, u"2025-01-02"_s, u"TD-IMPORT-DATES"_s);
    expectReject(5, 8, u""_s, u""_s, u"TD-IMPORT-CELLS"_s);

    // Somebody repairs the file of rejects in an editor and imports it like the first one.
    QString repaired = QString::fromUtf8(rejectsCsv(table, *result));
    repaired.replace(u"十二万四"_s, u"12.4"_s)
        .replace(u"2025-02-30"_s, u"2025-02-28"_s)
        .replace(u"谈天"_s, u"寒暄"_s);
    repaired.replace(u"赢单,,"_s, u"赢单,7,"_s)
        .replace(u"2025-01-03,2025-01-02"_s, u"2025-01-02,2025-01-03"_s)
        .remove(u"多出来的"_s);
    const CsvTable second = tableOf(repaired.toUtf8());
    Mapping again = guessMapping(Entity::Deals, second.columns);
    ASSERT_TRUE(addMapOption(again, u"编号=external_id"_s).ok());
    auto repairedResult = tryImport(second, again);
    ASSERT_TRUE(repairedResult.ok());
    EXPECT_EQ(repairedResult->created, 6) << rejectsCsv(second, *repairedResult).toStdString();
    EXPECT_EQ(deal(u"1"_s).note, u"=留\n着"_s);
    EXPECT_EQ(deal(u"4"_s).amount, Money::fromYuan(70'000));
    // A second round of repair names each column once.
    EXPECT_EQ(tableOf(rejectsCsv(second, *repairedResult)).columns, second.columns);
}

TEST_P(DealImportTest, ReadsAFileOfAChineseSpreadsheet)
{
    QStringEncoder encoder{"GB18030"};
    const QByteArray bytes = encoder.encode(
        u"客户名称;项目;跟进人;进度;金额;预计签约;联系人;电话\r\n迅岚物流;运输调度;林晓;谈判中;342,000.50元;2026/4/2;韩经理;+8613900000000\r\n"_s);
    const CsvTable table = tableOf(bytes);
    EXPECT_EQ(table.encoding, u"GB18030"_s);
    EXPECT_EQ(table.delimiter, u';');
    auto result = tryImport(table, guessMapping(Entity::Deals, table.columns));
    ASSERT_TRUE(result.ok());
    ASSERT_EQ(result->created, 1) << rejectsCsv(table, *result).toStdString();
    const auto id = book_.read([](Connection& db) { return DealStore{db}.resolve(u"运输调度"_s); });
    const auto loaded = book_.read([&](Connection& db) { return DealStore{db}.load(*id); });
    EXPECT_EQ(loaded->stage, Stage::Closing);
    EXPECT_EQ(loaded->amount, Money::fromFen(34'200'050));
    EXPECT_EQ(loaded->expectedClose, Day(2026, 4, 2));
    EXPECT_EQ(loaded->owner, book_.sales().id);
    EXPECT_EQ(
        book_.number(u"SELECT count(*) FROM contact WHERE name = '韩经理' AND phone = '+8613900000000'"_s),
        1);
}

TEST_P(DealImportTest, ADryRunCountsEverythingAndLeavesNothing)
{
    const test::MavenFixture fixture{kSeed + 3, 50};
    const CsvTable table = tableOf(QByteArray::fromStdString(fixture.pipelineCsv()));
    ImportRun run;
    run.dryRun = true;
    const auto dry = tryImport(table, maven(Entity::Deals), run);
    ASSERT_TRUE(dry.ok()) << dry.error().rule.toStdString() << dry.error().cause;
    EXPECT_EQ(dry->created, 50);
    EXPECT_EQ(dry->newPeople.size(), static_cast<qsizetype>(fixture.calculate().owners.size()));
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM deal"_s), 0);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM customer"_s), 0);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM history_entry WHERE command = 'import.deals'"_s), 0);
    run.dryRun = false;
    EXPECT_EQ(tryImport(table, maven(Entity::Deals), run)->created, 50);
}

TEST_P(DealImportTest, ACancelledImportLeavesNothing)
{
    const test::MavenFixture fixture{kSeed + 4, 50};
    const CsvTable table = tableOf(QByteArray::fromStdString(fixture.pipelineCsv()));
    ImportRun run;
    std::vector<qint64> seen;
    run.progress = [&, token = run.cancel](qint64 done, qint64) {
        seen.push_back(done);
        if (seen.size() == 3)
            token.cancel();
    };
    // Told after the rows were read, after they were told apart, and after the first block was written.
    const auto result = tryImport(table, maven(Entity::Deals), run);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().rule, u"TD-CANCELLED"_s);
    EXPECT_EQ(book_.number(u"SELECT count(*) FROM deal"_s), 0);
}

TEST_P(DealImportTest, OnlyTheBossAddsPeopleByImporting)
{
    const CsvTable table = tableOf("external_id,customer,owner\n1,甲公司,没见过\n2,甲公司,林晓\n3,甲公司,\n");
    const auto result = tryImport(table, guessMapping(Entity::Deals, table.columns), {}, &book_.sales());
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->created, 2);
    ASSERT_EQ(result->rejected(), 1);
    EXPECT_EQ(result->rejects[0].why.rule, u"TD-PERSON-NOT-FOUND"_s);
    EXPECT_EQ(result->rejects[0].column, u"owner"_s);
    EXPECT_EQ(deal(u"3"_s).owner, book_.sales().id) << "a blank owner is whoever imports";
}

TEST_P(DealImportTest, TheTeamsFileAddsLeadsAndTeams)
{
    const test::MavenFixture fixture{kSeed};
    importMaven(fixture);
    EXPECT_EQ(
        book_.number(
            u"SELECT count(*) FROM person WHERE role = 'lead' AND name IN ('Mona Lead', 'Nils Chief')"_s),
        2);
    EXPECT_EQ(
        book_.number(
            u"SELECT count(*) FROM person p JOIN person m ON m.id = p.manager_id WHERE p.team = 'East' AND m.name = 'Mona Lead' AND p.role = 'sales'"_s),
        4);
}

TEST_P(DealImportTest, AMappingIsKeptUnderItsName)
{
    Mapping mapping;
    ASSERT_TRUE(addMapOption(mapping, u"a=b column=customer"_s).ok());
    ASSERT_TRUE(addValueOption(mapping, u"status:进行 中=needs"_s).ok());
    ASSERT_TRUE(addValueOption(mapping, u"status:=rapport"_s).ok());
    EXPECT_EQ(mapping.valueOf(u"status"_s, u" 进行中 "_s), u"needs"_s);
    EXPECT_EQ(mapping.valueOf(u"status"_s, u""_s), u"rapport"_s);
    for (int round = 0; round < 2; ++round)
        ASSERT_TRUE(book_
                        .write(book_.boss(), u"import.mapping"_s,
                               [&](Unit& unit) { return saveMapping(unit, u"旧表"_s, mapping); })
                        .ok());
    const auto loaded =
        book_.read([](Connection& db) { return MappingStore{db}.load(u"旧表"_s, Entity::Deals); });
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(*loaded, mapping);
    const auto names = book_.read([](Connection& db) { return MappingStore{db}.list(Entity::Deals); });
    ASSERT_EQ(names->size(), 2u);
    EXPECT_EQ((*names)[0].name, u"maven"_s);
    EXPECT_TRUE((*names)[0].builtIn);
    const auto none =
        book_.read([](Connection& db) { return MappingStore{db}.load(u"无"_s, Entity::Deals); });
    EXPECT_EQ(none.error().rule, u"TD-MAPPING-NOT-FOUND"_s);
}

TEST(Mapping, RefusesWhatTheFileOrTheBookDoesNotHave)
{
    Mapping mapping;
    EXPECT_EQ(addMapOption(mapping, u"x=price"_s).error().rule, u"TD-IMPORT-FIELD"_s);
    EXPECT_EQ(addMapOption(mapping, u"=customer"_s).error().rule, u"TD-IMPORT-SYNTAX"_s);
    EXPECT_EQ(addValueOption(mapping, u"won"_s).error().rule, u"TD-IMPORT-SYNTAX"_s);
    EXPECT_EQ(checkMapping(mapping, {u"a"_s}).error().rule, u"TD-IMPORT-REQUIRED"_s);
    ASSERT_TRUE(addMapOption(mapping, u"x=customer"_s).ok());
    EXPECT_EQ(checkMapping(mapping, {u"a"_s}).error().rule, u"TD-IMPORT-COLUMN"_s);
    EXPECT_TRUE(checkMapping(mapping, {u"x"_s}).ok());
}

INSTANTIATE_TEST_SUITE_P(Engines, DealImportTest, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         [](const auto& engine) {
                             return engine.param == Dialect::Sqlite ? std::string{"sqlite"}
                                                                    : std::string{"postgres"};
                         });

} // namespace
} // namespace tandan::exchange
