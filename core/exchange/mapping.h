#pragma once

#include "core/base/result.h"
#include "core/base/vocabulary.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandan {

namespace exchange {
/// What a file to import holds, a row each.
enum class Entity { Deals, Customers, Contacts, People };
} // namespace exchange

template <>
struct Codes<exchange::Entity>
{
    static constexpr std::array<std::pair<exchange::Entity, const char*>, 4> table{
        {{exchange::Entity::Deals, "deals"},
         {exchange::Entity::Customers, "customers"},
         {exchange::Entity::Contacts, "contacts"},
         {exchange::Entity::People, "people"}}};
};

namespace exchange {

/// The fields a row of `entity` can fill, in the order of the documentation (docs/formats/import.md).
[[nodiscard]] const QStringList& fieldsOf(Entity entity);
/// The fields some column must fill.
[[nodiscard]] const QStringList& requiredFields(Entity entity);

/// Which column of a file fills which field, and what its words mean.
class Mapping
{
public:
    struct Link
    {
        QString column;
        QString field;
        friend bool operator==(const Link&, const Link&) = default;
    };

    Entity entity = Entity::Deals;
    std::vector<Link> links; ///< a column may fill several fields; the first filled one of a field counts
    QStringList ignored;     ///< columns that are not to be guessed
    QHash<QString, QString> defaults; ///< by field: what a blank cell means

    /// From now on `text` in a cell of `field` means `value`. Spelling as in recognised(): case, width and
    /// spaces do not matter.
    void setValue(const QString& field, const QString& text, const QString& value);
    /// What `text` in a cell of `field` means; the text itself, trimmed, when nothing was said.
    [[nodiscard]] QString valueOf(const QString& field, const QString& text) const;
    /// Takes back what setValue() said.
    void clearValue(const QString& field, const QString& text);
    [[nodiscard]] bool fills(const QString& field) const;
    /// The fields that a column fills, in order.
    [[nodiscard]] QStringList fieldsFrom(const QString& column) const;
    /// From now on `column` fills exactly these fields; none leaves it out, and it is not guessed again.
    void setColumn(const QString& column, const QStringList& fields);

    [[nodiscard]] QJsonObject toJson() const;
    /// TD-MAPPING-UNREADABLE when it is none of ours.
    [[nodiscard]] static Result<Mapping> fromJson(const QJsonObject& json);

    friend bool operator==(const Mapping&, const Mapping&) = default;

private:
    QHash<QString, QHash<QString, QString>> values_; ///< by field, by key of the text
};

/// What the headings say by themselves, in Chinese or English (words.h). A field is guessed once, for the
/// first column that fits.
[[nodiscard]] Mapping guessMapping(Entity entity, const QStringList& columns);
/// `chosen`, and for columns and fields it leaves open what the headings say.
[[nodiscard]] Mapping completedMapping(const Mapping& chosen, const QStringList& columns);
/// TD-IMPORT-COLUMN, TD-IMPORT-FIELD, TD-IMPORT-REQUIRED.
[[nodiscard]] Result<> checkMapping(const Mapping& mapping, const QStringList& columns);

/// Whether a file with these headings is of the layout that a mapping was made for: it has all its columns.
[[nodiscard]] bool fits(const Mapping& mapping, const QStringList& columns);
/// What a file with these headings most likely holds, of `among`; the first of them when nothing speaks for
/// any.
[[nodiscard]] Entity guessEntity(const QStringList& columns, const std::vector<Entity>& among);

/// Adds `COLUMN=FIELD` of the command line; an empty FIELD or `-` leaves the column out. TD-IMPORT-SYNTAX,
/// TD-IMPORT-FIELD.
[[nodiscard]] Result<> addMapOption(Mapping& mapping, const QString& option);
/// Adds `FIELD:TEXT=VALUE` of the command line. TD-IMPORT-SYNTAX, TD-IMPORT-FIELD.
[[nodiscard]] Result<> addValueOption(Mapping& mapping, const QString& option);

/// Amounts of a column whose heading says so (`金额(万)`, `金额（万元）`) are in units of 10,000 yuan.
[[nodiscard]] bool isInWan(const QString& column);

} // namespace exchange
} // namespace tandan
