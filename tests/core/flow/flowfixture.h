#pragma once

#include "core/deal/nextstepdesk.h"
#include "core/flow/flowdesk.h"
#include "tests/support/dealmaker.h"

#include <QStringList>

namespace tandan::test {

/// A book, deals at any stage, and the things people do with them.
class FlowFixture : public ::testing::TestWithParam<Dialect>
{
protected:
    static QStringList rapportItems();
    static QStringList needsItems();

    Result<> move(const Actor& actor, DealId deal, Stage to, const QString& reason = {});
    Result<> wave(const Actor& actor, DealId deal, Stage to, const QString& reason);
    Result<> lose(DealId deal);
    Result<> shelve(DealId deal, Day until);
    Result<> reopen(DealId deal);
    Result<> reopen(DealId deal, const Actor& actor);
    Result<> clear(DealId deal, const QString& item);
    Result<NextStepId> setNext(DealId deal, const QString& what, Day due);
    std::optional<NextStep> next(DealId deal);

    /// A deal that came through the gate of rapport.
    DealId inNeeds();
    /// A deal quoted at 1,000 yuan that came through every gate up to signing.
    DealId inSigning();
    Result<> sign(DealId deal, Money amount);
    /// Money in, or back when negative, with what flow makes of it.
    Result<Outcome> receive(DealId deal, Money amount);

    TestBook book{GetParam()};
    DealMaker make{book};
};

} // namespace tandan::test
