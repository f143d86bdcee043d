#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

namespace tandan::ui {

Toast::Toast(QWidget* host)
    : Themed{host},
      mark_{new IconLabel{Icon::Check, Color::Green, {}, Px::Icon, this}},
      message_{new Label{{}, TextRole::Body, Color::Text, this}},
      undo_{new Button{Button::Kind::Link, tr("Undo"), this}}
{
    auto* row = new QHBoxLayout{this};
    row->addWidget(mark_);
    row->addWidget(message_, 1);
    row->addWidget(undo_);
    undo_->setSmall(true);
    undo_->setKey(QKeySequence{QKeySequence::Undo}.toString(QKeySequence::NativeText).replace(u'+', u' '));
    life_.setSingleShot(true);
    connect(&life_, &QTimer::timeout, this, &Toast::leaveWhenIdle);
    connect(undo_, &Button::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    host->installEventFilter(this);
    hide();
    Toast::themeChanged();
}

void Toast::themeChanged()
{
    const Theme t = theme();
    layout()->setContentsMargins(t.px(Px::GapWide), 0, t.px(Px::GapWide), 0);
    layout()->setSpacing(t.px(Px::Gap));
    place();
}

void Toast::show(const QString& message, bool undoable)
{
    message_->setText(message);
    undo_->setVisible(undoable);
    setAccessibleName(message);
    place();
    QWidget::show();
    raise();
    QAccessibleEvent announcement{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&announcement);
    life_.start(theme().span(Span::Toast));
}

QString Toast::message() const
{
    return message_->text();
}

void Toast::place()
{
    const Theme t = theme();
    const QWidget* host = parentWidget();
    const int margin = t.px(Px::PageMargin);
    layout()->invalidate();
    const int width =
        std::min({layout()->sizeHint().width(), t.px(Px::ToastMax), host->width() - 2 * margin});
    const int height = t.px(Px::Toast);
    setGeometry(host->width() - width - margin, host->height() - height - margin, width, height);
}

void Toast::leaveWhenIdle()
{
    const bool attended = underMouse() || undo_->hasFocus();
    if (attended)
        life_.start(theme().span(Span::Toast));
    else
        hide();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return Themed::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    Themed::enterEvent(event);
    life_.stop();
}

void Toast::leaveEvent(QEvent* event)
{
    Themed::leaveEvent(event);
    if (isVisible())
        life_.start(theme().span(Span::Toast));
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    Themed::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    paintBox(painter, rect(), t.px(Px::Radius), t.color(Color::Surface), t.color(Color::Line2),
             t.px(Px::Hairline));
}

} // namespace tandan::ui
