#include "tests/core/attack/attemptparts.h"
#include "tests/core/attack/battlefield.h"

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;
using namespace deal;
using Where = Attempt::Where;

void addConcessions(std::vector<Attempt>& all)
{
    const QString limit = u"TD-CONCESSION-LIMIT"_s, role = u"TD-CONCESSION-ROLE"_s,
                  used = u"TD-CONCESSION-ROLE-USED"_s, order = u"TD-CONCESSION-ORDER"_s,
                  type = u"TD-CONCESSION-TYPE"_s;
    const auto concession = [](int id, int ordinal, const QString& previous, const char* as, const char* who,
                               const char* own) {
        return concessionSql(id, ordinal, previous, QString::fromLatin1(as), QString::fromLatin1(who),
                             QString::fromLatin1(own));
    };
    const auto odd = [](const QString& amount, const QString& inReturn = u"'x'"_s) {
        return concessionSql(kReady, 1, u"NULL"_s, u"lead"_s, u"{lead}"_s, u"lead"_s, amount, 1, inReturn);
    };
    all.push_back({"second by the lead", concession(kOne, 2, u"1"_s, "lead", "{lead}", "lead"), used});
    all.push_back(
        {"second by the lead as boss", concession(kOne, 2, u"1"_s, "boss", "{lead}", "lead"), role});
    all.push_back({"second by the lead who claims to be boss",
                   concession(kOne, 2, u"1"_s, "boss", "{lead}", "boss"), role});
    all.push_back(
        {"first in the role of the boss", concession(kReady, 1, u"NULL"_s, "boss", "{boss}", "boss"), role});
    all.push_back(
        {"first by sales as lead", concession(kReady, 1, u"NULL"_s, "lead", "{sales}", "sales"), role});
    all.push_back({"first by sales who claims to be lead",
                   concession(kReady, 1, u"NULL"_s, "lead", "{sales}", "lead"), role});
    all.push_back({"first by sales who claims to be boss",
                   concession(kReady, 1, u"NULL"_s, "lead", "{sales}", "boss"), role});
    all.push_back(
        {"first in the role of sales", concession(kReady, 1, u"NULL"_s, "sales", "{sales}", "sales"), role});
    all.push_back({"first by nobody known", concession(kReady, 1, u"NULL"_s, "lead", "777", "lead"), role});
    all.push_back(
        {"a role that does not exist", concession(kReady, 1, u"NULL"_s, "lead", "{lead}", "emperor"), role});
    all.push_back({"ordinal 2 first", concession(kReady, 2, u"1"_s, "boss", "{boss}", "boss"), order});
    all.push_back(
        {"ordinal 1 again by the boss", concession(kOne, 1, u"NULL"_s, "boss", "{boss}", "boss"), order});
    all.push_back(
        {"ordinal 2 without the first", concession(kOne, 2, u"NULL"_s, "boss", "{boss}", "boss"), order});
    all.push_back({"ordinal 1 after itself", concession(kReady, 1, u"1"_s, "lead", "{lead}", "lead"), order});
    all.push_back({"third by the boss", concession(kTwo, 2, u"1"_s, "boss", "{boss}", "boss"), limit});
    all.push_back({"third by the lead", concession(kTwo, 1, u"NULL"_s, "lead", "{lead}", "lead"), limit});
    all.push_back({"third with ordinal 3", concession(kTwo, 3, u"2"_s, "boss", "{boss}", "boss"), limit});
    all.push_back({"ordinal 0", concession(kReady, 0, u"NULL"_s, "lead", "{lead}", "lead"), limit});
    all.push_back({"ordinal 3 first", concession(kReady, 3, u"2"_s, "boss", "{boss}", "boss"), limit});
    all.push_back({"third by upsert",
                   concession(kTwo, 2, u"1"_s, "boss", "{boss}", "boss").remove(u"{or}"_s) +
                       u" ON CONFLICT (deal_id, ordinal) DO UPDATE SET amount_fen = 9000"_s,
                   limit});
    all.push_back({"third by do nothing",
                   concession(kTwo, 2, u"1"_s, "boss", "{boss}", "boss").remove(u"{or}"_s) +
                       u" ON CONFLICT DO NOTHING"_s,
                   limit});
    all.push_back(
        {"a third row in one statement",
         u"INSERT {or}INTO concession (deal_id, ordinal, prev_ordinal, approver_role, approver_id, person_role, version, amount_fen, in_return, created_us) VALUES (10, 1, NULL, 'lead', {lead}, 'lead', 1, 100, 'x', 1), (10, 2, 1, 'boss', {boss}, 'boss', 1, 100, 'x', 1), (10, 3, 2, 'boss', {boss}, 'boss', 1, 100, 'x', 1)"_s,
         limit});
    all.push_back({"on a lost deal", firstByLead(kLost), u"TD-DEAL-CLOSED"_s});
    all.push_back({"on a won deal", firstByLead(kWon), u"TD-DEAL-CLOSED"_s});
    all.push_back({"on a shelved deal", firstByLead(kShelved), u"TD-DEAL-CLOSED"_s});
    all.push_back({"on no deal", firstByLead(4711), u"TD-DEAL-NOT-FOUND"_s});
    all.push_back({"after the signature", firstByLead(kSigned), u"TD-CONCESSION-SIGNED"_s});
    all.push_back({"without a hold", firstByLead(kNoHold), u"TD-CONCESSION-NO-HOLD"_s});
    all.push_back({"without a quote", firstByLead(kNoQuote), u"TD-CONCESSION-NO-QUOTE"_s});
    all.push_back(
        {"on a quote that is not the last", secondByBoss(kRequoted, u"100"_s, 1), u"TD-CONCESSION-QUOTE"_s});
    all.push_back(
        {"on a quote that does not exist", firstByLead(kReady, u"100"_s, 9), u"TD-CONCESSION-QUOTE"_s});
    all.push_back({"one fen below the floor", firstByLead(kReady, u"20001"_s), u"TD-CONCESSION-FLOOR"_s});
    all.push_back(
        {"the second one fen below the floor", secondByBoss(kOne, u"15001"_s), u"TD-CONCESSION-FLOOR"_s});
    all.push_back({"below a tight floor", firstByLead(kTight, u"1001"_s), u"TD-CONCESSION-FLOOR"_s});
    all.push_back({"more than the price", firstByLead(kReady, u"100001"_s), u"TD-CONCESSION-BELOW-ZERO"_s});
    all.push_back({"an amount at the end of the numbers", firstByLead(kReady, u"9223372036854775807"_s),
                   u"TD-CONCESSION-BELOW-ZERO"_s});
    all.push_back({"nothing", odd(u"0"_s), type});
    all.push_back({"less than nothing", odd(u"-5000"_s), type});
    all.push_back({"NULL as amount", odd(u"NULL"_s), type, Where::Both, {}, 0, u"23502"_s});
    all.push_back({"a text as amount", odd(u"'abc'"_s), type, Where::Both, {}, 0, u"22P02"_s});
    all.push_back({"a fraction as amount", odd(u"0.5"_s), type, Where::Sqlite});
    all.push_back({"a fraction of a fen", odd(u"0.4"_s), type, Where::Postgres});
    all.push_back(
        {"more than a number holds", odd(u"99999999999999999999"_s), type, Where::Both, {}, 0, u"22003"_s});
    all.push_back({"for nothing", odd(u"5000"_s, u"''"_s), type});
    all.push_back({"for a blob", odd(u"5000"_s, u"x'00'"_s), type, Where::Sqlite});
    all.push_back({"for NULL", odd(u"5000"_s, u"NULL"_s), type, Where::Both, {}, 0, u"23502"_s});
    all.push_back(
        {"granting somebody else's request",
         u"INSERT {or}INTO concession (deal_id, ordinal, approver_role, approver_id, person_role, version, amount_fen, in_return, request_id, created_us) VALUES (10, 1, 'lead', {lead}, 'lead', 1, 100, 'x', 9701, 1)"_s,
         u"TD-REQUEST-DECIDED"_s});
    all.push_back({"changing an amount", u"UPDATE {or}concession SET amount_fen = 1 WHERE deal_id = 12"_s,
                   u"TD-CONCESSION-IMMUTABLE"_s});
    all.push_back({"moving one to another deal",
                   u"UPDATE {or}concession SET deal_id = 10 WHERE deal_id = 11"_s,
                   u"TD-CONCESSION-IMMUTABLE"_s});
    all.push_back({"deleting one", u"DELETE FROM concession WHERE deal_id = 12 AND ordinal = 2"_s,
                   u"TD-CONCESSION-IMMUTABLE"_s});
    all.push_back({"deleting all", u"DELETE FROM concession"_s, u"TD-CONCESSION-IMMUTABLE"_s});
    all.push_back({"a third by REPLACE",
                   concession(kTwo, 2, u"1"_s, "boss", "{boss}", "boss")
                       .replace(u"INSERT {or}INTO"_s, u"REPLACE INTO"_s),
                   limit, Where::Sqlite});
    all.push_back(
        {"over another deal's hidden row",
         u"INSERT {or}INTO concession (rowid, deal_id, ordinal, approver_role, approver_id, person_role, version, amount_fen, in_return, created_us) SELECT rowid, 10, 1, 'lead', {lead}, 'lead', 1, 100, 'x', 1 FROM concession WHERE deal_id = 11"_s,
         u"TD-ROWID"_s, Where::Sqlite});
    all.push_back(
        {"with a hidden row below zero",
         u"INSERT {or}INTO concession (rowid, deal_id, ordinal, approver_role, approver_id, person_role, version, amount_fen, in_return, created_us) VALUES (-5, 10, 1, 'lead', {lead}, 'lead', 1, 100, 'x', 1)"_s,
         u"TD-ROWID"_s, Where::Sqlite});
    all.push_back(
        {"emptying the table", u"TRUNCATE concession"_s, u"TD-CONCESSION-IMMUTABLE"_s, Where::Postgres});
    all.push_back({"emptying all deals", u"TRUNCATE deal CASCADE"_s, u"TD-"_s, Where::Postgres});
    all.push_back(
        {"a third by MERGE",
         u"MERGE INTO concession c USING (SELECT 12 AS d) s ON c.deal_id = s.d AND c.ordinal = 2 WHEN MATCHED THEN UPDATE SET amount_fen = 1"_s,
         u"TD-CONCESSION-IMMUTABLE"_s, Where::Postgres});
}

