#include "tests/cli/ctl.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan::test;

namespace {

class CtlTest : public ::testing::Test
{
protected:
    void expectRefused(const QStringList& arguments, const QString& rule, const QString& as = {})
    {
        const Ran ran = ctl.run(arguments, as);
        EXPECT_EQ(ran.exitCode, 3) << arguments.join(u' ').toStdString() << '\n' << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(rule)) << ran.err.toStdString();
        EXPECT_EQ(ran.json[u"error"_s].toObject()[u"rule"_s].toString(), rule);
    }
    QString addDeal()
    {
        return ctl
            .ok({u"deal"_s, u"add"_s, u"--customer"_s, u"迅岚物流"_s, u"--title"_s, u"运输调度平台"_s,
                 u"--amount"_s, u"35.8万"_s, u"--owner"_s, u"林晓"_s})[u"deal"_s]
            .toString();
    }
    void toNeeds()
    {
        ctl.ok({u"contact"_s, u"add"_s, u"迅岚物流"_s, u"韩立"_s, u"--part"_s, u"decider"_s,
                u"--personality"_s, u"爽快，爱钓鱼"_s, u"--title"_s, u"总经理"_s});
        ctl.ok({u"deal"_s, u"fact"_s, u"TD-0001"_s, u"G1-3"_s, u"想换调度系统"_s});
        ctl.ok({u"deal"_s, u"move"_s, u"TD-0001"_s, u"needs"_s});
    }
    void toSolution()
    {
        for (const QString& need : {u"want"_s, u"why"_s, u"when"_s, u"budget"_s, u"who"_s})
            ctl.ok({u"deal"_s, u"need"_s, u"TD-0001"_s, need, u"问到了"_s});
        ctl.ok({u"deal"_s, u"move"_s, u"TD-0001"_s, u"solution"_s});
    }
    void toClosing()
    {
        ctl.ok({u"deal"_s, u"fact"_s, u"TD-0001"_s, u"G3-1"_s, u"现场跑了三条线"_s});
        ctl.ok({u"deal"_s, u"fact"_s, u"TD-0001"_s, u"G3-3"_s, u"空驶降七个点"_s});
        ctl.ok({u"quote"_s, u"add"_s, u"TD-0001"_s, u"--price"_s, u"35.8万"_s, u"--standard"_s, u"32万"_s,
                u"--floor"_s, u"32万"_s, u"--psych"_s, u"29万-30.5万"_s});
        ctl.ok({u"deal"_s, u"move"_s, u"TD-0001"_s, u"closing"_s});
    }
    void toSigning()
    {
        ctl.ok({u"deal"_s, u"fact"_s, u"TD-0001"_s, u"G4-2"_s, u"谈定了"_s});
        ctl.ok({u"deal"_s, u"move"_s, u"TD-0001"_s, u"signing"_s});
    }
    Ctl ctl;
};

TEST_F(CtlTest, ADealWalksFromRapportToWonAndIsWonOnlyWhenPaid)
{
    EXPECT_EQ(addDeal(), u"TD-0001"_s);
    expectRefused({u"deal"_s, u"move"_s, u"TD-0001"_s, u"needs"_s}, u"TD-GATE"_s);
    toNeeds();
    expectRefused({u"deal"_s, u"move"_s, u"TD-0001"_s, u"solution"_s}, u"TD-GATE"_s);
    toSolution();
    toClosing();
    toSigning();
    ctl.ok({u"contract"_s, u"sign"_s, u"TD-0001"_s, u"--amount"_s, u"35.8万"_s, u"--signer"_s, u"韩立"_s});
    ctl.ok({u"deal"_s, u"move"_s, u"TD-0001"_s, u"payment"_s});
    const auto first = ctl.ok({u"receipt"_s, u"add"_s, u"TD-0001"_s, u"--amount"_s, u"10万"_s});
    EXPECT_EQ(first[u"outcome"_s], u"open"_s);
    EXPECT_EQ(first[u"open_fen"_s].toInteger(), 258'000'00);
    const auto last = ctl.ok({u"receipt"_s, u"add"_s, u"TD-0001"_s, u"--amount"_s, u"25.8万"_s});
    EXPECT_EQ(last[u"outcome"_s], u"won"_s);
    const auto deal = ctl.ok({u"deal"_s, u"show"_s, u"TD-0001"_s});
    EXPECT_EQ(deal[u"outcome"_s], u"won"_s);
    EXPECT_EQ(deal[u"stage"_s], u"payment"_s);
    EXPECT_TRUE(ctl.ok({u"check"_s, u"--deep"_s})[u"ok"_s].toBool());
}

