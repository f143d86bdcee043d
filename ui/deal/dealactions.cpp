#include "ui/deal/dealactions.h"

#include "core/flow/flowdesk.h"
#include "core/pricing/concessionrule.h"
#include "core/pricing/pricingstore.h"
#include "ui/deal/gatedialog.h"
#include "ui/deal/newdealdialog.h"
#include "ui/deal/pricedialogs.h"
#include "ui/deal/stepdialogs.h"
#include "ui/page/answer.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace tandan::ui::dealactions {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads the deal and goes on with it, unless the window is gone by then.
template <class Then>
void withDeal(const PageContext& context, QWidget* window, DealId deal, Then then)
{
    onAnswer(context.book.read([deal, actor = context.book.actor(), now = context.book.clock().now()](
                                   Connection& db) { return loadDeal(db, deal, actor, now); }),
             window, std::move(then),
             [&navigator = context.navigator](const Error& e) { navigator.showError(e); });
}

template <class D, class... Args>
void openFor(const PageContext& context, QWidget* window, DealId deal, Args... args)
{
    withDeal(context, window, deal, [context, window, args...](const DealSnapshot& shot) {
        (new D{shot, args..., context, window})->open();
    });
}

} // namespace

void move(const PageContext& context, QWidget* window, DealId deal, Stage to)
{
    withDeal(context, window, deal, [context, window, to](const DealSnapshot& shot) {
        const bool back = position(to) < position(shot.deal.stage);
        const bool asks = back || !gateGaps(shot.gateFacts, shot.deal.stage, to).empty();
        if (asks) {
            (new GateDialog{shot, to, context, window})->open();
            return;
        }
        const QString done = QCoreApplication::translate("tandan::ui::GateDialog", "%1 moved to “%2”")
                                 .arg(shot.card.customer, displayName(to));
        onAnswer(
            context.book.write(u"deal.move"_s,
                               [id = shot.deal.id, to](Unit& unit) { return FlowDesk{unit}.move(id, to); }),
            window, [&navigator = context.navigator, done] { navigator.toast(done, true); },
            [&navigator = context.navigator](const Error& error) { navigator.showError(error); });
    });
}

void fillGate(const PageContext& context, QWidget* window, DealId deal, const QString& item)
{
    withDeal(context, window, deal, [context, window, item](const DealSnapshot& shot) {
        const Stage stage = shot.deal.stage;
        const Stage to = stage == Stage::Payment ? stage : static_cast<Stage>(position(stage));
        (new GateDialog{shot, to, context, window, GateDialog::Purpose::Fill, item})->open();
    });
}

void editNextStep(const PageContext& context, QWidget* window, DealId deal)
{
    openFor<NextStepDialog>(context, window, deal, NextStepDialog::Change::Replace);
}

void shelve(const PageContext& context, QWidget* window, DealId deal)
{
    openFor<ShelveDialog>(context, window, deal);
}

void lose(const PageContext& context, QWidget* window, DealId deal)
{
    openFor<LoseDialog>(context, window, deal);
}

void reassign(const PageContext& context, QWidget* window, DealId deal)
{
    openFor<ReassignDialog>(context, window, deal);
}

void requestConcession(const PageContext& context, QWidget* window, DealId deal)
{
    // Asked with an amount of nothing but the least step down, so that only the reasons that hold for every
    // amount stop it here; the dialog's own request is checked again in full.
    onAnswer(
        context.book.read([deal](Connection& db) -> Result<> {
            TD_ASSIGN(const ConcessionContext known, PricingStore{db}.concessionContext(deal));
            const Money now = known.price ? known.price->now : Money{};
            return pricing::mayRequest(known, now - Money::fromFen(1), u"-"_s, u"-"_s);
        }),
        window, [context, window, deal] { openFor<ConcessionRequestDialog>(context, window, deal); },
        [&navigator = context.navigator](const Error& error) { navigator.showError(error); });
}

void reopen(const PageContext& context, QWidget* window, DealId deal)
{
    onAnswer(
        context.book.write(u"deal.reopen"_s, [deal](Unit& unit) { return FlowDesk{unit}.reopen(deal); }),
        window,
        [&navigator = context.navigator] {
            navigator.toast(QCoreApplication::translate("tandan::ui::DealPage", "Deal taken up again"), true);
        },
        [&navigator = context.navigator](const Error& error) { navigator.showError(error); });
}

void copyReminder(const PageContext& context, const DealSnapshot& deal)
{
    if (!deal.pending)
        return;
    QStringList lines{
        QCoreApplication::translate("tandan::ui::ConcessionPanel",
                                    "%1: I ask for %2 instead of %3. Please decide on it.")
            .arg(deal.heading(), formatMoney(deal.pending->to), formatMoney(deal.pending->from))};
    if (!deal.pending->argument.isEmpty())
        lines << QCoreApplication::translate("tandan::ui::ConcessionPanel", "Value explained: %1")
                     .arg(deal.pending->argument);
    if (!deal.pending->inReturn.isEmpty())
        lines << QCoreApplication::translate("tandan::ui::ConcessionPanel", "In return: %1")
                     .arg(deal.pending->inReturn);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    context.navigator.toast(
        QCoreApplication::translate("tandan::ui::ConcessionPanel", "Reminder copied. Send it to %1")
            .arg(deal.deciderName()));
}

void copyNumber(const PageContext& context, DealId deal)
{
    QGuiApplication::clipboard()->setText(dealNumber(deal));
    context.navigator.toast(
        QCoreApplication::translate("tandan::ui::DealPage", "“%1” copied").arg(dealNumber(deal)));
}

void add(const PageContext& context, QWidget* window, std::optional<CustomerId> customer)
{
    auto* dialog = new NewDealDialog{customer, context, window};
    dialog->whenAdded([&navigator = context.navigator](DealId deal) { navigator.openDeal(deal); });
    dialog->open();
}

} // namespace tandan::ui::dealactions
