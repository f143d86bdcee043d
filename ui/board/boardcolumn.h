#pragma once

#include "core/deal/dealcard.h"
#include "ui/board/columnview.h"
#include "ui/widgets/themed.h"

#include <QScrollBar>

namespace tandan::ui {

/// Where a dragged card would land, and in words what would happen.
struct DropSlot
{
    QString text;
    bool open = true; ///< false: something is missing, and `text` says what
};

/// A column of the board: the stage's line, the head with its counts and sums, and the cards.
class BoardColumn : public Themed<QWidget>
{
    Q_OBJECT

public:
    BoardColumn(Stage stage, QWidget* parent);

    [[nodiscard]] Stage stage() const { return stage_; }
    [[nodiscard]] ColumnView* view() const { return view_; }
    [[nodiscard]] DealColumnModel* deals() const { return model_; }
    [[nodiscard]] const StageSum& sum() const { return sum_; }
    void setSum(const StageSum& sum, int standardDays);

    /// Shows the dashed slot over the cards, clear of a card held at `globalAt`; nothing takes it away.
    void showSlot(const std::optional<DropSlot>& slot, const QPoint& globalAt = {});
    [[nodiscard]] QString slotText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;

private:
    class Slot;
    void place();

    Stage stage_;
    StageSum sum_;
    int standardDays_ = 0;
    DealColumnModel* model_;
    ColumnView* view_;
    QScrollBar* bar_;
    Slot* slot_;
};

} // namespace tandan::ui
