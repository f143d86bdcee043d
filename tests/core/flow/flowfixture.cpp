#include "tests/core/flow/flowfixture.h"

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

QStringList FlowFixture::rapportItems()
{
    return {u"G1-1"_s, u"G1-2"_s, u"G1-3"_s};
}

QStringList FlowFixture::needsItems()
{
    return {u"want"_s, u"why"_s, u"when"_s, u"budget"_s, u"who"_s};
}

Result<> FlowFixture::move(const Actor& actor, DealId deal, Stage to, const QString& reason)
{
    return book.write(actor, u"deal.move"_s,
                      [=](Unit& unit) { return FlowDesk{unit}.move(deal, to, reason); });
}

Result<> FlowFixture::wave(const Actor& actor, DealId deal, Stage to, const QString& reason)
{
    return book.write(actor, u"deal.wave"_s,
                      [=](Unit& unit) { return FlowDesk{unit}.wave(deal, to, reason); });
}

Result<> FlowFixture::lose(DealId deal)
{
    return book.write(book.sales(), u"deal.lose"_s, [deal](Unit& unit) {
        return FlowDesk{unit}.lose(deal, LostReason::Competitor, u"同城一家便宜"_s);
    });
}

Result<> FlowFixture::shelve(DealId deal, Day until)
{
    return book.write(book.sales(), u"deal.shelve"_s,
                      [=](Unit& unit) { return FlowDesk{unit}.shelve(deal, until, u"等年后预算"_s); });
}

Result<> FlowFixture::reopen(DealId deal)
{
    return reopen(deal, book.sales());
}

Result<> FlowFixture::reopen(DealId deal, const Actor& actor)
{
    return book.write(actor, u"deal.reopen"_s, [deal](Unit& unit) { return FlowDesk{unit}.reopen(deal); });
}

Result<> FlowFixture::clear(DealId deal, const QString& item)
{
    return book.write(book.lead(), u"deal.fact"_s,
                      [=](Unit& unit) { return DealDesk{unit}.clearFact(deal, item); });
}

Result<NextStepId> FlowFixture::setNext(DealId deal, const QString& what, Day due)
{
    return book.write(book.sales(), u"next.set"_s, [=](Unit& unit) {
        return NextStepDesk{unit}.set(deal, {what, due, {}, {}});
    });
}

std::optional<NextStep> FlowFixture::next(DealId deal)
{
    return *book.read([deal](Connection& db) { return DealStore{db}.openNextStep(deal); });
}

DealId FlowFixture::inNeeds()
{
    const DealId deal = make.deal(u"远山装饰"_s, u"二期"_s);
    make.note(deal, rapportItems());
    EXPECT_TRUE(move(book.sales(), deal, Stage::Needs));
    return deal;
}

DealId FlowFixture::inSigning()
{
    const DealId deal = inNeeds();
    make.note(deal, needsItems());
    make.note(deal, {u"G3-1"_s, u"G3-3"_s, u"G4-2"_s, u"G5-2"_s});
    const auto quoted = book.write(book.sales(), u"quote.add"_s, [deal](Unit& unit) -> Result<> {
        TD_TRY(unit.db().run(
            u"INSERT INTO quote (deal_id, version, price_fen, standard_fen, floor_fen, by_id, by_role, at_us)"
            " VALUES (?, 1, 100000, 90000, 80000, ?, 'sales', ?)"_s,
            {deal, unit.actor().id, unit.now()}));
        return DealDesk{unit}.setAmount(deal, Money::fromYuan(1'000));
    });
    EXPECT_TRUE(quoted) << quoted.error().cause;
    const auto moved = move(book.sales(), deal, Stage::Signing);
    EXPECT_TRUE(moved) << moved.error().message().toStdString();
    return deal;
}

Result<> FlowFixture::sign(DealId deal, Money amount)
{
    return book.write(book.sales(), u"contract.sign"_s, [=](Unit& unit) -> Result<> {
        TD_TRY(unit.db().run(u"INSERT INTO contract (deal_id, amount_fen, signed_day, signer, by_id, at_us)"
                             " VALUES (?, ?, ?, '周总', ?, ?)"_s,
                             {deal, amount, unit.now().day(), unit.actor().id, unit.now()}));
        return {};
    });
}

Result<Outcome> FlowFixture::receive(DealId deal, Money amount)
{
    return book.write(book.sales(), u"receipt.add"_s, [=](Unit& unit) -> Result<Outcome> {
        TD_ASSIGN(const auto id, unit.nextId<ReceiptId>(u"receipt"_s));
        TD_TRY(
            unit.db().run(u"INSERT INTO receipt (id, deal_id, kind, amount_fen, day, by_id, by_role, at_us)"
                          " VALUES (?, ?, ?, ?, ?, ?, 'sales', ?)"_s,
                          {id, deal, amount.fen() > 0 ? u"payment"_s : u"refund"_s, amount, unit.now().day(),
                           unit.actor().id, unit.now()}));
        return FlowDesk{unit}.settle(deal);
    });
}

} // namespace tandan::test
