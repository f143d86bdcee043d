#include "core/book/check.h"
#include "core/customer/customerdesk.h"
#include "core/deal/dealdesk.h"
#include "tests/support/testbook.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

DealId addDeal(test::TestBook& book)
{
    return *book.write(book.boss(), u"deal.add"_s, [](Unit& unit) -> Result<DealId> {
        NewDeal deal;
        TD_ASSIGN(deal.customer, CustomerDesk{unit}.add({u"迅岚物流"_s, {}, {}, {}}));
        deal.title = u"运输调度平台"_s;
        return DealDesk{unit}.add(deal);
    });
}

/// Starts a writer, kills it after some acknowledgements and a little more, and gives what it had
/// acknowledged.
std::vector<qint64> killWriter(const QString& path, DealId deal, int acks, int extraMicros,
                               const QStringList& more)
{
    QProcess writer;
    writer.start(QStringLiteral(TANDAN_CRASHWRITER),
                 QStringList{path, QString::number(deal.value()), u"0"_s} + more);
    std::vector<qint64> seen;
    QByteArray rest;
    while (static_cast<int>(seen.size()) < acks && writer.waitForReadyRead(30'000)) {
        rest += writer.readAllStandardOutput();
        while (rest.contains('\n')) {
            seen.push_back(rest.left(rest.indexOf('\n')).toLongLong());
            rest.remove(0, rest.indexOf('\n') + 1);
        }
    }
    EXPECT_GE(static_cast<int>(seen.size()), acks) << writer.readAllStandardError().toStdString();
    ::usleep(static_cast<useconds_t>(extraMicros)); // so that the moment falls anywhere in a transaction
    ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
    writer.waitForFinished();
    rest += writer.readAllStandardOutput();
    for (const QByteArray& line : rest.split('\n')) {
        if (!line.isEmpty() && rest.endsWith('\n'))
            seen.push_back(line.toLongLong());
    }
    return seen;
}

struct Verdict
{
    int lost = 0; ///< acknowledged, but not in the book
    int half = 0; ///< meetings without their history, or the other way round
    bool whole = false;
};

Verdict judge(const QString& path, const std::vector<qint64>& acknowledged)
{
    Verdict verdict;
    const auto book = Book::open(Location{path});
    EXPECT_TRUE(book);
    const auto ids = waitFor((*book)->read([](Connection& c) {
        return c.all<qint64>(u"SELECT id FROM meeting"_s, {}, [](const Row& row) { return row.number(0); });
    }));
    const QSet<qint64> present{ids->begin(), ids->end()};
    for (const qint64 id : acknowledged)
        verdict.lost += present.contains(id) ? 0 : 1;
    verdict.half = static_cast<int>(*waitFor((*book)->read([](Connection& c) {
        return c.number(
            u"SELECT (SELECT count(*) FROM meeting WHERE id NOT IN (SELECT CAST(after_json ->> '$.id' AS "
            u"INTEGER) FROM history_change"
            " WHERE tbl = 'meeting' AND op = 'insert'))"
            " + (SELECT count(DISTINCT entry_id) FROM history_change WHERE entry_id > 0 AND entry_id NOT IN "
            "(SELECT id FROM history_entry))"
            " + (SELECT abs((SELECT count(*) FROM meeting) - (SELECT count(*) FROM next_step)))"_s);
    })));
    const auto findings = waitFor((*book)->read([](Connection& c) { return checkBook(c, true); }));
    verdict.whole = findings.ok();
    for (const Finding& finding : *findings)
        verdict.whole = verdict.whole && (finding.ok || finding.check == u"outside"_s);
    return verdict;
}

struct Sums
{
    int kills = 0;
    qint64 acks = 0;
    int lost = 0, half = 0, damaged = 0;
};

Sums crash(int kills, const QStringList& more)
{
    constexpr quint32 kSeed = 20260312;
    QRandomGenerator random{kSeed};
    test::TestBook book;
    const DealId deal = addDeal(book);
    Sums sums;
    std::vector<qint64> acknowledged;
    for (; sums.kills < kills; ++sums.kills) {
        const auto seen = killWriter(book.location().text(), deal, static_cast<int>(random.bounded(1, 30)),
                                     static_cast<int>(random.bounded(3000)), more);
        acknowledged.insert(acknowledged.end(), seen.begin(), seen.end());
    }
    sums.acks = static_cast<qint64>(acknowledged.size());
    const Verdict verdict = judge(book.location().text(), acknowledged);
    sums.lost = verdict.lost;
    sums.half = verdict.half;
    sums.damaged = verdict.whole ? 0 : 1;
    std::printf("seed %u: %d kills, %lld acknowledged, %d lost, %d half, %d damaged\n", kSeed, sums.kills,
                static_cast<long long>(sums.acks), sums.lost, sums.half, sums.damaged);
    return sums;
}

TEST(Crash, FiftyKillsLoseNothingThatWasAcknowledged)
{
    const Sums sums = crash(50, {});
    EXPECT_GT(sums.acks, 100);
    EXPECT_EQ(sums.lost, 0);
    EXPECT_EQ(sums.half, 0);
    EXPECT_EQ(sums.damaged, 0);
}

TEST(Crash, AWriterThatAcknowledgesBeforeTheCommitIsCaught)
{
    const Sums sums = crash(20, {u"--ack-early"_s});
    EXPECT_GT(sums.lost, 0) << "the control did not fail: this test could not see a lost write";
}

TEST(TwoProcesses, WriteSideBySideWithoutABusyErrorReachingAnybody)
{
    test::TestBook book;
    const DealId deal = addDeal(book);
    constexpr int kRounds = 300;
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 2; ++i) {
        writers.push_back(std::make_unique<QProcess>());
        writers.back()->start(
            QStringLiteral(TANDAN_CRASHWRITER),
            {book.location().text(), QString::number(deal.value()), QString::number(kRounds)});
    }
    QSet<QByteArray> acknowledged;
    for (auto& writer : writers) {
        ASSERT_TRUE(writer->waitForFinished(120'000));
        EXPECT_EQ(writer->exitCode(), 0) << writer->readAllStandardError().toStdString();
        for (const QByteArray& line : writer->readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                acknowledged.insert(line);
        }
    }
    EXPECT_EQ(acknowledged.size(), 2 * kRounds);
    EXPECT_EQ(book.number(u"SELECT count(*) FROM meeting"_s), 2 * kRounds);
}

TEST(TwoProcesses, OneThatIsKilledDoesNotDisturbTheOther)
{
    test::TestBook book;
    const DealId deal = addDeal(book);
    constexpr int kRounds = 200;
    QProcess survivor;
    survivor.start(QStringLiteral(TANDAN_CRASHWRITER),
                   {book.location().text(), QString::number(deal.value()), QString::number(kRounds)});
    std::vector<qint64> acknowledged = killWriter(book.location().text(), deal, 20, 700, {});
    ASSERT_TRUE(survivor.waitForFinished(120'000));
    EXPECT_EQ(survivor.exitCode(), 0) << survivor.readAllStandardError().toStdString();
    for (const QByteArray& line : survivor.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            acknowledged.push_back(line.toLongLong());
    }
    const Verdict verdict = judge(book.location().text(), acknowledged);
    EXPECT_EQ(verdict.lost, 0);
    EXPECT_EQ(verdict.half, 0);
    EXPECT_TRUE(verdict.whole);
}

} // namespace
