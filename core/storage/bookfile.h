#pragma once

#include "core/base/result.h"

#include <QString>

namespace tandan {

/// What the header of a file says, read without opening it as a database, so that nothing about it changes.
struct BookFile
{
    int version = 0;      ///< user_version: number of the last migration
    bool writable = true; ///< the file and its folder may be written to
    bool hasWal = false;  ///< a non-empty -wal stands beside it: changes not yet in the file itself
};

/// The four letters every book carries in its header (bytes 68–71): "TDAN".
constexpr quint32 kBookApplicationId = 0x5444414e;

/// Looks at the file at `path` and refuses what is no book of ours: TD-BOOK-MISSING, TD-BOOK-EMPTY-FILE,
/// TD-BOOK-FOREIGN, TD-BOOK-TRUNCATED; and, with `knownVersion`, TD-BOOK-NEWER. The file is left
/// byte-identical. Thread: any.
[[nodiscard]] Result<BookFile> examineBookFile(const QString& path, int knownVersion);

/// Makes an empty file only its owner can read (0600; -wal and -shm take over the mode). TD-BOOK-EXISTS if
/// there is one.
[[nodiscard]] Result<> createPrivateFile(const QString& path);

} // namespace tandan
