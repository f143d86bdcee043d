#include "core/customer/customerdesk.h"
#include "core/deal/nextstepdesk.h"
#include "core/exchange/customerimport.h"
#include "core/exchange/dealimport.h"
#include "core/exchange/export.h"
#include "core/meeting/meetingdesk.h"
#include "tests/support/testbook.h"

#include <QFile>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace tandan::exchange {
namespace {

class ExportTest : public ::testing::TestWithParam<Dialect>
{
protected:
    static QString dealsCsv(test::TestBook& book, Headers headers, const DealFilter& filter = {})
    {
        CsvWriter csv;
        const auto rows = book.read([&](Connection& db) { return writeDeals(csv, db, filter, headers); });
        EXPECT_TRUE(rows.ok()) << rows.error().cause;
        return QString::fromUtf8(csv.bytes());
    }
    static ImportResult import(test::TestBook& book, const QString& csv)
    {
        const auto table = tableFromBytes(csv.toUtf8(), u"x"_s, {{}, QChar{u','}, false});
        EXPECT_TRUE(table.ok());
        const auto result = book.write(book.boss(), QString{kImportDealsCommand}, [&](Unit& unit) {
            return importDeals(unit, *table, guessMapping(Entity::Deals, table->columns), {});
        });
        EXPECT_TRUE(result.ok()) << result.error().rule.toStdString() << " " << result.error().cause;
        return result ? *result : ImportResult{};
    }
};

TEST_P(ExportTest, WritesDealsWithChineseHeadingsForPeopleAndCodesForPrograms)
{
    test::TestBook book{GetParam()};
    import(book, u"external_id,customer,title,owner,stage,amount,created,contact,phone,note\n"
                 "7,甲公司,报表,林晓,needs,342000.5,2026-03-01,韩经理,+8613900000000,=1+1\n"
                 "8,乙公司,商城,,lost,,,,,\n"_s.replace(u"lost"_s, u"closing"_s));
    const auto step = book.write(book.sales(), u"next.set"_s, [&](Unit& unit) {
        return NextStepDesk{unit}.set(DealId{1}, {u"送方案"_s, Day{2026, 3, 15}, std::nullopt, std::nullopt});
    });
    ASSERT_TRUE(step.ok()) << step.error().rule.toStdString();
    EXPECT_EQ(dealsCsv(book, Headers::Codes),
              u""
              "deal,external_id,customer,title,owner,stage,outcome,amount,created,closed,expected_close,"
              "industry,source,product,contact,phone,note,lost_reason,next_step,next_due,concessions\r\n"
              "TD-0001,7,甲公司,报表,林晓,needs,open,342000.50,2026-03-01,,,,,,韩经理,'+8613900000000,'=1+1,,"
              "送方案,2026-03-15,0\r\n"
              "TD-0002,8,乙公司,商城,顾明远,closing,open,,,,,,,,,,,,,,0\r\n"_s);
    const QString chinese = dealsCsv(book, Headers::Chinese);
    EXPECT_TRUE(chinese.startsWith(u"商机编号,外部编号,客户,商机,跟进人,阶段,结果,金额,开始日期"_s));
    EXPECT_TRUE(chinese.contains(u"林晓,需求,进行中,342000.50"_s));
    DealFilter filter;
    filter.stage = Stage::Closing;
    const QString filtered = dealsCsv(book, Headers::Codes, filter);
    EXPECT_FALSE(filtered.contains(u"TD-0001"_s));
    EXPECT_TRUE(filtered.contains(u"TD-0002"_s));
}

/// Cells made of what is dangerous in files and spreadsheets, and now and then ordinary.
QString cell(std::mt19937& random, const QString& alphabet)
{
    QString text;
    for (auto left = 1 + random() % 7; left > 0; --left)
        text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
    text = text.trimmed();
    return text.isEmpty() ? u"x"_s : text;
}

TEST_P(ExportTest, WhatIsExportedAndImportedElsewhereIsExportedTheSame)
{
    const unsigned seed = 5;
    SCOPED_TRACE(seed);
    std::mt19937 random{seed};
    const QString nasty = u"=+-@'\",;|\n a1客é&"_s;
    const auto oneOf = [&](const QStringList& texts) {
        return texts[static_cast<qsizetype>(random() % static_cast<unsigned>(texts.size()))];
    };
    CsvWriter csv;
    csv.row({u"external_id"_s, u"customer"_s, u"title"_s, u"owner"_s, u"stage"_s, u"outcome"_s, u"amount"_s,
             u"created"_s, u"closed"_s, u"expected_close"_s, u"industry"_s, u"source"_s, u"product"_s,
             u"contact"_s, u"phone"_s, u"note"_s, u"lost_reason"_s});
    constexpr int kRows = 80;
    for (int row = 0; row < kRows; ++row) {
        const QString outcome = oneOf({u"open"_s, u"won"_s, u"lost"_s, u"shelved"_s});
        const bool won = outcome == u"won"_s;
        csv.row({random() % 3 ? u"X%1"_s.arg(row) : QString{}, u"%1 %2"_s.arg(cell(random, nasty)).arg(row),
                 cell(random, nasty), oneOf({u"林晓"_s, u"=新人"_s, u""_s}),
                 won ? u"payment"_s : oneOf(allCodes<Stage>()), outcome,
                 won || random() % 2
                     ? formatMoneyPlain(Money::fromFen(1 + static_cast<qint64>(random() % 100'000'000)))
                     : QString{},
                 random() % 4 ? u"2025-01-0%1"_s.arg(1 + random() % 9) : QString{},
                 outcome == u"open"_s ? QString{} : u"2025-02-1%1"_s.arg(random() % 10),
                 random() % 2 ? u"2026-05-1%1"_s.arg(random() % 10) : QString{}, cell(random, nasty),
                 cell(random, nasty), cell(random, nasty), u"%1%2"_s.arg(cell(random, nasty)).arg(row),
                 u"+86%1"_s.arg(random() % 1'000'000), cell(random, nasty),
                 outcome == u"lost"_s ? oneOf({u"price"_s, u"no_need"_s, u""_s}) : QString{}});
    }
    test::TestBook first{GetParam()};
    ASSERT_EQ(import(first, QString::fromUtf8(csv.bytes())).created, kRows);
    const QString exported = dealsCsv(first, Headers::Codes);
    for (const Headers headers : {Headers::Codes, Headers::Chinese}) {
        test::TestBook second{Dialect::Sqlite};
        const auto result = import(second, dealsCsv(first, headers));
        ASSERT_EQ(result.created, kRows);
        ASSERT_EQ(dealsCsv(second, Headers::Codes), exported);
    }
}

TEST_P(ExportTest, WritesAMeetingWithAllThatCameUpInIt)
{
    test::TestBook book{GetParam()};
    import(book, u"customer,title,stage\n甲公司,报表,closing\n"_s);
    NewMeeting meeting;
    meeting.deal = DealId{1};
    meeting.kind = MeetingKind::Call;
    meeting.at = Instant::at(Day{2026, 3, 11}, 9 * 60 + 5);
    meeting.minutes = 25;
    meeting.note = u"聊得好\n下次签"_s;
    meeting.heard = {Signal::V1, Signal::B3};
    meeting.objections = {{u"太贵"_s, ObjectionClass::B}, {u"再想想"_s, std::nullopt}};
    meeting.cards = {{u"C-01"_s, CardEffect::Helped}};
    meeting.promises = {{PromiseSide::Us, u"寄样品"_s, Day{2026, 3, 14}}};
    ASSERT_TRUE(
        book.write(book.sales(), u"meeting.log"_s, [&](Unit& unit) { return MeetingDesk{unit}.log(meeting); })
            .ok());
    CsvWriter csv;
    const auto rows = book.read([&](Connection& db) { return writeMeetings(csv, db, {}, Headers::Codes); });
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(*rows, 1);
    EXPECT_EQ(
        QString::fromUtf8(csv.bytes()),
        u""
        "meeting,deal,customer,title,kind,at,minutes,stage,result,by,signals,objections,cards,promises,"
        "note\r\n"
        "1,TD-0001,甲公司,报表,call,2026-03-11 09:05,25,closing,,林晓,b3; v1,太贵 [B]; 再想想,C-01 [helped],寄样品 [2026-03-14],\"聊得好\n下次签\"\r\n"_s);
}

TEST_P(ExportTest, CustomersAndContactsComeBackAsTheyWere)
{
    test::TestBook book{GetParam()};
    const auto importWith = [](test::TestBook& target, auto importer, Entity entity, const QString& csv,
                               OnDuplicate onDuplicate = OnDuplicate::Skip) {
        const auto table = tableFromBytes(csv.toUtf8(), u"x"_s);
        ImportRun run;
        run.onDuplicate = onDuplicate;
        const auto result = target.write(target.boss(), u"import"_s, [&](Unit& unit) {
            return importer(unit, *table, guessMapping(entity, table->columns), run);
        });
        EXPECT_TRUE(result.ok()) << result.error().rule.toStdString() << " " << result.error().cause;
        return result ? *result : ImportResult{};
    };
    const auto first = importWith(
        book, importCustomers, Entity::Customers,
        u"客户,行业,来源,客户类型,联系人,电话,备注\n甲公司,物流,展会,急躁型、大客户,王工,138,=x\n甲公司,,,,李总,139,\n乙公司,,,怪人,,,\n,,,,,,\n丙公司,,,,,,\n"_s);
    EXPECT_EQ(first.created, 2);
    EXPECT_EQ(first.updated, 1) << "a second contact of the same new customer";
    ASSERT_EQ(first.rejected(), 2);
    EXPECT_EQ(first.rejects[0].column, u"客户类型"_s);
    EXPECT_EQ(first.rejects[1].why.rule, u"TD-TEXT-EMPTY"_s);

    const auto contacts = [](test::TestBook& from) {
        CsvWriter csv;
        EXPECT_TRUE(from.read([&](Connection& db) { return writeContacts(csv, db, Headers::Chinese); }).ok());
        return QString::fromUtf8(csv.bytes());
    };
    const auto customers = [](test::TestBook& from) {
        CsvWriter csv;
        EXPECT_TRUE(
            from.read([&](Connection& db) { return writeCustomers(csv, db, Headers::Chinese); }).ok());
        return QString::fromUtf8(csv.bytes());
    };
    test::TestBook second{Dialect::Sqlite};
    importWith(second, importCustomers, Entity::Customers, customers(book));
    importWith(second, importContacts, Entity::Contacts, contacts(book));
    EXPECT_EQ(contacts(second), contacts(book));
    EXPECT_EQ(customers(second), customers(book));
    EXPECT_TRUE(customers(second).contains(u"甲公司,物流,展会,大客户; 急躁型,王工,,138,'=x"_s));

    const auto update = importWith(second, importContacts, Entity::Contacts,
                                   u"客户,联系人,决策作用\n甲公司,王工,拍板\n"_s, OnDuplicate::Update);
    EXPECT_EQ(update.updated, 1);
    EXPECT_TRUE(contacts(second).contains(u"甲公司,王工,,拍板,138"_s));
}

TEST_P(ExportTest, AFileIsReplacedOnlyByAWholeOne)
{
    test::TestBook book{GetParam()};
    import(book, u"customer\n甲公司\n"_s);
    const test::TempDir dir;
    const QString path = dir.file(u"deals.csv"_s);
    const auto write = [&](const QString& to) {
        return book.read([&](Connection& db) {
            return exportTo(to, [&](CsvWriter& csv) { return writeDeals(csv, db, {}, Headers::Chinese); });
        });
    };
    const auto rows = write(path);
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(*rows, 1);
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), dealsCsv(book, Headers::Chinese));
    EXPECT_EQ(write(u"/dev/full"_s).error().rule, u"TD-FILE-UNWRITABLE"_s);
}

INSTANTIATE_TEST_SUITE_P(Engines, ExportTest, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         [](const auto& engine) {
                             return engine.param == Dialect::Sqlite ? std::string{"sqlite"}
                                                                    : std::string{"postgres"};
                         });

} // namespace
} // namespace tandan::exchange
