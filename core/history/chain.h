#pragma once

#include "core/history/history.h"

#include <QByteArray>

namespace tandan::history {

/// What the hash of an entry is made over, besides its rows.
struct ChainLink
{
    qint64 id = 0;
    qint64 atMicros = 0;
    qint64 actor = 0;
    QString actorRole;
    QString kind;
    qint64 target = 0; ///< 0 for none
    QString command;
    qint64 changes = 0;
    QString previous;
};

/// SHA-256, hex, of the entry, its predecessor's hash, and all its rows as the journal holds them.
[[nodiscard]] Result<QString> linkHash(Connection& connection, const ChainLink& link);

} // namespace tandan::history
