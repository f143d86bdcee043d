#include "core/exchange/valuewords.h"

#include "core/base/text.h"
#include "core/exchange/customerrow.h"
#include "core/exchange/words.h"

#include <algorithm>
#include <tuple>

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The kinds of words.tsv that a field takes, in the order in which an import looks.
QStringList kindsOf(Entity entity, const QString& field)
{
    static const QHash<QString, QStringList> kinds{
        {u"deals.status"_s, {u"value.stage"_s, u"value.outcome"_s}},
        {u"deals.stage"_s, {u"value.stage"_s}},
        {u"deals.outcome"_s, {u"value.outcome"_s}},
        {u"deals.lost_reason"_s, {u"value.lost_reason"_s}},
        {u"customers.type"_s, {u"value.customer_type"_s}},
        {u"contacts.part"_s, {u"value.part"_s}},
        {u"people.role"_s, {u"value.role"_s}}};
    return kinds.value(code(entity) + u'.' + field);
}

bool isName(Entity entity, const QString& field)
{
    return entity == Entity::Deals && field == u"owner"_s;
}

QStringList partsOf(const QString& field, const QString& text)
{
    return field == u"type"_s ? typesInCell(text) : QStringList{text};
}

QString meaningOf(const Mapping& mapping, const QString& field, const QString& text)
{
    const QString value = mapping.valueOf(field, text);
    return isName(mapping.entity, field) ? value
                                         : codeOfCell(mapping.entity, field, value).value_or(QString{});
}

/// The words of one field.
std::vector<ValueWord> wordsOf(const CsvTable& table, const Mapping& mapping, const QString& field)
{
    std::vector<qsizetype> columns;
    for (const Mapping::Link& link : mapping.links) {
        const qsizetype at = table.columns.indexOf(link.column);
        if (link.field == field && at >= 0)
            columns.push_back(at);
    }
    if (columns.empty())
        return {};
    std::vector<ValueWord> found;
    QHash<QString, std::size_t> byKey;
    for (const CsvRow& row : table.rows) {
        // The first filled column of a field counts, as when a row is read.
        qsizetype from = columns.front();
        for (const qsizetype at : columns) {
            if (!row.cells.value(at).trimmed().isEmpty()) {
                from = at;
                break;
            }
        }
        const QString text = row.cells.value(from).trimmed();
        const QString key = nameKey(text);
        auto known = byKey.constFind(key);
        if (known == byKey.cend()) {
            known = byKey.insert(key, found.size());
            const bool byItself = codeOfCell(mapping.entity, field, text).has_value();
            found.push_back({field, table.columns[from], text, 0, byItself, meaningOf(mapping, field, text)});
        }
        ++found[*known].rows;
    }
    std::stable_sort(found.begin(), found.end(), [](const ValueWord& a, const ValueWord& b) {
        return std::tuple{a.text.isEmpty(), a.byItself, -a.rows} <
               std::tuple{b.text.isEmpty(), b.byItself, -b.rows};
    });
    return found;
}

} // namespace

QStringList codesOf(Entity entity, const QString& field)
{
    QStringList codes;
    for (const QString& kind : kindsOf(entity, field))
        codes += words::codes(kind);
    return codes;
}

std::optional<QString> codeOfCell(Entity entity, const QString& field, const QString& text)
{
    std::optional<QString> first;
    for (const QString& part : partsOf(field, text)) {
        std::optional<QString> known;
        for (const QString& kind : kindsOf(entity, field)) {
            if (!known)
                known = words::recognised(kind, part);
        }
        if (!known)
            return std::nullopt;
        if (!first)
            first = known;
    }
    return first;
}

std::vector<ValueWord> valueWords(const CsvTable& table, const Mapping& mapping)
{
    std::vector<ValueWord> all;
    // Names last: there are many of them, and most are known.
    for (const bool names : {false, true}) {
        for (const QString& field : fieldsOf(mapping.entity)) {
            const bool wanted =
                names ? isName(mapping.entity, field) : !kindsOf(mapping.entity, field).isEmpty();
            if (!wanted)
                continue;
            const auto found = wordsOf(table, mapping, field);
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    return all;
}

} // namespace tandan::exchange
