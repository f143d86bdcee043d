#include "core/team/policy.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A setting that is a whole number: where it lives in a Policy and what it may be.
struct NumberSetting
{
    QString key;
    int lowest;
    int highest;
    int* value;
};

constexpr int kConcessionCeiling = 2; // R-019; the book's own constraint says the same
constexpr int kFirmNameLimit = 100;

std::vector<NumberSetting> numberSettings(Policy& policy)
{
    std::vector<NumberSetting> settings;
    for (const Stage stage : allStages()) {
        auto& standard = policy.stages[static_cast<std::size_t>(stage)];
        settings.push_back({u"stage.%1.days"_s.arg(code(stage)), 1, 3650, &standard.days});
        settings.push_back({u"stage.%1.weight"_s.arg(code(stage)), 0, 100, &standard.weightPercent});
    }
    settings.push_back({u"concession_limit"_s, 0, kConcessionCeiling, &policy.concessionLimit});
    settings.push_back({u"contact_gap_days"_s, 1, 3650, &policy.contactGapDays});
    settings.push_back({u"rapport_minutes_min"_s, 1, 240, &policy.rapportMinutesMin});
    settings.push_back({u"rapport_minutes_max"_s, 1, 240, &policy.rapportMinutesMax});
    return settings;
}

QString allowedText(const NumberSetting& setting)
{
    return u"%1–%2"_s.arg(setting.lowest).arg(setting.highest);
}

QString allowedFirmName()
{
    return QCoreApplication::translate("Team", "any text up to %1 characters").arg(kFirmNameLimit);
}

Error notAllowed(const QString& key, const QString& value, const QString& allowed)
{
    return refused(u"TD-POLICY-VALUE"_s, {key, value, allowed});
}

Result<int> allowedNumber(const NumberSetting& setting, const QString& text)
{
    bool digits = false;
    const int number = text.trimmed().toInt(&digits);
    if (digits && setting.key == u"concession_limit"_s && number > setting.highest)
        return refused(u"TD-POLICY-LIMIT"_s);
    if (!digits || number < setting.lowest || number > setting.highest)
        return notAllowed(setting.key, text, allowedText(setting));
    return number;
}

} // namespace

std::vector<PolicyEntry> policyEntries(const Policy& policy)
{
    Policy copy = policy;
    std::vector<PolicyEntry> entries;
    for (const NumberSetting& setting : numberSettings(copy))
        entries.push_back({setting.key, QString::number(*setting.value), allowedText(setting)});
    entries.push_back({u"quote_room"_s, code(policy.quoteRoom), allCodes<QuoteRoom>().join(u' ')});
    entries.push_back({u"firm_name"_s, policy.firmName, allowedFirmName()});
    return entries;
}

Result<Policy> withEntry(Policy policy, const QString& key, const QString& value)
{
    if (key == u"firm_name"_s) {
        const auto name = limitedText(value, key, kFirmNameLimit);
        if (!name)
            return notAllowed(key, value, allowedFirmName());
        policy.firmName = *name;
        return policy;
    }
    if (key == u"quote_room"_s) {
        const auto room = parseCode<QuoteRoom>(value.trimmed());
        if (!room)
            return notAllowed(key, value, allCodes<QuoteRoom>().join(u' '));
        policy.quoteRoom = *room;
        return policy;
    }
    const auto settings = numberSettings(policy);
    const auto setting =
        std::find_if(settings.begin(), settings.end(), [&](const auto& s) { return s.key == key; });
    if (setting == settings.end())
        return invalid(u"TD-POLICY-UNKNOWN"_s, {key});
    TD_ASSIGN(*setting->value, allowedNumber(*setting, value));
    if (policy.rapportMinutesMin > policy.rapportMinutesMax) {
        const bool lower = key == u"rapport_minutes_min"_s;
        return notAllowed(key, value,
                          lower ? u"1–%1"_s.arg(policy.rapportMinutesMax)
                                : u"%1–240"_s.arg(policy.rapportMinutesMin));
    }
    return policy;
}

} // namespace tandan
