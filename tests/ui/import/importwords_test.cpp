#include "core/exchange/valuewords.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/import/importwords.h"

#include <QRegularExpression>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::Entity;

TEST(ImportWords, NameEveryFieldAndEveryCodeInChinese)
{
    const test::Chinese chinese;
    static const QRegularExpression latin{u"[A-Za-z]"_s};
    for (const Entity entity : {Entity::Deals, Entity::Customers, Entity::Contacts, Entity::People}) {
        EXPECT_FALSE(importwords::entityName(entity).contains(latin));
        EXPECT_FALSE(importwords::dialogTitle(entity).contains(latin));
        for (const QString& field : exchange::fieldsOf(entity)) {
            EXPECT_FALSE(importwords::fieldName(entity, field).contains(latin)) << qPrintable(field);
            for (const QString& code : exchange::codesOf(entity, field))
                EXPECT_FALSE(importwords::valueName(field, code).contains(latin)) << qPrintable(code);
        }
    }
}

TEST(ImportWords, AStageIsKnownByItsNumberAndAnOutcomeIsNone)
{
    EXPECT_EQ(importwords::stageNumber(u"status"_s, u"rapport"_s), 1);
    EXPECT_EQ(importwords::stageNumber(u"stage"_s, u"payment"_s), 6);
    EXPECT_EQ(importwords::stageNumber(u"status"_s, u"won"_s), 0);
    EXPECT_EQ(importwords::stageNumber(u"role"_s, u"boss"_s), 0);
}

} // namespace tandan::ui
