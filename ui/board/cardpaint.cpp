#include "ui/board/cardpaint.h"

#include "ui/deals/cardwords.h"
#include "ui/page/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal kDraggedOpacity = 0.5;

/// Where the lines of a card are.
struct Lines
{
    QRect first, title, facts, divider, next;

    Lines(const QRect& card, const Theme& theme)
    {
        const QRect inner = card.adjusted(theme.px(Px::GapPanel), 0, -theme.px(Px::GapPanel), 0);
        int y = card.top() + theme.px(Px::Gap);
        const auto take = [&](int height) {
            const QRect line{inner.x(), y, inner.width(), height};
            y += height;
            return line;
        };
        first = take(theme.line(TextRole::Body));
        title = take(theme.line(TextRole::Small));
        y += theme.px(Px::GapChip);
        facts = take(theme.px(Px::Avatar));
        y += theme.px(Px::GapInline);
        divider = QRect{card.x(), y, card.width(), theme.px(Px::Hairline)};
        next = QRect{inner.x(), divider.bottom() + 1, inner.width(), card.bottom() - divider.bottom() - 1};
    }
};

void paintSplit(QPainter& painter, const QRect& line, const Theme& theme, const QString& left,
                TextRole leftRole, const QColor& leftInk, const QString& right, TextRole rightRole,
                const QColor& rightInk)
{
    const int rightWidth = right.isEmpty() ? 0 : textWidth(right, theme, rightRole) + theme.px(Px::GapInline);
    paintText(painter, line.adjusted(0, 0, -rightWidth, 0), left, theme, leftRole, leftInk);
    paintText(painter, line, right, theme, rightRole, rightInk, Qt::AlignRight | Qt::AlignVCenter);
}

void paintAge(QPainter& painter, const QRect& area, const Theme& theme, const DealCard& card,
              const CardContext& context)
{
    const Age age = ageOf(card, context);
    const QString text = ageText(card, context);
    if (age == Age::Stalled) {
        paintBadge(painter, area, theme, Tone::Red, text, Icon::Hourglass);
        return;
    }
    const QColor ink = theme.color(age == Age::Near ? Color::Amber : Color::Text3);
    const int icon = theme.px(Px::IconSmall);
    paintIcon(painter, Icon::Clock, QRect{area.x(), area.y(), icon, area.height()}, icon, ink);
    paintText(painter, area.adjusted(icon + theme.px(Px::GapChip), 0, 0, 0), text, theme, TextRole::Small,
              ink);
}

void paintFacts(QPainter& painter, const QRect& line, const Theme& theme, const DealCard& card,
                const CardContext& context)
{
    const int avatar = theme.px(Px::Avatar);
    paintAvatar(painter, QRect{line.x(), line.y(), avatar, line.height()}, theme, card.ownerId.value(),
                card.owner, avatar);
    const int dots = concessionDotsWidth(theme);
    paintAge(painter, line.adjusted(avatar + theme.px(Px::Gap), 0, -dots - theme.px(Px::GapInline), 0), theme,
             card, context);
    paintConcessionDots(painter, QRect{line.right() + 1 - dots, line.y(), dots, line.height()}, theme,
                        dotsOf(card));
}

void paintNext(QPainter& painter, const QRect& line, const Theme& theme, const DealCard& card,
               const Day& today)
{
    const int icon = theme.px(Px::IconSmall);
    const QRect iconArea{line.x(), line.y(), icon, line.height()};
    const QRect text = line.adjusted(icon + theme.px(Px::GapInline), 0, 0, 0);
    if (!card.next) {
        const QColor amber = theme.color(Color::Amber);
        const QString key = u"N"_s;
        const int cap = keyCapWidth(theme, key);
        paintIcon(painter, Icon::Plus, iconArea, icon, amber);
        paintText(painter, text.adjusted(0, 0, -cap - theme.px(Px::GapInline), 0),
                  QCoreApplication::translate("DealCard", "Set next step"), theme, TextRole::SmallBold,
                  amber);
        paintKeyCap(painter, QRect{line.right() + 1 - cap, line.y(), cap, line.height()}, theme, key);
        return;
    }
    const Tone tone = dueTone(card.next->due, today);
    const bool near = tone == Tone::Red || tone == Tone::Accent;
    paintIcon(painter, Icon::ArrowRight, iconArea, icon, theme.color(Color::Text));
    paintSplit(painter, text, theme, card.next->what, TextRole::Small, theme.color(Color::Text2),
               shortDue(card.next->due, today), near ? TextRole::SmallBold : TextRole::Small,
               near ? toneColors(theme, tone).ink : theme.color(Color::Text3));
}

/// The red edge of a stalled card, cut by the card's round corners.
void paintStalledEdge(QPainter& painter, const QRect& rect, const Theme& theme)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, theme.px(Px::Radius), theme.px(Px::Radius));
    QPainterPath edge;
    edge.addRect(QRect{rect.topLeft(), QSize{theme.px(Px::StalledEdge), rect.height()}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape.intersected(edge), theme.color(Color::Red));
    painter.restore();
}

} // namespace

void paintCard(QPainter& painter, const QRect& rect, const Theme& theme, const DealCard& card,
               const CardContext& context, const CardState& state)
{
    painter.save();
    if (state.dragged)
        painter.setOpacity(kDraggedOpacity);
    paintBox(painter, rect, theme.px(Px::Radius), theme.color(state.hovered ? Color::Hover : Color::Surface),
             theme.color(Color::Line), theme.px(Px::Hairline));
    const Lines lines{rect, theme};
    paintSplit(painter, lines.first, theme, card.customer, TextRole::BodyBold, theme.color(Color::Text),
               amountShort(card.amount), TextRole::Body, theme.color(Color::Text));
    paintText(painter, lines.title, card.title, theme, TextRole::Small, theme.color(Color::Text2));
    paintFacts(painter, lines.facts, theme, card, context);
    painter.fillRect(lines.divider, theme.color(Color::Line));
    paintNext(painter, lines.next, theme, card, context.now.day());
    if (ageOf(card, context) == Age::Stalled)
        paintStalledEdge(painter, rect, theme);
    if (state.selected)
        paintFocusRing(painter, rect, theme, theme.px(Px::Radius));
    painter.restore();
}

void paintCardPlaceholder(QPainter& painter, const QRect& rect, const Theme& theme)
{
    paintBox(painter, rect, theme.px(Px::Radius), theme.color(Color::Surface), theme.color(Color::Line),
             theme.px(Px::Hairline));
    const Lines lines{rect, theme};
    const auto bar = [&](const QRect& line, int share) {
        constexpr int kShares = 8;
        const int height = theme.px(Px::Progress);
        paintBox(painter,
                 QRect{line.x(), line.center().y() - height / 2, line.width() * share / kShares, height},
                 theme.px(Px::RadiusTick), theme.color(Color::Sunken));
    };
    bar(lines.first, 5);
    bar(lines.title, 6);
    bar(lines.facts, 3);
    bar(lines.next, 7);
}

} // namespace tandan::ui
