#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace tandan::json {

/// The error of a playbook file: `place` says where, in the words of the format (a card id and a key).
[[nodiscard]] inline Error unreadable(const QString& file, const QString& place)
{
    return {Error::Code::Input,
            QStringLiteral("TD-PLAYBOOK-UNREADABLE"),
            {file, place},
            "playbook " + place.toStdString()};
}

/// The document of a playbook file, whose format number this program knows.
[[nodiscard]] inline Result<QJsonObject> document(const QString& file, const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(bytes, &problem);
    if (!parsed.isObject())
        return unreadable(file, QStringLiteral("JSON @%1").arg(problem.offset));
    if (parsed.object().value(QLatin1String{"format"}).toInt() != 1)
        return unreadable(file, QStringLiteral("format"));
    return parsed.object();
}

/// The strings of an array; `ok` turns false when it holds anything else.
[[nodiscard]] inline QStringList strings(const QJsonValue& value, bool& ok)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    if (!value.isArray() && !value.isUndefined())
        ok = false;
    for (const QJsonValue item : array) {
        if (!item.isString())
            ok = false;
        list.append(item.toString());
    }
    return list;
}

} // namespace tandan::json
