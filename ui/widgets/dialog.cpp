#include "ui/widgets/dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

namespace {

/// Darkens the window behind an open dialog.
class Dimmer final : public Themed<QWidget>
{
public:
    explicit Dimmer(QWidget* window) : Themed{window}
    {
        setGeometry(window->rect());
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.fillRect(rect(), theme().color(Color::Dim));
    }
};

QColor mixed(const QColor& below, const QColor& above)
{
    const auto channel = [&](double b, double a) { return a * above.alphaF() + b * (1.0 - above.alphaF()); };
    return QColor::fromRgbF(static_cast<float>(channel(below.redF(), above.redF())),
                            static_cast<float>(channel(below.greenF(), above.greenF())),
                            static_cast<float>(channel(below.blueF(), above.blueF())));
}

} // namespace

Dialog::Dialog(const QString& title, QWidget* parent)
    : Themed{parent ? parent->window() : nullptr},
      titleRow_{new QWidget{this}},
      titleLayout_{new QHBoxLayout{titleRow_}},
      title_{new Label{title, TextRole::DialogTitle, Color::Text, titleRow_}},
      subtitle_{new Label{{}, TextRole::Small, Color::Text3, titleRow_}},
      scroll_{new QScrollArea{this}},
      body_{new QVBoxLayout},
      footer_{new QWidget{this}},
      hints_{new QHBoxLayout},
      buttons_{new QHBoxLayout}
{
    setWindowTitle(title);

    close_ = new Button{Button::Kind::Text, Icon::Cross, tr("Close"), titleRow_};
    close_->setSmall(true);
    connect(close_, &Button::clicked, this, &Dialog::reject);
    titleLayout_->addWidget(title_);
    titleLayout_->addWidget(subtitle_);
    titleLayout_->addStretch(1);
    titleLayout_->addWidget(close_);
    subtitle_->hide();

    auto* content = new QWidget;
    content->setLayout(body_);
    scroll_->setWidget(content);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);

    auto* foot = new QHBoxLayout{footer_};
    foot->addLayout(hints_);
    foot->addStretch(1);
    foot->addLayout(buttons_);
    footer_->hide();

    auto* column = new QVBoxLayout{this};
    column->setSpacing(0);
    column->addWidget(titleRow_);
    column->addWidget(scroll_, 1);
    column->addWidget(footer_);
    // Not earlier: it sends a StyleChange, and themeChanged() wants the layouts in place.
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowModality(Qt::WindowModal);
    Dialog::themeChanged();
}

Dialog::~Dialog()
{
    if (dimmer_)
        dimmer_->deleteLater();
}

void Dialog::themeChanged()
{
    const Theme t = theme();
    const int line = t.px(Px::Hairline);
    const int side = t.px(Px::DialogMargin);
    const int gap = t.px(Px::Gap);
    layout()->setContentsMargins(line, line, line, line);
    titleRow_->setFixedHeight(t.px(Px::DialogTitle));
    titleLayout_->setContentsMargins(side, 0, t.px(Px::GapWide), 0);
    titleLayout_->setSpacing(gap);
    body_->setContentsMargins(side, t.px(Px::GapWide), side, t.px(Px::PageMargin));
    body_->setSpacing(t.px(Px::GapPanel));
    footer_->setFixedHeight(t.px(Px::DialogFooter));
    footer_->layout()->setContentsMargins(side, 0, side, 0);
    hints_->setSpacing(t.px(Px::GapWide));
    buttons_->setSpacing(gap);
    if (isVisible())
        fit();
}

void Dialog::setTitle(const QString& title)
{
    setWindowTitle(title);
    title_->setText(title);
}

