#include "core/book/defaultbook.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace tandan::defaultbook {

using namespace Qt::Literals::StringLiterals;

namespace {

// Generic folders, because the two programs have two names and must look in one place.
QString pointerFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/tandan/default-book"_s;
}

} // namespace

QString usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tandan/book.tandan"_s;
}

Location location()
{
    QFile pointer{pointerFile()};
    if (pointer.open(QIODevice::ReadOnly)) {
        const QString text = QString::fromUtf8(pointer.readLine(4096)).trimmed();
        if (!text.isEmpty())
            return Location{text};
    }
    return Location{usualPath()};
}

Result<> remember(const Location& location)
{
    const Error notSaved{Error::Code::Storage, u"TD-SETTINGS-NOT-SAVED"_s, {pointerFile()}, "defaultbook"};
    if (!QDir{}.mkpath(QFileInfo{pointerFile()}.path()))
        return notSaved;
    const QString text = location.isFile() ? QFileInfo{location.text()}.absoluteFilePath() : location.text();
    const QByteArray line = text.toUtf8() + '\n';
    QSaveFile pointer{pointerFile()};
    if (!pointer.open(QIODevice::WriteOnly) ||
        !pointer.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notSaved;
    if (pointer.write(line) != line.size()) {
        pointer.cancelWriting();
        return notSaved;
    }
    if (!pointer.commit())
        return notSaved;
    return {};
}

} // namespace tandan::defaultbook
