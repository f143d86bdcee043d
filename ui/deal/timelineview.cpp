#include "ui/deal/timelineview.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTextLines = 2;

const TimelineEntry& entryAt(const QModelIndex& index)
{
    return static_cast<const TimelineModel*>(index.model())->entry(index.row());
}

struct Places
{
    int day, dot, text; ///< left edges
};

Places places(const Theme& t)
{
    const int day = t.px(Px::GapWide);
    const int dot = day + textWidth(u"12/30"_s, t, TextRole::Small) + t.px(Px::Gap);
    return {day, dot, dot + t.px(Px::Dot) + t.px(Px::GapPanel)};
}

/// Breaks `text` into at most two lines; the second takes the rest and is elided when painted.
QStringList wrapped(const QString& text, const Theme& t, int width)
{
    QStringList lines;
    QTextLayout layout{text, t.font(TextRole::Body)};
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == kTextLines - 1) {
            lines << text.mid(line.textStart());
            break;
        }
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

int textArea(const Theme& t, int width)
{
    return std::max(t.px(Px::CardMin), width - places(t).text - t.px(Px::GapWide));
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme t = Theme::of(option.widget);
    const TimelineEntry& e = entryAt(index);
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    int height = 2 * t.px(Px::Gap) + std::max(t.line(TextRole::Body), t.px(Px::StageTag));
    if (!e.text.isEmpty())
        height += static_cast<int>(wrapped(e.text, t, textArea(t, width)).size()) * t.line(TextRole::Body);
    if (!e.tags.empty())
        height += t.px(Px::Badge) + t.px(Px::GapChip);
    return {0, height};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Theme t = Theme::of(option.widget);
    const TimelineEntry& e = entryAt(index);
    const Places at = places(t);
    const QRect all = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(all, t.color(Color::Hover));
    const int hair = t.px(Px::Hairline);
    painter->fillRect(QRect{all.left() + at.text, all.bottom(), all.width() - at.text, hair},
                      t.color(Color::Line));

    const int head = std::max(t.line(TextRole::Body), t.px(Px::StageTag));
    QRect line{all.left() + at.text, all.top() + t.px(Px::Gap), all.width() - at.text - t.px(Px::GapWide),
               head};
    painter->fillRect(QRect{all.left() + at.dot + t.px(Px::Dot) / 2, all.top(), hair, all.height()},
                      t.color(Color::Line2));
    painter->setPen(Qt::NoPen);
    painter->setBrush(e.stage ? t.stage(position(*e.stage)).hue : t.color(Color::Text3));
    painter->drawEllipse(
        QRect{all.left() + at.dot, line.center().y() - t.px(Px::Dot) / 2, t.px(Px::Dot), t.px(Px::Dot)});
    paintText(*painter, QRect{all.left() + at.day, line.top(), at.dot - at.day, head},
              index.data(TimelineModel::DayRole).toString(), t, TextRole::Small, t.color(Color::Text3));

    const int who = textWidth(e.who, t, TextRole::Small);
    paintText(*painter, line, e.who, t, TextRole::Small, t.color(Color::Text3),
              Qt::AlignRight | Qt::AlignVCenter);
    QRect title = line.adjusted(0, 0, -who - t.px(Px::Gap), 0);
    title.setLeft(title.left() +
                  paintText(*painter, title, e.title, t, TextRole::BodyBold, t.color(Color::Text)) +
                  t.px(Px::Gap));
    if (e.stage && title.width() > stageTagWidth(t, displayName(*e.stage)))
        title.setLeft(title.left() +
                      paintStageTag(*painter, title, t, position(*e.stage), displayName(*e.stage)) +
                      t.px(Px::Gap));
    if (!e.detail.isEmpty() && title.width() > 0)
        paintText(*painter, title, e.detail, t, TextRole::Body, t.color(Color::Text2));

    int y = line.bottom() + 1;
    if (!e.text.isEmpty()) {
        for (const QString& words : wrapped(e.text, t, textArea(t, all.width()))) {
            paintText(*painter, QRect{line.left(), y, line.width(), t.line(TextRole::Body)}, words, t,
                      TextRole::Body, t.color(Color::Text));
            y += t.line(TextRole::Body);
        }
    }
    QRect tags{line.left(), y + t.px(Px::GapChip), line.width(), t.px(Px::Badge)};
    for (const auto& tag : e.tags) {
        if (tags.width() < badgeWidth(t, tag.text))
            break;
        tags.setLeft(tags.left() + paintBadge(*painter, tags, t, tag.tone, tag.text) + t.px(Px::GapInline));
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, all, t, t.px(Px::RadiusBadge));
    painter->restore();
}

TimelineView::TimelineView(QWidget* parent) : Themed{parent}
{
    setItemDelegate(new TimelineDelegate{this});
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    // Rows are measured in steps, so that a long history does not hold up the first paint.
    setLayoutMode(QListView::Batched);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    Themed::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void TimelineView::themeChanged()
{
    scheduleDelayedItemsLayout();
}

} // namespace tandan::ui