TEST_F(CtlTest, ThePriceMovesTwiceAndNoThirdTime)
{
    addDeal();
    toNeeds();
    toSolution();
    toClosing();
    const QStringList ask{u"concession"_s,  u"request"_s, u"TD-0001"_s,
                          u"--in-return"_s, u"预付50%"_s, u"--to"_s};
    expectRefused(ask + QStringList{u"34.2万"_s}, u"TD-CONCESSION-NO-HOLD"_s, u"林晓"_s);
    ctl.ok({u"hold"_s, u"add"_s, u"TD-0001"_s, u"--note"_s, u"讲了三条线路"_s}, u"林晓"_s);
    ctl.ok(ask + QStringList{u"34.2万"_s}, u"林晓"_s);
    expectRefused({u"concession"_s, u"approve"_s, u"TD-0001"_s}, u"TD-NOT-APPROVER"_s, u"林晓"_s);
    const auto first = ctl.ok({u"concession"_s, u"approve"_s, u"TD-0001"_s}, u"沈毅"_s);
    EXPECT_EQ(first[u"ordinal"_s].toInt(), 1);
    EXPECT_EQ(first[u"amount_fen"_s].toInteger(), 16'000'00);
    ctl.ok(ask + QStringList{u"32.8万"_s}, u"林晓"_s);
    EXPECT_EQ(ctl.run({u"concession"_s, u"approve"_s, u"TD-0001"_s}, u"沈毅"_s).exitCode, 3);
    const auto second = ctl.ok({u"concession"_s, u"approve"_s, u"TD-0001"_s}, u"顾明远"_s);
    EXPECT_EQ(second[u"ordinal"_s].toInt(), 2);
    expectRefused(ask + QStringList{u"32.5万"_s}, u"TD-CONCESSION-LIMIT"_s, u"林晓"_s);
    const auto moves = ctl.ok({u"report"_s, u"concessions"_s});
    EXPECT_EQ(moves[u"totals"_s].toObject()[u"concessions"_s].toInt(), 2);
    EXPECT_EQ(ctl.run({u"undo"_s}, u"顾明远"_s).json[u"error"_s].toObject()[u"rule"_s], u"TD-UNDO-FINAL"_s);
}

TEST_F(CtlTest, ASalespersonNeverReadsTheFloor)
{
    addDeal();
    toNeeds();
    toSolution();
    toClosing();
    const Ran asSales = ctl.run({u"deal"_s, u"show"_s, u"TD-0001"_s}, u"林晓"_s);
    EXPECT_FALSE(asSales.out.contains(u"floor"_s, Qt::CaseInsensitive));
    const Ran history = ctl.run({u"history"_s, u"TD-0001"_s}, u"林晓"_s);
    EXPECT_FALSE(history.out.contains(u"floor"_s, Qt::CaseInsensitive));
    const Ran asLead = ctl.run({u"deal"_s, u"show"_s, u"TD-0001"_s}, u"沈毅"_s);
    EXPECT_TRUE(asLead.out.contains(u"floor_fen"_s));
}

TEST_F(CtlTest, AMeetingIsLoggedWithItsNextStepAndUndone)
{
    addDeal();
    ctl.ok({u"meeting"_s, u"log"_s, u"迅岚"_s, u"--kind"_s, u"call"_s, u"--minutes"_s, u"12"_s, u"--note"_s,
            u"周五能签"_s, u"--signal"_s, u"v1"_s, u"--objection"_s, u"B:价格高"_s, u"--next"_s, u"谈付款"_s,
            u"--due"_s, u"2026-03-13T10:00"_s},
           u"林晓"_s);
    auto deal = ctl.ok({u"deal"_s, u"show"_s, u"TD-0001"_s});
    EXPECT_EQ(deal[u"meetings"_s].toArray().size(), 1);
    EXPECT_EQ(deal[u"next_step"_s], u"谈付款"_s);
    EXPECT_EQ(deal[u"objections"_s].toArray().first().toObject()[u"class"_s], u"B"_s);
    ctl.ok({u"undo"_s}, u"林晓"_s);
    deal = ctl.ok({u"deal"_s, u"show"_s, u"TD-0001"_s});
    EXPECT_TRUE(deal[u"meetings"_s].toArray().isEmpty());
    EXPECT_TRUE(deal[u"next_step"_s].isNull());
    ctl.ok({u"redo"_s}, u"林晓"_s);
    EXPECT_EQ(ctl.ok({u"deal"_s, u"show"_s, u"TD-0001"_s})[u"meetings"_s].toArray().size(), 1);
    EXPECT_GE(ctl.ok({u"history"_s, u"TD-0001"_s})[u"history"_s].toArray().size(), 4);
}

