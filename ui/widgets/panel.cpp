#include "ui/widgets/panel.h"

#include "ui/theme/paint.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tandan::ui {

namespace {

/// Covers what square content paints outside the round corners, in the colour of the page behind.
class Corners final : public Themed<QWidget>
{
public:
    explicit Corners(QWidget* panel) : Themed{panel} { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme t = theme();
        const int radius = t.px(Px::RadiusPanel);
        const qreal half = t.px(Px::Hairline) / 2.0;
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF{rect()}.adjusted(half, half, -half, -half), radius - half,
                              radius - half);
        painter.fillPath(outside.subtracted(inside), t.color(Color::Canvas));
        painter.strokePath(inside, QPen{t.color(Color::Line), static_cast<qreal>(t.px(Px::Hairline))});
    }
};

} // namespace

Panel::Panel(const QString& title, QWidget* parent)
    : Themed{parent},
      header_{new QWidget{this}},
      headerRow_{new QHBoxLayout{header_}},
      title_{new Label{title, TextRole::BodyBold, Color::Text, header_}},
      body_{new QVBoxLayout}
{
    auto* column = new QVBoxLayout{this};
    headerRow_->addWidget(title_);
    headerRow_->addStretch(1);
    column->addWidget(header_);
    column->addLayout(body_, 1);
    column->setSpacing(0);
    const Theme t = theme();
    const int margin = t.px(Px::GapWide);
    body_->setContentsMargins(margin, margin, margin, margin);
    body_->setSpacing(t.px(Px::Gap));
    header_->setVisible(!title.isEmpty());
    Panel::themeChanged();
}

void Panel::themeChanged()
{
    const Theme t = theme();
    const int line = t.px(Px::Hairline);
    layout()->setContentsMargins(line, line, line, line);
    headerRow_->setContentsMargins(t.px(Px::GapWide), 0, t.px(Px::GapWide), 0);
    headerRow_->setSpacing(t.px(Px::Gap));
    header_->setFixedHeight(t.px(Px::PanelHeader));
}

void Panel::setTitle(const QString& title)
{
    title_->setText(title);
    header_->setVisible(!title.isEmpty());
    update();
}

void Panel::setEdge(Edge edge)
{
    edge_ = edge;
    update();
}

void Panel::setFlush()
{
    body_->setContentsMargins(0, 0, 0, 0);
    if (!corners_)
        corners_ = new Corners{this};
    corners_->setGeometry(rect());
    corners_->show();
}

void Panel::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    if (corners_) {
        corners_->setGeometry(rect());
        corners_->raise();
    }
}

void Panel::addToHeader(QWidget* widget)
{
    header_->show();
    headerRow_->addWidget(widget);
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const Color line = edge_ == Edge::Red      ? Color::RedLine
                       : edge_ == Edge::Accent ? Color::AccentLine
                                               : Color::Line;
    paintBox(painter, rect(), t.px(Px::RadiusPanel), t.color(Color::Surface), t.color(line),
             t.px(Px::Hairline));
    if (!header_->isHidden())
        painter.fillRect(t.px(Px::Hairline), header_->geometry().bottom() + 1 - t.px(Px::Hairline),
                         width() - 2 * t.px(Px::Hairline), t.px(Px::Hairline), t.color(Color::Line));
}

} // namespace tandan::ui
