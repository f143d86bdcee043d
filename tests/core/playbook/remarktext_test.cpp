#include "core/playbook/remarktext.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

namespace {

RemarkText reader()
{
    return RemarkText{{{u"啥"_s, u"什么"_s}, {u"啥时候"_s, u"什么时候"_s}, {u"sign"_s, u"签"_s}},
                      {{u"family"_s, {u"老婆"_s, u"爱人"_s}}}};
}

/// How many features two remarks have in common.
size_t shared(const QString& a, const QString& b)
{
    const RemarkText text = reader();
    std::vector<quint64> common;
    const auto left = text.features(text.normalise(a));
    const auto right = text.features(text.normalise(b));
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(common));
    return common.size();
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

TEST(RemarkText, AppliesALatinSpellingToWholeWordsOnly)
{
    EXPECT_EQ(reader().normalise(u"我今天Sign"_s), u"我今天签"_s);
    EXPECT_EQ(reader().normalise(u"这个design"_s), u"这个design"_s);
    EXPECT_EQ(reader().normalise(u"signal不好"_s), u"signal不好"_s);
}

TEST(RemarkText, LeavesOutWhatIsDeniedBeforeThePoint)
{
    EXPECT_EQ(reader().normalise(u"不是嫌贵，是怕没效果"_s), u"是怕没效果"_s);
    EXPECT_EQ(reader().normalise(u"其实不是不想买，主要老婆不同意"_s), u"其实主要老婆不同意"_s);
    EXPECT_EQ(reader().normalise(u"是不是太贵了，是吧"_s), u"是不是太贵了 是吧"_s);
    EXPECT_EQ(reader().normalise(u"这不是我要的，重做"_s), u"这不是我要的 重做"_s);
}

TEST(RemarkText, FindsAConceptInWordsOfItsKind)
{
    EXPECT_EQ(shared(u"老婆"_s, u"爱人"_s), shared(u"老婆"_s, u"同事"_s) + 1);
}

TEST(RemarkText, HearsTheSameInHomophonesAndPinyin)
{
    const size_t nothing = shared(u"报价"_s, u"天气"_s);
    EXPECT_GT(shared(u"报价"_s, u"报架"_s), nothing);
    EXPECT_GT(shared(u"太贵了"_s, u"tai gui le"_s), nothing);
    EXPECT_EQ(shared(u"太贵了"_s, u"taiguile"_s), shared(u"太贵了"_s, u"tai gui le"_s));
    EXPECT_GT(shared(u"正规吗"_s, u"zenggui ma"_s), nothing);
    EXPECT_EQ(shared(u"报价"_s, u"xyzzy"_s), nothing - 1) << "not even the length";
}

TEST(RemarkText, GivesSortedFeaturesOnceAndNoneForNothing)
{
    const auto features = reader().features(u"好好好好"_s);
    EXPECT_TRUE(std::is_sorted(features.begin(), features.end()));
    EXPECT_EQ(std::adjacent_find(features.begin(), features.end()), features.end());
    EXPECT_TRUE(reader().features({}).empty());
}

} // namespace tandan
