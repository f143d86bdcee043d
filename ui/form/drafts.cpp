#include "ui/form/drafts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

Drafts::Drafts(const QString& folder) : folder_{folder}
{
    if (folder_.isEmpty() && QCoreApplication::instance())
        folder_ = QCoreApplication::instance()->property(kDraftFolderProperty).toString();
    if (folder_.isEmpty())
        folder_ = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tandan/drafts"_s;
}

QString Drafts::path(const QString& key) const
{
    return u"%1/%2.json"_s.arg(folder_, key);
}

QJsonObject Drafts::load(const QString& key) const
{
    QFile file{path(key)};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

Result<> Drafts::keep(const QString& key, const QJsonObject& draft) const
{
    const auto failed = [&] {
        return Error{
            Error::Code::Storage, u"TD-FILE-UNWRITABLE"_s, {QDir::toNativeSeparators(path(key))}, "draft"};
    };
    if (!QDir{}.mkpath(folder_))
        return failed();
    QSaveFile file{path(key)};
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // Before the first byte: a customer's words are nobody else's business for a moment either.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument{draft}.toJson(QJsonDocument::Compact));
    if (!file.commit())
        return failed();
    return {};
}

void Drafts::drop(const QString& key) const
{
    QFile::remove(path(key));
}

} // namespace tandan::ui
