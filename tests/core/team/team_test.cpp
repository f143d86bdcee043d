#include "core/team/persondesk.h"
#include "core/team/personstore.h"
#include "core/team/policydesk.h"
#include "core/team/policystore.h"
#include "tests/support/dealmaker.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class TeamTest : public ::testing::TestWithParam<Dialect>
{
protected:
    Result<PersonId> add(const Actor& actor, const NewPerson& person)
    {
        return book.write(actor, u"person.add"_s, [=](Unit& unit) { return PersonDesk{unit}.add(person); });
    }
    Result<> update(const Actor& actor, PersonId id, const PersonChange& change)
    {
        return book.write(actor, u"person.update"_s,
                          [=](Unit& unit) { return PersonDesk{unit}.update(id, change); });
    }
    Result<> set(const Actor& actor, const QString& key, const QString& value)
    {
        return book.write(actor, u"policy.set"_s,
                          [=](Unit& unit) { return PolicyDesk{unit}.set(key, value); });
    }
    Policy policy()
    {
        return *book.read([](Connection& db) { return PolicyStore{db}.load(); });
    }
    test::TestBook book{GetParam()};
};

TEST_P(TeamTest, TheBossAddsPeopleAndOthersMayNot)
{
    EXPECT_EQ(add(book.lead(), {u"陈可"_s, Role::Sales, {}, {}}).error().rule, u"TD-ROLE"_s);
    const auto added = add(book.boss(), {u" 陈可 "_s, Role::Sales, u"华东"_s, book.lead().id});
    ASSERT_TRUE(added);
    const Person person = *book.read([id = *added](Connection& db) { return PersonStore{db}.byId(id); });
    EXPECT_EQ(person, (Person{*added, u"陈可"_s, Role::Sales, u"华东"_s, book.lead().id, true, 1}));
    EXPECT_EQ(add(book.boss(), {u"陈　可"_s, Role::Sales, {}, {}}).error().rule, u"TD-PERSON-EXISTS"_s);
    EXPECT_EQ(add(book.boss(), {u" "_s, Role::Sales, {}, {}}).error().rule, u"TD-TEXT-EMPTY"_s);
}

TEST_P(TeamTest, TheLastBossStaysBoss)
{
    PersonChange leaves;
    leaves.active = false;
    EXPECT_EQ(update(book.boss(), book.boss().id, leaves).error().rule, u"TD-PERSON-LAST-BOSS"_s);
    PersonChange promoted;
    promoted.role = Role::Boss;
    ASSERT_TRUE(update(book.boss(), book.lead().id, promoted));
    EXPECT_TRUE(update(book.boss(), book.boss().id, leaves));
}

TEST_P(TeamTest, NobodyReportsToThemselvesInACircle)
{
    PersonChange toLead;
    toLead.manager = std::optional{book.lead().id};
    ASSERT_TRUE(update(book.boss(), book.sales().id, toLead));
    PersonChange toSales;
    toSales.manager = std::optional{book.sales().id};
    EXPECT_EQ(update(book.boss(), book.lead().id, toSales).error().rule, u"TD-PERSON-MANAGER"_s);
}

TEST_P(TeamTest, PeopleWhoLeftComeLastAndAreUndoneBack)
{
    PersonChange leaves;
    leaves.active = false;
    ASSERT_TRUE(update(book.boss(), book.lead().id, leaves));
    const auto everybody = *book.read([](Connection& db) { return PersonStore{db}.all(); });
    ASSERT_EQ(everybody.size(), 3U);
    EXPECT_EQ(everybody.back().name, u"沈毅"_s);
    ASSERT_TRUE(book.undo(book.boss()));
    EXPECT_TRUE(book.read([this](Connection& db) { return PersonStore{db}.byId(book.lead().id); })->active);
}

TEST_P(TeamTest, AFreshBookHasTheTeamsDefaults)
{
    EXPECT_EQ(policy(), Policy{});
}

TEST_P(TeamTest, TheBossChangesSettingsWithinWhatIsAllowed)
{
    EXPECT_EQ(set(book.lead(), u"contact_gap_days"_s, u"7"_s).error().rule, u"TD-ROLE"_s);
    ASSERT_TRUE(set(book.boss(), u"stage.closing.days"_s, u"15"_s));
    ASSERT_TRUE(set(book.boss(), u"stage.closing.weight"_s, u"50"_s));
    ASSERT_TRUE(set(book.boss(), u"concession_limit"_s, u"1"_s));
    ASSERT_TRUE(set(book.boss(), u"quote_room"_s, u"within_standard"_s));
    ASSERT_TRUE(set(book.boss(), u"firm_name"_s, u"岚图软件"_s));
    Policy wanted;
    wanted.stages[3] = {15, 50};
    wanted.concessionLimit = 1;
    wanted.quoteRoom = QuoteRoom::WithinStandard;
    wanted.firmName = u"岚图软件"_s;
    EXPECT_EQ(policy(), wanted);
    ASSERT_TRUE(book.undo(book.boss()));
    EXPECT_EQ(policy().firmName, u""_s);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, TeamTest, test::bothEngines(), test::engineName);

TEST(Policy, NothingRaisesTheConcessionLimitAboveTwo)
{
    EXPECT_EQ(withEntry({}, u"concession_limit"_s, u"3"_s).error().rule, u"TD-POLICY-LIMIT"_s);
    EXPECT_EQ(withEntry({}, u"concession_limit"_s, u"0"_s)->concessionLimit, 0);
}

TEST(Policy, WhatIsNotAllowedNamesWhatIs)
{
    const auto weight = withEntry({}, u"stage.needs.weight"_s, u"101"_s);
    EXPECT_EQ(weight.error().rule, u"TD-POLICY-VALUE"_s);
    EXPECT_EQ(weight.error().args, (QStringList{u"stage.needs.weight"_s, u"101"_s, u"0–100"_s}));
    EXPECT_EQ(withEntry({}, u"rapport_minutes_min"_s, u"11"_s).error().rule, u"TD-POLICY-VALUE"_s);
    EXPECT_EQ(withEntry({}, u"quote_room"_s, u"above"_s).error().rule, u"TD-POLICY-VALUE"_s);
    EXPECT_EQ(withEntry({}, u"moon"_s, u"1"_s).error().rule, u"TD-POLICY-UNKNOWN"_s);
}

TEST(Policy, EverySettingTakesTheValueItShows)
{
    for (const PolicyEntry& entry : policyEntries({})) {
        EXPECT_TRUE(withEntry({}, entry.key, entry.value)) << entry.key.toStdString();
        EXPECT_FALSE(entry.allowed.isEmpty());
    }
}

} // namespace
