#include "ui/meeting/whenline.h"

#include "ui/form/daypicker.h"
#include "ui/page/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

WhenLine::WhenLine(const Clock& clock, QWidget* parent)
    : Themed{parent},
      clock_{clock},
      line_{new InputField{tr("Next step"), this}},
      row_{new QWidget{this}},
      when_{new Label{{}, TextRole::BodyBold, Color::Text, row_}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::GapChip));
    line_->edit()->setObjectName(u"nextEdit"_s);
    line_->setPlaceholder(tr("Such as: tomorrow 10:00 call about the payment terms"));
    line_->edit()->installEventFilter(this);
    setFocusProxy(line_);
    column->addWidget(line_);
    auto* row = new QHBoxLayout{row_};
    row->setContentsMargins(theme().px(Px::Gap), 0, theme().px(Px::Gap), 0);
    row->addWidget(new IconLabel{Icon::Calendar, Color::Accent, {}, Px::Icon, row_});
    when_->setObjectName(u"whenLabel"_s);
    row->addWidget(when_, 1);
    auto* pick = new Button{Button::Kind::Text, tr("Pick another day"), row_};
    pick->setSmall(true);
    pick->setKey(u"Alt ↓"_s);
    pick->setFocusPolicy(Qt::NoFocus);
    connect(pick, &Button::clicked, this, &WhenLine::openCalendar);
    row->addWidget(pick);
    column->addWidget(row_);
    connect(line_->edit(), &QLineEdit::textChanged, this, [this] {
        line_->setError({});
        Q_EMIT edited();
    });
}

void WhenLine::showWhen(const std::optional<When>& when)
{
    when_->setText(when ? longDay(when->day, when->minute) +
                              (when->rest.isEmpty() ? QString{} : u" · "_s + when->rest)
                        : QString{});
    row_->setVisible(when.has_value());
}

bool WhenLine::showsWhen() const
{
    return !row_->isHidden();
}

void WhenLine::openCalendar()
{
    const Instant now = clock_.now();
    const auto typed = parseWhen(line_->text(), now);
    pickDay(line_, typed ? typed->day : now.day(), [this, typed](Day day) {
        const QString time = typed && typed->minute ? u" "_s + clockTime(*typed->minute) : QString{};
        line_->setText(u"%1%2 %3"_s.arg(formatDay(day), time, typed ? typed->rest : line_->text()).trimmed());
        line_->setFocus();
    });
}

bool WhenLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line_->edit() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return Themed::eventFilter(watched, event);
}

} // namespace tandan::ui
