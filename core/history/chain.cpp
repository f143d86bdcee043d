#include "core/history/chain.h"

#include <QCryptographicHash>

namespace tandan::history {

using namespace Qt::Literals::StringLiterals;

namespace {

// Each field is followed by a separator that cannot occur in it, so that no two different rows give the same
// bytes.
void add(QCryptographicHash& hash, const QString& field)
{
    hash.addData(field.toUtf8());
    hash.addData(QByteArrayView{"\x1f", 1});
}

} // namespace

Result<QString> linkHash(Connection& connection, const ChainLink& link)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    add(hash, link.previous);
    for (const qint64 number : {link.id, link.atMicros, link.actor, link.target, link.changes})
        add(hash, QString::number(number));
    for (const QString& text : {link.actorRole, link.kind, link.command})
        add(hash, text);
    TD_TRY(connection.each(
        u"SELECT tbl, op, row_key, coalesce(before_json, ''), coalesce(after_json, '') FROM history_change"
        " WHERE entry_id = ? ORDER BY id"_s,
        {link.id}, [&](const Row& row) -> Result<> {
            for (int column = 0; column < 5; ++column)
                add(hash, row.text(column));
            return {};
        }));
    return QString::fromLatin1(hash.result().toHex());
}

Result<ChainReport> verifyChain(Connection& connection)
{
    ChainReport report;
    TD_ASSIGN(report.outside, connection.number(u"SELECT count(*) FROM history_change WHERE entry_id = 0"_s));
    QString previous;
    TD_TRY(connection.each(
        u"SELECT id, at_us, actor_id, actor_role, kind, coalesce(target_id, 0), command, changes, prev_hash, hash FROM history_entry ORDER BY id"_s,
        {}, [&](const Row& row) -> Result<> {
            ++report.entries;
            const ChainLink link{row.number(0), row.number(1), row.number(2), row.text(3), row.text(4),
                                 row.number(5), row.text(6),   row.number(7), row.text(8)};
            report.changes += link.changes;
            TD_ASSIGN(const QString hash, linkHash(connection, link));
            if (!report.brokenAt && (link.previous != previous || hash != row.text(9)))
                report.brokenAt = EntryId{link.id};
            previous = row.text(9);
            return {};
        }));
    return report;
}

Result<QString> headHash(Connection& connection)
{
    return connection.text(u"SELECT hash FROM history_entry ORDER BY id DESC LIMIT 1"_s);
}

} // namespace tandan::history
