#include "core/storage/postgrescancel.h"

#include "core/base/log.h"

#include <QSqlDriver>
#include <QVariant>

#include <libpq-fe.h>

#include <array>
#include <chrono>

namespace tandan {

namespace {

constexpr std::chrono::milliseconds kBetweenRequests{50};

PGcancel* cancelOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    // PGconn is another name of pg_conn, and which of them Qt's metatype bears depends on its version.
    const QByteArrayView type{handle.isValid() ? handle.typeName() : ""};
    if (type != "PGconn*" && type != "pg_conn*")
        return nullptr;
    return PQgetCancel(*static_cast<PGconn* const*>(handle.constData()));
}

} // namespace

PostgresCanceller::PostgresCanceller(const QSqlDatabase& database, CancelToken token)
    : token_{std::move(token)},
      server_{cancelOf(database), [](pg_cancel* cancel) { PQfreeCancel(cancel); }}
{
    if (!server_)
        return;
    thread_ = std::thread{[this] { run(); }};
    token_.setInterrupt([this] {
        const std::lock_guard lock{mutex_};
        asked_ = true;
        wake_.notify_one();
    });
}

PostgresCanceller::~PostgresCanceller()
{
    if (!server_)
        return;
    token_.setInterrupt({});
    {
        const std::lock_guard lock{mutex_};
        over_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void PostgresCanceller::run()
{
    std::unique_lock lock{mutex_};
    wake_.wait(lock, [this] { return asked_ || over_; });
    while (!over_) {
        std::array<char, 256> why{};
        if (PQcancel(server_.get(), why.data(), static_cast<int>(why.size())) == 0)
            log::area("storage")->warn("a statement could not be cancelled: {}", why.data());
        wake_.wait_for(lock, kBetweenRequests, [this] { return over_; });
    }
}

} // namespace tandan
