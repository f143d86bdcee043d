#include "ui/deal/gatestrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

GateMark::GateMark(const GateItem& item, bool open, QWidget* parent) : Themed{parent}, item_{item}
{
    setObjectName(u"gate_%1"_s.arg(item.id));
    setText(displayName(item));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(item.met ? tr("%1: done").arg(text()) : tr("%1: open, %2").arg(text(), gapText(item)));
    setToolTip(item.met ? text() : gapText(item));
    setEnabled(open && !item.met);
}

QSize GateMark::sizeHint() const
{
    const Theme t = theme();
    const TextRole role = item_.must && !item_.met ? TextRole::SmallBold : TextRole::Small;
    int wide = t.px(Px::Tick) + t.px(Px::GapInline) + textWidth(text(), t, role) + t.px(Px::GapWide);
    if (item_.must && !item_.met)
        wide += t.px(Px::GapInline) + textWidth(gapText(item_), t, TextRole::Small);
    return {wide, t.px(Px::ControlSmall)};
}

void GateMark::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme t = theme();
    const int tick = t.px(Px::Tick);
    const QRect box{t.px(Px::Inset), (height() - tick) / 2, tick, tick};
    if (item_.met) {
        paintBox(painter, box, t.px(Px::RadiusTick), t.color(Color::Accent));
        paintIcon(painter, Icon::Check, box, t.px(Px::IconTiny), t.color(Color::OnAccent));
    } else {
        paintBox(painter, box, t.px(Px::RadiusTick), t.color(Color::Surface), t.color(Color::LineInput));
    }
    QRect area = rect().adjusted(box.right() + 1 + t.px(Px::GapInline), 0, 0, 0);
    const bool holds = item_.must && !item_.met;
    const int used = paintText(painter, area, text(), t, holds ? TextRole::SmallBold : TextRole::Small,
                               t.color(Color::Text));
    if (holds) {
        area.setLeft(area.left() + used + t.px(Px::GapInline));
        // What waits for somebody else is no omission.
        const bool waits = item_.filledBy == GateItem::FilledBy::Concession;
        paintText(painter, area, gapText(item_), t, TextRole::Small,
                  t.color(waits ? Color::Amber : Color::Red));
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), t, t.px(Px::RadiusBadge));
}

void GateMark::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

GateStrip::GateStrip(QWidget* parent)
    : Themed{parent},
      title_{new Label{{}, TextRole::SmallBold, Color::Text, this}},
      marks_{new QWidget{this}},
      missing_{new Label{{}, TextRole::SmallBold, Color::Amber, this}},
      fill_{new Button{Button::Kind::Link, tr("Fill in the gate"), this}},
      advance_{new Button{Button::Kind::Secondary, {}, this}}
{
    const Theme t = theme();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(t.px(Px::GapWide), t.px(Px::GapChip), t.px(Px::GapInline), t.px(Px::GapChip));
    row->setSpacing(t.px(Px::GapWide));
    title_->setFixedHeight(t.px(Px::ControlSmall));
    row->addWidget(title_, 0, Qt::AlignTop);
    auto* flow = new FlowLayout{marks_};
    flow->setSpacing(t.px(Px::GapChip));
    row->addWidget(marks_, 1);
    missing_->setFixedHeight(t.px(Px::ControlSmall));
    missing_->setObjectName(u"missingLabel"_s);
    row->addWidget(missing_, 0, Qt::AlignTop);
    fill_->setSmall(true);
    fill_->setObjectName(u"fillGateButton"_s);
    connect(fill_, &Button::clicked, this, [this] { Q_EMIT fillRequested({}); });
    row->addWidget(fill_, 0, Qt::AlignTop);
    advance_->setSmall(true);
    advance_->setKey(u"Ctrl →"_s);
    advance_->setObjectName(u"advanceButton"_s);
    connect(advance_, &Button::clicked, this, &GateStrip::advanceRequested);
    row->addWidget(advance_, 0, Qt::AlignTop);
    setMinimumHeight(t.px(Px::GateStrip));
}

void GateStrip::addGroup(const QString& name, const std::vector<GateItem>& items, bool open)
{
    if (items.empty())
        return;
    const auto met = std::count_if(items.begin(), items.end(), [](const GateItem& item) { return item.met; });
    auto* count =
        new Label{u"%1 %2/%3"_s.arg(name).arg(met).arg(items.size()), TextRole::Small, Color::Text3, marks_};
    count->setMinimumHeight(theme().px(Px::ControlSmall));
    marks_->layout()->addWidget(count);
    made_ << count;
    for (const GateItem& item : items) {
        auto* mark = new GateMark{item, open, marks_};
        connect(mark, &GateMark::clicked, this, [this, id = item.id] { Q_EMIT fillRequested(id); });
        marks_->layout()->addWidget(mark);
        made_ << mark;
    }
}

void GateStrip::show(const DealSnapshot& deal)
{
    qDeleteAll(made_);
    made_.clear();
    const bool last = deal.deal.stage == Stage::Payment;
    const Stage next = last ? Stage::Payment : static_cast<Stage>(position(deal.deal.stage));
    title_->setText(last ? tr("Before it is won") : tr("Gate to “%1”").arg(displayName(next)));
    std::vector<GateItem> must, should;
    for (const GateItem& item : deal.gate)
        (item.must ? must : should).push_back(item);
    addGroup(tr("must"), must, deal.deal.isOpen());
    addGroup(tr("should"), should, deal.deal.isOpen());
    for (QWidget* widget : std::as_const(made_))
        widget->show();

    showButtons(deal, must);
    updateGeometry();
}

void GateStrip::showButtons(const DealSnapshot& deal, const std::vector<GateItem>& must)
{
    const bool last = deal.deal.stage == Stage::Payment;
    const bool open = deal.deal.isOpen();
    std::vector<GateItem> gaps;
    std::copy_if(must.begin(), must.end(), std::back_inserter(gaps),
                 [](const GateItem& item) { return !item.met; });
    const int count = static_cast<int>(gaps.size());
    missing_->setVisible(open && count > 0);
    //: How many items hold the gate: "还差 2 关"
    missing_->setText(tr("%n missing", nullptr, count));
    fill_->setVisible(open && count > 0);
    advance_->setVisible(open && !last);
    if (last)
        return;
    advance_->setText(tr("On to “%1”").arg(displayName(static_cast<Stage>(position(deal.deal.stage)))));
    advance_->setDisabledReason(count == 0 ? QString{}
                                           : tr("%n missing: %1", nullptr, count).arg(gapList(gaps)));
    missing_->setToolTip(advance_->disabledReason());
}

void GateStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    paintBox(painter, rect(), t.px(Px::Radius), t.color(Color::Surface), t.color(Color::Line));
}

} // namespace tandan::ui
