// What nearly every core file includes; a build-time saving only, each file still includes what it uses.
#pragma once
#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QFuture>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>
