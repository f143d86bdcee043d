#pragma once

#include "core/playbook/suggester.h"

#include <gtest/gtest.h>

namespace tandan {

/// The shipped playbook; training its model takes a moment, so the cases share one.
class PlaybookTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        if (suggester_ != nullptr)
            return;
        auto library = CardLibrary::builtIn();
        ASSERT_TRUE(library) << library.error().cause;
        suggester_ = std::make_unique<Suggester>(std::move(*library));
    }

    static const Suggester& suggester() { return *suggester_; }
    static const CardLibrary& library() { return suggester_->cardLibrary(); }
    static const Card& card(const QString& id)
    {
        const Card* const found = library().find(id);
        EXPECT_NE(found, nullptr) << id.toStdString();
        static const Card none;
        return found == nullptr ? none : *found;
    }
    static QStringList ids(const Suggestions& suggestions)
    {
        QStringList list;
        for (const Suggestion& suggestion : suggestions.cards)
            list << suggestion.card;
        return list;
    }

private:
    static inline std::unique_ptr<const Suggester> suggester_;
};

} // namespace tandan
