#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace tandan::ui {

void paintBox(QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& line,
              int lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush{fill} : QBrush{Qt::NoBrush});
    if (line.isValid()) {
        // The pen straddles its path: half a width inwards keeps it inside and on whole pixels.
        const qreal half = lineWidth / 2.0;
        painter.setPen(QPen{line, static_cast<qreal>(lineWidth)});
        painter.drawRoundedRect(QRectF{rect}.adjusted(half, half, -half, -half), radius - half,
                                radius - half);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF{rect}, radius, radius);
    }
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRect& rect, const Theme& theme, int radius)
{
    paintBox(painter, rect, radius, {}, theme.color(Color::Accent), theme.px(Px::FocusRing));
}

int paintText(QPainter& painter, const QRect& rect, const QString& text, const Theme& theme, TextRole role,
              const QColor& color, Qt::Alignment alignment)
{
    painter.save();
    painter.setFont(theme.font(role));
    painter.setPen(color);
    const QFontMetrics metrics{painter.font(), painter.device()};
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    painter.restore();
    return textWidth(shown, theme, role);
}

int textWidth(const QString& text, const Theme& theme, TextRole role)
{
    // Rounded up: eliding compares with the exact width, and half a pixel too few would cost two characters.
    return static_cast<int>(std::ceil(QFontMetricsF{theme.font(role)}.horizontalAdvance(text)));
}

} // namespace tandan::ui