void Dialog::setSubtitle(const QString& subtitle)
{
    subtitle_->setText(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
}

void Dialog::addToTitle(QWidget* widget)
{
    titleLayout_->insertWidget(titleLayout_->count() - 1, widget);
}

void Dialog::addHint(QWidget* widget)
{
    hints_->addWidget(widget);
    footer_->show();
}

void Dialog::addButton(Button* button)
{
    buttons_->addWidget(button);
    footer_->show();
}

void Dialog::setPrimary(Button* button)
{
    addButton(button);
    primary_ = button;
}

void Dialog::setPreferredWidth(int width)
{
    preferredWidth_ = width;
    if (isVisible())
        fit();
}

void Dialog::fit()
{
    const Theme t = theme();
    const QWidget* window = parentWidget();
    constexpr int kWhole = 100;
    int width =
        preferredWidth_ > 0 ? preferredWidth_ * std::max(t.textPercent(), kWhole) / kWhole : t.px(Px::Dialog);
    width = std::max(width, minimumSizeHint().width());
    const int inset = t.px(Px::WindowInset);
    if (window)
        width = std::min(width, window->width() - inset);

    const QWidget* content = scroll_->widget();
    const int inner = width - 2 * t.px(Px::Hairline);
    const int wanted =
        content->hasHeightForWidth() ? content->heightForWidth(inner) : content->sizeHint().height();
    const int chrome =
        titleRow_->height() + (footer_->isHidden() ? 0 : footer_->height()) + 2 * t.px(Px::Hairline);
    int height = std::max(wanted, content->sizeHint().height()) + chrome;
    if (window)
        height = std::min(height, window->height() - inset);
    resize(width, height);
    if (window) {
        const QPoint middle = window->mapToGlobal(window->rect().center());
        move(middle - QPoint{width / 2, height / 2});
    }
}

void Dialog::orderFocus()
{
    // Who opens a dialog wants its first field; the close button comes last.
    QWidget* first = nullptr;
    QWidget* last = nullptr;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        const bool takesTab =
            (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
        if (!takesTab || widget == close_ || !isAncestorOf(widget) || !widget->isVisibleTo(this))
            continue;
        if (!first)
            first = widget;
        last = widget;
    }
    if (last)
        setTabOrder(last, close_);
    const bool chosen = focusWidget() && focusWidget() != close_;
    if (first && !chosen)
        first->setFocus(Qt::OtherFocusReason);
}

void Dialog::showEvent(QShowEvent* event)
{
    if (QWidget* window = parentWidget()) {
        focusBefore_ = window->focusWidget();
        if (!dimmer_)
            dimmer_ = new Dimmer{window};
        window->installEventFilter(this);
    }
    fit();
    // Once more when the window system has placed it: some ignore a move that comes before.
    QMetaObject::invokeMethod(
        this, [this] { fit(); }, Qt::QueuedConnection);
    orderFocus();
    Themed::showEvent(event);
}

void Dialog::hideEvent(QHideEvent* event)
{
    Themed::hideEvent(event);
    if (dimmer_) {
        dimmer_->hide();
        dimmer_->deleteLater();
        dimmer_ = nullptr;
    }
    if (QWidget* window = parentWidget()) {
        window->removeEventFilter(this);
        if (focusBefore_) {
            window->activateWindow();
            focusBefore_->setFocus(Qt::OtherFocusReason);
        }
    }
}

bool Dialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        if (dimmer_)
            dimmer_->setGeometry(parentWidget()->rect());
        fit();
    }
    return Themed::eventFilter(watched, event);
}

void Dialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && primary_) {
        // A multi-line text keeps a plain Enter to itself and lets Ctrl+Enter through to here.
        if (primary_->isEnabled())
            primary_->click();
        return;
    }
    Themed::keyPressEvent(event);
}

void Dialog::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    const int radius = theme().px(Px::RadiusPanel);
    QPainterPath outline;
    outline.addRoundedRect(QRectF{rect()}, radius, radius);
    // A mask instead of a translucent window: it works without a compositor.
    setMask(QRegion{outline.toFillPolygon().toPolygon()});
}

void Dialog::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    const int line = t.px(Px::Hairline);
    // The pixels that the mask leaves at the rounded corners take the colour of the dimmed page.
    painter.fillRect(rect(), mixed(t.color(Color::Canvas), t.color(Color::Dim)));
    QPainterPath outline;
    const int radius = t.px(Px::RadiusPanel);
    outline.addRoundedRect(QRectF{rect()}, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(rect(), t.color(Color::Canvas));
    painter.fillRect(QRect{0, titleRow_->geometry().bottom(), width(), line}, t.color(Color::Line));
    if (!footer_->isHidden()) {
        painter.fillRect(footer_->geometry().adjusted(-line, 0, line, line), t.color(Color::App));
        painter.fillRect(QRect{0, footer_->y(), width(), line}, t.color(Color::Line));
    }
    painter.setClipping(false);
    paintBox(painter, rect(), radius, {}, t.color(Color::Line2), line);
}

} // namespace tandan::ui