TEST_F(CtlTest, WrongUsageIsTwoUnknownThingsAreThreeMissingBooksAreFive)
{
    EXPECT_EQ(ctl.plain({u"deal"_s, u"dance"_s}).exitCode, 2);
    EXPECT_EQ(ctl.run({u"deal"_s, u"move"_s, u"TD-0001"_s, u"dancing"_s}).exitCode, 2);
    EXPECT_EQ(ctl.run({u"deal"_s, u"add"_s, u"--customer"_s, u"甲"_s, u"--title"_s, u"乙"_s, u"--amount"_s,
                       u"十二万四"_s})
                  .exitCode,
              2);
    EXPECT_EQ(ctl.run({u"deal"_s, u"show"_s, u"TD-0999"_s}).exitCode, 3);
    const Ran missing = ctl.plain({u"--book"_s, ctl.file(u"none.tandan"_s), u"deal"_s, u"list"_s});
    EXPECT_EQ(missing.exitCode, 5);
    EXPECT_TRUE(missing.err.contains(u"TD-BOOK-MISSING"_s));
    EXPECT_TRUE(missing.out.isEmpty());
    EXPECT_EQ(ctl.plain({u"--help"_s}).exitCode, 0);
}

TEST_F(CtlTest, EveryCommandHasHelpWithAnExample)
{
    const QStringList commands{u"init"_s,
                               u"customer add"_s,
                               u"deal add"_s,
                               u"deal move"_s,
                               u"meeting log"_s,
                               u"next set"_s,
                               u"quote add"_s,
                               u"hold add"_s,
                               u"concession request"_s,
                               u"contract sign"_s,
                               u"plan add"_s,
                               u"receipt add"_s,
                               u"suggest"_s,
                               u"report pipeline"_s,
                               u"report stalled"_s,
                               u"report concessions"_s,
                               u"report owners"_s,
                               u"import deals"_s,
                               u"import people"_s,
                               u"export deals"_s,
                               u"export meetings"_s,
                               u"export customers"_s,
                               u"undo"_s,
                               u"redo"_s,
                               u"history"_s,
                               u"person add"_s,
                               u"policy set"_s,
                               u"check"_s,
                               u"backup"_s,
                               u"doctor"_s};
    for (const QString& command : commands) {
        const Ran ran =
            ctl.plain(QStringList{u"--lang"_s, u"en"_s} + command.split(u' ') + QStringList{u"--help"_s});
        EXPECT_EQ(ran.exitCode, 0) << command.toStdString();
        EXPECT_TRUE(ran.out.contains(u"Examples:"_s)) << command.toStdString();
        const Ran chinese =
            ctl.plain(QStringList{u"--lang"_s, u"zh"_s} + command.split(u' ') + QStringList{u"--help"_s});
        EXPECT_FALSE(chinese.out.contains(u"Examples:"_s)) << command.toStdString();
    }
}

TEST_F(CtlTest, SuggestAnswersARemarkAndStaysSilentOnSmallTalk)
{
    const auto answer =
        ctl.ok({u"suggest"_s, u"--stage"_s, u"closing"_s, u"--"_s, u"太贵了，能不能再便宜点"_s});
    EXPECT_TRUE(answer[u"matched"_s].toBool());
    const auto card = answer[u"cards"_s].toArray().first().toObject();
    EXPECT_EQ(card[u"basis"_s], u"text"_s);
    EXPECT_FALSE(card[u"say"_s].toArray().isEmpty());
    EXPECT_FALSE(card[u"why"_s].toArray().isEmpty());
    EXPECT_FALSE(
        ctl.ok({u"suggest"_s, u"--stage"_s, u"closing"_s, u"--"_s, u"今天这雨下得真大"_s})[u"matched"_s]
            .toBool());
}

TEST_F(CtlTest, BatchAnswersLineByLineUnderTheSameIds)
{
    const QByteArray lines = R"({"id":"a","text":"太贵了"}
{"id":7,"text":"我再考虑考虑","stage":"closing","type":"hesitant"}
)";
    ctl.writeFile(u"remarks.jsonl"_s, lines);
    const Ran ran = ctl.run({u"suggest"_s, u"--batch"_s, ctl.file(u"remarks.jsonl"_s)});
    ASSERT_EQ(ran.exitCode, 0) << ran.err.toStdString();
    const QStringList answers = ran.out.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(answers.size(), 2);
    EXPECT_TRUE(answers[0].contains(u"\"id\":\"a\""_s));
    EXPECT_TRUE(answers[1].contains(u"\"id\":7"_s));
}

TEST_F(CtlTest, ABackupOpensAndHoldsTheSameDeals)
{
    addDeal();
    const auto made = ctl.ok({u"backup"_s, ctl.file(u"copies"_s)})[u"backup"_s].toString();
    const Ran listed = ctl.plain({u"--book"_s, made, u"--json"_s, u"deal"_s, u"list"_s});
    EXPECT_EQ(listed.json[u"count"_s].toInt(), 1);
}

} // namespace
