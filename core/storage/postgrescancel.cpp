#include "core/storage/postgrescancel.h"

#include "core/base/log.h"

#include <QSqlDriver>
#include <QVariant>

#include <libpq-fe.h>

#include <array>
#include <memory>

namespace tandan {

std::function<void()> postgresInterrupt(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "PGconn*") != 0)
        return {};
    PGconn* connection = *static_cast<PGconn* const*>(handle.constData());
    // A copy of what the server knows us by, so that the connection itself is not touched by another thread.
    const std::shared_ptr<PGcancel> cancel{PQgetCancel(connection), PQfreeCancel};
    if (!cancel)
        return {};
    return [cancel] {
        std::array<char, 256> why{};
        if (PQcancel(cancel.get(), why.data(), static_cast<int>(why.size())) == 0)
            log::area("storage")->warn("a statement could not be cancelled: {}", why.data());
    };
}

} // namespace tandan
