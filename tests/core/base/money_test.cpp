#include "core/base/money.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace tandan;

TEST(Money, ReadsAmountsTheWayPeopleWriteThem)
{
    EXPECT_EQ(parseMoney(u"342000")->fen(), 342'000'00);
    EXPECT_EQ(parseMoney(u"¥342,000.5")->fen(), 342'000'50);
    EXPECT_EQ(parseMoney(u"34.2万")->fen(), 342'000'00);
    EXPECT_EQ(parseMoney(u"１．２万元")->fen(), 12'000'00);
    EXPECT_EQ(parseMoney(u"0.01")->fen(), 1);
}

TEST(Money, RefusesWhatItWouldHaveToGuess)
{
    for (const QString& text : {u"十二万四"_s, u"12.345"_s, u"-5"_s, u"1,23"_s, u""_s, u"12万4"_s, u"1e5"_s,
                                u"9999999999999999999"_s}) {
        const auto amount = parseMoney(text);
        ASSERT_FALSE(amount) << text.toStdString();
        EXPECT_EQ(amount.error().rule, u"TD-AMOUNT-UNREADABLE"_s);
        EXPECT_TRUE(amount.error().message().contains(text));
    }
}

TEST(Money, WritesAmountsForListsFormsAndFiles)
{
    EXPECT_EQ(formatMoneyShort(Money::fromYuan(342'000)), u"34.2万"_s);
    EXPECT_EQ(formatMoneyShort(Money::fromYuan(-80'499)), QString{QChar{0x2212}} + u"8.0万"_s);
    EXPECT_EQ(formatMoney(Money::fromFen(342'000'50)), u"¥342,000.50"_s);
    EXPECT_EQ(formatMoneyPlain(Money::fromFen(-1250)), u"-12.50"_s);
}
