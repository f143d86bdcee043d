#include "core/customer/customerdesk.h"
#include "core/customer/customerstore.h"
#include "tests/support/dealmaker.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

namespace {

class CustomerTest : public ::testing::TestWithParam<Dialect>
{
protected:
    template <class Act>
    auto act(Act action)
    {
        return book.write(book.sales(), u"customer"_s,
                          [action](Unit& unit) { return action(CustomerDesk{unit}); });
    }
    CustomerId add(const QString& name, const QString& industry = {})
    {
        const auto added = act([=](CustomerDesk desk) { return desk.add({name, industry, {}, {}}); });
        EXPECT_TRUE(added) << added.error().message().toStdString();
        return added ? *added : CustomerId{};
    }
    Result<CustomerId> resolve(const QString& text)
    {
        return book.read([text](Connection& db) { return CustomerStore{db}.resolve(text); });
    }
    Customer load(CustomerId id)
    {
        return *book.read([id](Connection& db) { return CustomerStore{db}.load(id); });
    }
    std::vector<Contact> contacts(CustomerId id)
    {
        return *book.read([id](Connection& db) { return CustomerStore{db}.contacts(id); });
    }
    test::TestBook book{GetParam()};
    test::DealMaker make{book};
};

TEST_P(CustomerTest, ANameIsTakenOnceWhateverItsSpelling)
{
    add(u"远山 装饰"_s);
    const auto again = act([](CustomerDesk desk) { return desk.add({u"远山装饰"_s, {}, {}, {}}); });
    EXPECT_EQ(again.error().rule, u"TD-CUSTOMER-EXISTS"_s);
}

TEST_P(CustomerTest, ACustomerIsMeantByNumberNameBeginningOrPart)
{
    const CustomerId first = add(u"远山装饰"_s);
    const CustomerId second = add(u"远山健身"_s);
    const CustomerId third = add(u"百分百_%网络"_s);
    EXPECT_EQ(*resolve(QString::number(second.value())), second);
    EXPECT_EQ(*resolve(u" 远山装饰 "_s), first);
    EXPECT_EQ(*resolve(u"健身"_s), second);
    EXPECT_EQ(*resolve(u"_%"_s), third);
    EXPECT_EQ(resolve(u"远山"_s).error().rule, u"TD-CUSTOMER-AMBIGUOUS"_s);
    EXPECT_EQ(resolve(u"远山"_s).error().args[1], u"远山健身, 远山装饰"_s);
    EXPECT_EQ(resolve(u"近水"_s).error().rule, u"TD-CUSTOMER-NOT-FOUND"_s);
}

TEST_P(CustomerTest, MergingTakesDealsContactsAndTypesAlongAndIsUndone)
{
    const DealId deal = make.deal(u"远山装饰公司"_s, u"二期"_s);
    const CustomerId from = *resolve(u"远山装饰公司"_s);
    const CustomerId into = add(u"远山装饰"_s);
    ASSERT_TRUE(act([=](CustomerDesk desk) -> Result<> {
        TD_TRY(desk.addContact(from, {u"周总"_s, {}, DecisionPart::Decider, {}, {}}));
        TD_TRY(desk.setTypes(from, {CustomerType::Big, CustomerType::Expert}));
        return desk.setTypes(into, {CustomerType::Expert});
    }));
    ASSERT_TRUE(act([=](CustomerDesk desk) { return desk.merge(from, into); }));
    EXPECT_EQ(make.load(deal).customer, into);
    EXPECT_EQ(contacts(into).size(), 1U);
    EXPECT_EQ(load(into).types, (std::vector{CustomerType::Expert, CustomerType::Big}));
    EXPECT_EQ(load(from).mergedInto, into);
    EXPECT_EQ(*resolve(QString::number(from.value())), into);
    EXPECT_EQ(act([=](CustomerDesk desk) { return desk.merge(from, into); }).error().rule,
              u"TD-CUSTOMER-NOT-FOUND"_s);
    EXPECT_EQ(act([=](CustomerDesk desk) { return desk.merge(into, into); }).error().rule,
              u"TD-CUSTOMER-MERGE-SELF"_s);

    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(make.load(deal).customer, from);
    EXPECT_EQ(contacts(into).size(), 0U);
    EXPECT_EQ(load(into).types, std::vector{CustomerType::Expert});
    ASSERT_TRUE(book.redo(book.sales()));
    EXPECT_EQ(make.load(deal).customer, into);
}

TEST_P(CustomerTest, AChangeOnWhatSomebodyElseChangedIsRefused)
{
    const CustomerId id = add(u"远山装饰"_s);
    CustomerChange change;
    change.note = u"老板爱钓鱼"_s;
    ASSERT_TRUE(act([=](CustomerDesk desk) { return desk.update(id, change, 1); }));
    change.note = u"老板爱打球"_s;
    EXPECT_EQ(act([=](CustomerDesk desk) { return desk.update(id, change, 1); }).error().rule, u"TD-STALE"_s);
    EXPECT_EQ(load(id).note, u"老板爱钓鱼"_s);
}

TEST_P(CustomerTest, ContactsAreKeptChangedAndRemoved)
{
    const CustomerId id = add(u"远山装饰"_s);
    const auto contact = act([=](CustomerDesk desk) {
        return desk.addContact(id, {u"周总"_s, u"总经理"_s, {}, u"13800000000"_s, {}});
    });
    ASSERT_TRUE(contact);
    ContactChange change;
    change.part = std::optional{DecisionPart::Decider};
    change.personality = u"爽快，爱打球"_s;
    ASSERT_TRUE(act([=](CustomerDesk desk) { return desk.updateContact(*contact, change); }));
    EXPECT_EQ(contacts(id), (std::vector{Contact{*contact, id, u"周总"_s, u"总经理"_s, DecisionPart::Decider,
                                                 u"13800000000"_s, u"爽快，爱打球"_s, 2}}));
    ASSERT_TRUE(act([=](CustomerDesk desk) { return desk.removeContact(*contact); }));
    EXPECT_TRUE(contacts(id).empty());
    ASSERT_TRUE(book.undo(book.sales()));
    EXPECT_EQ(contacts(id).size(), 1U);
}

TEST_P(CustomerTest, TheListFiltersCountsAndPagesWithoutGapsOrRepeats)
{
    for (int i = 0; i < 7; ++i)
        add(u"客户%1"_s.arg(i), i % 2 ? u"装修"_s : u"健身"_s);
    make.deal(u"客户3"_s, u"一期"_s, Money::fromYuan(5));
    make.deal(u"客户3"_s, u"二期"_s, std::nullopt);
    QStringList names;
    std::optional<CustomerRow> after;
    while (true) {
        const auto page = *book.read([&](Connection& db) { return CustomerStore{db}.list({}, 3, after); });
        if (page.empty())
            break;
        for (const CustomerRow& row : page)
            names << row.name;
        after = page.back();
    }
    EXPECT_EQ(names.size(), 7);
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), 7);
    CustomerFilter filter;
    filter.industry = u"装修"_s;
    filter.search = u"户3"_s;
    const auto found = *book.read([&](Connection& db) { return CustomerStore{db}.list(filter, 10); });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().openDeals, 2);
    EXPECT_EQ(found.front().openAmount, Money::fromYuan(5));
    EXPECT_EQ(*book.read([&](Connection& db) { return CustomerStore{db}.count(filter); }), 1);
    EXPECT_EQ(*book.read([](Connection& db) { return CustomerStore{db}.industries(); }),
              (QStringList{u"健身"_s, u"装修"_s}));
}

TEST_P(CustomerTest, ManyAtOnceFindTheKnownAndAddTheOthersOnce)
{
    const CustomerId known = add(u"远山装饰"_s);
    const auto ids = act([](CustomerDesk desk) {
        return desk.findOrAddAll(
            {{u"近水健身"_s, {}, {}, {}}, {u"远山装饰"_s, {}, {}, {}}, {u"近水 健身"_s, {}, {}, {}}});
    });
    ASSERT_TRUE(ids);
    EXPECT_EQ((*ids)[1], known);
    EXPECT_EQ((*ids)[0], (*ids)[2]);
    EXPECT_EQ(load((*ids)[0]).name, u"近水健身"_s);
    EXPECT_EQ(book.number(u"SELECT count(*) FROM customer"_s), 2);
}

INSTANTIATE_TEST_SUITE_P(BothEngines, CustomerTest, test::bothEngines(), test::engineName);

} // namespace
