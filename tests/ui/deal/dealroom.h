#pragma once

#include "tests/support/testbook.h"
#include "ui/deal/dealsnapshot.h"
#include "ui/page/page.h"

#include <QStringList>

#include <functional>

namespace tandan::test {

/// Remembers what was asked for and does none of it.
class Requests : public ui::Navigator
{
public:
    void openPage(const QString& name) override { asked << name; }
    void openDeal(DealId deal, const std::vector<DealId>&) override { asked << dealNumber(deal); }
    void logMeeting(std::optional<DealId>) override { asked << QStringLiteral("log"); }
    void newDeal(std::optional<CustomerId>) override { asked << QStringLiteral("new"); }
    void editNextStep(DealId) override { asked << QStringLiteral("next"); }
    void moveDeal(DealId, Stage to) override { asked << QStringLiteral("move ") + code(to); }
    void shelveDeal(DealId) override { asked << QStringLiteral("shelve"); }
    void loseDeal(DealId) override { asked << QStringLiteral("lose"); }
    void requestConcession(DealId) override { asked << QStringLiteral("concession"); }
    void toast(const QString& message, bool) override { toasts << message; }
    void showError(const Error& error) override { errors << error.rule; }

    QStringList asked, toasts, errors;
};

/// A book with the deal of the drawing: 迅岚物流 in stage closing, held once, conceded once, a second request
/// waiting, one objection open; and a fresh deal of another customer.
class DealRoom
{
public:
    DealRoom();
    [[nodiscard]] Book& book() { return book_.book(); }
    [[nodiscard]] TestBook& testBook() { return book_; }
    [[nodiscard]] ui::PageContext context() { return {book(), requests}; }
    /// Another deal, in stage signing, quoted at 328,000 with a floor of 310,000.
    DealId addQuoted();
    /// Another deal, in stage payment, with a contract over 328,000.
    DealId addSigned();

    /// What a window of `who` would show of a deal.
    [[nodiscard]] ui::DealSnapshot snapshot(const Actor& who, DealId deal);

    Requests requests;
    DealId drawn, fresh;

private:
    void makeDrawn();
    TestBook book_;
    int quoted_ = 0; ///< deals that addQuoted() made
};

/// Lets events run until `done`, at most twenty seconds.
bool waitUntil(const std::function<bool()>& done);

} // namespace tandan::test
