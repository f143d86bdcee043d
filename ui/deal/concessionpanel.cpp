#include "ui/deal/concessionpanel.h"

#include "ui/page/format.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

ConcessionSlot::ConcessionSlot(const QString& title, QWidget* parent)
    : Themed{parent},
      title_{title},
      badge_{new Badge{Tone::Neutral, {}, std::nullopt, this}},
      prices_{new Label{{}, TextRole::Small, Color::Text, this}},
      change_{new Label{{}, TextRole::Small, Color::Text, this}},
      argument_{new Label{{}, TextRole::Small, Color::Text2, this}},
      exchange_{new Label{{}, TextRole::Small, Color::Text2, this}}
{
    const Theme t = theme();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(t.px(Px::GapPanel), t.px(Px::Gap), t.px(Px::GapPanel), t.px(Px::Gap));
    column->setSpacing(t.px(Px::Inset));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label{title, TextRole::BodyBold, Color::Text, this});
    head->addStretch(1);
    head->addWidget(badge_);
    column->addLayout(head);
    auto* numbers = new QHBoxLayout;
    numbers->addWidget(prices_, 1);
    numbers->addWidget(change_);
    column->addLayout(numbers);
    argument_->setWrapping(true);
    exchange_->setWrapping(true);
    column->addWidget(argument_);
    column->addWidget(exchange_);
}

void ConcessionSlot::set(const Content& content)
{
    state_ = content.state;
    switch (content.state) {
    case State::Given:
        badge_->set(Tone::Green, content.badge, Icon::Check);
        break;
    case State::Waiting:
        badge_->set(Tone::Amber, content.badge, Icon::Clock);
        break;
    case State::Free:
    case State::Closed:
        badge_->set(Tone::Neutral, content.badge);
        break;
    }
    const std::pair<Label*, QString> lines[]{{prices_, content.prices},
                                             {change_, content.change},
                                             {argument_, content.argument},
                                             {exchange_, content.exchange}};
    QStringList words{title_, content.badge};
    for (const auto& [label, text] : lines) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        if (!text.isEmpty())
            words << text;
    }
    setAccessibleName(words.join(tr(", ")));
    update();
}

void ConcessionSlot::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const bool waiting = state_ == State::Waiting;
    paintBox(painter, rect(), t.px(Px::Radius), t.color(waiting ? Color::AmberTint : Color::Surface),
             t.color(waiting ? Color::AmberLine : Color::Line));
}

ConcessionPanel::ConcessionPanel(QWidget* parent)
    : Panel{tr("Concessions"), parent},
      held_{new Label{{}, TextRole::Small, Color::Text2, this}},
      dots_{new ConcessionDots{Dots{}, this}}
{
    addToHeader(held_);
    addToHeader(dots_);
    slots_[0] = new ConcessionSlot{tr("First · lead"), this};
    slots_[1] = new ConcessionSlot{tr("Second · boss"), this};
    slots_[0]->setObjectName(u"firstConcessionSlot"_s);
    slots_[1]->setObjectName(u"secondConcessionSlot"_s);
    for (ConcessionSlot* slot : slots_)
        body()->addWidget(slot);

    auto* foot = new QWidget{this};
    auto* flow = new FlowLayout{foot};
    flow->setSpacing(theme().px(Px::GapInline));
    const auto button = [&](Button::Kind kind, const QString& text, const QString& name, auto run) {
        auto* made = new Button{kind, text, foot};
        made->setSmall(true);
        made->setObjectName(name);
        connect(made, &Button::clicked, this, run);
        flow->addWidget(made);
        return made;
    };
    const auto decide = [this](DecideDialog::Choice choice) {
        return [this, choice] { Q_EMIT decisionRequested(choice); };
    };
    using Kind = Button::Kind;
    approve_ =
        button(Kind::Confirm, tr("Approve"), u"approveButton"_s, decide(DecideDialog::Choice::Approve));
    change_ = button(Kind::Secondary, tr("Another amount"), u"changeButton"_s,
                     decide(DecideDialog::Choice::Change));
    refuse_ = button(Kind::Secondary, tr("Refuse"), u"refuseButton"_s, decide(DecideDialog::Choice::Refuse));
    hold_ = button(Kind::Secondary, tr("Record a hold"), u"holdButton"_s, [this] { Q_EMIT holdRequested(); });
    request_ = button(Kind::Secondary, tr("Ask for a concession"), u"requestButton"_s,
                      [this] { Q_EMIT requestRequested(); });
    request_->setKey(u"Ctrl D"_s);
    withdraw_ = button(Kind::Secondary, tr("Withdraw the request"), u"withdrawButton"_s,
                       [this] { Q_EMIT withdrawRequested(); });
    remind_ = button(Kind::Secondary, tr("Remind"), u"remindButton"_s, [this] { Q_EMIT remindRequested(); });
    body()->addWidget(foot);
    why_ = new Label{{}, TextRole::Small, Color::Text3, this};
    why_->setWrapping(true);
    body()->addWidget(why_);
}

