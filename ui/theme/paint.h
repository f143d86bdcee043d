#pragma once

#include "ui/theme/theme.h"

#include <QRect>

class QPainter;

namespace tandan::ui {

/// A rounded box with a border drawn wholly inside `rect`. An invalid colour leaves that part out.
void paintBox(QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& line = {},
              int lineWidth = 1);

/// The 2 px accent ring inside `rect` that every focused control shows, mouse or keyboard.
void paintFocusRing(QPainter& painter, const QRect& rect, const Theme& theme, int radius);

/// One line of text, centred on the line height of `role` rather than on font metrics, elided on the right.
/// \return the width the shown text takes
int paintText(QPainter& painter, const QRect& rect, const QString& text, const Theme& theme, TextRole role,
              const QColor& color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Width of `text` in `role`, in logical pixels.
[[nodiscard]] int textWidth(const QString& text, const Theme& theme, TextRole role);

} // namespace tandan::ui
