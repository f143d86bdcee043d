#include "core/storage/bookfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

// Offsets of the database header: https://www.sqlite.org/fileformat.html §1.3
constexpr int kHeaderSize = 100;
constexpr int kPageSizeAt = 16, kChangeCounterAt = 24, kPageCountAt = 28, kUserVersionAt = 60,
              kApplicationIdAt = 68, kVersionValidForAt = 92;

Error storage(const QString& rule, const QStringList& args)
{
    return {Error::Code::Storage, rule, args, {}};
}

bool mayWrite(const QFileInfo& file)
{
    // For root, access() says yes to a file without any write bit; its owner took them away for a reason.
    constexpr auto kAnyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo folder{file.absolutePath()};
    return file.isWritable() && (file.permissions() & kAnyWrite) && folder.isWritable() &&
           (folder.permissions() & kAnyWrite);
}

} // namespace

Result<BookFile> examineBookFile(const QString& path, int knownVersion)
{
    const QFileInfo info{path};
    if (!info.exists() || info.isDir())
        return storage(u"TD-BOOK-MISSING"_s, {path});
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return storage(u"TD-FILE-UNREADABLE"_s, {path});
    if (file.size() == 0)
        return storage(u"TD-BOOK-EMPTY-FILE"_s, {path});
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray{"SQLite format 3\0", 16}))
        return storage(u"TD-BOOK-FOREIGN"_s, {path});

    const auto word = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (word(kApplicationIdAt) != kBookApplicationId)
        return storage(u"TD-BOOK-FOREIGN"_s, {path});

    BookFile book;
    book.version = static_cast<int>(word(kUserVersionAt));
    book.hasWal = QFileInfo{path + u"-wal"_s}.size() > 0;
    book.writable = mayWrite(info);
    if (book.version > knownVersion)
        return storage(u"TD-BOOK-NEWER"_s,
                       {path, QString::number(book.version), QString::number(knownVersion)});

    const quint16 stored = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // The page count counts only if it was written together with the change counter; a WAL may hold what the
    // file lacks.
    const bool countIsValid = word(kChangeCounterAt) == word(kVersionValidForAt);
    if (countIsValid && !book.hasWal && file.size() < pageSize * static_cast<qint64>(word(kPageCountAt)))
        return storage(u"TD-BOOK-TRUNCATED"_s, {path});
    return book;
}

Result<> createPrivateFile(const QString& path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == EEXIST)
            return storage(u"TD-BOOK-EXISTS"_s, {path});
        if (errno == ENOSPC)
            return storage(u"TD-DISK-FULL"_s, {path});
        return storage(u"TD-FILE-UNWRITABLE"_s, {path});
    }
    ::close(fd);
    return {};
}

} // namespace tandan
