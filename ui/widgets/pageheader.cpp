#include "ui/widgets/pageheader.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tandan::ui {

namespace {
QHBoxLayout* slot(QHBoxLayout* row, int spacing, int stretch = 0)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    row->addLayout(layout, stretch);
    return layout;
}
} // namespace

PageHeader::PageHeader(const QString& title, const QString& subtitle, QWidget* parent)
    : Themed{parent},
      title_{new Label{title, TextRole::PageTitle, Color::Text, this}},
      subtitle_{new Label{subtitle, TextRole::Body, Color::Text3, this}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const Theme t = theme();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(t.px(Px::PageMargin), 0, t.px(Px::PageMargin), 0);
    row->setSpacing(t.px(Px::GapPanel));
    leading_ = slot(row, t.px(Px::Gap));
    row->addWidget(title_);
    row->addWidget(subtitle_);
    beside_ = slot(row, t.px(Px::Gap));
    row->addStretch(1);
    search_ = slot(row, t.px(Px::Gap), 2);
    actions_ = slot(row, t.px(Px::Gap));
    subtitle_->setVisible(!subtitle.isEmpty());
}

void PageHeader::setTitle(const QString& title)
{
    title_->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    subtitle_->setText(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
}

void PageHeader::addLeading(QWidget* widget)
{
    leading_->addWidget(widget);
}

void PageHeader::addBeside(QWidget* widget)
{
    beside_->addWidget(widget);
}

void PageHeader::setSearch(QWidget* search)
{
    search->setMaximumWidth(theme().px(Px::Search));
    search_->addWidget(search);
}

void PageHeader::addAction(QWidget* widget)
{
    actions_->addWidget(widget);
    compactActions();
}

QSize PageHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), theme().px(Px::PageHeader)};
}

void PageHeader::compactActions()
{
    const bool narrow = window()->width() < theme().breakpoint(Breakpoint::NavRail);
    for (int i = 0; i < actions_->count(); ++i) {
        auto* button = qobject_cast<Button*>(actions_->itemAt(i)->widget());
        if (button && button->kind() == Button::Kind::Secondary)
            button->setCompact(narrow);
    }
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    compactActions();
}

void PageHeader::themeChanged()
{
    for (int i = 0; i < search_->count(); ++i)
        search_->itemAt(i)->widget()->setMaximumWidth(theme().px(Px::Search));
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const int line = t.px(Px::Hairline);
    painter.fillRect(rect(), t.color(Color::Canvas));
    painter.fillRect(0, height() - line, width(), line, t.color(Color::Line));
}

} // namespace tandan::ui
