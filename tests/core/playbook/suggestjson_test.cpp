#include "core/playbook/suggestjson.h"
#include "playbookfixture.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

class SuggestJson : public PlaybookTest
{};

TEST_F(SuggestJson, HasTheKeysThatTheCommandLinePromises)
{
    SuggestContext context;
    context.text = u"怎么这么贵"_s;
    FillValues values;
    values.customer = u"韩总"_s;
    const QJsonObject json = suggestionsToJson(suggester().suggest(context, 5), library(), values);
    EXPECT_EQ(json.keys(), (QStringList{u"cards"_s, u"matched"_s}));
    EXPECT_TRUE(json.value("matched"_L1).toBool());
    const QJsonArray cards = json.value("cards"_L1).toArray();
    ASSERT_FALSE(cards.isEmpty());
    bool addressed = false;
    for (const QJsonValue each : cards) {
        const QJsonObject card = each.toObject();
        EXPECT_EQ(card.keys(), (QStringList{u"answers"_s, u"basis"_s, u"id"_s, u"say"_s, u"score"_s,
                                            u"title"_s, u"why"_s}));
        EXPECT_EQ(card.value("basis"_L1).toString(), u"text"_s);
        EXPECT_FALSE(card.value("why"_L1).toArray().isEmpty());
        ASSERT_FALSE(card.value("say"_L1).toArray().isEmpty());
        for (const QJsonValue line : card.value("say"_L1).toArray()) {
            EXPECT_FALSE(line.toString().contains(u'{'));
            addressed = addressed || line.toString().contains(u"韩总，"_s);
        }
    }
    EXPECT_TRUE(addressed);
}

TEST_F(SuggestJson, ReadsTheQuestionsOfABatch)
{
    const auto full = suggestContextFromJson({{u"id"_s, 7},
                                              {u"text"_s, u"太贵了"_s},
                                              {u"stage"_s, u"closing"_s},
                                              {u"type"_s, u"hesitant"_s},
                                              {u"industry"_s, u"gym"_s}});
    ASSERT_TRUE(full);
    EXPECT_EQ(full->stage, Stage::Closing);
    EXPECT_EQ(full->types, QStringList{u"hesitant"_s});
    EXPECT_EQ(full->industry, u"gym"_s);
    const auto bare = suggestContextFromJson({{u"text"_s, u"太贵了"_s}, {u"stage"_s, QJsonValue::Null}});
    ASSERT_TRUE(bare);
    EXPECT_FALSE(bare->stage.has_value());
    const auto types = suggestContextFromJson(
        {{u"text"_s, u"太贵了"_s}, {u"type"_s, QJsonArray{u"hesitant"_s, u"expert"_s}}});
    ASSERT_TRUE(types);
    EXPECT_EQ(types->types, (QStringList{u"hesitant"_s, u"expert"_s}));
}

TEST_F(SuggestJson, RefusesAQuestionItCannotRead)
{
    EXPECT_EQ(suggestContextFromJson({{u"text"_s, u"  "_s}}).error().rule, u"TD-TEXT-EMPTY"_s);
    EXPECT_EQ(suggestContextFromJson({{u"text"_s, u"贵"_s}, {u"stage"_s, u"endgame"_s}}).error().rule,
              u"TD-CODE-UNKNOWN"_s);
    EXPECT_EQ(suggestContextFromJson({{u"text"_s, u"贵"_s}, {u"type"_s, u"angry"_s}}).error().rule,
              u"TD-CODE-UNKNOWN"_s);
    EXPECT_EQ(suggestContextFromJson({{u"text"_s, u"贵"_s}, {u"industry"_s, u"mining"_s}}).error().rule,
              u"TD-CODE-UNKNOWN"_s);
}

} // namespace tandan
