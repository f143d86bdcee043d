#include "tests/bench/support/bookfiller.h"

#include "core/base/text.h"
#include "core/deal/deal.h"
#include "tests/bench/support/bookwords.h"

namespace tandan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint64_t kSeed = 20'260'312;
constexpr int kSalespeople = 36;
constexpr int kDealsPerCustomer = 2;
constexpr int kClosedShare = 10; ///< one closed deal to so many open ones
constexpr std::array<int, 6> kStagePercent{24, 22, 20, 14, 8, 12};
constexpr std::array<int, 6> kStandardDays{7, 10, 12, 8, 7, 30};
/// Meetings of ten deals in a row: three a deal, but not three of each.
constexpr std::array<int, 10> kMeetings{0, 1, 1, 2, 3, 3, 4, 4, 5, 7};
constexpr int kMinutesPerDay = 24 * 60;

Stage stageAt(int percent)
{
    int sum = 0;
    for (const Stage stage : allStages()) {
        sum += kStagePercent[static_cast<std::size_t>(stage)];
        if (percent < sum)
            return stage;
    }
    return Stage::Payment;
}

QString personName(int number)
{
    const QStringList& families = words::families();
    const QStringList& given = words::givenNames();
    return families[number % families.size()] + given[(number * 7 + number / families.size()) % given.size()];
}

/// Different for each number below half a million, so that no two customers share a name.
QString firmName(int number)
{
    const auto take = [&number](const QStringList& words) -> const QString& {
        const QString& word = words[number % words.size()];
        number /= static_cast<int>(words.size());
        return word;
    };
    const QString& second = take(words::firmSecond());
    const QString& first = take(words::firmFirst());
    const QString& place = take(words::places());
    const QString& industry = take(words::industries());
    return place + first + second + industry + u"有限公司"_s;
}

} // namespace

BookFiller::BookFiller(Unit& unit, int deals)
    : unit_{unit},
      deals_{deals},
      dice_{kSeed},
      lead_{unit.actor().id}
{}

Result<> BookFiller::fill()
{
    TD_TRY(addPeople());
    TD_TRY(addCustomers());
    TD_TRY(addDeals());
    return finishIds();
}

Instant BookFiller::daysAgo(int days) const
{
    return unit_.now().plusMinutes(-static_cast<qint64>(days) * kMinutesPerDay);
}

/// One row; with the column `id` first, its number comes from the caller.
Result<> BookFiller::put(const QString& table, const QString& columns, const Binds& values)
{
    QString& statement = statements_[table];
    if (statement.isEmpty())
        statement = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
            table, columns, QStringList(static_cast<qsizetype>(values.size()), u"?"_s).join(u", "_s));
    TD_TRY(unit_.db().run(statement, values));
    return {};
}

Result<> BookFiller::addPeople()
{
    TD_ASSIGN(const qint64 first, unit_.reserveIds(u"person"_s, kSalespeople + 3));
    const QString columns = u"id, name, name_key, role, team, manager_id, created_us"_s;
    const QStringList teams = u"一组 二组 三组"_s.split(u' ');
    for (int i = 0; i < teams.size(); ++i) {
        const QString name = u"沈毅"_s + QString::number(i + 1);
        lead_ = PersonId{first + i};
        TD_TRY(put(u"person"_s, columns,
                   {lead_, name, nameKey(name), code(Role::Lead), teams[i], unit_.actor().id, unit_.now()}));
    }
    for (int i = 0; i < kSalespeople; ++i) {
        const PersonId id{first + teams.size() + i};
        const auto team = i % teams.size();
        const QString name = personName(i);
        TD_TRY(put(
            u"person"_s, columns,
            {id, name, nameKey(name), code(Role::Sales), teams[team], PersonId{first + team}, unit_.now()}));
        sales_.push_back(id);
    }
    return {};
}

