#pragma once

#include <QString>

namespace tandan {

/// The oldest SQLite that has what the schema uses (RETURNING, upsert, JSON), as sqlite3_libversion_number()
/// counts.
constexpr int kOldestSqlite = 3040000;

/// Which databases this installation can talk to.
struct Drivers
{
    bool sqlite = false;
    bool postgres = false;
    int sqliteVersion = 0; ///< of the library: 3040001
    QString sqliteVersionText;
};

[[nodiscard]] Drivers findDrivers();

} // namespace tandan
