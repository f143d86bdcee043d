#pragma once

#include <QSqlDatabase>

#include <functional>

namespace tandan {

/// Asks the server to end what this connection is running; callable from any thread (PQcancel). A request
/// that arrives before the server has begun the statement has no effect. Nothing when the connection is none
/// of Qt's PostgreSQL driver.
[[nodiscard]] std::function<void()> postgresInterrupt(const QSqlDatabase& database);

} // namespace tandan
