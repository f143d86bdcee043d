#include "tests/support/testdeal.h"

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> wave(Unit& unit, DealId deal, Stage from, Stage to)
{
    TD_ASSIGN(const PassageId id, unit.nextId<PassageId>(u"passage"_s));
    TD_TRY(unit.db().run(
        u"INSERT INTO passage (id, deal_id, from_stage, to_stage, kind, reason, by_id, by_role, at_us)"
        " VALUES (?, ?, ?, ?, 'waved', 'test', ?, ?, ?)"_s,
        {id, deal, code(from), code(to), unit.actor().id, code(unit.actor().role), unit.now()}));
    TD_TRY(unit.db().run(u"UPDATE deal SET stage = ?, row_version = row_version + 1 WHERE id = ?"_s,
                         {code(to), deal}));
    return {};
}

} // namespace

DealId addDeal(TestBook& book, Stage stage, const QString& product)
{
    const auto added = book.write(
        book.lead(), u"deal.add"_s, [owner = book.sales().id, stage, product](Unit& unit) -> Result<DealId> {
            TD_ASSIGN(const CustomerId customer, unit.nextId<CustomerId>(u"customer"_s));
            TD_ASSIGN(const DealId deal, unit.nextId<DealId>(u"deal"_s));
            TD_ASSIGN(const PassageId start, unit.nextId<PassageId>(u"passage"_s));
            const QString name = u"客户%1"_s.arg(customer.value());
            TD_TRY(
                unit.db().run(u"INSERT INTO customer (id, name, name_key, created_us) VALUES (?, ?, ?, ?)"_s,
                              {customer, name, name, unit.now()}));
            TD_TRY(unit.db().run(
                u"INSERT INTO deal (id, customer_id, title, owner_id, product, opened_us, created_us)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {deal, customer, u"样品间整装"_s, owner, product, unit.now(), unit.now()}));
            TD_TRY(unit.db().run(u"INSERT INTO passage (id, deal_id, to_stage, kind, by_id, by_role, at_us)"
                                 " VALUES (?, ?, 'rapport', 'start', ?, 'lead', ?)"_s,
                                 {start, deal, unit.actor().id, unit.now()}));
            if (stage != Stage::Rapport)
                TD_TRY(wave(unit, deal, Stage::Rapport, stage));
            return deal;
        });
    EXPECT_TRUE(added) << added.error().cause;
    return added ? *added : DealId{};
}

Result<> setOutcome(Unit& unit, DealId deal, Outcome outcome)
{
    TD_TRY(unit.db().run(
        u"UPDATE deal SET outcome = ?, closed_us = ?, lost_reason = ?, row_version = row_version + 1 WHERE id = ?"_s,
        {code(outcome), outcome == Outcome::Open ? std::nullopt : std::optional{unit.now()},
         outcome == Outcome::Lost ? std::optional{u"price"_s} : std::nullopt, deal}));
    return {};
}

} // namespace tandan::test
