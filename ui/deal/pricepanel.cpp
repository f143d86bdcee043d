#include "ui/deal/pricepanel.h"

#include "ui/deal/priceline.h"
#include "ui/page/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kValueColumn = 1;
constexpr int kNoteColumn = 2;

/// How far `price` is from `base`, with its sign: +6.9%.
QString offset(Money price, Money base)
{
    const double percent =
        100.0 * static_cast<double>((price - base).fen()) / static_cast<double>(base.fen());
    return u"%1%2%"_s.arg(percent < 0 ? u"−"_s : u"+"_s).arg(qAbs(percent), 0, 'f', 1);
}

} // namespace

PricePanel::PricePanel(QWidget* parent) : Panel{tr("Price and outline"), parent}, line_{new PriceLine{this}}
{
    quote_ = new Button{Button::Kind::Secondary, tr("Quote"), this};
    quote_->setSmall(true);
    quote_->setObjectName(u"quoteButton"_s);
    connect(quote_, &Button::clicked, this, &PricePanel::quoteRequested);
    body()->addWidget(line_);
    addToHeader(quote_);
}

void PricePanel::addRow(const QString& name, const QString& value, const QString& note, bool strong,
                        bool warns)
{
    const int row = rows_->rowCount();
    rows_->addWidget(new Label{name, TextRole::Small, Color::Text2, table_}, row, 0);
    auto* shown = new Label{value, strong ? TextRole::BodyBold : TextRole::Body, Color::Text, table_};
    rows_->addWidget(shown, row, kValueColumn);
    if (!note.isEmpty())
        rows_->addWidget(new Label{note, TextRole::Small, warns ? Color::Amber : Color::Text3, table_}, row,
                         kNoteColumn, Qt::AlignRight | Qt::AlignVCenter);
}

void PricePanel::addRule()
{
    auto* rule = new QFrame{table_};
    rule->setFixedHeight(theme().px(Px::Hairline));
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    rows_->addWidget(rule, rows_->rowCount(), 0, 1, kNoteColumn + 1);
}

void PricePanel::showPrices(const DealSnapshot& deal)
{
    line_->setVisible(deal.price.has_value());
    if (!deal.price) {
        addRow(tr("Price"),
               deal.deal.amount ? tr("about %1").arg(formatMoney(*deal.deal.amount)) : tr("not known"),
               tr("nothing quoted yet"));
        return;
    }
    const Price& price = *deal.price;
    PriceLine::Prices shown;
    shown.standard = price.standard;
    shown.quoted = price.quoted;
    shown.now = price.now;
    if (price.psych) {
        shown.psychLow = price.psych->low;
        shown.psychHigh = price.psych->high;
    }
    if (deal.pending)
        shown.asked = deal.pending->to;
    shown.floor = price.floor;
    line_->setPrices(shown);

    addRow(tr("Standard price"), formatMoney(price.standard));
    addRow(tr("Price now"), formatMoney(price.now), tr("standard %1").arg(offset(price.now, price.standard)),
           true);
    if (price.psych) {
        const Money gap = price.now - price.psych->high;
        const QString range =
            price.psych->low == price.psych->high
                ? formatMoney(price.psych->low)
                : u"%1–%2"_s.arg(formatMoney(price.psych->low), formatMoney(price.psych->high));
        addRow(tr("They have in mind"), range,
               gap > Money{} ? tr("%1 apart").arg(formatMoneyShort(gap)) : QString{}, false, true);
    } else {
        addRow(tr("They have in mind"), tr("not known yet"), {}, false, true);
    }
    if (price.floor)
        addRow(tr("Floor price"), formatMoney(*price.floor),
               tr("%1 left").arg(formatMoneyShort(price.now - *price.floor)));
}

void PricePanel::show(const DealSnapshot& deal)
{
    delete table_;
    table_ = new QWidget{this};
    rows_ = new QGridLayout{table_};
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setHorizontalSpacing(theme().px(Px::Gap));
    rows_->setVerticalSpacing(theme().px(Px::Gap));
    rows_->setColumnStretch(kValueColumn, 1);
    body()->insertWidget(1, table_);

    showPrices(deal);
    addRule();
    if (!deal.contract && deal.deal.expectedClose)
        addRow(tr("Expected to close"), longDay(*deal.deal.expectedClose),
               shortDue(*deal.deal.expectedClose, deal.now.day()), false,
               *deal.deal.expectedClose < deal.now.day());
    if (deal.deal.isOpen())
        addRow(tr("Chance"), u"%1%"_s.arg(deal.policy.of(deal.deal.stage).weightPercent),
               tr("standard of the stage"));
    if (const Contact* contact = deal.keyContact()) {
        const bool decides = contact->part == DecisionPart::Decider;
        addRow(decides ? tr("Decides") : tr("Contact"),
               contact->title.isEmpty() ? contact->name : tr("%1, %2").arg(contact->name, contact->title),
               decides ? QString{} : tr("decider not known"), false, true);
    } else {
        addRow(tr("Decides"), tr("not known yet"), {}, false, true);
    }

    quote_->setVisible(deal.deal.isOpen() && !deal.contract);
    quote_->setDisabledReason(deal.pending ? tr("A concession is waiting for its decision") : QString{});
}

} // namespace tandan::ui
