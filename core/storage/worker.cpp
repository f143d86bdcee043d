#include "core/storage/worker.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

Worker::Worker(Location location, Connection::Mode mode)
    : location_{std::move(location)},
      mode_{mode},
      thread_{[this] { run(); }}
{}

Worker::~Worker()
{
    {
        const std::lock_guard lock{mutex_};
        closing_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void Worker::post(Job job)
{
    {
        const std::lock_guard lock{mutex_};
        queue_.push_back(std::move(job));
    }
    wake_.notify_one();
}

std::size_t Worker::load() const
{
    const std::lock_guard lock{mutex_};
    return queue_.size() + running_;
}

void Worker::run()
{
    std::unique_ptr<Connection> connection;
    for (;;) {
        Job job;
        {
            std::unique_lock lock{mutex_};
            running_ = 0;
            wake_.wait(lock, [this] { return closing_ || !queue_.empty(); });
            if (queue_.empty())
                return;
            job = std::move(queue_.front());
            queue_.pop_front();
            running_ = 1;
        }
        if (connection && connection->dialect() == Dialect::Postgres) {
            // QPSQL does not reconnect by itself after the server went away.
            if (auto alive = connection->number(u"SELECT 1"_s); !alive)
                connection.reset();
        }
        if (!connection) {
            auto opened = Connection::open(location_, mode_);
            if (!opened) {
                job(opened.error());
                continue;
            }
            connection = std::move(*opened);
        }
        job(connection.get());
    }
}

} // namespace tandan
