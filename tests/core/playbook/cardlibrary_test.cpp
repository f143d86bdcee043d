#include "core/playbook/cardlibrary.h"
#include "core/playbook/playbookwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

namespace {

PlaybookFile teachingFile()
{
    QJsonArray intents;
    for (const QString& intent : playbookwords::intents())
        intents.append(QJsonObject{{u"code"_s, intent},
                                   {u"name_zh"_s, u"名"_s},
                                   {u"name_en"_s, u"Name"_s},
                                   {u"remarks"_s, QJsonArray{}}});
    return {
        u"intents.json"_s,
        QJsonDocument{QJsonObject{{u"format"_s, 1}, {u"intents"_s, intents}, {u"unrelated"_s, QJsonArray{}}}}
            .toJson()};
}

QJsonObject goodCard()
{
    return {{u"id"_s, u"closing-hold"_s},
            {u"title"_s, u"守住"_s},
            {u"title_en"_s, u"Hold"_s},
            {u"when"_s, u"客户要降价"_s},
            {u"when_en"_s, u"The customer wants less"_s},
            {u"kind"_s, u"technique"_s},
            {u"say"_s, QJsonArray{QJsonObject{{u"register"_s, u"plain"_s}, {u"text"_s, u"「先看内容。」"_s}},
                                  QJsonObject{{u"register"_s, u"brief"_s}, {u"text"_s, u"「先看。」"_s}}}},
            {u"avoid"_s, u"马上让"_s},
            {u"ask"_s, u"哪里不值？"_s},
            {u"answers"_s, QJsonArray{u"ask_discount"_s}},
            {u"triggers"_s, QJsonArray{u"便宜点"_s}},
            {u"stages"_s, QJsonArray{u"closing"_s}},
            {u"facts"_s, QJsonArray{u"R-018"_s}}};
}

PlaybookFile cardFile(const QList<QJsonObject>& cards, int format = 1)
{
    QJsonArray array;
    for (const QJsonObject& each : cards)
        array.append(each);
    return {u"closing.json"_s,
            QJsonDocument{QJsonObject{{u"format"_s, format}, {u"cards"_s, array}}}.toJson()};
}

/// What is said about a playbook whose only card has `key` replaced (or removed, for an undefined value).
QString placeOfFault(const QString& key, const QJsonValue& value)
{
    QJsonObject card = goodCard();
    if (value.isUndefined())
        card.remove(key);
    else
        card.insert(key, value);
    const auto library = CardLibrary::fromFiles({teachingFile(), cardFile({card})});
    if (library)
        return u"accepted"_s;
    EXPECT_EQ(library.error().rule, u"TD-PLAYBOOK-UNREADABLE"_s);
    EXPECT_EQ(library.error().args.value(0), u"closing.json"_s);
    EXPECT_TRUE(library.error().message().contains(library.error().args.value(1)));
    return library.error().args.value(1);
}

} // namespace

TEST(CardLibrary, ReadsEveryPartOfACard)
{
    QJsonObject card = goodCard();
    card.insert(u"price"_s, u"concession"_s);
    card.insert(u"flags"_s, QJsonArray{u"care"_s});
    card.insert(u"condition"_s, u"真的请示"_s);
    card.insert(u"note"_s, u"急性子用一口价"_s);
    const auto library = CardLibrary::fromFiles({teachingFile(), cardFile({card})});
    ASSERT_TRUE(library) << library.error().cause;
    const Card* const read = library->find(u"closing-hold"_s);
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(read->title, u"守住"_s);
    EXPECT_EQ(read->stages, std::vector<Stage>{Stage::Closing});
    EXPECT_EQ(read->price, PriceRole::Concession);
    EXPECT_TRUE(read->care);
    EXPECT_EQ(read->condition, u"真的请示"_s);
    EXPECT_EQ(read->note, u"急性子用一口价"_s);
    EXPECT_EQ(read->say.size(), 2U);
    EXPECT_EQ(read->say.back().tone, Register::Brief);
    EXPECT_EQ(library->find(u"closing-nothing"_s), nullptr);
}

TEST(CardLibrary, SaysWhereAFileBreaksTheFormat)
{
    const QJsonValue gone{QJsonValue::Undefined};
    EXPECT_EQ(placeOfFault(u"title"_s, u"守住"_s), u"accepted"_s);
    EXPECT_EQ(placeOfFault(u"title"_s, gone), u"closing-hold.title"_s);
    EXPECT_EQ(placeOfFault(u"kind"_s, u"trick"_s), u"closing-hold.kind"_s);
    EXPECT_EQ(placeOfFault(u"answers"_s, QJsonArray{u"too_dear"_s}), u"closing-hold.answers"_s);
    EXPECT_EQ(placeOfFault(u"answers"_s, QJsonArray{}), u"accepted"_s); // a remark need not mean an intent
    EXPECT_EQ(placeOfFault(u"stages"_s, QJsonArray{u"endgame"_s}), u"closing-hold.stages"_s);
    EXPECT_EQ(placeOfFault(u"gates"_s, QJsonArray{u"G9-1"_s}), u"closing-hold.gates"_s);
    EXPECT_EQ(placeOfFault(u"types"_s, u"impatient"_s), u"closing-hold.types"_s);
    EXPECT_EQ(placeOfFault(u"facts"_s, gone), u"closing-hold.facts"_s);
    EXPECT_EQ(placeOfFault(u"price"_s, u"gift"_s), u"closing-hold.price"_s);
    EXPECT_EQ(placeOfFault(u"flags"_s, QJsonArray{u"care"_s}), u"closing-hold.condition"_s);
    EXPECT_EQ(placeOfFault(u"kind"_s, u"objection"_s), u"closing-hold.triggers"_s);
    EXPECT_EQ(placeOfFault(u"say"_s,
                           QJsonArray{QJsonObject{{u"register"_s, u"plain"_s}, {u"text"_s, u"「{sum}」"_s}}}),
              u"closing-hold.say"_s);
    EXPECT_EQ(placeOfFault(u"say"_s,
                           QJsonArray{QJsonObject{{u"register"_s, u"plain"_s}, {u"text"_s, u"「好」"_s}}}),
              u"closing-hold.say"_s);
}

TEST(CardLibrary, RefusesWhatItDoesNotKnowOrAlreadyHas)
{
    const auto twice = CardLibrary::fromFiles({teachingFile(), cardFile({goodCard(), goodCard()})});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().args.value(1), u"closing-hold.id"_s);
    const auto newer = CardLibrary::fromFiles({teachingFile(), cardFile({goodCard()}, 2)});
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().args.value(1), u"format"_s);
    const auto untaught = CardLibrary::fromFiles({cardFile({goodCard()})});
    ASSERT_FALSE(untaught);
    EXPECT_EQ(untaught.error().args.value(0), u"intents.json"_s);
    const auto torn =
        CardLibrary::fromFiles({teachingFile(), {u"closing.json"_s, "{\"format\":1,\"cards\":["}});
    ASSERT_FALSE(torn);
    EXPECT_EQ(torn.error().code, Error::Code::Input);
}

} // namespace tandan
