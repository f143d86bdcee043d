#include "core/exchange/mapping.h"

#include "core/base/text.h"
#include "core/exchange/words.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The kind of words.tsv that names the fields of an entity.
QString wordsOf(Entity entity)
{
    switch (entity) {
    case Entity::Deals:
        return u"deal"_s;
    case Entity::Customers:
        return u"customer"_s;
    case Entity::Contacts:
        return u"contact"_s;
    case Entity::People:
        return u"person"_s;
    }
    return {};
}

/// A heading without a unit or remark in brackets: 金额(万) is 金额.
QString withoutBrackets(const QString& column)
{
    static const QRegularExpression brackets{u"\\s*[(（\\[【][^)）\\]】]*[)）\\]】]\\s*$"_s};
    return QString{column}.remove(brackets);
}

std::optional<QString> guessField(Entity entity, const QString& column)
{
    auto field = words::recognised(wordsOf(entity), column);
    if (!field)
        field = words::recognised(wordsOf(entity), withoutBrackets(column));
    // Some headings belong to exports only, such as the number in another book.
    if (field && fieldsOf(entity).contains(*field))
        return field;
    return std::nullopt;
}

Error unknownField(Entity entity, const QString& field)
{
    return invalid(u"TD-IMPORT-FIELD"_s, {field, fieldsOf(entity).join(u' ')});
}

Error badSyntax(const QString& option, const QString& form)
{
    return invalid(u"TD-IMPORT-SYNTAX"_s, {option, form});
}

} // namespace

const QStringList& fieldsOf(Entity entity)
{
    static const QStringList deals =
        u"external_id customer title owner status stage outcome amount created closed expected_close industry source product contact phone note lost_reason"_s
            .split(u' ');
    static const QStringList customers =
        u"customer industry source type contact title phone note"_s.split(u' ');
    static const QStringList contacts = u"customer contact title part phone personality"_s.split(u' ');
    static const QStringList people = u"name role team manager"_s.split(u' ');
    switch (entity) {
    case Entity::Deals:
        return deals;
    case Entity::Customers:
        return customers;
    case Entity::Contacts:
        return contacts;
    case Entity::People:
        return people;
    }
    return deals;
}

const QStringList& requiredFields(Entity entity)
{
    static const QStringList customer{u"customer"_s};
    static const QStringList contact{u"customer"_s, u"contact"_s};
    static const QStringList name{u"name"_s};
    return entity == Entity::People ? name : entity == Entity::Contacts ? contact : customer;
}

void Mapping::setValue(const QString& field, const QString& text, const QString& value)
{
    values_[field].insert(nameKey(text), value);
}

QString Mapping::valueOf(const QString& field, const QString& text) const
{
    const QString plain = text.trimmed();
    if (const auto map = values_.constFind(field); map != values_.cend()) {
        if (const auto value = map->constFind(nameKey(plain)); value != map->cend())
            return *value;
    }
    return plain.isEmpty() ? defaults.value(field) : plain;
}

void Mapping::clearValue(const QString& field, const QString& text)
{
    const auto map = values_.find(field);
    if (map == values_.end())
        return;
    map->remove(nameKey(text.trimmed()));
    if (map->isEmpty())
        values_.erase(map);
}

QStringList Mapping::fieldsFrom(const QString& column) const
{
    QStringList fields;
    for (const Link& link : links) {
        if (link.column == column)
            fields << link.field;
    }
    return fields;
}

void Mapping::setColumn(const QString& column, const QStringList& fields)
{
    std::erase_if(links, [&](const Link& link) { return link.column == column; });
    ignored.removeAll(column);
    for (const QString& field : fields)
        links.push_back({column, field});
    if (fields.isEmpty())
        ignored << column;
}

bool Mapping::fills(const QString& field) const
{
    return defaults.contains(field) ||
           std::any_of(links.begin(), links.end(), [&](const Link& link) { return link.field == field; });
}

QJsonObject Mapping::toJson() const
{
    QJsonArray columns;
    for (const Link& link : links)
        columns.append(QJsonObject{{u"column"_s, link.column}, {u"field"_s, link.field}});
    QJsonObject values;
    for (auto field = values_.cbegin(); field != values_.cend(); ++field) {
        QJsonObject map;
        for (auto value = field->cbegin(); value != field->cend(); ++value)
            map.insert(value.key(), value.value());
        values.insert(field.key(), map);
    }
    QJsonObject blanks;
    for (auto blank = defaults.cbegin(); blank != defaults.cend(); ++blank)
        blanks.insert(blank.key(), blank.value());
    return {{u"entity"_s, code(entity)},
            {u"columns"_s, columns},
            {u"ignored"_s, QJsonArray::fromStringList(ignored)},
            {u"values"_s, values},
            {u"defaults"_s, blanks}};
}