Result<> BookFiller::addCustomers()
{
    const int count = std::max(1, deals_ / kDealsPerCustomer);
    TD_ASSIGN(const qint64 first, unit_.reserveIds(u"customer"_s, count));
    qint64& contact = lastId_[u"contact"_s];
    for (int i = 0; i < count; ++i) {
        const CustomerId id{first + i};
        const QString name = firmName(i);
        TD_TRY(put(u"customer"_s, u"id, name, name_key, industry, source, created_us"_s,
                   {id, name, nameKey(name), dice_.pick(words::industries()), dice_.pick(words::sources()),
                    daysAgo(dice_.below(900))}));
        const int contacts = dice_.chance(20) ? 2 : 1;
        for (int k = 0; k < contacts; ++k) {
            const bool known = dice_.chance(70);
            TD_TRY(put(u"contact"_s, u"id, customer_id, name, title, part, phone, personality, created_us"_s,
                       {++contact, id, dice_.pick(words::families()) + dice_.pick(words::givenNames()),
                        dice_.pick(words::jobs()),
                        known ? std::optional{k == 0 ? u"decider"_s : u"user"_s} : std::nullopt,
                        u"13%1"_s.arg(dice_.below(1'000'000'000), 9, 10, QChar{u'0'}),
                        known ? u"直爽，爱喝茶，孩子上初中"_s : QString{}, daysAgo(30)}));
        }
        customers_.push_back(id);
    }
    return {};
}

Result<> BookFiller::addDeals()
{
    const int all = deals_ + deals_ / kClosedShare;
    for (int i = 0; i < all; ++i)
        TD_TRY(addDeal(i, i % (kClosedShare + 1) != kClosedShare));
    return {};
}

BookFiller::Outline BookFiller::outline(int number, bool open)
{
    Outline deal;
    deal.id = DealId{number + 1};
    deal.customer = customers_[static_cast<std::size_t>(number) % customers_.size()];
    deal.owner = sales_[static_cast<std::size_t>(dice_.below(kSalespeople))];
    deal.stage = stageAt(dice_.below(100));
    if (!open) {
        const int end = dice_.below(100);
        deal.outcome = end < 50 ? Outcome::Won : end < 90 ? Outcome::Lost : Outcome::Shelved;
        if (deal.outcome == Outcome::Won)
            deal.stage = Stage::Payment;
        deal.closed = daysAgo(1 + dice_.below(500));
    }
    const bool early = deal.stage == Stage::Rapport || deal.stage == Stage::Needs;
    if (!early || dice_.chance(70))
        deal.amount = Money::fromYuan(5'000 + 100 * static_cast<qint64>(dice_.below(4'000)));
    if (dice_.chance(98)) { // of the others an import did not say since when
        const int standard = kStandardDays[static_cast<std::size_t>(deal.stage)];
        const int inStage = dice_.chance(75) ? dice_.below(standard + 1) : standard + 1 + dice_.below(60);
        const int before = position(deal.stage) * 10 + dice_.below(20);
        const int until = deal.closed ? daysBetween(deal.closed->day(), unit_.now().day()) : 0;
        deal.stageSince = daysAgo(until + inStage);
        deal.opened = daysAgo(until + inStage + before);
    }
    return deal;
}

Result<> BookFiller::addDeal(int number, bool open)
{
    const Outline deal = outline(number, open);
    // A won deal is won only once it is paid; see addMoney().
    const Outcome outcome = deal.outcome == Outcome::Won ? Outcome::Open : deal.outcome;
    const bool ended = outcome != Outcome::Open;
    const QString& product = dice_.pick(words::products());
    TD_TRY(put(
        u"deal"_s,
        u"id, external_id, customer_id, title, owner_id, stage, outcome, amount_fen, source, product, note,"
        " expected_close, opened_us, stage_since_us, closed_us, lost_reason, imported, created_us"_s,
        {deal.id, dice_.chance(30) ? u"CRM-%1"_s.arg(number, 6, 10, QChar{u'0'}) : QString{}, deal.customer,
         product + dice_.pick(words::scopes()), deal.owner, code(deal.stage), code(outcome), deal.amount,
         dice_.pick(words::sources()), product,
         dice_.chance(40) ? dice_.pick(words::noteMiddles()) : QString{},
         dice_.chance(60) ? std::optional{unit_.now().day().addDays(dice_.below(120))} : std::nullopt,
         deal.opened, deal.stageSince, ended ? deal.closed : std::nullopt,
         deal.outcome == Outcome::Lost ? std::optional{u"price"_s} : std::nullopt, true, unit_.now()}));
    TD_TRY(put(u"passage"_s, u"id, deal_id, from_stage, to_stage, kind, by_id, by_role, at_us"_s,
               {++lastId_[u"passage"_s], deal.id, std::nullopt, code(deal.stage), u"imported"_s, deal.owner,
                code(Role::Sales), deal.stageSince}));
    if (!open) {
        if (deal.outcome == Outcome::Won)
            TD_TRY(addMoney(deal));
        return {};
    }
    TD_TRY(addFacts(deal));
    TD_TRY(addQuote(deal));
    TD_TRY(addMeetings(deal, kMeetings[static_cast<std::size_t>(number) % kMeetings.size()]));
    TD_TRY(addNextStep(deal));
    if (deal.stage == Stage::Payment)
        TD_TRY(addMoney(deal));
    return {};
}

