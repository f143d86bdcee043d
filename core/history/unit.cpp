#include "core/history/unit.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

Result<qint64> Unit::reserveIds(const QString& table, qint64 count)
{
    TD_ASSIGN(
        const qint64 last,
        connection_.number(u"INSERT INTO id_counter (name, last_id) VALUES (?, ?)"
                           " ON CONFLICT (name) DO UPDATE SET last_id = id_counter.last_id + excluded.last_id"
                           " RETURNING last_id"_s,
                           {table, count}));
    return last - count + 1;
}

} // namespace tandan
