#include "ui/deal/needspanel.h"

#include "ui/page/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

NeedRow::NeedRow(Need need, QWidget* parent) : Themed{parent}, need_{need}, edit_{new QLineEdit{this}}
{
    setObjectName(u"%1NeedRow"_s.arg(code(need)));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    edit_->setObjectName(u"%1NeedEdit"_s.arg(code(need)));
    edit_->setAccessibleName(displayName(need));
    edit_->hide();
    edit_->installEventFilter(this);
    connect(this, &NeedRow::clicked, this, &NeedRow::begin);
    connect(edit_, &QLineEdit::returnPressed, this, [this] {
        const QString typed = edit_->text().trimmed();
        end();
        if (!typed.isEmpty() && typed != answer_)
            Q_EMIT answered(typed);
    });
}

void NeedRow::set(const QString& answer, const QString& when)
{
    answer_ = answer;
    when_ = when;
    setText(displayName(need_));
    setAccessibleName(answer.isEmpty() ? tr("%1: not asked yet").arg(text())
                                       : tr("%1: %2").arg(text(), answer));
    setToolTip(answer);
    update();
}

QSize NeedRow::sizeHint() const
{
    const Theme t = theme();
    return {t.px(Px::Search), t.px(Px::Row)};
}

QRect NeedRow::answerArea() const
{
    const Theme t = theme();
    int widest = 0;
    for (const Need need : allNeeds())
        widest = std::max(widest, textWidth(displayName(need), t, TextRole::Body));
    const int left = t.px(Px::GapWide) + t.px(Px::Icon) + t.px(Px::Gap) + widest + t.px(Px::GapWide);
    return rect().adjusted(left, 0, -t.px(Px::GapWide), 0);
}

void NeedRow::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    if (underMouse())
        painter.fillRect(rect(), t.color(Color::Hover));
    painter.fillRect(QRect{0, height() - t.px(Px::Hairline), width(), t.px(Px::Hairline)},
                     t.color(Color::Line));
    QRect area = rect().adjusted(t.px(Px::GapWide), 0, -t.px(Px::GapWide), 0);
    const bool known = !answer_.isEmpty();
    const int icon = t.px(Px::IconSmall);
    if (known)
        paintIcon(painter, Icon::Check, QRect{area.left(), 0, t.px(Px::Icon), height()}, icon,
                  t.color(Color::Green));
    else
        paintIcon(painter, Icon::Question, QRect{area.left(), 0, t.px(Px::Icon), height()}, icon,
                  t.color(Color::Text3));
    area.setLeft(area.left() + t.px(Px::Icon) + t.px(Px::Gap));
    paintText(painter, area, text(), t, TextRole::Body, t.color(Color::Text2));
    QRect answer = answerArea();
    if (!when_.isEmpty()) {
        const int wide = textWidth(when_, t, TextRole::Small);
        paintText(painter, answer, when_, t, TextRole::Small, t.color(Color::Text3),
                  Qt::AlignRight | Qt::AlignVCenter);
        answer.setRight(answer.right() - wide - t.px(Px::Gap));
    }
    paintText(painter, answer, known ? answer_ : tr("not asked yet"), t, TextRole::Body,
              t.color(known ? Color::Text : Color::Text3));
    if (hasFocus())
        paintFocusRing(painter, rect(), t, t.px(Px::RadiusBadge));
}

void NeedRow::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    const int inset = theme().px(Px::Inset);
    edit_->setGeometry(answerArea().adjusted(-theme().px(Px::Gap), inset, 0, -inset));
}

void NeedRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        begin();
    else
        Themed::keyPressEvent(event);
}

bool NeedRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == edit_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (watched == edit_ && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Themed::eventFilter(watched, event);
}

void NeedRow::begin()
{
    edit_->setText(answer_);
    edit_->show();
    edit_->setFocus();
    edit_->selectAll();
}

void NeedRow::end()
{
    edit_->hide();
    setFocus();
}

NeedsPanel::NeedsPanel(QWidget* parent)
    : Panel{tr("Five questions"), parent},
      count_{new Label{{}, TextRole::Small, Color::Text2, this}}
{
    addToHeader(count_);
    setFlush();
    body()->setSpacing(0);
    for (const Need need : allNeeds()) {
        auto* row = new NeedRow{need, this};
        connect(row, &NeedRow::answered, this,
                [this, need](const QString& answer) { Q_EMIT answered(need, answer); });
        body()->addWidget(row);
        rows_[static_cast<std::size_t>(need)] = row;
    }
}

void NeedsPanel::show(const DealSnapshot& deal)
{
    int known = 0;
    for (const Need need : allNeeds()) {
        const DealFact* fact = deal.fact(code(need));
        known += fact ? 1 : 0;
        rows_[static_cast<std::size_t>(need)]->set(
            fact ? fact->answer : QString{},
            //: When a question was answered: "asked 2/24"
            fact ? tr("asked %1").arg(shortDay(fact->at.day(), deal.now.day())) : QString{});
    }
    count_->setText(tr("%1 of 5 known").arg(known));
}

} // namespace tandan::ui