void ConcessionPanel::show(const DealSnapshot& deal)
{
    const bool held = !deal.holds.empty();
    //: That the price was held once, with the day: "✓ 3/8 held"
    held_->setText(held ? tr("✓ %1 held").arg(shortDay(deal.holds.front().at.day(), deal.now.day()))
                        : tr("not held yet"));
    held_->setColor(held ? Color::Green : Color::Text3);
    Dots dots{};
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const bool used = i < deal.concessions.size();
        const bool waits = i == deal.concessions.size() && deal.pending;
        dots[i] = used ? Dot::Used : waits ? Dot::Waiting : Dot::Unused;
    }
    dots_->setDots(dots);
    showSlot(deal, 1);
    showSlot(deal, 2);
    showButtons(deal);
}

void ConcessionPanel::showSlot(const DealSnapshot& deal, int ordinal)
{
    ConcessionSlot::Content content;
    const auto given = std::find_if(deal.concessions.begin(), deal.concessions.end(),
                                    [&](const Concession& c) { return c.ordinal == ordinal; });
    const auto describe = [&](Money from, Money to, const QString& argument, const QString& inReturn) {
        content.prices = u"%1 → %2"_s.arg(formatMoney(from), formatMoney(to)).remove(u'¥');
        content.change = formatMoney(to - from);
        content.argument = argument.isEmpty() ? QString{} : tr("Value explained: %1").arg(argument);
        content.exchange = inReturn.isEmpty() ? QString{} : tr("In return: %1").arg(inReturn);
    };
    if (given != deal.concessions.end()) {
        content.state = ConcessionSlot::State::Given;
        content.badge = tr("approved");
        Money from{};
        for (const Quote& quote : deal.quotes) {
            if (quote.version == given->version)
                from = quote.price;
        }
        for (const Concession& earlier : deal.concessions) {
            if (earlier.ordinal < ordinal && earlier.version == given->version)
                from = from - earlier.amount;
        }
        describe(from, from - given->amount, given->argument, given->inReturn);
        const QString who =
            tr("%1 approved on %2")
                .arg(deal.personName(given->approver), shortDay(given->at.day(), deal.now.day()));
        content.exchange = content.exchange.isEmpty() ? who : tr("%1 · %2").arg(content.exchange, who);
    } else if (deal.pending && static_cast<int>(deal.concessions.size()) + 1 == ordinal) {
        content.state = ConcessionSlot::State::Waiting;
        const QString waited = elapsed(deal.pending->at, deal.now);
        content.badge = deal.nextRole ? tr("waits for %1, %2").arg(deal.deciderName(), waited)
                                      : tr("waits, %1").arg(waited);
        describe(deal.pending->from, deal.pending->to, deal.pending->argument, deal.pending->inReturn);
    } else if (ordinal > deal.policy.concessionLimit) {
        content.state = ConcessionSlot::State::Closed;
        content.badge = tr("not allowed by the team");
    } else {
        content.badge = tr("not used");
    }
    slots_[static_cast<std::size_t>(ordinal - 1)]->set(content);
}

void ConcessionPanel::showButtons(const DealSnapshot& deal)
{
    const bool open = deal.deal.isOpen() && !deal.contract;
    const bool decides = deal.pending && deal.nextRole && mayActAs(deal.actor.role, *deal.nextRole);
    for (Button* button : {approve_, change_, refuse_})
        button->setVisible(open && decides);
    withdraw_->setVisible(open && deal.pending &&
                          (deal.pending->by == deal.actor.id || mayActAs(deal.actor.role, Role::Lead)));
    remind_->setVisible(open && deal.pending && !decides && deal.pending->by == deal.actor.id);
    //: %1 is who decides
    remind_->setToolTip(tr("Copies a line for %1 to send").arg(deal.deciderName()));
    hold_->setVisible(open && deal.price && !deal.pending);
    request_->setVisible(open && !deal.pending && deal.nextRole);
    request_->setDisabledReason(!deal.price          ? tr("Nothing has been quoted yet")
                                : deal.holds.empty() ? tr("Hold the price once first, then ask")
                                                     : QString{});
    QString why;
    if (deal.contract)
        why = tr("Signed: the price stands.");
    else if (!deal.nextRole && !deal.pending)
        why = deal.concessions.size() >= 2 ? tr("Both are used; the price stands.")
                                           : tr("The team allows no more.");
    else if (deal.price && deal.holds.empty())
        why = tr("At the first ask the price stands. Record the hold, then a concession may be asked for.");
    why_->setText(why);
    why_->setVisible(!why.isEmpty());
}

} // namespace tandan::ui
