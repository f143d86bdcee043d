#include "tests/core/review/reportfixture.h"

using namespace Qt::Literals::StringLiterals;

namespace tandan::test {

void ReportBook::run(const QString& sql, const Binds& binds)
{
    const auto done =
        book_.write(book_.boss(), u"test"_s, [&](Unit& unit) { return unit.db().run(sql, binds); });
    ASSERT_TRUE(done.ok()) << done.error().rule.toStdString() << " " << done.error().cause;
}

DealId ReportBook::given(const GivenDeal& deal)
{
    const auto made = book_.write(book_.boss(), u"test"_s, [&](Unit& unit) -> Result<DealId> {
        Connection& db = unit.db();
        if (customer_ == 0) {
            TD_ASSIGN(customer_, unit.reserveIds(u"customer"_s, 1));
            TD_TRY(db.run(
                u"INSERT INTO customer (id, name, name_key, created_us) VALUES (?, '甲公司', '甲公司', ?)"_s,
                {customer_, unit.now()}));
        }
        TD_ASSIGN(const DealId id, unit.nextId<DealId>(u"deal"_s));
        TD_ASSIGN(const PassageId passage, unit.nextId<PassageId>(u"passage"_s));
        const auto at = [](const std::optional<Day>& day) {
            return day ? std::optional{Instant::at(*day, 9 * 60)} : std::nullopt;
        };
        const bool won = deal.outcome == Outcome::Won;
        const auto since = at(deal.since ? deal.since : deal.opened);
        TD_TRY(db.run(
            u"INSERT INTO deal (id, customer_id, title, owner_id, stage, outcome, amount_fen, opened_us, "
            u"stage_since_us,"
            " closed_us, lost_reason, imported, created_us) VALUES (?, ?, '单', ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)"_s,
            {id, customer_, deal.owner, code(deal.stage), won ? u"open"_s : code(deal.outcome), deal.fen,
             at(deal.opened), since, won ? std::nullopt : at(deal.closed),
             deal.outcome == Outcome::Lost ? std::optional{u"price"_s} : std::nullopt, unit.now()}));
        TD_TRY(db.run(
            u"INSERT INTO passage (id, deal_id, to_stage, kind, by_id, by_role, at_us) VALUES (?, ?, ?, 'imported', ?, 'boss', ?)"_s,
            {passage, id, code(deal.stage), unit.actor().id, won ? at(deal.closed) : since}));
        if (won) {
            TD_ASSIGN(const ReceiptId receipt, unit.nextId<ReceiptId>(u"receipt"_s));
            TD_TRY(db.run(
                u"INSERT INTO contract (deal_id, amount_fen, signed_day, signer, by_id, at_us) VALUES (?, ?, ?, '甲公司', ?, ?)"_s,
                {id, *deal.fen, *deal.closed, unit.actor().id, unit.now()}));
            TD_TRY(db.run(
                u"INSERT INTO receipt (id, deal_id, kind, amount_fen, day, by_id, by_role, at_us) VALUES (?, ?, 'payment', ?, ?, ?, 'boss', ?)"_s,
                {receipt, id, *deal.fen, *deal.closed, unit.actor().id, unit.now()}));
            TD_TRY(db.run(
                u"UPDATE deal SET outcome = 'won', closed_us = ?, row_version = row_version + 1 WHERE id = ?"_s,
                {at(deal.closed), id}));
        }
        return id;
    });
    EXPECT_TRUE(made.ok()) << made.error().rule.toStdString() << " " << made.error().cause;
    return made.ok() ? *made : DealId{};
}

} // namespace tandan::test
