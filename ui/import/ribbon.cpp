#include "ui/import/ribbon.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tandan::ui {

Ribbon::Ribbon(QWidget* parent) : Themed{parent}, row_{new QHBoxLayout{this}}
{
    Ribbon::themeChanged();
}

void Ribbon::themeChanged()
{
    const Theme t = theme();
    row_->setContentsMargins(t.px(Px::DialogMargin), 0, t.px(Px::DialogMargin), 0);
    row_->setSpacing(t.px(Px::Gap));
    setFixedHeight(t.px(Px::FilterRow));
}

void Ribbon::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    painter.fillRect(rect(), t.color(Color::App));
    const int line = t.px(Px::Hairline);
    painter.fillRect(QRect{0, height() - line, width(), line}, t.color(Color::Line));
}

} // namespace tandan::ui
