#pragma once

#include "ui/deals/dealpagemodel.h"
#include "ui/theme/theme.h"

#include <QRect>

class QPainter;

namespace tandan::ui {

struct CardState
{
    bool hovered = false;
    bool selected = false;
    bool dragged = false; ///< the one left behind while its picture follows the pointer
};

/// Paints a deal as a card: customer and amount; title; salesperson, age, concession dots; next step and due.
/// \param rect of the card, Px::Card high
void paintCard(QPainter& painter, const QRect& rect, const Theme& theme, const DealCard& card,
               const CardContext& context, const CardState& state);

/// A card whose deal has not been fetched yet: bars in place of its lines.
void paintCardPlaceholder(QPainter& painter, const QRect& rect, const Theme& theme);

} // namespace tandan::ui
