#pragma once

#include "core/storage/connection.h"
#include "core/storage/sqlerror.h"
#include "core/storage/worker.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace tandan {

/// The threads behind an open book: one writer and a few readers, each with its own connection. Callers get
/// futures and never touch a connection outside their function, so no statement ever runs on the GUI thread.
/// Thread: any. The functions given run on the storage threads and must capture values, not widgets.
class Db
{
public:
    /// With `refuseWrites` every write is answered TD-BOOK-READONLY, whatever the connections could do.
    explicit Db(const Location& location, Connection::Mode mode = Connection::Mode::ReadWrite,
                bool refuseWrites = false, int readers = 2);

    [[nodiscard]] const Location& location() const { return location_; }

    /// Runs `work` in one transaction on the writer thread: BEGIN IMMEDIATE, `work`, COMMIT. An error from
    /// `work` or COMMIT rolls all of it back. `work` runs again, a bounded number of times, when another
    /// writer was in the way, so it must be repeatable.
    /// `ended(committed)` runs once after the COMMIT or the last ROLLBACK, still on the writer thread, before
    /// the future is finished.
    template <class Work, class Answer = std::invoke_result_t<Work, Connection&>>
    QFuture<Answer> write(Work work, std::function<void(bool committed)> ended = {})
    {
        return post<Answer>(
            writer_,
            [refuse = refuseWrites_, work = std::move(work),
             ended = std::move(ended)](Connection& connection) mutable -> Answer {
                if (refuse)
                    return Error{Error::Code::Storage, QStringLiteral("TD-BOOK-READONLY"), {}, {}};
                Answer answer = transact<Answer>(connection, work);
                if (ended)
                    ended(answer.ok());
                return answer;
            });
    }

    /// Runs `work` on a reader thread inside one snapshot, so that several queries agree with each other.
    template <class Work, class Answer = std::invoke_result_t<Work, Connection&>>
    QFuture<Answer> read(Work work, std::optional<CancelToken> token = std::nullopt)
    {
        return post<Answer>(
            leastBusyReader(),
            [work = std::move(work), token = std::move(token)](Connection& connection) mutable -> Answer {
                TD_TRY(connection.beginRead());
                connection.setCancelToken(token);
                Answer answer = work(connection);
                connection.setCancelToken(std::nullopt);
                connection.rollback(); // nothing to keep; ends the snapshot
                return answer;
            });
    }

    /// Runs `work` on a reader thread outside of any transaction: a copy of the whole book cannot be made in
    /// one.
    template <class Work, class Answer = std::invoke_result_t<Work, Connection&>>
    QFuture<Answer> aside(Work work)
    {
        return post<Answer>(leastBusyReader(), std::move(work));
    }

    /// Nothing is under way or waiting. Answers may still be on their way to the event loop of who asked.
    [[nodiscard]] bool isIdle() const;

    /// What write() does, on a connection at hand (tests, programs without threads).
    template <class Answer, class Work>
    static Answer transact(Connection& connection, Work& work)
    {
        constexpr int kAttempts = 5;
        for (int attempt = 1;; ++attempt) {
            Answer answer = once<Answer>(connection, work);
            if (answer.ok() || !isRetryable(answer.error()) || attempt == kAttempts)
                return answer;
        }
    }

private:
    template <class Answer, class Work>
    static Answer once(Connection& connection, Work& work)
    {
        TD_TRY(connection.begin());
        Answer answer = work(connection);
        if (!answer.ok()) {
            connection.rollback();
            return answer;
        }
        if (auto committed = connection.commit(); !committed) {
            connection.rollback();
            return committed.error();
        }
        return answer;
    }

    template <class Answer, class Run>
    static QFuture<Answer> post(Worker& worker, Run run)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        worker.post([promise, run = std::move(run)](Result<Connection*> connection) mutable {
            promise->addResult(connection ? run(**connection) : Answer{connection.error()});
            promise->finish();
        });
        return promise->future();
    }

    Worker& leastBusyReader();

    Location location_;
    bool refuseWrites_;
    Worker writer_;
    std::vector<std::unique_ptr<Worker>> readers_;
};

/// Waits for an answer. For programs without an event loop and for tests; never on a GUI thread.
template <class Answer>
Answer waitFor(QFuture<Answer> future)
{
    future.waitForFinished();
    return future.takeResult();
}

} // namespace tandan
