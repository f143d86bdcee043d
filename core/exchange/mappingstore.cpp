#include "core/exchange/mappingstore.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

// A static library's resources are registered by whoever uses them.
static void initMappingResources()
{
    Q_INIT_RESOURCE(exchange);
}

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestName = 60;

Result<Mapping> fromText(const QByteArray& json)
{
    return Mapping::fromJson(QJsonDocument::fromJson(json).object());
}

/// The mapping that comes with the program under that name, if there is one for `entity`.
Result<std::optional<Mapping>> builtIn(const QString& name, Entity entity)
{
    initMappingResources();
    QFile file{u":/exchange/mappings/%1.%2.json"_s.arg(name, code(entity))};
    if (!file.open(QIODevice::ReadOnly))
        return std::optional<Mapping>{};
    TD_ASSIGN(Mapping mapping, fromText(file.readAll()));
    return std::optional{std::move(mapping)};
}

} // namespace

Result<std::vector<NamedMapping>> MappingStore::list(Entity entity)
{
    TD_ASSIGN(auto named,
              db_.all<NamedMapping>(u"SELECT name FROM import_mapping WHERE entity = ? ORDER BY name"_s,
                                    {code(entity)}, [&](const Row& row) {
                                        return NamedMapping{row.text(0), entity, false};
                                    }));
    initMappingResources();
    const QString suffix = u".%1.json"_s.arg(code(entity));
    for (const QString& file : QDir{u":/exchange/mappings"_s}.entryList({u'*' + suffix})) {
        const QString name = file.chopped(suffix.size());
        if (std::none_of(named.begin(), named.end(), [&](const auto& known) { return known.name == name; }))
            named.push_back({name, entity, true});
    }
    std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return named;
}

Result<std::vector<NamedMapping>> MappingStore::fitting(Entity entity, const QStringList& columns)
{
    TD_ASSIGN(const auto all, list(entity));
    std::vector<NamedMapping> fitting;
    for (const NamedMapping& named : all) {
        const auto mapping = load(named.name, entity);
        // One that cannot be read is in nobody's way here; load() says so to who asks for it.
        if (mapping && fits(*mapping, columns))
            fitting.push_back(named);
    }
    return fitting;
}

Result<Mapping> MappingStore::load(const QString& name, Entity entity)
{
    TD_ASSIGN(const QString saved,
              db_.text(u"SELECT spec_json FROM import_mapping WHERE name = ? AND entity = ?"_s,
                       {name, code(entity)}));
    if (!saved.isEmpty())
        return fromText(saved.toUtf8());
    TD_ASSIGN(const auto shipped, builtIn(name, entity));
    if (shipped)
        return *shipped;
    TD_ASSIGN(const auto known, list(entity));
    QStringList names;
    for (const NamedMapping& mapping : known)
        names << mapping.name;
    return notFound(u"TD-MAPPING-NOT-FOUND"_s, {name, names.join(u", "_s)});
}

Result<> saveMapping(Unit& unit, const QString& name, const Mapping& mapping)
{
    TD_ASSIGN(
        const QString plain,
        requiredText(name, QCoreApplication::translate("Exchange", "The name of the mapping"), kLongestName));
    const QString json = QString::fromUtf8(QJsonDocument{mapping.toJson()}.toJson(QJsonDocument::Compact));
    // Not ON CONFLICT: the guards against REPLACE refuse an insert over a row.
    TD_ASSIGN(
        const int changed,
        unit.db().run(
            u"UPDATE import_mapping SET spec_json = ?, by_id = ?, at_us = ? WHERE name = ? AND entity = ?"_s,
            {json, unit.actor().id, unit.now(), plain, code(mapping.entity)}));
    if (changed == 0)
        TD_TRY(unit.db().run(
            u"INSERT INTO import_mapping (name, entity, spec_json, by_id, at_us) VALUES (?, ?, ?, ?, ?)"_s,
            {plain, code(mapping.entity), json, unit.actor().id, unit.now()}));
    return {};
}

} // namespace tandan::exchange
