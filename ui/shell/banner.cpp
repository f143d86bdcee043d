#include "ui/shell/banner.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tandan::ui {

Banner::Banner(QWidget* parent)
    : Themed{parent},
      mark_{new IconLabel{Icon::Info, Color::Amber, {}, Px::Icon, this}},
      text_{new Label{{}, TextRole::Body, Color::Text, this}}
{
    auto* row = new QHBoxLayout{this};
    row->addWidget(mark_, 0, Qt::AlignTop);
    row->addWidget(text_, 1);
    text_->setWrapping(true);
    hide();
    Banner::themeChanged();
}

void Banner::themeChanged()
{
    const Theme t = theme();
    layout()->setContentsMargins(t.px(Px::PageMargin), t.px(Px::GapInline), t.px(Px::PageMargin),
                                 t.px(Px::GapInline));
    layout()->setSpacing(t.px(Px::Gap));
}

void Banner::setText(Icon icon, Tone tone, const QString& text)
{
    tone_ = tone;
    mark_->set(icon, tone == Tone::Red ? Color::Red : Color::Amber);
    text_->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

QString Banner::text() const
{
    return text_->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const ToneColors colors = toneColors(t, tone_);
    painter.fillRect(rect(), colors.tint);
    const int hairline = t.px(Px::Hairline);
    painter.fillRect(0, height() - hairline, width(), hairline, colors.line);
}

} // namespace tandan::ui
