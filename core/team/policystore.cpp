#include "core/team/policystore.h"

#include <QHash>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

// Stage settings live in stage_policy, which the guards of the book read; the others are rows of policy.
bool isStageKey(const QString& key)
{
    return key.startsWith(u"stage."_s);
}

} // namespace

Result<Policy> PolicyStore::load()
{
    Policy policy;
    TD_TRY(db_.each(u"SELECT stage, standard_days, weight_pct FROM stage_policy"_s, {},
                    [&](const Row& row) -> Result<> {
                        const auto stage = storedCode<Stage>(row.text(0));
                        policy.stages[static_cast<std::size_t>(stage)] = {row.integer(1), row.integer(2)};
                        return {};
                    }));
    TD_TRY(db_.each(u"SELECT key, value FROM policy"_s, {}, [&](const Row& row) -> Result<> {
        // A value that only another program can have written leaves the default in force.
        if (const auto with = withEntry(policy, row.text(0), row.text(1)))
            policy = *with;
        return {};
    }));
    return policy;
}

Result<std::vector<PolicyEntry>> PolicyStore::show()
{
    TD_ASSIGN(const Policy policy, load());
    return policyEntries(policy);
}

Result<> PolicyStore::save(const Policy& before, const Policy& after)
{
    for (const Stage stage : allStages()) {
        if (before.of(stage) == after.of(stage))
            continue;
        TD_TRY(db_.run(u"UPDATE stage_policy SET standard_days = ?, weight_pct = ? WHERE stage = ?"_s,
                       {after.of(stage).days, after.of(stage).weightPercent, code(stage)}));
    }
    QHash<QString, QString> was;
    for (const PolicyEntry& entry : policyEntries(before))
        was.insert(entry.key, entry.value);
    for (const PolicyEntry& entry : policyEntries(after)) {
        if (isStageKey(entry.key) || was.value(entry.key) == entry.value)
            continue;
        // Not ON CONFLICT: the guards against REPLACE refuse an insert over a row.
        TD_ASSIGN(const int changed,
                  db_.run(u"UPDATE policy SET value = ? WHERE key = ?"_s, {entry.value, entry.key}));
        if (changed == 0)
            TD_TRY(db_.run(u"INSERT INTO policy (key, value) VALUES (?, ?)"_s, {entry.key, entry.value}));
    }
    return {};
}

} // namespace tandan
