#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace tandan {

/// A remark of a customer and what it means.
struct TaughtRemark
{
    QString intent;
    QString text;
};

/// Words that play the same part in a sentence (老婆, 合伙人 …): whoever holds one holds the concept.
struct Concept
{
    QString code;
    QStringList words;
};

/// The name of an intent in both languages.
struct IntentName
{
    QString code;
    QString zh;
    QString en;
};

/// What the program is taught about the meaning of remarks (`intents.json` and the voices).
struct Teaching
{
    std::vector<IntentName> intents; ///< every intent once, `other` among them
    std::vector<TaughtRemark> remarks;
    QStringList unrelated; ///< remarks that have nothing to do with the sale
    std::vector<std::pair<QString, QString>> spellings;
    std::vector<Concept> concepts;
};

/// Reads `intents.json`. Not JSON, another format number, an unknown intent or a missing key:
/// TD-PLAYBOOK-UNREADABLE with `file` and the place.
[[nodiscard]] Result<Teaching> readTeaching(const QString& file, const QByteArray& json);

/// Adds what is in a file of `voices/`: remarks of every intent as one kind of person says them. Not JSON,
/// another format number, an unknown intent or a missing key: TD-PLAYBOOK-UNREADABLE, and `teaching` may
/// hold a part of it.
[[nodiscard]] Result<> readVoice(const QString& file, const QByteArray& json, Teaching& teaching);

} // namespace tandan