Result<> BookFiller::addFacts(const Outline& deal)
{
    QStringList items;
    if (deal.stage > Stage::Rapport || dice_.chance(60))
        items << u"G1-3"_s;
    const QStringList needs = u"want why when budget who"_s.split(u' ');
    if (deal.stage > Stage::Needs)
        items << needs;
    else if (deal.stage == Stage::Needs)
        items << needs.first(dice_.below(6));
    if (deal.stage > Stage::Solution)
        items << u"G3-1"_s << u"G3-3"_s;
    if (deal.stage > Stage::Closing)
        items << u"G4-2"_s;
    for (const QString& item : items)
        TD_TRY(put(u"deal_fact"_s, u"deal_id, item, answer, by_id, at_us"_s,
                   {deal.id, item, dice_.pick(words::noteMiddles()), deal.owner,
                    deal.stageSince.value_or(unit_.now())}));
    return {};
}

Result<> BookFiller::addQuote(const Outline& deal)
{
    const bool quoted = deal.stage > Stage::Solution || (deal.stage == Stage::Solution && dice_.chance(50));
    if (!quoted || !deal.amount)
        return {};
    const Money price = *deal.amount;
    TD_TRY(put(u"quote"_s, u"deal_id, version, price_fen, standard_fen, floor_fen, by_id, by_role, at_us"_s,
               {deal.id, 1, price, price.percent(95), price.percent(80), deal.owner, code(Role::Sales),
                deal.stageSince.value_or(daysAgo(10))}));
    for (int line = 1; line <= 2; ++line)
        TD_TRY(put(u"quote_item"_s, u"deal_id, version, line, name, quantity, unit_fen"_s,
                   {deal.id, 1, line, dice_.pick(words::products()), 1 + dice_.below(5), price.percent(20)}));
    if (dice_.chance(10))
        TD_TRY(put(u"hold"_s, u"id, deal_id, note, by_id, at_us"_s,
                   {++lastId_[u"hold"_s], deal.id, u"客户要再便宜一成，没有答应"_s, deal.owner, daysAgo(3)}));
    return {};
}

Result<> BookFiller::addMeetings(const Outline& deal, int count)
{
    static const QStringList kinds = u"visit call wechat video"_s.split(u' ');
    static const QStringList results = u"advanced same objection"_s.split(u' ');
    static const QStringList signs = u"v1 v2 v3 b1 b2"_s.split(u' ');
    const int since = deal.opened ? std::max(1, daysBetween(deal.opened->day(), unit_.now().day())) : 90;
    for (int i = 0; i < count; ++i) {
        const qint64 id = ++lastId_[u"meeting"_s];
        // The last one mostly within a fortnight, the others some time before.
        const bool recent = i + 1 == count && dice_.chance(85);
        const Instant at = daysAgo(dice_.below(std::min(since, recent ? 13 : since) + 1));
        TD_TRY(put(u"meeting"_s,
                   u"id, deal_id, kind, at_us, minutes, stage, result, note, by_id, created_us"_s,
                   {id, deal.id, dice_.pick(kinds), at, 10 + dice_.below(80), code(deal.stage),
                    dice_.chance(70) ? std::optional{dice_.pick(results)} : std::nullopt,
                    dice_.pick(words::noteOpenings()) + dice_.pick(words::noteMiddles()) +
                        dice_.pick(words::noteEndings()),
                    deal.owner, at}));
        if (dice_.chance(8))
            TD_TRY(
                put(u"meeting_signal"_s, u"meeting_id, deal_id, signal"_s, {id, deal.id, dice_.pick(signs)}));
        if (dice_.chance(6))
            TD_TRY(addObjection(deal, id, at));
    }
    return {};
}

