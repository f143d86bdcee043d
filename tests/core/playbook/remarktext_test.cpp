#include "core/playbook/remarktext.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

namespace {

RemarkText reader()
{
    return RemarkText{{{u"啥"_s, u"什么"_s}, {u"啥时候"_s, u"什么时候"_s}},
                      {{u"family"_s, {u"老婆"_s, u"爱人"_s}}}};
}

} // namespace

TEST(RemarkText, BringsWidthCaseScriptAndPunctuationToOneForm)
{
    EXPECT_EQ(reader().normalise(u"能不能便宜點？？ＯＫ！"_s), u"能不能便宜点 ok"_s);
    EXPECT_EQ(reader().normalise(u"  太貴了。。。 "_s), u"太贵了"_s);
    EXPECT_EQ(reader().normalise(u"３．５万还是120000"_s), reader().normalise(u"7.9万还是8"_s));
    EXPECT_EQ(reader().normalise(u"？！…😂"_s).trimmed().remove(QChar{0xd83d}).remove(QChar{0xde02}),
              QString{});
}

TEST(RemarkText, AppliesTheLongestSpelling)
{
    EXPECT_EQ(reader().normalise(u"啥时候好"_s), u"什么时候好"_s);
    EXPECT_EQ(reader().normalise(u"啥情况"_s), u"什么情况"_s);
}

TEST(RemarkText, FindsAConceptInWordsOfItsKind)
{
    const RemarkText text = reader();
    const auto shared = [&](const QString& a, const QString& b) {
        std::vector<quint64> common;
        const auto left = text.features(a);
        const auto right = text.features(b);
        std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                              std::back_inserter(common));
        return common.size();
    };
    EXPECT_EQ(shared(u"老婆"_s, u"爱人"_s), 1U);
    EXPECT_EQ(shared(u"老婆"_s, u"同事"_s), 0U);
}

TEST(RemarkText, GivesSortedFeaturesOnceAndNoneForNothing)
{
    const auto features = reader().features(u"好好好好"_s);
    EXPECT_TRUE(std::is_sorted(features.begin(), features.end()));
    EXPECT_EQ(std::adjacent_find(features.begin(), features.end()), features.end());
    EXPECT_TRUE(reader().features({}).empty());
}

} // namespace tandan
