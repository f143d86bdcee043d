#include "ui/deals/searchfilter.h"

#include <QInputMethodEvent>
#include <QLineEdit>

namespace tandan::ui {

namespace {
constexpr std::chrono::milliseconds kPause{120};
} // namespace

SearchFilter::SearchFilter(QLineEdit* edit) : QObject{edit}, edit_{edit}
{
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    edit->installEventFilter(this);
    connect(&pause_, &QTimer::timeout, this, &SearchFilter::apply);
    connect(edit, &QLineEdit::textChanged, &pause_, qOverload<>(&QTimer::start));
    connect(edit, &QLineEdit::returnPressed, this, &SearchFilter::apply);
}

void SearchFilter::clear()
{
    edit_->clear();
    apply();
}

bool SearchFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod) {
        composing_ = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        // A composition given up leaves the text as it was before it began, which may not be asked yet.
        if (!composing_)
            pause_.start();
    }
    return QObject::eventFilter(watched, event);
}

void SearchFilter::apply()
{
    pause_.stop();
    const QString text = edit_->text().trimmed();
    if (composing_ || text == text_)
        return;
    text_ = text;
    Q_EMIT changed();
}

} // namespace tandan::ui
