#include "ui/deal/nextpanel.h"

#include "ui/page/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

NextPanel::NextPanel(QWidget* parent)
    : Panel{{}, parent},
      due_{new Label{{}, TextRole::Small, Color::Text2, this}},
      what_{new Label{{}, TextRole::Emphasis, Color::Text, this}},
      done_{new Button{Button::Kind::Secondary, tr("Done"), this}},
      postpone_{new Button{Button::Kind::Secondary, tr("Postpone"), this}},
      change_{new Button{Button::Kind::Secondary, tr("Another step"), this}}
{
    setEdge(Edge::Accent);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label{tr("Next step"), TextRole::BodyBold, Color::Accent, this});
    head->addStretch(1);
    head->addWidget(due_);
    body()->setSpacing(theme().px(Px::GapInline));
    body()->addLayout(head);
    what_->setWrapping(true);
    body()->addWidget(what_);
    done_->setMark(Icon::Check);
    change_->setKey(u"N"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(Px::GapInline));
    for (Button* button : {done_, postpone_, change_}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    done_->setObjectName(u"doneButton"_s);
    postpone_->setObjectName(u"postponeButton"_s);
    change_->setObjectName(u"changeNextButton"_s);
    connect(done_, &Button::clicked, this, &NextPanel::doneRequested);
    connect(postpone_, &Button::clicked, this, &NextPanel::postponeRequested);
    connect(change_, &Button::clicked, this, &NextPanel::changeRequested);
}

void NextPanel::show(const DealSnapshot& deal)
{
    const bool set = deal.next.has_value();
    done_->setVisible(set);
    postpone_->setVisible(set);
    setVisible(deal.deal.isOpen());
    change_->setText(set ? tr("Another step") : tr("Set the next step"));
    if (!set) {
        what_->setText(tr("No next step. Say what happens next, and when."));
        what_->setColor(Color::Amber);
        due_->setText({});
        return;
    }
    const NextStep& next = *deal.next;
    const Nearness near = nearness(next.due, deal.now.day());
    QString due =
        near == Nearness::Later ? longDay(next.due, next.minute) : shortDue(next.due, deal.now.day());
    if (near != Nearness::Later && near != Nearness::Overdue && next.minute)
        due += u' ' + clockTime(*next.minute);
    due_->setText(due);
    due_->setRole(near == Nearness::Later || near == Nearness::Tomorrow ? TextRole::Small
                                                                        : TextRole::SmallBold);
    due_->setColor(next.isOverdue(deal.now)  ? Color::Red
                   : near == Nearness::Today ? Color::Accent
                                             : Color::Text2);
    what_->setText(next.what);
    what_->setColor(Color::Text);
}

} // namespace tandan::ui
