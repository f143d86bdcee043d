#include "core/book/backup.h"

#include "core/history/history.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

Error failed(const QString& place, const char* step)
{
    return {Error::Code::Storage, u"TD-BACKUP-FAILED"_s, {place}, step};
}

bool flushToDisk(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
}

Result<> verify(const QString& path)
{
    TD_ASSIGN(const auto copy, Connection::open(Location{path}, Connection::Mode::ReadOnly));
    TD_ASSIGN(const QString verdict, copy->text(u"PRAGMA integrity_check"_s));
    if (verdict != u"ok"_s)
        return failed(path, "integrity_check of the copy");
    return {};
}

} // namespace

Result<> copyVerified(Connection& connection, const QString& target)
{
    const QString temporary = target + u".part"_s;
    QFile::remove(temporary);
    const mode_t before = ::umask(0077); // VACUUM INTO makes the file itself
    auto copied = connection.run(u"VACUUM INTO ?"_s, {temporary});
    ::umask(before);
    if (!copied) {
        QFile::remove(temporary);
        return failed(target, "vacuum into");
    }
    if (auto good = verify(temporary); !good) {
        QFile::remove(temporary);
        return failed(target, "verify");
    }
    const bool inPlace =
        flushToDisk(temporary) &&
        ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) == 0 &&
        flushToDisk(QFileInfo{target}.absolutePath());
    if (!inPlace) {
        QFile::remove(temporary);
        return failed(target, "rename");
    }
    return {};
}

Result<QString> backupBook(Connection& connection, const QString& bookPath, const QString& folder,
                           Instant now)
{
    QDir dir{folder};
    if (!dir.exists()) {
        if (!dir.mkpath(u"."_s))
            return failed(folder, "mkdir");
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString stamp = formatInstant(now);
    stamp.remove(u'-').remove(u':').replace(u'T', u'-');
    const QString target =
        dir.absoluteFilePath(u"%1-%2.tandan"_s.arg(QFileInfo{bookPath}.completeBaseName(), stamp));
    TD_TRY(copyVerified(connection, target));

    QFile copy{target};
    QCryptographicHash hash{QCryptographicHash::Sha256};
    if (!copy.open(QIODevice::ReadOnly) || !hash.addData(&copy))
        return failed(target, "hash");
    TD_ASSIGN(const QString head, history::headHash(connection));
    const QByteArray manifest = hash.result().toHex() + "  " + QFileInfo{target}.fileName().toUtf8() +
                                "\nhistory " + head.toLatin1() + "\n";
    QSaveFile note{target + u".sha256"_s};
    if (!note.open(QIODevice::WriteOnly) || note.write(manifest) != manifest.size() || !note.flush()) {
        note.cancelWriting();
        return failed(target, "manifest");
    }
    note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!note.commit())
        return failed(target, "manifest");
    return target;
}

} // namespace tandan
