#pragma once

#include "ui/deals/dealpagemodel.h"
#include "ui/widgets/themed.h"

#include <QFrame>

namespace tandan::ui {

/// A quick look at a deal beside its card. Space, Esc, Enter (which opens the deal) or a click elsewhere
/// close it. Deletes itself.
class CardPreview : public Themed<QFrame>
{
    Q_OBJECT

public:
    CardPreview(const DealCard& card, const CardContext& context, QWidget* parent);
    /// Beside the card, where there is room on the screen.
    void popupBeside(const QRect& globalCard);

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tandan::ui
