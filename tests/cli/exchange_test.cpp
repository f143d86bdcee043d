#include "tests/cli/ctl.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan::test;

namespace {

const QByteArray kPipeline =
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\r\n"
    "A1,Anna Snelling,GTX Basic,Cancity,Won,2016-10-20,2017-03-01,1054\r\n"
    "A2,Anna Snelling,GTXPro,,Engaging,2016-11-03,,\r\n"
    "A3,Moses Frase,MG Special,Isdom,Lost,2016-10-25,2017-03-11,0\r\n"
    "A4,Moses Frase,MG Special,Isdom,Prospecting,,,\r\n"
    "A5,Moses Frase,MG Special,Isdom,Won,2016-10-25,2017-02-30,50\r\n";

class CtlExchangeTest : public ::testing::Test
{
protected:
    Ran importPipeline(const QStringList& more = {})
    {
        ctl.writeFile(u"pipeline.csv"_s, kPipeline);
        return ctl.run(
            QStringList{u"import"_s, u"deals"_s, ctl.file(u"pipeline.csv"_s), u"--mapping"_s, u"maven"_s} +
            more);
    }
    Ctl ctl;
};

TEST_F(CtlExchangeTest, AnImportCountsRejectsAndUndoesInOneStep)
{
    const Ran ran = importPipeline({u"--rejects"_s, ctl.file(u"rejects.csv"_s)});
    EXPECT_EQ(ran.exitCode, 4) << ran.err.toStdString();
    EXPECT_EQ(ran.json[u"read"_s].toInt(), 5);
    EXPECT_EQ(ran.json[u"created"_s].toInt(), 4);
    EXPECT_EQ(ran.json[u"rejected"_s].toInt(), 1);
    const auto reject = ran.json[u"rejects"_s].toArray().first().toObject();
    EXPECT_EQ(reject[u"column"_s], u"close_date"_s);
    EXPECT_EQ(reject[u"value"_s], u"2017-02-30"_s);

    auto rejects = ctl.readFile(u"rejects.csv"_s);
    ctl.writeFile(u"repaired.csv"_s, rejects.replace("2017-02-30", "2017-02-28"));
    const Ran again =
        ctl.run({u"import"_s, u"deals"_s, ctl.file(u"repaired.csv"_s), u"--mapping"_s, u"maven"_s});
    EXPECT_EQ(again.exitCode, 0) << again.err.toStdString();
    EXPECT_EQ(again.json[u"created"_s].toInt(), 1);

    const auto pipeline = ctl.ok({u"report"_s, u"pipeline"_s});
    const auto outcomes = pipeline[u"totals"_s].toObject()[u"by_outcome"_s].toObject();
    EXPECT_EQ(outcomes[u"won"_s].toObject()[u"count"_s].toInt(), 2);
    EXPECT_EQ(outcomes[u"won"_s].toObject()[u"amount_fen"_s].toInteger(), 1104'00);
    EXPECT_EQ(outcomes[u"lost"_s].toObject()[u"count"_s].toInt(), 1);

    ctl.ok({u"undo"_s});
    ctl.ok({u"undo"_s});
    EXPECT_EQ(ctl.ok({u"deal"_s, u"list"_s, u"--all"_s})[u"count"_s].toInt(), 0);
    ctl.ok({u"redo"_s});
    EXPECT_EQ(ctl.ok({u"deal"_s, u"list"_s, u"--all"_s})[u"count"_s].toInt(), 4);
    EXPECT_TRUE(ctl.ok({u"check"_s})[u"ok"_s].toBool());
}

TEST_F(CtlExchangeTest, ADryRunKeepsNothing)
{
    const Ran ran = importPipeline({u"--dry-run"_s});
    EXPECT_EQ(ran.json[u"created"_s].toInt(), 4);
    EXPECT_EQ(ctl.ok({u"deal"_s, u"list"_s, u"--all"_s})[u"count"_s].toInt(), 0);
}

TEST_F(CtlExchangeTest, WhatIsExportedComesBackTheSame)
{
    importPipeline();
    ctl.ok({u"export"_s, u"deals"_s, u"--csv"_s, ctl.file(u"deals.csv"_s)});
    const QByteArray exported = ctl.readFile(u"deals.csv"_s);
    EXPECT_TRUE(exported.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(exported.contains("\r\n"));

    Ctl other;
    other.writeFile(u"deals.csv"_s, exported);
    const Ran back = other.run({u"import"_s, u"deals"_s, other.file(u"deals.csv"_s)});
    EXPECT_EQ(back.exitCode, 0) << back.err.toStdString();
    EXPECT_EQ(back.json[u"created"_s].toInt(), 4);
    const auto before = ctl.ok({u"report"_s, u"pipeline"_s});
    const auto after = other.ok({u"report"_s, u"pipeline"_s});
    EXPECT_EQ(before[u"totals"_s], after[u"totals"_s]);
}

TEST_F(CtlExchangeTest, ACsvOnStandardOutputIsTheCsvAndNothingElse)
{
    importPipeline();
    const Ran ran = ctl.plain(
        {u"--book"_s, ctl.book(), u"report"_s, u"owners"_s, u"--csv"_s, u"-"_s, u"--headers"_s, u"en"_s});
    EXPECT_EQ(ran.exitCode, 0);
    EXPECT_TRUE(ran.out.contains(u"owner,"_s)) << ran.out.toStdString();
    EXPECT_TRUE(ran.err.isEmpty()) << ran.err.toStdString();
}

} // namespace