Result<Mapping> Mapping::fromJson(const QJsonObject& json)
{
    const auto entity = parseCode<Entity>(json[u"entity"_s].toString());
    if (!entity)
        return Error{Error::Code::Input, u"TD-MAPPING-UNREADABLE"_s, {}, {}};
    Mapping mapping;
    mapping.entity = *entity;
    for (const QJsonValue entry : json[u"columns"_s].toArray()) {
        const Link link{entry[u"column"_s].toString(), entry[u"field"_s].toString()};
        if (!fieldsOf(mapping.entity).contains(link.field))
            return unknownField(mapping.entity, link.field);
        mapping.links.push_back(link);
    }
    for (const QJsonValue column : json[u"ignored"_s].toArray())
        mapping.ignored << column.toString();
    const QJsonObject values = json[u"values"_s].toObject();
    for (auto field = values.constBegin(); field != values.constEnd(); ++field) {
        const QJsonObject map = field.value().toObject();
        for (auto value = map.constBegin(); value != map.constEnd(); ++value)
            mapping.setValue(field.key(), value.key(), value.value().toString());
    }
    const QJsonObject blanks = json[u"defaults"_s].toObject();
    for (auto blank = blanks.constBegin(); blank != blanks.constEnd(); ++blank)
        mapping.defaults.insert(blank.key(), blank.value().toString());
    return mapping;
}

Mapping guessMapping(Entity entity, const QStringList& columns)
{
    Mapping none;
    none.entity = entity;
    return completedMapping(none, columns);
}

Mapping completedMapping(const Mapping& chosen, const QStringList& columns)
{
    Mapping mapping = chosen;
    for (const QString& column : columns) {
        const bool decided = mapping.ignored.contains(column) ||
                             std::any_of(chosen.links.begin(), chosen.links.end(),
                                         [&](const Mapping::Link& link) { return link.column == column; });
        if (decided)
            continue;
        if (const auto field = guessField(mapping.entity, column); field && !mapping.fills(*field))
            mapping.links.push_back({column, *field});
    }
    return mapping;
}

Result<> checkMapping(const Mapping& mapping, const QStringList& columns)
{
    for (const Mapping::Link& link : mapping.links) {
        if (!columns.contains(link.column))
            return invalid(u"TD-IMPORT-COLUMN"_s, {link.column, columns.join(u", "_s)});
        if (!fieldsOf(mapping.entity).contains(link.field))
            return unknownField(mapping.entity, link.field);
    }
    for (const QString& field : requiredFields(mapping.entity)) {
        if (!mapping.fills(field))
            return invalid(u"TD-IMPORT-REQUIRED"_s, {field});
    }
    return {};
}

bool fits(const Mapping& mapping, const QStringList& columns)
{
    return !mapping.links.empty() && checkMapping(mapping, columns).ok();
}

Entity guessEntity(const QStringList& columns, const std::vector<Entity>& among)
{
    Entity best = among.empty() ? Entity::Deals : among.front();
    std::size_t most = 0;
    for (const Entity entity : among) {
        const Mapping guess = guessMapping(entity, columns);
        // A list of firms has a customer and an industry too; what makes it deals is what only deals have.
        const bool isDeals = guess.fills(u"title"_s) || guess.fills(u"amount"_s) ||
                             guess.fills(u"status"_s) || guess.fills(u"stage"_s) ||
                             guess.fills(u"external_id"_s);
        if (!checkMapping(guess, columns).ok() || (entity == Entity::Deals && !isDeals))
            continue;
        if (guess.links.size() > most) {
            best = entity;
            most = guess.links.size();
        }
    }
    return best;
}

Result<> addMapOption(Mapping& mapping, const QString& option)
{
    // The last "=": a heading may contain one, a field cannot.
    const qsizetype at = option.lastIndexOf(u'=');
    if (at <= 0)
        return badSyntax(option, u"COLUMN=FIELD"_s);
    const QString column = option.left(at).trimmed();
    const QString field = option.mid(at + 1).trimmed();
    if (field.isEmpty() || field == u"-"_s) {
        mapping.ignored << column;
        return {};
    }
    if (!fieldsOf(mapping.entity).contains(field))
        return unknownField(mapping.entity, field);
    mapping.links.push_back({column, field});
    return {};
}

Result<> addValueOption(Mapping& mapping, const QString& option)
{
    const qsizetype colon = option.indexOf(u':');
    const qsizetype equals = option.lastIndexOf(u'=');
    if (colon <= 0 || equals < colon)
        return badSyntax(option, u"FIELD:TEXT=VALUE"_s);
    const QString field = option.left(colon).trimmed();
    if (!fieldsOf(mapping.entity).contains(field))
        return unknownField(mapping.entity, field);
    const QString text = option.mid(colon + 1, equals - colon - 1);
    const QString value = option.mid(equals + 1).trimmed();
    if (text.trimmed().isEmpty())
        mapping.defaults.insert(field, value);
    else
        mapping.setValue(field, text, value);
    return {};
}

bool isInWan(const QString& column)
{
    static const QRegularExpression wan{u"[(（\\[【]\\s*(?:单位[:：]?)?\\s*万\\s*元?\\s*[)）\\]】]"_s};
    return wan.match(column).hasMatch();
}

} // namespace tandan::exchange
