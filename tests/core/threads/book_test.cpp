#include "core/base/log.h"
#include "tests/core/threads/crowd.h"
#include "tests/support/testbook.h"

#include <gtest/gtest.h>

#include <atomic>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

Result<> setFirm(Unit& unit, const QString& name)
{
    TD_TRY(unit.db().run(u"UPDATE policy SET value = ? WHERE key = 'firm_name'"_s, {name}));
    return {};
}

/// Directly connected, so that the slots run on the storage thread: what a slow window would do is not what
/// is looked at here.
class BookThreadsTest : public ::testing::Test
{
protected:
    BookThreadsTest()
    {
        QObject::connect(
            &book.book(), &Book::changed, &book.book(),
            [this](const Changed& change) { (change.external ? external : own) += 1; }, Qt::DirectConnection);
    }

    test::TestBook book;
    std::atomic<int> external = 0;
    std::atomic<int> own = 0;
};

TEST_F(BookThreadsTest, EveryActionOfManyThreadsIsOneEntryInAWholeChain)
{
    book.book().setActor(book.boss());
    std::atomic<int> done = 0;
    test::crowd(6, [&](int number) {
        for (int i = 0; i < 8; ++i) {
            const QString name = u"公司%1-%2"_s.arg(number).arg(i);
            if (waitFor(book.book().write(u"policy.set"_s, [name](Unit& u) { return setFirm(u, name); })))
                ++done;
        }
    });
    EXPECT_EQ(done.load(), 48);
    EXPECT_EQ(own.load(), 48);
    EXPECT_EQ(book.number(u"SELECT count(*) FROM history_entry WHERE command = 'policy.set'"_s), 48);
    const auto chain = book.read([](Connection& c) { return history::verifyChain(c); });
    ASSERT_TRUE(chain);
    EXPECT_FALSE(chain->brokenAt);
    EXPECT_EQ(book.book().saveState(), SaveState::Saved);
}

TEST_F(BookThreadsTest, AnActionBelongsToWhoeverActedWhenItWasAsked)
{
    test::Collected<bool> entered;
    test::Collected<bool> leave;
    book.book().setActor(book.boss());
    auto held = book.book().write(u"policy.set"_s, [&](Unit& unit) {
        entered.add(true);
        (void)leave.waitFor(1);
        return setFirm(unit, u"一"_s);
    });
    (void)entered.waitFor(1);
    std::thread{[&] { book.book().setActor(book.lead()); }}.join();
    leave.add(true);
    ASSERT_TRUE(waitFor(std::move(held)));
    EXPECT_EQ(book.number(u"SELECT actor_id FROM history_entry ORDER BY id DESC LIMIT 1"_s),
              book.boss().id.value());
}

TEST_F(BookThreadsTest, OwnWritesAreNeverTakenForThoseOfOthers)
{
    book.book().setActor(book.boss());
    book.book().lookForOthers();
    test::crowd(3, [&](int number) {
        for (int i = 0; i < 20; ++i) {
            if (number == 0)
                book.book().lookForOthers();
            else
                (void)waitFor(book.book().write(u"policy.set"_s,
                                                [i](Unit& u) { return setFirm(u, QString::number(i)); }));
        }
    });
    while (!book.book().isIdle())
        std::this_thread::yield();
    EXPECT_EQ(external.load(), 0);
    EXPECT_EQ(own.load(), 40);
}

TEST_F(BookThreadsTest, LoggersAreMadeAndUsedByManyThreads)
{
    test::crowd(8, [](int number) {
        for (int i = 0; i < 50; ++i)
            log::area("thread" + std::to_string(number % 3))->debug("step {}", i);
    });
    EXPECT_EQ(log::area("thread0"), log::area("thread0"));
}

} // namespace
