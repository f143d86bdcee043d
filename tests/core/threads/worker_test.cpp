#include "core/storage/worker.h"
#include "tests/core/threads/crowd.h"
#include "tests/support/testbook.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace tandan;

namespace {

struct Ran
{
    int poster;
    int number;
};

class WorkerTest : public ::testing::Test
{
protected:
    test::TestBook book;
};

TEST_F(WorkerTest, JobsOfManyThreadsRunOneAtATimeAndEachThreadsOwnInOrder)
{
    constexpr int kThreads = 8;
    constexpr int kJobs = 50;
    int running = 0; // no lock: the worker's own order is what keeps it right
    int most = 0;
    std::vector<Ran> ran;
    {
        Worker worker{book.location(), Connection::Mode::ReadOnly};
        test::crowd(kThreads, [&](int poster) {
            for (int number = 0; number < kJobs; ++number) {
                worker.post([&, poster, number](const Result<Connection*>& connection) {
                    most = std::max(most, ++running);
                    if (connection)
                        ran.push_back({poster, number});
                    --running;
                });
            }
        });
    } // finishes what waits

    EXPECT_EQ(most, 1);
    ASSERT_EQ(ran.size(), static_cast<std::size_t>(kThreads * kJobs));
    std::vector<int> next(kThreads, 0);
    for (const Ran& job : ran)
        EXPECT_EQ(job.number, next[static_cast<std::size_t>(job.poster)]++);
}

TEST_F(WorkerTest, ItIsBusyWhileAJobWaitsAndIdleAfterwards)
{
    test::Collected<bool> entered;
    test::Collected<bool> leave;
    test::Collected<bool> left;
    Worker worker{book.location(), Connection::Mode::ReadOnly};
    worker.post([&](const Result<Connection*>&) {
        entered.add(true);
        (void)leave.waitFor(1);
    });
    worker.post([&](const Result<Connection*>&) { left.add(true); });
    (void)entered.waitFor(1);
    EXPECT_EQ(worker.load(), 2U); // one running, one waiting
    leave.add(true);
    (void)left.waitFor(1);
    while (worker.load() != 0) // the second job has said so a moment before it returns
        std::this_thread::yield();
}

TEST_F(WorkerTest, AJobOfABookThatIsNotThereIsToldSo)
{
    test::Collected<bool> opened;
    Worker worker{Location(QStringLiteral("/nowhere/at/all.tandan")), Connection::Mode::ReadOnly};
    worker.post([&](const Result<Connection*>& connection) { opened.add(connection.ok()); });
    EXPECT_FALSE(opened.waitFor(1).front());
}

} // namespace
