#pragma once

#include "core/storage/cancel.h"

#include <QSqlDatabase>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

struct pg_cancel;

namespace tandan {

/// Ends what a connection to PostgreSQL is running once its token is cancelled (PQcancel), for as long as
/// this lives. A request that reaches the server before the statement does has no effect, so it is repeated.
/// Does nothing when the connection is none of Qt's PostgreSQL driver. Thread: that of the connection.
class PostgresCanceller
{
public:
    PostgresCanceller(const QSqlDatabase& database, CancelToken token);
    ~PostgresCanceller();
    PostgresCanceller(const PostgresCanceller&) = delete;
    PostgresCanceller& operator=(const PostgresCanceller&) = delete;

private:
    void run();

    CancelToken token_;
    /// What the server knows the connection by, so that no other thread touches the connection itself.
    std::unique_ptr<pg_cancel, void (*)(pg_cancel*)> server_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool asked_ = false;
    bool over_ = false;
    std::thread thread_; // last: it uses the members above
};

} // namespace tandan
