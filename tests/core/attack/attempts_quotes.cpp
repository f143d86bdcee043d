#include "tests/core/attack/attemptparts.h"
#include "tests/core/attack/battlefield.h"

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;
using namespace deal;
using Where = Attempt::Where;

void addQuotes(std::vector<Attempt>& all)
{
    const auto quote = [](int id, int version, int price, int floor, const char* scope, const char* who,
                          const char* role) {
        return u"INSERT {or}INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, scope_change, by_id, by_role, at_us) VALUES (%1, %2, %3, 90000, %4, '%5', %6, '%7', 2)"_s
            .arg(id)
            .arg(version)
            .arg(price)
            .arg(floor)
            .arg(QString::fromUtf8(scope), QString::fromLatin1(who), QString::fromLatin1(role));
    };
    all.push_back({"a lower quote for the same scope", quote(kReady, 2, 99'999, 80'000, "", "{boss}", "boss"),
                   u"TD-QUOTE-LOWER"_s});
    all.push_back({"a lower quote for a changed scope by sales",
                   quote(kReady, 2, 90'000, 80'000, "少一间", "{sales}", "sales"), u"TD-QUOTE-SCOPE-ROLE"_s});
    all.push_back({"a changed scope by sales who claims to be lead",
                   quote(kReady, 2, 90'000, 80'000, "少一间", "{sales}", "lead"), u"TD-QUOTE-SCOPE-ROLE"_s});
    all.push_back({"a quote after a concession", quote(kOne, 2, 200'000, 80'000, "", "{boss}", "boss"),
                   u"TD-QUOTE-LOCKED"_s});
    all.push_back({"a lower floor by sales", quote(kReady, 2, 100'000, 10'000, "", "{sales}", "sales"),
                   u"TD-QUOTE-FLOOR-ROLE"_s});
    all.push_back({"a quote after the signature", quote(kSigned, 2, 100'000, 80'000, "", "{boss}", "boss"),
                   u"TD-QUOTE-SIGNED"_s});
    all.push_back({"a quote for a lost deal", quote(kLost, 2, 100'000, 80'000, "", "{boss}", "boss"),
                   u"TD-DEAL-CLOSED"_s});
    all.push_back({"a version left out", quote(kReady, 3, 100'000, 80'000, "", "{boss}", "boss"),
                   u"TD-QUOTE-VERSION"_s});
    all.push_back(
        {"the same version again", quote(kReady, 1, 100'000, 80'000, "", "{boss}", "boss"), u"TD-"_s});
    all.push_back({"a price below its floor",
                   quote(kFresh, 1, 70'000, 80'000, "", "{sales}", "sales"),
                   u"TD-CHECK"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back({"a quote for nothing",
                   quote(kFresh, 1, 0, 0, "", "{sales}", "sales"),
                   u"TD-CHECK"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back({"changing a quote",
                   u"UPDATE {or}quote SET price_fen = 50000, floor_fen = 1 WHERE deal_id = 10"_s,
                   u"TD-QUOTE-IMMUTABLE"_s});
    all.push_back({"lowering a floor", u"UPDATE {or}quote SET floor_fen = 0 WHERE deal_id = 11"_s,
                   u"TD-QUOTE-IMMUTABLE"_s});
    all.push_back({"deleting a quote with a concession", u"DELETE FROM quote WHERE deal_id = 11"_s,
                   u"TD-QUOTE-IMMUTABLE"_s});
    all.push_back(
        {"deleting a signed quote", u"DELETE FROM quote WHERE deal_id = 17"_s, u"TD-QUOTE-IMMUTABLE"_s});
    all.push_back({"deleting the quote under a request", u"DELETE FROM quote WHERE deal_id = 25"_s,
                   u"TD-QUOTE-IMMUTABLE"_s});
    all.push_back(
        {"a quote over a hidden row",
         u"INSERT {or}INTO quote (rowid, deal_id, version, price_fen, standard_fen, floor_fen, by_id, by_role, at_us) SELECT rowid, 22, 1, 100, 100, 100, {sales}, 'sales', 2 FROM quote WHERE deal_id = 11"_s,
         u"TD-"_s, Where::Sqlite});
    all.push_back({"changing an item", u"UPDATE {or}quote_item SET unit_fen = 1 WHERE deal_id = 10"_s,
                   u"TD-QUOTE-IMMUTABLE"_s});
    all.push_back(
        {"an item after the signature",
         u"INSERT {or}INTO quote_item (deal_id, version, line, name, quantity, unit_fen) VALUES (17, 1, 2, '赠品', 1, 0)"_s,
         u"TD-QUOTE-IMMUTABLE"_s});
    all.push_back({"deleting an item after a concession", u"DELETE FROM quote_item WHERE deal_id = 11"_s,
                   u"TD-QUOTE-IMMUTABLE"_s});
    all.push_back({"taking away the hold under a concession", u"DELETE FROM hold WHERE deal_id = 11"_s,
                   u"TD-HOLD-IMMUTABLE"_s});
    all.push_back({"moving a hold to another deal", u"UPDATE {or}hold SET deal_id = 13 WHERE deal_id = 10"_s,
                   u"TD-HOLD-IMMUTABLE"_s});
    all.push_back(
        {"a hold without a word",
         u"INSERT {or}INTO hold (id, deal_id, note, by_id, at_us) VALUES (990, 13, '', {sales}, 1)"_s,
         u"TD-CHECK"_s,
         Where::Both,
         {},
         0,
         u"23514"_s});
    all.push_back({"emptying the holds", u"TRUNCATE hold"_s, u"TD-HOLD-IMMUTABLE"_s, Where::Postgres});
}

void addRequests(std::vector<Attempt>& all)
{
    const auto request = [](int number, int id, int from, int to, const char* state) {
        return u"INSERT {or}INTO concession_request (id, deal_id, version, from_fen, to_fen, argument, by_id, at_us, state) VALUES (%1, %2, 1, %3, %4, 'x', {sales}, 1, '%5')"_s
            .arg(number)
            .arg(id)
            .arg(from)
            .arg(to)
            .arg(QString::fromLatin1(state));
    };
    all.push_back({"two requests at once", request(9801, kPending, 100'000, 90'000, "pending"),
                   u"TD-CONCESSION-PENDING"_s});
    all.push_back({"a request from another price", request(9801, kReady, 90'000, 85'000, "pending"),
                   u"TD-CONCESSION-QUOTE"_s});
    all.push_back({"a request that is granted already", request(9801, kReady, 100'000, 85'000, "approved"),
                   u"TD-REQUEST-DECIDED"_s});
    all.push_back({"a request after the signature", request(9801, kSigned, 100'000, 85'000, "pending"),
                   u"TD-CONCESSION-SIGNED"_s});
    all.push_back({"a request to go up",
                   request(9801, kReady, 100'000, 110'000, "pending"),
                   u"TD-CHECK"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back(
        {"granting without a concession",
         u"UPDATE {or}concession_request SET state = 'approved', decided_us = 2, decided_by = {lead}, row_version = row_version + 1 WHERE id = 9701"_s,
         u"TD-REQUEST-DECIDED"_s});
    all.push_back(
        {"asking for more after the fact",
         u"UPDATE {or}concession_request SET to_fen = 1, row_version = row_version + 1 WHERE id = 9701"_s,
         u"TD-REQUEST-DECIDED"_s});
    all.push_back(
        {"reopening a refusal",
         u"UPDATE {or}concession_request SET state = 'pending', decided_us = NULL, row_version = row_version + 1 WHERE id = 9701"_s,
         u"TD-REQUEST-DECIDED"_s, Where::Both,
         u"UPDATE concession_request SET state = 'refused', decided_us = 2, decided_by = {lead}, row_version = row_version + 1 WHERE id = 9701"_s,
         2});
    all.push_back(
        {"deleting a refusal", u"DELETE FROM concession_request WHERE id = 9701"_s, u"TD-REQUEST-DECIDED"_s,
         Where::Both,
         u"UPDATE concession_request SET state = 'refused', decided_us = 2, decided_by = {lead}, row_version = row_version + 1 WHERE id = 9701"_s,
         2});
}

} // namespace tandan::test
