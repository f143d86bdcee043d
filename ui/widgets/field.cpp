#include "ui/widgets/field.h"

#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tandan::ui {

SearchField::SearchField(const QString& name, const QString& placeholder, const QString& key, QWidget* parent)
    : Themed{parent},
      key_{key}
{
    Q_ASSERT_X(!name.isEmpty(), "SearchField", "needs an accessible name");
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    SearchField::themeChanged();
}

void SearchField::themeChanged()
{
    const Theme t = theme();
    const int right = key_.isEmpty() ? 0 : keyCapWidth(t, key_) + t.px(Px::GapChip);
    setTextMargins(t.px(Px::Icon) + t.px(Px::GapInline), 0, right, 0);
}

QSize SearchField::sizeHint() const
{
    const Theme t = theme();
    return {t.px(Px::Search), t.px(Px::Control)};
}

QSize SearchField::minimumSizeHint() const
{
    const Theme t = theme();
    return {t.px(Px::SearchMin), t.px(Px::Control)};
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter{this};
    const Theme t = theme();
    const int icon = t.px(Px::Icon);
    paintIcon(painter, Icon::Search, QRect{t.px(Px::GapPanel), 0, icon, height()}, icon,
              t.color(Color::Text2));
    if (!key_.isEmpty() && text().isEmpty()) {
        const int cap = keyCapWidth(t, key_);
        paintKeyCap(painter, QRect{width() - cap - t.px(Px::Gap), 0, cap, height()}, t, key_);
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    // The first Esc empties the field; only an empty one lets Esc go back or close.
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited({});
        return;
    }
    Themed::keyPressEvent(event);
}

FieldEdit::FieldEdit(QWidget* parent) : Themed{parent} {}

void FieldEdit::setSuffix(const QString& suffix)
{
    suffix_ = suffix;
    themeChanged();
}

void FieldEdit::setLocked(bool locked)
{
    locked_ = locked;
    setReadOnly(locked);
    themeChanged();
    update();
}

void FieldEdit::themeChanged()
{
    const Theme t = theme();
    setTextMargins(locked_ ? t.px(Px::IconSmall) + t.px(Px::GapInline) : 0, 0,
                   suffix_.isEmpty() ? 0 : textWidth(suffix_, t, TextRole::Body) + t.px(Px::GapChip), 0);
    QPalette colors = palette();
    colors.setColor(QPalette::Text, t.color(locked_ ? Color::Text3 : Color::Text));
    setPalette(colors);
}

void FieldEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter{this};
    const Theme t = theme();
    if (locked_) {
        const int icon = t.px(Px::IconSmall);
        paintIcon(painter, Icon::Lock, QRect{t.px(Px::GapPanel), 0, icon, height()}, icon,
                  t.color(Color::Text3));
    }
    if (!suffix_.isEmpty())
        paintText(painter, rect().adjusted(0, 0, -t.px(Px::GapPanel), 0), suffix_, t, TextRole::Body,
                  t.color(Color::Text3), Qt::AlignRight | Qt::AlignVCenter);
}

InputField::InputField(const QString& name, QWidget* parent)
    : Themed{parent},
      edit_{new FieldEdit{this}},
      errorRow_{new QWidget{this}},
      error_{new Label{{}, TextRole::Small, Color::Red, errorRow_}}
{
    Q_ASSERT_X(!name.isEmpty(), "InputField", "needs an accessible name");
    edit_->setAccessibleName(name);
    setFocusProxy(edit_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    const Theme t = theme();
    auto* row = new QHBoxLayout{errorRow_};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.px(Px::GapChip));
    row->addWidget(new IconLabel{Icon::Warning, Color::Red, {}, Px::IconSmall, errorRow_});
    row->addWidget(error_, 1);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.px(Px::Inset));
    column->addWidget(edit_);
    column->addWidget(errorRow_);
    errorRow_->hide();
    connect(edit_, &QLineEdit::textEdited, this, &InputField::textEdited);
}

QLineEdit* InputField::edit() const
{
    return edit_;
}

void InputField::setSuffix(const QString& suffix)
{
    edit_->setSuffix(suffix);
}

void InputField::setError(const QString& error)
{
    error_->setText(error);
    errorRow_->setVisible(!error.isEmpty());
    edit_->setProperty(kInvalidProperty, !error.isEmpty());
    // The screen reader says it together with the field, not only when the eye finds the line below.
    edit_->setAccessibleDescription(error);
    edit_->update();
}

QString InputField::error() const
{
    return error_->text();
}

void InputField::setLocked(const QString& reason)
{
    locked_ = !reason.isEmpty();
    edit_->setLocked(locked_);
    edit_->setToolTip(reason);
    edit_->setAccessibleDescription(reason);
}

} // namespace tandan::ui
