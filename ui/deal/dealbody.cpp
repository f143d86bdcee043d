#include "ui/deal/dealbody.h"

#include "ui/deal/concessionpanel.h"
#include "ui/deal/gatestrip.h"
#include "ui/deal/moneypanel.h"
#include "ui/deal/needspanel.h"
#include "ui/deal/nextpanel.h"
#include "ui/deal/pricepanel.h"
#include "ui/deal/scriptpanel.h"
#include "ui/deal/timelinepanel.h"
#include "ui/page/format.h"
#include "ui/widgets/stagepath.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tandan::ui {

DealBody::DealBody(QWidget* parent)
    : Themed{parent},
      path_{new StagePath{this}},
      gate_{new GateStrip{this}},
      price_{new PricePanel{this}},
      money_{new MoneyPanel{this}},
      concessions_{new ConcessionPanel{this}},
      needs_{new NeedsPanel{this}},
      next_{new NextPanel{this}},
      scripts_{new ScriptPanel{this}},
      timeline_{new TimelinePanel{this}}
{
    for (QWidget* tall : std::initializer_list<QWidget*>{price_, money_, concessions_, needs_, next_})
        tall->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void DealBody::show(const DealSnapshot& deal)
{
    showPath(deal);
    gate_->show(deal);
    price_->show(deal);
    money_->show(deal);
    concessions_->show(deal);
    needs_->show(deal);
    next_->show(deal);
    scripts_->show(deal);
    timeline_->show(deal);
}

void DealBody::showPath(const DealSnapshot& deal)
{
    std::vector<StagePath::Step> steps;
    for (const Stage stage : allStages()) {
        StagePath::Step step{displayName(stage)};
        if (stage == deal.deal.stage) {
            const auto days = deal.card.daysInStage(deal.now);
            const int standard = deal.policy.of(stage).days;
            //: In the current stage: "day 6 · standard 8"
            step.note = days ? tr("day %1 · standard %2").arg(*days).arg(standard) : QString{};
        } else if (position(stage) < position(deal.deal.stage)) {
            const auto days = deal.daysIn(stage);
            step.note = days ? dayCount(*days) : QString{};
        }
        steps.push_back(step);
    }
    path_->setSteps(steps, position(deal.deal.stage));
}

void DealBody::arrangeFor(int windowWidth)
{
    const Theme t = theme();
    const Arrangement wanted = windowWidth < t.breakpoint(Breakpoint::DealStack)       ? Arrangement::Stack
                               : windowWidth < t.breakpoint(Breakpoint::DealScriptTab) ? Arrangement::Tabs
                                                                                       : Arrangement::Wide;
    if (wanted == arrangement_)
        return;
    arrangement_ = wanted;
    if (wanted == Arrangement::Wide) {
        timeline_->giveWordsBack();
        scripts_->setParent(this);
        scripts_->setVisible(true);
    } else {
        timeline_->takeWords(scripts_);
    }
    timeline_->setMinimumHeight(t.px(Px::Card) * 3);
    placePanels();
}

QLayout* DealBody::stacked(std::initializer_list<QWidget*> widgets, bool lastGrows) const
{
    auto* column = new QVBoxLayout;
    column->setSpacing(theme().px(Px::GapPanel));
    for (QWidget* widget : widgets)
        column->addWidget(widget, lastGrows && widget == *(widgets.end() - 1) ? 1 : 0);
    if (!lastGrows)
        column->addStretch(1);
    return column;
}

void DealBody::placePanels()
{
    const Theme t = theme();
    delete grid_;
    grid_ = new QGridLayout{this};
    grid_->setContentsMargins(t.px(Px::PageMargin), t.px(Px::GapWide), t.px(Px::PageMargin),
                              t.px(Px::GapWide));
    grid_->setSpacing(t.px(Px::GapPanel));
    grid_->addWidget(path_, 0, 0, 1, 3);
    grid_->addWidget(gate_, 1, 0, 1, 3);
    const int side = t.px(Px::SidePanel);
    switch (arrangement_) {
    case Arrangement::None:
        return;
    case Arrangement::Wide:
        grid_->addLayout(stacked({price_, money_, concessions_}, false), 2, 0);
        grid_->addLayout(stacked({needs_, timeline_}, true), 2, 1);
        grid_->addLayout(stacked({next_, scripts_}, true), 2, 2);
        grid_->setColumnMinimumWidth(0, side - t.px(Px::Avatar) * 2);
        grid_->setColumnStretch(1, 1);
        grid_->setColumnMinimumWidth(2, side);
        grid_->setRowStretch(2, 1);
        break;
    case Arrangement::Tabs:
        grid_->addLayout(stacked({price_, money_, concessions_}, false), 2, 0);
        grid_->addLayout(stacked({next_, needs_, timeline_}, true), 2, 1, 1, 2);
        grid_->setColumnMinimumWidth(0, side - t.px(Px::Avatar) * 2);
        grid_->setColumnStretch(1, 1);
        grid_->setRowStretch(2, 1);
        break;
    case Arrangement::Stack:
        grid_->addWidget(next_, 2, 0, 1, 3);
        grid_->addLayout(stacked({price_, money_}, false), 3, 0);
        grid_->addWidget(concessions_, 3, 1, 1, 2, Qt::AlignTop);
        grid_->addLayout(stacked({needs_, timeline_}, true), 4, 0, 1, 3);
        grid_->setColumnStretch(0, 1);
        grid_->setColumnStretch(1, 1);
        grid_->setRowStretch(4, 1);
        break;
    }
}

} // namespace tandan::ui
