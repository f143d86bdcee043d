#pragma once

#include "core/book/book.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/tempdir.h"

#include <gtest/gtest.h>

#include <memory>

namespace tandan::test {

/// A real book in a temporary place on either engine, with three people: 林晓 (sales), 沈毅 (lead), 顾明远
/// (boss). Its clock stands at 2026-03-12 10:00 until moved.
class TestBook
{
public:
    explicit TestBook(Dialect dialect = Dialect::Sqlite);

    [[nodiscard]] Book& book() { return *book_; }
    [[nodiscard]] const Location& location() const { return location_; }
    [[nodiscard]] Dialect dialect() const { return location_.dialect(); }

    [[nodiscard]] const Actor& sales() const { return sales_; }
    [[nodiscard]] const Actor& lead() const { return lead_; }
    [[nodiscard]] const Actor& boss() const { return boss_; }

    [[nodiscard]] Instant now() const { return now_; }
    void moveClock(int days, int minutes = 0);

    /// Runs `work(Unit&)` as one action of `actor` at now() and waits for it.
    template <class Work>
    auto write(const Actor& actor, const QString& command, Work work)
    {
        book_->setActor(actor);
        return waitFor(book_->write(command, std::move(work), now_));
    }
    template <class Work>
    auto read(Work work)
    {
        return waitFor(book_->read(std::move(work)));
    }
    Result<HistoryEntry> undo(const Actor& actor);
    Result<HistoryEntry> redo(const Actor& actor);

    /// Runs SQL the way a stranger would: through the plain `sqlite3` or `psql` shell. \return the shell's
    /// exit code; `output`: what it said.
    int shell(const QString& sql, QString* output = nullptr);
    /// One number, read through a connection of ours.
    qint64 number(const QString& sql);

private:
    TempDir dir_;
    Location location_;
    Instant now_;
    std::unique_ptr<Book> book_;
    Actor sales_, lead_, boss_;
};

} // namespace tandan::test
