#pragma once

#include "core/storage/connection.h"

#include <QTemporaryDir>

#include <memory>

namespace tandan {

/// A book that has been looked at, brought up to date if need be, and can be connected to.
struct Opening
{
    Location location; ///< what to connect to: the book, or a copy of it
    Connection::Mode mode = Connection::Mode::ReadWrite;
    int version = 0;
    bool rulesChanged = false;
    std::unique_ptr<QTemporaryDir> copy; ///< holds the copy of a read-only book that has a -wal
};

/// Examines `location`, copies and migrates an older book, and probes that it answers. See Book::open for
/// what is refused.
[[nodiscard]] Result<Opening> prepareOpening(const Location& location);

} // namespace tandan
