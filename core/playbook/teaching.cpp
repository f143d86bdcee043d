#include "core/playbook/teaching.h"

#include "core/playbook/jsonplace.h"
#include "core/playbook/playbookwords.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> readIntents(const QString& file, const QJsonArray& entries, Teaching& teaching)
{
    QStringList seen;
    for (const QJsonValue entry : entries) {
        const QJsonObject object = entry.toObject();
        const QString code = object.value("code"_L1).toString();
        if (!playbookwords::intents().contains(code) || seen.contains(code))
            return json::unreadable(file, u"intents.%1"_s.arg(code));
        seen.append(code);
        teaching.intents.push_back(
            {code, object.value("name_zh"_L1).toString(), object.value("name_en"_L1).toString()});
        bool ok = true;
        for (const QString& remark : json::strings(object.value("remarks"_L1), ok))
            teaching.remarks.push_back({code, remark});
        if (!ok)
            return json::unreadable(file, u"intents.%1.remarks"_s.arg(code));
    }
    if (seen.size() != playbookwords::intents().size())
        return json::unreadable(file, u"intents"_s);
    return {};
}

Result<> readSpellings(const QString& file, const QJsonArray& entries, Teaching& teaching)
{
    for (const QJsonValue entry : entries) {
        bool ok = true;
        const QStringList pair = json::strings(entry, ok);
        if (!ok || pair.size() != 2 || pair.at(0).isEmpty())
            return json::unreadable(file, u"spellings"_s);
        teaching.spellings.emplace_back(pair.at(0), pair.at(1));
    }
    return {};
}

Result<> readConcepts(const QString& file, const QJsonArray& entries, Teaching& teaching)
{
    for (const QJsonValue entry : entries) {
        const QJsonObject object = entry.toObject();
        const QString code = object.value("code"_L1).toString();
        bool ok = true;
        const QStringList words = json::strings(object.value("words"_L1), ok);
        if (!ok || code.isEmpty() || words.isEmpty())
            return json::unreadable(file, u"concepts.%1"_s.arg(code));
        teaching.concepts.push_back({code, words});
    }
    return {};
}

} // namespace

Result<Teaching> readTeaching(const QString& file, const QByteArray& bytes)
{
    TD_ASSIGN(const QJsonObject document, json::document(file, bytes));
    Teaching teaching;
    TD_TRY(readIntents(file, document.value("intents"_L1).toArray(), teaching));
    bool ok = true;
    teaching.unrelated = json::strings(document.value("unrelated"_L1), ok);
    if (!ok)
        return json::unreadable(file, u"unrelated"_s);
    TD_TRY(readSpellings(file, document.value("spellings"_L1).toArray(), teaching));
    TD_TRY(readConcepts(file, document.value("concepts"_L1).toArray(), teaching));
    return teaching;
}

Result<> readVoice(const QString& file, const QByteArray& bytes, Teaching& teaching)
{
    TD_ASSIGN(const QJsonObject document, json::document(file, bytes));
    bool ok = !document.value("voice"_L1).toString().isEmpty();
    if (!ok)
        return json::unreadable(file, u"voice"_s);
    const QJsonObject remarks = document.value("remarks"_L1).toObject();
    for (auto entry = remarks.begin(); entry != remarks.end(); ++entry) {
        for (const QString& remark : json::strings(entry.value(), ok))
            teaching.remarks.push_back({entry.key(), remark});
        if (!ok || !playbookwords::intents().contains(entry.key()))
            return json::unreadable(file, u"remarks.%1"_s.arg(entry.key()));
    }
    teaching.unrelated += json::strings(document.value("unrelated"_L1), ok);
    if (!ok)
        return json::unreadable(file, u"unrelated"_s);
    return {};
}

} // namespace tandan
