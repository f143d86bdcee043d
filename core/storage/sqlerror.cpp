#include "core/storage/sqlerror.h"

#include "core/base/log.h"

#include <QRegularExpression>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = Error::Code;

struct Mapped
{
    Code code;
    const char* rule;
};

Mapped mapSqlite(int extended)
{
    constexpr int kUnique = 2067, kPrimaryKey = 1555, kRowid = 2579, kForeignKey = 787,
                  kTriggerForeignKey = 1043;
    switch (extended) {
    case kUnique:
    case kPrimaryKey:
    case kRowid:
        return {Code::Conflict, "TD-CONFLICT"};
    case kForeignKey:
    case kTriggerForeignKey:
        return {Code::Refused, "TD-REFERENCE"};
    default:
        break;
    }
    switch (extended & 0xff) {
    case 5: // SQLITE_BUSY and its extended forms, 517 among them
    case 6: // SQLITE_LOCKED
        return {Code::Busy, "TD-BOOK-BUSY"};
    case 8:
        return {Code::Storage, "TD-BOOK-READONLY"};
    case 9:
        return {Code::Cancelled, "TD-CANCELLED"};
    case 10:
        return {Code::Storage, "TD-DISK-IO"};
    case 11:
        return {Code::Storage, "TD-BOOK-DAMAGED"};
    case 13:
        return {Code::Storage, "TD-DISK-FULL"};
    case 14:
        return {Code::Storage, "TD-FILE-UNREADABLE"};
    case 19:
        return {Code::Refused, "TD-CHECK"};
    case 26:
        return {Code::Storage, "TD-BOOK-FOREIGN"};
    default:
        return {Code::Storage, "TD-STORAGE"};
    }
}

Mapped mapPostgres(const QString& state)
{
    if (state == u"23505"_s)
        return {Code::Conflict, "TD-CONFLICT"};
    if (state == u"23503"_s)
        return {Code::Refused, "TD-REFERENCE"};
    if (state.startsWith(u"23"_s))
        return {Code::Refused, "TD-CHECK"};
    if (state == u"40001"_s || state == u"40P01"_s || state == u"55P03"_s)
        return {Code::Busy, "TD-BOOK-BUSY"};
    if (state == u"57014"_s)
        return {Code::Cancelled, "TD-CANCELLED"};
    if (state == u"53100"_s)
        return {Code::Storage, "TD-DISK-FULL"};
    if (state == u"25006"_s || state == u"42501"_s)
        return {Code::Storage, "TD-BOOK-READONLY"};
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57P"_s))
        return {Code::Storage, "TD-BOOK-UNREACHABLE"};
    return {Code::Storage, "TD-STORAGE"};
}

} // namespace

Error sqlError(Dialect dialect, const QString& native, const QString& text, const QString& sql)
{
    const QString statement = sql.simplified().left(60);
    std::string cause = statement.toStdString() + "… " + native.toStdString();

    static const QRegularExpression raised{u"\\bTD-[A-Z][A-Z0-9-]*[A-Z0-9]\\b"_s};
    if (const auto match = raised.match(text); match.hasMatch()) {
        const QString rule = match.captured();
        return {rule == u"TD-STALE"_s ? Code::Conflict : Code::Refused, rule, {}, std::move(cause)};
    }
    const Mapped mapped = dialect == Dialect::Sqlite ? mapSqlite(native.toInt()) : mapPostgres(native);
    if (mapped.code == Code::Storage)
        log::area("storage")->warn("{}", cause);
    return {mapped.code, QString::fromLatin1(mapped.rule), {}, std::move(cause)};
}

bool isRetryable(const Error& error)
{
    return error.code == Code::Busy;
}

} // namespace tandan
