#include "core/pricing/quoterule.h"

#include <algorithm>
#include <numeric>

namespace tandan::pricing {

using namespace Qt::Literals::StringLiterals;

namespace {

using Level = QuoteFinding::Level;

// Less than one per cent of the price is no move a customer would notice; derived, QR4 names no figure.
constexpr int kSmallestMovePercent = 1;

// Far above any deal and far enough below the end of the number range that a few thousand lines add up.
constexpr qint64 kMostFen = 1'000'000'000'000'000;

class Examination
{
public:
    Examination(const NewQuote& quote, const QuoteContext& context)
        : quote_{quote},
          context_{context},
          floor_{floorOf(quote, context)}
    {}

    std::vector<QuoteFinding> findings()
    {
        lookAtDeal();
        lookAtFigures();
        lookAtDoors();
        if (found_.empty())
            lookAtMethod();
        return std::move(found_);
    }

private:
    void refuse(const QString& rule, const QStringList& args = {})
    {
        found_.push_back({rule, Level::Refuse, args});
    }
    void warn(const QString& rule, const QStringList& args = {})
    {
        found_.push_back({rule, Level::Warn, args});
    }
    void prompt(const QString& rule, const QStringList& args = {})
    {
        found_.push_back({rule, Level::Prompt, args});
    }

    void lookAtDeal()
    {
        if (!context_.isOpen)
            refuse(u"TD-DEAL-CLOSED"_s);
        if (context_.isSigned)
            refuse(u"TD-QUOTE-SIGNED"_s);
        if (context_.isPending)
            refuse(u"TD-CONCESSION-PENDING"_s);
    }

    void lookAtFigures()
    {
        const bool itemsFit =
            std::all_of(quote_.items.begin(), quote_.items.end(), [](const QuoteItem& item) {
                return item.quantity > 0 && item.unit >= Money{} &&
                       item.unit.fen() <= kMostFen / item.quantity;
            });
        const bool psychFits =
            !quote_.psych || (quote_.psych->low >= Money{} && quote_.psych->low <= quote_.psych->high);
        const bool floorFits = isFloorHidden() || (floor_ >= Money{} && floor_ <= quote_.price);
        if (quote_.price <= Money{} || quote_.standard <= Money{} || !floorFits || !itemsFit || !psychFits)
            refuse(u"TD-QUOTE-BELOW-FLOOR"_s);
    }

    // The same scope at a lower price is a concession, whichever door it comes through (DESIGN 2.2).
    void lookAtDoors()
    {
        if (!context_.current)
            return;
        const bool changesScope = !quote_.scopeChange.isEmpty();
        const bool isLead = mayActAs(context_.actor, Role::Lead);
        if (changesScope && !isLead)
            refuse(u"TD-QUOTE-SCOPE-ROLE"_s);
        if (!changesScope && context_.concessions > 0)
            refuse(u"TD-QUOTE-LOCKED"_s);
        else if (!changesScope && quote_.price < context_.current->now)
            refuse(u"TD-QUOTE-LOWER"_s, {formatMoney(context_.current->now)});
        // Whatever the figure: an answer that depended on it would tell the floor.
        if (quote_.floor && !isLead)
            refuse(u"TD-QUOTE-FLOOR-ROLE"_s);
    }

    void lookAtMethod()
    {
        const auto psych = psychOf(quote_, context_);
        if (!psych)
            prompt(u"TD-QR1"_s);
        else if (quote_.price <= psych->high)
            warn(u"TD-QR2"_s, {formatMoney(psych->high)});
        lookAtRoom();
        if (!quote_.items.empty() && itemsTotal() != quote_.price)
            warn(u"TD-QR5-ITEMS"_s, {formatMoney(itemsTotal())});
        if (context_.standardElsewhere && *context_.standardElsewhere != quote_.standard)
            prompt(u"TD-QR5"_s, {formatMoney(*context_.standardElsewhere)});
    }

    void lookAtRoom()
    {
        const bool aboveStandard = context_.policy.quoteRoom == QuoteRoom::AboveStandard;
        if (aboveStandard && quote_.price <= quote_.standard)
            warn(u"TD-QR3"_s, {formatMoney(quote_.standard)});
        else if (!aboveStandard && quote_.price > quote_.standard)
            warn(u"TD-QR3-ABOVE"_s, {formatMoney(quote_.standard)});
        if (isFloorHidden())
            return;
        const Money room = quote_.price - floor_;
        const Money needed = quote_.price.percent(kSmallestMovePercent * context_.policy.concessionLimit);
        if (room.isZero() && context_.policy.concessionLimit > 0)
            warn(u"TD-QR3-ROOM"_s);
        else if (room < needed)
            prompt(u"TD-QR4"_s, {QString::number(context_.policy.concessionLimit)});
    }

    /// Whether the floor was set before by somebody else: then no answer may depend on it. What such a person
    /// may quote is never below it, because it is never below the current price.
    [[nodiscard]] bool isFloorHidden() const { return !maySeeFloor(context_.actor) && context_.current; }

    [[nodiscard]] Money itemsTotal() const
    {
        return std::accumulate(quote_.items.begin(), quote_.items.end(), Money{},
                               [](Money sum, const QuoteItem& item) { return sum + item.total(); });
    }

    const NewQuote& quote_;
    const QuoteContext& context_;
    Money floor_;
    std::vector<QuoteFinding> found_;
};

} // namespace

Money floorOf(const NewQuote& quote, const QuoteContext& context)
{
    if (quote.floor)
        return *quote.floor;
    if (context.current && context.current->floor)
        return *context.current->floor;
    return quote.standard;
}

std::optional<PsychPrice> psychOf(const NewQuote& quote, const QuoteContext& context)
{
    if (quote.psych || !context.current)
        return quote.psych;
    return context.current->psych;
}

std::vector<QuoteFinding> examine(const NewQuote& quote, const QuoteContext& context)
{
    return Examination{quote, context}.findings();
}

Result<> mayQuote(const NewQuote& quote, const QuoteContext& context)
{
    const auto findings = examine(quote, context);
    for (const QuoteFinding& finding : findings) {
        if (finding.level == Level::Refuse)
            return refused(finding.rule, finding.args);
    }
    const bool warned = std::any_of(findings.begin(), findings.end(),
                                    [](const QuoteFinding& finding) { return finding.level == Level::Warn; });
    if (warned && quote.reason.isEmpty())
        return refused(u"TD-QUOTE-REASON"_s);
    return {};
}

} // namespace tandan::pricing
