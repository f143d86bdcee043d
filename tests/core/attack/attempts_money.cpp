#include "tests/core/attack/attemptparts.h"
#include "tests/core/attack/battlefield.h"

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;
using namespace deal;
using Where = Attempt::Where;

void addDeals(std::vector<Attempt>& all)
{
    all.push_back({"a lower amount than the price",
                   u"UPDATE {or}deal SET amount_fen = 99999, row_version = row_version + 1 WHERE id = 10"_s,
                   u"TD-DEAL-AMOUNT"_s});
    all.push_back({"no amount for a quoted deal",
                   u"UPDATE {or}deal SET amount_fen = NULL, row_version = row_version + 1 WHERE id = 10"_s,
                   u"TD-DEAL-AMOUNT"_s});
    all.push_back({"a lower amount after a concession",
                   u"UPDATE {or}deal SET amount_fen = 94999, row_version = row_version + 1 WHERE id = 11"_s,
                   u"TD-DEAL-AMOUNT"_s});
    all.push_back({"a lower amount than the contract",
                   u"UPDATE {or}deal SET amount_fen = 1, row_version = row_version + 1 WHERE id = 17"_s,
                   u"TD-DEAL-AMOUNT"_s});
    all.push_back({"a text as amount",
                   u"UPDATE {or}deal SET amount_fen = 'abc', row_version = row_version + 1 WHERE id = 22"_s,
                   u"TD-DEAL-TYPE"_s,
                   Where::Both,
                   {},
                   0,
                   u"22P02"_s});
    all.push_back({"an amount below zero",
                   u"UPDATE {or}deal SET amount_fen = -1, row_version = row_version + 1 WHERE id = 22"_s,
                   u"TD-DEAL-TYPE"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back(
        {"without the next version", u"UPDATE {or}deal SET title = 'x' WHERE id = 10"_s, u"TD-STALE"_s});
    all.push_back({"another number for a deal",
                   u"UPDATE {or}deal SET id = 4711, row_version = row_version + 1 WHERE id = 11"_s,
                   u"TD-DEAL-ID-IMMUTABLE"_s});
    all.push_back({"the number of another deal",
                   u"UPDATE {or}deal SET id = 12, row_version = row_version + 1 WHERE id = 11"_s,
                   u"TD-DEAL-ID-IMMUTABLE"_s});
    all.push_back(
        {"another hidden row for a deal",
         u"UPDATE {or}deal SET rowid = (SELECT rowid FROM deal WHERE id = 12), row_version = row_version + 1 WHERE id = 11"_s,
         u"TD-DEAL-ID-IMMUTABLE"_s, Where::Sqlite});
    all.push_back(
        {"a deal over another",
         u"INSERT {or}INTO deal (id, customer_id, title, owner_id, created_us) VALUES (12, 900, 'x', {sales}, 1)"_s,
         u"TD-DEAL-EXISTS"_s,
         Where::Both,
         {},
         0,
         u"23505"_s});
    all.push_back(
        {"a deal over another's hidden row",
         u"INSERT {or}INTO deal (rowid, id, customer_id, title, owner_id, created_us) SELECT rowid, 4711, 900, 'x', {sales}, 1 FROM deal WHERE id = 12"_s,
         u"TD-DEAL-EXISTS"_s, Where::Sqlite});
    all.push_back(
        {"an upsert on a deal",
         u"INSERT INTO deal (id, customer_id, title, owner_id, created_us) VALUES (12, 900, 'x', {sales}, 1) ON CONFLICT (id) DO UPDATE SET amount_fen = 1"_s,
         u"TD-"_s});
    all.push_back({"deleting a deal with a concession", u"DELETE FROM deal WHERE id = 12"_s,
                   u"TD-DEAL-HAS-CONCESSION"_s});
    all.push_back(
        {"deleting a deal with a contract", u"DELETE FROM deal WHERE id = 17"_s, u"TD-DEAL-HAS-MONEY"_s});
    all.push_back({"deleting a quoted deal to enter it anew",
                   u"DELETE FROM deal WHERE id = 10"_s,
                   u"TD-REFERENCE"_s,
                   Where::Both,
                   {},
                   0,
                   u"23503"_s});
    all.push_back({"an imported deal out of one of ours",
                   u"UPDATE {or}deal SET imported = 1, row_version = row_version + 1 WHERE id = 22"_s,
                   u"TD-DEAL-TYPE"_s});
    all.push_back(
        {"a new deal that is won",
         u"INSERT {or}INTO deal (id, customer_id, title, owner_id, created_us, outcome) VALUES (4711, 900, 'x', {sales}, 1, 'won')"_s,
         u"TD-WON-UNPAID"_s});
    all.push_back({"an end that does not exist",
                   u"UPDATE {or}deal SET outcome = 'paid', row_version = row_version + 1 WHERE id = 10"_s,
                   u"TD-DEAL-TYPE"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back(
        {"an imported deal in a stage that does not exist",
         u"INSERT {or}INTO deal (id, customer_id, title, owner_id, created_us, imported, stage) VALUES (4711, 900, 'x', {sales}, 1, 1, 'heaven')"_s,
         u"TD-DEAL-TYPE"_s,
         Where::Both,
         {},
         0,
         u"23514"_s});
    all.push_back(
        {"a new deal far along",
         u"INSERT {or}INTO deal (id, customer_id, title, owner_id, created_us, stage) VALUES (4711, 900, 'x', {sales}, 1, 'signing')"_s,
         u"TD-STAGE-PASSAGE"_s});
}

void addMoney(std::vector<Attempt>& all)
{
    const auto receipt = [](int id, const char* kind, int amount, const char* reverses, const char* who,
                            const char* role) {
        return u"INSERT {or}INTO receipt (id, deal_id, kind, amount_fen, day, reverses_id, by_id, by_role, at_us) VALUES (9901, %1, '%2', %3, '2026-03-09', %4, %5, '%6', 2)"_s
            .arg(id)
            .arg(QString::fromLatin1(kind))
            .arg(amount)
            .arg(QString::fromLatin1(reverses), QString::fromLatin1(who), QString::fromLatin1(role));
    };
    const auto contract = [](int id, int amount) {
        return u"INSERT {or}INTO contract (deal_id, amount_fen, signed_day, signer, by_id, at_us) VALUES (%1, %2, '2026-03-01', '何总', {sales}, 2)"_s
            .arg(id)
            .arg(amount);
    };
    all.push_back({"a contract below the price", contract(kReady, 99'999), u"TD-CONTRACT-BELOW-PRICE"_s});
    all.push_back({"a contract below the price after a concession", contract(kOne, 94'999),
                   u"TD-CONTRACT-BELOW-PRICE"_s});
    all.push_back({"a contract without a quote", contract(kFresh, 100'000), u"TD-CONTRACT-NO-QUOTE"_s});
    all.push_back({"a second contract", contract(kSigned, 100'000), u"EXISTS"_s});
    all.push_back({"a contract on a lost deal", contract(kLost, 100'000), u"TD-DEAL-CLOSED"_s});
    all.push_back(
        {"a contract for nothing", contract(kImported, 0), u"TD-CHECK"_s, Where::Both, {}, 0, u"23514"_s});
    all.push_back({"changing a contract", u"UPDATE {or}contract SET amount_fen = 1 WHERE deal_id = 17"_s,
                   u"TD-CONTRACT-IMMUTABLE"_s});
    all.push_back({"deleting a contract with money on it", u"DELETE FROM contract WHERE deal_id = 18"_s,
                   u"TD-CONTRACT-IMMUTABLE"_s});
    all.push_back({"emptying the contracts", u"TRUNCATE contract CASCADE"_s, u"TD-"_s, Where::Postgres});
    all.push_back({"won with a part of the money",
                   u"UPDATE {or}deal SET outcome = 'won', row_version = row_version + 1 WHERE id = 27"_s,
                   u"TD-WON-UNPAID"_s});
    all.push_back({"won without a contract",
                   u"UPDATE {or}deal SET outcome = 'won', row_version = row_version + 1 WHERE id = 10"_s,
                   u"TD-WON-UNPAID"_s});
    all.push_back({"money out from under a won deal", receipt(kWon, "refund", -1, "NULL", "{boss}", "boss"),
                   u"TD-RECEIPT-WON"_s});
    all.push_back({"taking back the receipt of a won deal",
                   receipt(kWon, "reversal", -100'000, "9002", "{boss}", "boss"), u"TD-RECEIPT-WON"_s});
    all.push_back({"changing a receipt", u"UPDATE {or}receipt SET amount_fen = 100000 WHERE id = 9003"_s,
                   u"TD-RECEIPT-IMMUTABLE"_s});
    all.push_back({"moving a receipt", u"UPDATE {or}receipt SET deal_id = 17 WHERE id = 9003"_s,
                   u"TD-RECEIPT-IMMUTABLE"_s});
    all.push_back(
        {"deleting a receipt", u"DELETE FROM receipt WHERE id = 9003"_s, u"TD-RECEIPT-IMMUTABLE"_s});
    all.push_back({"deleting all receipts", u"DELETE FROM receipt"_s, u"TD-RECEIPT-IMMUTABLE"_s});
    all.push_back(
        {"emptying the receipts", u"TRUNCATE receipt"_s, u"TD-RECEIPT-IMMUTABLE"_s, Where::Postgres});
    all.push_back(
        {"a receipt over another",
         receipt(kPartPaid, "payment", 60'000, "NULL", "{sales}", "sales").replace(u"9901"_s, u"9003"_s),
         u"TD-EXISTS"_s,
         Where::Both,
         {},
         0,
         u"23505"_s});
    all.push_back({"a receipt without a contract", receipt(kReady, "payment", 1, "NULL", "{sales}", "sales"),
                   u"TD-CONTRACT-NOT-FOUND"_s});
    all.push_back({"a payment of nothing",
                   receipt(kPartPaid, "payment", 0, "NULL", "{sales}", "sales"),
                   u"TD-RECEIPT-AMOUNT"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back({"a payment below zero",
                   receipt(kPartPaid, "payment", -5, "NULL", "{sales}", "sales"),
                   u"TD-RECEIPT-AMOUNT"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back({"a refund above zero",
                   receipt(kPartPaid, "refund", 5, "NULL", "{sales}", "sales"),
                   u"TD-RECEIPT-AMOUNT"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back({"a payment that takes something back",
                   receipt(kPartPaid, "payment", 5, "9003", "{sales}", "sales"),
                   u"TD-RECEIPT-AMOUNT"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back({"a reversal of another deal's receipt",
                   receipt(kPartPaid, "reversal", -100'000, "9001", "{sales}", "sales"),
                   u"TD-RECEIPT-AMOUNT"_s});
    all.push_back({"a reversal of another amount",
                   receipt(kPartPaid, "reversal", -39'999, "9003", "{sales}", "sales"),
                   u"TD-RECEIPT-AMOUNT"_s});
    all.push_back({"a reversal of nothing",
                   receipt(kPartPaid, "reversal", -40'000, "NULL", "{sales}", "sales"),
                   u"TD-RECEIPT-AMOUNT"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back(
        {"a second reversal", receipt(kPartPaid, "reversal", -40'000, "9003", "{sales}", "sales"),
         u"TD-RECEIPT-REVERSED"_s, Where::Both,
         u"INSERT INTO receipt (id, deal_id, kind, amount_fen, day, reverses_id, by_id, by_role, at_us) VALUES (9900, 27, 'reversal', -40000, '2026-03-09', 9003, {sales}, 'sales', 2)"_s,
         1});
    all.push_back({"a write-off by the lead",
                   receipt(kPartPaid, "writeoff", 60'000, "NULL", "{lead}", "lead"), u"TD-WRITEOFF-ROLE"_s});
    all.push_back({"a write-off by the lead who claims to be boss",
                   receipt(kPartPaid, "writeoff", 60'000, "NULL", "{lead}", "boss"), u"TD-WRITEOFF-ROLE"_s});
    all.push_back(
        {"a plan above its contract",
         u"INSERT {or}INTO instalment (id, deal_id, due_day, amount_fen) VALUES (9601, 27, '2026-06-01', 1)"_s,
         u"TD-PLAN-ABOVE-CONTRACT"_s});
    all.push_back({"an instalment raised above the contract",
                   u"UPDATE {or}instalment SET amount_fen = 50001 WHERE id = 9501"_s,
                   u"TD-PLAN-ABOVE-CONTRACT"_s});
    all.push_back({"an instalment of less than nothing",
                   u"UPDATE {or}instalment SET amount_fen = -1 WHERE id = 9501"_s,
                   u"TD-CHECK"_s,
                   Where::Both,
                   {},
                   0,
                   u"23514"_s});
    all.push_back({"an instalment moved to another deal",
                   u"UPDATE {or}instalment SET deal_id = 17 WHERE id = 9501"_s, u"TD-CHECK"_s});
    all.push_back(
        {"an instalment over another's hidden row",
         u"INSERT {or}INTO instalment (rowid, id, deal_id, due_day, amount_fen) SELECT rowid, 9601, 17, '2026-06-01', 1 FROM instalment WHERE id = 9501"_s,
         u"TD-EXISTS"_s, Where::Sqlite});
}

} // namespace tandan::test