void addLimits(std::vector<Attempt>& all)
{
    const QString one = u"UPDATE policy SET value = '1' WHERE key = 'concession_limit'"_s,
                  none = u"UPDATE policy SET value = '0' WHERE key = 'concession_limit'"_s;
    // A changed row differs twice: the old one is missing, the new one is there.
    all.push_back({"the first under a limit of one", firstByLead(kReady), {}, Where::Both, one, 2});
    all.push_back({"the second under a limit of one", secondByBoss(kOne), u"TD-CONCESSION-LIMIT"_s,
                   Where::Both, one, 2});
    all.push_back({"the first under a limit of none", firstByLead(kReady), u"TD-CONCESSION-LIMIT"_s,
                   Where::Both, none, 2});
    all.push_back({"the third without a policy", secondByBoss(kTwo), u"TD-CONCESSION-LIMIT"_s, Where::Both,
                   u"DELETE FROM policy WHERE key = 'concession_limit'"_s, 1});
    const QString limit = u"TD-POLICY-LIMIT"_s, check = u"23514"_s;
    all.push_back({"a limit of three",
                   u"UPDATE {or}policy SET value = '3' WHERE key = 'concession_limit'"_s,
                   limit,
                   Where::Both,
                   {},
                   0,
                   check});
    all.push_back({"a limit of 02",
                   u"UPDATE {or}policy SET value = '02' WHERE key = 'concession_limit'"_s,
                   limit,
                   Where::Both,
                   {},
                   0,
                   check});
    all.push_back({"a limit of many",
                   u"UPDATE {or}policy SET value = 'many' WHERE key = 'concession_limit'"_s,
                   limit,
                   Where::Both,
                   {},
                   0,
                   check});
    all.push_back({"another setting made the limit",
                   u"UPDATE {or}policy SET key = 'concession_limit', value = '9' WHERE key = 'firm_name'"_s,
                   u"TD-"_s,
                   Where::Both,
                   {},
                   0,
                   check});
    all.push_back({"a limit inserted over the old one",
                   u"INSERT {or}INTO policy (key, value) VALUES ('concession_limit', '9')"_s,
                   u"TD-"_s,
                   Where::Both,
                   {},
                   0,
                   u"23"_s});
}

} // namespace tandan::test
