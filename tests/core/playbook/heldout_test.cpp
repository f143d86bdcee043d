#include "playbookfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iostream>

using namespace Qt::Literals::StringLiterals;

namespace tandan {

namespace {

struct HeldOut
{
    QString text;
    QString intent; ///< "none" for small talk
};

/// Remarks written apart from those the model learns from.
std::vector<HeldOut> heldOut()
{
    QFile file{QStringLiteral(TANDAN_SOURCE_DIR "/tests/data/remarks_heldout.json")};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<HeldOut> remarks;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value("remarks"_L1).toArray();
    for (const QJsonValue entry : entries) {
        const QJsonObject remark = entry.toObject();
        remarks.push_back({remark.value("text"_L1).toString(), remark.value("intent"_L1).toString()});
    }
    return remarks;
}

bool answersWithin(const Suggestions& suggestions, const QString& intent, size_t places)
{
    const auto end =
        suggestions.cards.begin() + static_cast<std::ptrdiff_t>(std::min(places, suggestions.cards.size()));
    return suggestions.matched &&
           std::any_of(suggestions.cards.begin(), end,
                       [&](const Suggestion& suggestion) { return suggestion.answers.contains(intent); });
}

} // namespace

class HeldOutRemarks : public PlaybookTest
{};

TEST_F(HeldOutRemarks, AreNeverPartOfWhatIsLearned)
{
    QStringList learned = library().teaching().unrelated;
    for (const TaughtRemark& remark : library().teaching().remarks)
        learned << remark.text;
    for (const Card& each : library().cards())
        learned << each.triggers;
    for (const HeldOut& remark : heldOut())
        EXPECT_FALSE(learned.contains(remark.text)) << remark.text.toStdString();
}

TEST_F(HeldOutRemarks, FindACardThatAnswersThemAndSmallTalkFindsNone)
{
    int remarks = 0;
    int first = 0;
    int firstThree = 0;
    int smallTalk = 0;
    int silent = 0;
    for (const HeldOut& remark : heldOut()) {
        SuggestContext context;
        context.text = remark.text;
        const Suggestions suggestions = suggester().suggest(context);
        if (remark.intent == u"none"_s) {
            ++smallTalk;
            silent += suggestions.matched ? 0 : 1;
            continue;
        }
        ++remarks;
        first += answersWithin(suggestions, remark.intent, 1) ? 1 : 0;
        firstThree += answersWithin(suggestions, remark.intent, 3) ? 1 : 0;
        if (!answersWithin(suggestions, remark.intent, 3) && qEnvironmentVariableIsSet("TANDAN_SHOW_MISSES"))
            std::cout << "missed " << remark.intent.toStdString() << ": " << remark.text.toStdString()
                      << '\n';
    }
    ASSERT_GE(remarks, 600);
    ASSERT_GE(smallTalk, 200);
    const double hit1 = static_cast<double>(first) / remarks;
    const double hit3 = static_cast<double>(firstThree) / remarks;
    const double abstained = static_cast<double>(silent) / smallTalk;
    RecordProperty("hit1", std::to_string(hit1));
    RecordProperty("hit3", std::to_string(hit3));
    RecordProperty("abstained", std::to_string(abstained));
    std::cout << "held-out remarks: hit@1 " << hit1 << ", hit@3 " << hit3 << ", small talk left alone "
              << abstained << '\n';
    EXPECT_GE(hit1, 0.80);
    EXPECT_GE(hit3, 0.93);
    EXPECT_GE(abstained, 0.85);
}

} // namespace tandan
