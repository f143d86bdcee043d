#include "ui/widgets/statushints.h"

#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QMouseEvent>
#include <QPainter>

namespace tandan::ui {

namespace {

constexpr std::size_t kAlwaysShown = 3;

int hintWidth(const Theme& theme, const KeyHint& hint)
{
    int width = textWidth(hint.text, theme, TextRole::Small) + theme.px(Px::GapTight);
    for (const QString& key : hint.keys)
        width += keyCapWidth(theme, key) + theme.px(Px::GapChip);
    return width;
}

} // namespace

StatusHints::StatusHints(QWidget* parent) : Themed{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Keys that work here"));
}

KeyHint StatusHints::allKeys()
{
    return {{QString{u'?'}}, tr("All shortcuts")};
}

void StatusHints::setHints(std::vector<KeyHint> hints)
{
    hints_ = std::move(hints);
    QStringList spoken;
    for (const KeyHint& hint : hints_)
        spoken += hint.keys.join(u' ') + u' ' + hint.text;
    setAccessibleDescription(spoken.join(u", "));
    updateGeometry();
    update();
}

std::vector<KeyHint> StatusHints::fitting() const
{
    const Theme t = theme();
    const KeyHint last = allKeys();
    int used = t.px(Px::GapPanel) + hintWidth(t, last);
    std::vector<KeyHint> shown;
    for (const KeyHint& hint : hints_) {
        const int more = hintWidth(t, hint) + t.px(Px::GapPanel);
        if (shown.size() >= kAlwaysShown && used + more > width())
            break;
        used += more;
        shown.push_back(hint);
    }
    shown.push_back(last);
    return shown;
}

QStringList StatusHints::shownTexts() const
{
    QStringList texts;
    for (const KeyHint& hint : fitting())
        texts += hint.text;
    return texts;
}

QSize StatusHints::sizeHint() const
{
    const Theme t = theme();
    int width = t.px(Px::GapPanel) + hintWidth(t, allKeys());
    for (const KeyHint& hint : hints_)
        width += hintWidth(t, hint) + t.px(Px::GapPanel);
    return {width, t.px(Px::StatusBar)};
}

QSize StatusHints::minimumSizeHint() const
{
    return {0, theme().px(Px::StatusBar)};
}

void StatusHints::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    int x = t.px(Px::GapPanel);
    for (const KeyHint& hint : fitting()) {
        for (const QString& key : hint.keys)
            x += paintKeyCap(painter, QRect{x, 0, width() - x, height()}, t, key) + t.px(Px::GapChip);
        x += paintText(painter, QRect{x, 0, width() - x, height()}, hint.text, t, TextRole::Small,
                       t.color(Color::Text2)) +
             t.px(Px::GapTight) + t.px(Px::GapPanel);
    }
}

void StatusHints::mouseReleaseEvent(QMouseEvent* event)
{
    const Theme t = theme();
    int end = t.px(Px::GapPanel);
    int start = 0;
    for (const KeyHint& hint : fitting()) {
        start = end;
        end += hintWidth(t, hint) + t.px(Px::GapPanel);
    }
    const qreal at = event->position().x();
    if (event->button() == Qt::LeftButton && at >= start && at < end)
        Q_EMIT allKeysRequested();
}

} // namespace tandan::ui
