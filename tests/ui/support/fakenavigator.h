#pragma once

#include "ui/page/page.h"

#include <QStringList>

namespace tandan::test {

/// Remembers what a page asked for and does none of it.
class FakeNavigator : public ui::Navigator
{
public:
    void openPage(const QString& name) override { asked << QStringLiteral("page ") + name; }
    void openDeal(DealId deal, const std::vector<DealId>& among) override
    {
        asked << QStringLiteral("open ") + dealNumber(deal);
        siblings = among;
    }
    void logMeeting(std::optional<DealId> deal) override
    {
        asked << QStringLiteral("log ") + (deal ? dealNumber(*deal) : QString{});
    }
    void newDeal(std::optional<CustomerId>) override { asked << QStringLiteral("new"); }
    void editNextStep(DealId deal) override { asked << QStringLiteral("next ") + dealNumber(deal); }
    void moveDeal(DealId deal, Stage to) override
    {
        asked << QStringLiteral("move ") + dealNumber(deal) + QLatin1Char{' '} + code(to);
    }
    void shelveDeal(DealId deal) override { asked << QStringLiteral("shelve ") + dealNumber(deal); }
    void loseDeal(DealId deal) override { asked << QStringLiteral("lose ") + dealNumber(deal); }
    void requestConcession(DealId deal) override
    {
        asked << QStringLiteral("concession ") + dealNumber(deal);
    }
    void toast(const QString& message, bool) override { toasts << message; }
    void showError(const Error& error) override { errors << error.rule; }

    QStringList asked, toasts, errors;
    std::vector<DealId> siblings;
};

} // namespace tandan::test
