#include "core/book/doctor.h"

#include "core/playbook/cardlibrary.h"
#include "core/storage/bookfile.h"
#include "core/storage/drivers.h"
#include "core/storage/migration.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kLittleSpace = 200 * kMegabyte;

void examineBook(const Location& location, std::vector<Finding>& findings)
{
    if (!location.isFile()) {
        findings.push_back({u"book"_s, true, location.shown()});
        return;
    }
    const QString& path = location.text();
    if (QFile::exists(path)) {
        const auto file = examineBookFile(path, shippedVersion());
        findings.push_back({u"book"_s, file.ok(), file ? path : file.error().message()});
    } else {
        findings.push_back({u"book"_s, true, u"%1 (–)"_s.arg(path)});
    }
    const QStorageInfo disk{QFileInfo{path}.absolutePath()};
    if (disk.isValid())
        findings.push_back({u"disk"_s, disk.bytesAvailable() > kLittleSpace,
                            QString::number(disk.bytesAvailable() / kMegabyte)});
}

} // namespace

std::vector<Finding> examineInstallation(const Location& location)
{
    std::vector<Finding> findings{{u"qt"_s, true, QString::fromLatin1(qVersion())}};
    const Drivers drivers = findDrivers();
    findings.push_back({u"sqlite_driver"_s, drivers.sqlite, {}});
    findings.push_back(
        {u"sqlite_library"_s, drivers.sqliteVersion >= kOldestSqlite, drivers.sqliteVersionText});
    findings.push_back({u"postgres_driver"_s, drivers.postgres, {}});
    const auto library = CardLibrary::builtIn();
    findings.push_back({u"playbook"_s, library.ok(),
                        library ? QString::number(library->cards().size()) : library.error().message()});
    examineBook(location, findings);
    return findings;
}

} // namespace tandan
