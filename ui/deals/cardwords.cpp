#include "ui/deals/cardwords.h"

#include "ui/page/format.h"

#include <QCoreApplication>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What separates the parts of a spoken sentence: a comma with a space, or a full-width one.
QString comma()
{
    //: Between the parts of a spoken description
    return QCoreApplication::translate("DealCard", ", ");
}

} // namespace

Age ageOf(const DealCard& card, const CardContext& context)
{
    const auto days = card.daysInStage(context.now);
    if (!days || card.outcome != Outcome::Open)
        return days ? Age::Fresh : Age::Unknown;
    const int standard = context.policy.of(card.stage).days;
    if (*days > standard)
        return Age::Stalled;
    constexpr int kNearQuarters = 3; // of the standard's four
    return *days * 4 >= standard * kNearQuarters ? Age::Near : Age::Fresh;
}

QString ageText(const DealCard& card, const CardContext& context)
{
    const auto days = card.daysInStage(context.now);
    if (!days)
        return QCoreApplication::translate("DealCard", "days unknown");
    const int count = *days;
    return ageOf(card, context) == Age::Stalled
               ? QCoreApplication::translate("DealCard", "Stalled %n day(s)", nullptr, count)
               : dayCount(count);
}

Tone dueTone(Day due, Day today)
{
    switch (nearness(due, today)) {
    case Nearness::Overdue:
        return Tone::Red;
    case Nearness::Today:
        return Tone::Accent;
    case Nearness::Tomorrow:
    case Nearness::Later:
        break;
    }
    return Tone::Neutral;
}

Dots dotsOf(const DealCard& card)
{
    Dots dots{Dot::Unused, Dot::Unused};
    for (std::size_t i = 0; i < dots.size(); ++i) {
        if (static_cast<int>(i) < card.concessions)
            dots[i] = Dot::Used;
        else if (static_cast<int>(i) == card.concessions && card.pendingConcession)
            dots[i] = Dot::Waiting;
    }
    return dots;
}

QString spokenCard(const DealCard& card, const CardContext& context)
{
    const Day today = context.now.day();
    QStringList parts{displayName(card.stage), card.customer, card.title};
    parts << (card.amount ? formatMoneyShort(*card.amount)
                          : QCoreApplication::translate("DealCard", "amount unknown"));
    const auto days = card.daysInStage(context.now);
    parts << (days ? QCoreApplication::translate("DealCard", "day %1 in this stage").arg(*days)
                   : QCoreApplication::translate("DealCard", "days unknown"));
    if (ageOf(card, context) == Age::Stalled)
        parts << QCoreApplication::translate("DealCard", "stalled");
    parts << ConcessionDots::describe(dotsOf(card));
    if (card.next)
        parts << QCoreApplication::translate("DealCard", "next step %1").arg(card.next->what)
              << shortDue(card.next->due, today);
    else if (card.outcome == Outcome::Open)
        parts << QCoreApplication::translate("DealCard", "no next step");
    return parts.join(comma());
}

QString cardTip(const DealCard& card, const CardContext& context)
{
    QStringList lines{card.title.isEmpty() ? card.customer : card.customer + u" · "_s + card.title};
    lines << QCoreApplication::translate("DealCard", "Salesperson: %1").arg(card.owner);
    const int standard = context.policy.of(card.stage).days;
    const auto days = card.daysInStage(context.now);
    if (days && ageOf(card, context) == Age::Stalled)
        lines << QCoreApplication::translate("DealCard",
                                             "The standard for %1 is %2 days; this deal is %3 days over it.")
                     .arg(displayName(card.stage))
                     .arg(standard)
                     .arg(*days - standard);
    if (card.next && nearness(card.next->due, context.now.day()) == Nearness::Overdue) {
        const int late = daysBetween(card.next->due, context.now.day());
        lines << QCoreApplication::translate("DealCard", "The next step is %n day(s) late.", nullptr, late);
    }
    return lines.join(u'\n');
}

} // namespace tandan::ui
