#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

namespace tandan::ui {

/// Name of the application's dynamic property with the folder of the drafts, set before any dialog opens by a
/// program that shall leave its user's drafts alone.
inline constexpr char kDraftFolderProperty[] = "tandanDraftFolder";

/// Keeps what was typed but not saved, one small file a draft, readable by its owner only (0600), in
/// `tandan/drafts` of the person's data folder. A file is replaced as a whole, so a crash leaves the old or
/// the new draft, never half of one. Thread: GUI; the files are a few hundred bytes.
class Drafts
{
public:
    /// \param folder where they lie; empty: that of kDraftFolderProperty, else the usual place
    explicit Drafts(const QString& folder = {});

    /// \param key letters, digits, dots and dashes: "quick-log", "quote.TD-0319"
    [[nodiscard]] QJsonObject load(const QString& key) const;
    /// TD-FILE-UNWRITABLE when the disk refuses.
    Result<> keep(const QString& key, const QJsonObject& draft) const;
    void drop(const QString& key) const;

private:
    [[nodiscard]] QString path(const QString& key) const;
    QString folder_;
};

} // namespace tandan::ui
