#include "core/book/opening.h"

#include "core/book/backup.h"
#include "core/storage/bookfile.h"
#include "core/storage/migration.h"

#include <QFile>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A WAL that cannot be written beside the book must still be read: immutable ignores it and would show old
/// data (TECH 3.4).
Result<Opening> copyWithWal(const Location& location, int version)
{
    Opening opening{location, Connection::Mode::ReadWrite, version, false, std::make_unique<QTemporaryDir>()};
    const QString copy = opening.copy->filePath(u"book.tandan"_s);
    if (!opening.copy->isValid() || !QFile::copy(location.text(), copy) ||
        !QFile::copy(location.text() + u"-wal"_s, copy + u"-wal"_s))
        return Error{
            Error::Code::Storage, u"TD-FILE-UNREADABLE"_s, {location.text()}, "copy of a read-only book"};
    for (const QString& file : {copy, copy + u"-wal"_s})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    opening.location = Location{copy};
    return opening;
}

Error named(Error error, const Location& location)
{
    if (error.args.isEmpty())
        error.args = {location.shown()};
    return error;
}

Result<> bringUpToDate(Connection& connection, const Location& location, int from)
{
    TD_ASSIGN(const auto steps, shippedMigrations(location.dialect()));
    if (location.isFile() && from > 0)
        TD_TRY(copyVerified(connection, location.text() + u".before-version-%1"_s.arg(shippedVersion())));
    return migrate(connection, steps);
}

} // namespace

Result<Opening> prepareOpening(const Location& location)
{
    Opening opening{location, Connection::Mode::ReadWrite, 0, false, nullptr};
    bool writable = true;
    if (location.isFile()) {
        TD_ASSIGN(const BookFile file, examineBookFile(location.text(), shippedVersion()));
        opening.version = file.version;
        writable = file.writable;
        if (!writable) {
            if (file.version < shippedVersion())
                return Error{Error::Code::Storage, u"TD-BOOK-OLDER-READONLY"_s, {location.text()}, {}};
            opening.mode = Connection::Mode::ReadOnly;
            if (file.hasWal) {
                TD_ASSIGN(opening, copyWithWal(location, file.version));
            }
        }
    }
    auto connected = Connection::open(opening.location, opening.mode);
    if (!connected)
        return named(connected.error(), location);
    Connection& connection = **connected;
    auto version = schemaVersion(connection); // also the probe: QSqlDatabase::open() is true on garbage
    if (!version)
        return named(version.error(), location);
    if (*version > shippedVersion()) {
        return Error{Error::Code::Storage,
                     u"TD-BOOK-NEWER"_s,
                     {location.shown(), QString::number(*version), QString::number(shippedVersion())},
                     {}};
    }
    if (*version == 0 && !location.isFile())
        return Error{Error::Code::Storage, u"TD-BOOK-MISSING"_s, {location.shown()}, {}};
    if (writable && *version < shippedVersion())
        TD_TRY(bringUpToDate(connection, location, *version));
    opening.version = shippedVersion();

    const auto stored = connection.text(u"SELECT value FROM book_meta WHERE key = 'fingerprint'"_s);
    if (!stored)
        return named(stored.error(), location);
    TD_ASSIGN(const QString actual, schemaFingerprint(connection));
    opening.rulesChanged = *stored != actual;
    if (!writable)
        opening.mode = Connection::Mode::ReadOnly;
    return opening;
}

} // namespace tandan
