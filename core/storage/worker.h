#pragma once

#include "core/storage/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tandan {

/// A thread with a connection of its own that runs jobs one after the other. The connection is opened at the
/// first job, and again after it was lost. Destroying the worker finishes the jobs that wait.
class Worker
{
public:
    using Job = std::function<void(Result<Connection*>)>;

    Worker(Location location, Connection::Mode mode);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Puts `job` at the end of the queue. It gets the connection, or why there is none. Thread: any.
    void post(Job job);
    /// Jobs waiting or running. Thread: any.
    [[nodiscard]] std::size_t load() const;

private:
    void run();

    Location location_;
    Connection::Mode mode_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> queue_;
    std::size_t running_ = 0;
    bool closing_ = false;
    std::thread thread_; // last: it uses the members above
};

} // namespace tandan
