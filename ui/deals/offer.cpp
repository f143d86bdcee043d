#include "ui/deals/offer.h"

#include "core/customer/customerstore.h"
#include "core/deal/dealcardstore.h"
#include "core/team/personstore.h"

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

Result<FilterOffer> filterOffer(Connection& db, DealFilter filter, Instant now)
{
    FilterOffer offer;
    TD_ASSIGN(offer.people, PersonStore{db}.all());
    TD_ASSIGN(offer.industries, CustomerStore{db}.industries());
    // Each count says what its toggle alone would leave of what else is chosen.
    filter.stalledAt.reset();
    filter.noNextStep = filter.pendingConcession = filter.reminded = false;
    DealCardStore cards{db};
    DealFilter toggled = filter;
    toggled.stalledAt = now;
    TD_ASSIGN(offer.stalled, cards.count(toggled));
    toggled = filter;
    toggled.noNextStep = true;
    TD_ASSIGN(offer.withoutNextStep, cards.count(toggled));
    toggled = filter;
    toggled.pendingConcession = true;
    TD_ASSIGN(offer.pendingConcession, cards.count(toggled));
    toggled = filter;
    toggled.reminded = true;
    TD_ASSIGN(offer.reminded, cards.count(toggled));
    return offer;
}

void askFilterOffer(Book& book, Question& question, const DealFilter& filter, Instant now, QObject* context,
                    std::function<void(FilterOffer)> take)
{
    const auto asked = question.ask();
    onAnswer(
        book.read([filter, now](Connection& db) { return filterOffer(db, filter, now); }), context,
        [&question, asked, take = std::move(take)](FilterOffer offer) {
            if (question.isCurrent(asked))
                take(std::move(offer));
        },
        [](const Error&) {});
}

bool showsOnCards(const Changed& what)
{
    static const QStringList shown{u"deal"_s,         u"customer"_s,   u"person"_s,
                                   u"next_step"_s,    u"concession"_s, u"concession_request"_s,
                                   u"stage_policy"_s, u"deal_note"_s};
    return what.external || std::ranges::any_of(what.touched.tables,
                                                [](const QString& table) { return shown.contains(table); });
}

} // namespace tandan::ui
