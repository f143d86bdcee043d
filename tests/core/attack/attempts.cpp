#include "tests/core/attack/attemptparts.h"
#include "tests/core/attack/battlefield.h"

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;
using namespace deal;
using Where = Attempt::Where;

void addLegal(std::vector<Attempt>& all)
{
    all.push_back({"the first by the lead", firstByLead(kReady), {}});
    all.push_back({"the first by the boss acting as lead",
                   concessionSql(kReady, 1, u"NULL"_s, u"lead"_s, u"{boss}"_s, u"boss"_s),
                   {}});
    all.push_back({"the second by the boss", secondByBoss(kOne), {}});
    all.push_back({"the second after a boss who acted as lead", secondByBoss(kOneByBoss), {}});
    all.push_back({"a concession down to the floor", firstByLead(kReady, u"20000"_s), {}});
    all.push_back({"the second on a changed scope", secondByBoss(kRequoted, u"10000"_s, 2), {}});
    all.push_back(
        {"a higher quote",
         u"INSERT {or}INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, by_id, by_role, at_us) VALUES (10, 2, 110000, 90000, 80000, {sales}, 'sales', 2)"_s,
         {}});
    all.push_back(
        {"a lower quote for a changed scope by the lead",
         u"INSERT {or}INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, scope_change, by_id, by_role, at_us) VALUES (10, 2, 60000, 50000, 40000, '不含安装', {lead}, 'lead', 2)"_s,
         {}});
    all.push_back(
        {"a stage through its gate",
         u"UPDATE {or}deal SET stage = 'needs', row_version = row_version + 1 WHERE id = 23"_s,
         {},
         Where::Both,
         u"INSERT INTO passage (id, deal_id, from_stage, to_stage, kind, by_id, by_role, at_us) VALUES (23001, 23, 'rapport', 'needs', 'gate', {sales}, 'sales', 2)"_s,
         1});
    all.push_back(
        {"a stage by the lead's wave",
         u"INSERT {or}INTO passage (id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us) VALUES (22001, 22, 'rapport', 'closing', 'waved', '老客户', {lead}, 'lead', 2)"_s,
         {}});
    all.push_back({"a paid deal is won",
                   u"UPDATE {or}deal SET outcome = 'won', row_version = row_version + 1 WHERE id = 18"_s,
                   {}});
    all.push_back(
        {"a contract at the price",
         u"INSERT {or}INTO contract (deal_id, amount_fen, signed_day, signer, by_id, at_us) VALUES (10, 100000, '2026-03-01', '何总', {sales}, 2)"_s,
         {}});
    all.push_back(
        {"a payment",
         u"INSERT {or}INTO receipt (id, deal_id, kind, amount_fen, day, by_id, by_role, at_us) VALUES (9901, 27, 'payment', 60000, '2026-03-05', {sales}, 'sales', 2)"_s,
         {}});
    all.push_back(
        {"a reversal",
         u"INSERT {or}INTO receipt (id, deal_id, kind, amount_fen, day, reverses_id, by_id, by_role, at_us) VALUES (9901, 27, 'reversal', -40000, '2026-03-05', 9003, {sales}, 'sales', 2)"_s,
         {}});
    all.push_back(
        {"a lower limit", u"UPDATE {or}policy SET value = '0' WHERE key = 'concession_limit'"_s, {}});
    all.push_back(
        {"a request is withdrawn",
         u"UPDATE {or}concession_request SET state = 'withdrawn', decided_us = 2, decided_by = {sales}, row_version = row_version + 1 WHERE id = 9701"_s,
         {}});
}

