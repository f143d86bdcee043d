#include "core/storage/drivers.h"

#include <QSqlDatabase>

#include <sqlite3.h>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

Drivers findDrivers()
{
    return {QSqlDatabase::isDriverAvailable(u"QSQLITE"_s), QSqlDatabase::isDriverAvailable(u"QPSQL"_s),
            sqlite3_libversion_number(), QString::fromLatin1(sqlite3_libversion())};
}

} // namespace tandan
