#pragma once

#include "core/storage/location.h"

#include <QString>

#include <memory>
#include <optional>

namespace tandan::test {

/// A throwaway PostgreSQL cluster: initdb with page checksums in a temporary folder, unix socket only,
/// stopped by its own pid at the end of the process. Runs as user postgres when the tests run as root, which
/// the server refuses.
class PostgresCluster
{
public:
    /// The one of this test process, started at the first call. Null, with a failure recorded, when it does
    /// not start.
    static PostgresCluster* shared();
    ~PostgresCluster();

    /// A new empty database; its address.
    [[nodiscard]] Location createDatabase();
    /// A new database that is a copy of the one at `location`, to which nobody may be connected.
    [[nodiscard]] Location copyDatabase(const Location& location);
    /// Runs SQL through the plain `psql` shell; its exit code and, in `output`, what it printed.
    int psql(const Location& location, const QString& sql, QString* output = nullptr) const;
    [[nodiscard]] QString socketFolder() const { return socketFolder_; }

private:
    PostgresCluster() = default;
    bool start();
    Location create(const QString& options);
    int run(const QStringList& command, QString* output = nullptr) const;

    QString folder_, socketFolder_;
    bool running_ = false;
    int databases_ = 0;
};

} // namespace tandan::test
