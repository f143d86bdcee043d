#pragma once

#include "core/base/result.h"
#include "core/playbook/card.h"
#include "core/playbook/teaching.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace tandan {

/// A file of a playbook: its name (`closing.json`, `voices/mother.json`) and what is in it.
struct PlaybookFile
{
    QString name;
    QByteArray bytes;
};

/// A playbook as it is written: the cards and what is taught about remarks. An immutable value.
class CardLibrary
{
public:
    /// The playbook compiled into the program.
    [[nodiscard]] static Result<CardLibrary> builtIn();

    /// The `*.json` files of a folder and of its folder `voices`. TD-FILE-UNREADABLE when one cannot be
    /// opened.
    [[nodiscard]] static Result<CardLibrary> fromFolder(const QString& folder);

    /// Card files, one `intents.json` and any number of `voices/…`. A file that breaks the format, an id that
    /// is there twice or no `intents.json`: TD-PLAYBOOK-UNREADABLE with the file and the place in it. All or
    /// nothing.
    [[nodiscard]] static Result<CardLibrary> fromFiles(const std::vector<PlaybookFile>& files);

    [[nodiscard]] const std::vector<Card>& cards() const { return cards_; }
    [[nodiscard]] const Teaching& teaching() const { return teaching_; }

    /// The card with this id, or nullptr; valid as long as the library.
    [[nodiscard]] const Card* find(const QString& id) const;

private:
    CardLibrary() = default;

    std::vector<Card> cards_;
    QHash<QString, size_t> byId_;
    Teaching teaching_;
};

} // namespace tandan