void addStages(std::vector<Attempt>& all)
{
    const auto passage = [](int id, const char* from, const char* to, const char* kind, const char* reason,
                            const char* who, const char* role) {
        return u"INSERT {or}INTO passage (id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us) VALUES (%1 * 1000 + 900, %1, %2, '%3', '%4', '%5', %6, '%7', 2)"_s
            .arg(id)
            .arg(QString::fromLatin1(from), QString::fromLatin1(to), QString::fromLatin1(kind),
                 QString::fromUtf8(reason), QString::fromLatin1(who), QString::fromLatin1(role));
    };
    const QString through = u"TD-STAGE-PASSAGE"_s;
    all.push_back({"a stage without a passage",
                   u"UPDATE {or}deal SET stage = 'needs', row_version = row_version + 1 WHERE id = 22"_s,
                   through});
    all.push_back({"back without a passage",
                   u"UPDATE {or}deal SET stage = 'rapport', row_version = row_version + 1 WHERE id = 17"_s,
                   through});
    all.push_back({"a gate that is not filled in",
                   passage(kFresh, "'rapport'", "needs", "gate", "", "{sales}", "sales"), u"TD-GATE"_s});
    all.push_back({"two gates of which one is filled in",
                   passage(kGated, "'rapport'", "solution", "gate", "", "{sales}", "sales"), u"TD-GATE"_s});
    all.push_back({"a wave by sales",
                   passage(kFresh, "'rapport'", "needs", "waved", "急", "{sales}", "sales"),
                   u"TD-GATE-WAVE-ROLE"_s});
    all.push_back({"a wave by sales who claims to be lead",
                   passage(kFresh, "'rapport'", "needs", "waved", "急", "{sales}", "lead"),
                   u"TD-GATE-WAVE-ROLE"_s});
    all.push_back({"a wave without a reason",
                   passage(kFresh, "'rapport'", "needs", "waved", "", "{lead}", "lead"),
                   u"TD-GATE-REASON"_s});
    all.push_back({"back without a reason",
                   passage(kSigned, "'signing'", "needs", "back", "", "{sales}", "sales"),
                   u"TD-GATE-REASON"_s});
    all.push_back({"back to a later stage",
                   passage(kFresh, "'rapport'", "payment", "back", "x", "{sales}", "sales"), through});
    all.push_back({"a gate from another stage",
                   passage(kFresh, "'signing'", "payment", "gate", "", "{sales}", "sales"), through});
    all.push_back(
        {"a second start", passage(kFresh, "NULL", "signing", "start", "", "{sales}", "sales"), through});
    all.push_back({"an import of a deal of ours",
                   passage(kFresh, "NULL", "signing", "imported", "", "{sales}", "sales"), through});
    all.push_back({"an undo of nothing",
                   passage(kFresh, "'rapport'", "signing", "undo", "", "{sales}", "sales"), through});
    all.push_back({"a stage that does not exist",
                   passage(kFresh, "'rapport'", "heaven", "gate", "", "{sales}", "sales"),
                   u"TD-"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back({"a passage of a closed deal",
                   passage(kLost, "'rapport'", "needs", "waved", "x", "{lead}", "lead"),
                   u"TD-DEAL-CLOSED"_s});
    all.push_back({"rewriting a passage",
                   u"UPDATE {or}passage SET kind = 'gate' WHERE deal_id = 17 AND kind = 'waved'"_s,
                   u"TD-PASSAGE-IMMUTABLE"_s});
    all.push_back({"deleting a wave", u"DELETE FROM passage WHERE deal_id = 17 AND kind = 'waved'"_s,
                   u"TD-PASSAGE-IMMUTABLE"_s});
    all.push_back(
        {"emptying the passages", u"TRUNCATE passage"_s, u"TD-PASSAGE-IMMUTABLE"_s, Where::Postgres});
    all.push_back({"another order of the stages",
                   u"UPDATE {or}stage_policy SET position = 6 WHERE stage = 'rapport'"_s, u"TD-"_s});
    all.push_back({"no gates at all", u"DELETE FROM stage_policy"_s, u"TD-CHECK"_s});
}

QString firstByLead(int id, const QString& amount, int version)
{
    return concessionSql(id, 1, u"NULL"_s, u"lead"_s, u"{lead}"_s, u"lead"_s, amount, version);
}

QString secondByBoss(int id, const QString& amount, int version)
{
    return concessionSql(id, 2, u"1"_s, u"boss"_s, u"{boss}"_s, u"boss"_s, amount, version);
}

std::vector<Attempt> allAttempts()
{
    std::vector<Attempt> all;
    addLegal(all);
    addConcessions(all);
    addLimits(all);
    addQuotes(all);
    addRequests(all);
    addDeals(all);
    addStages(all);
    addMoney(all);
    return all;
}

} // namespace tandan::test