Result<> BookFiller::addObjection(const Outline& deal, qint64 meeting, Instant at)
{
    const bool answered = dice_.chance(80);
    return put(u"objection"_s, u"id, deal_id, meeting_id, text, cls, answer, raised_us, answered_us"_s,
               {++lastId_[u"objection"_s], deal.id, meeting, dice_.pick(words::objections()),
                answered ? std::optional{dice_.chance(50) ? u"A"_s : u"B"_s} : std::nullopt,
                answered ? u"给他看了同行的案例"_s : QString{}, at,
                answered ? std::optional{at} : std::nullopt});
}

Result<> BookFiller::addNextStep(const Outline& deal)
{
    const QString columns = u"id, deal_id, what, by_id, due_day, due_minute, state, created_us, closed_us"_s;
    const Day today = unit_.now().day();
    if (dice_.chance(40))
        TD_TRY(put(u"next_step"_s, columns,
                   {++lastId_[u"next_step"_s], deal.id, dice_.pick(words::steps()), deal.owner,
                    today.addDays(-12), std::nullopt, u"done"_s, daysAgo(15), daysAgo(12)}));
    if (!dice_.chance(90))
        return {};
    const int due = dice_.chance(88) ? dice_.below(21) : -1 - dice_.below(15);
    return put(u"next_step"_s, columns,
               {++lastId_[u"next_step"_s], deal.id, dice_.pick(words::steps()), deal.owner,
                today.addDays(due),
                dice_.chance(50) ? std::optional<qint64>{9 * 60 + 30 * dice_.below(16)} : std::nullopt,
                u"open"_s, daysAgo(3), std::nullopt});
}

/// Contract, plan and what has come in: all of it for a won deal, the first half for one in stage payment.
Result<> BookFiller::addMoney(const Outline& deal)
{
    const bool won = deal.outcome == Outcome::Won;
    const Money amount = deal.amount.value_or(Money::fromYuan(10'000));
    const Day signedOn = deal.stageSince.value_or(daysAgo(20)).day();
    TD_TRY(put(u"contract"_s, u"deal_id, amount_fen, signed_day, signer, by_id, at_us"_s,
               {deal.id, amount, signedOn, u"王建国"_s, deal.owner, unit_.now()}));
    const Money half = amount.percent(50);
    for (int part = 0; part < 2; ++part)
        TD_TRY(put(u"instalment"_s, u"id, deal_id, due_day, amount_fen"_s,
                   {++lastId_[u"instalment"_s], deal.id, signedOn.addDays(part * 45),
                    part == 0 ? half : amount - half}));
    if (won || dice_.chance(90))
        TD_TRY(put(u"receipt"_s, u"id, deal_id, kind, amount_fen, day, method, by_id, by_role, at_us"_s,
                   {++lastId_[u"receipt"_s], deal.id, u"payment"_s, won ? amount : half, signedOn,
                    u"银行转账"_s, deal.owner, code(Role::Sales), unit_.now()}));
    if (won)
        TD_TRY(unit_.db().run(u"UPDATE deal SET outcome = 'won', closed_us = ?, row_version = row_version + 1"
                              " WHERE id = ?"_s,
                              {deal.closed, deal.id}));
    return {};
}

/// The numbers given here count as given.
Result<> BookFiller::finishIds()
{
    lastId_[u"deal"_s] = deals_ + deals_ / kClosedShare;
    for (auto last = lastId_.cbegin(); last != lastId_.cend(); ++last)
        TD_TRY(unit_.reserveIds(last.key(), last.value()));
    return {};
}

} // namespace tandan::bench
