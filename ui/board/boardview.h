#pragma once

#include "ui/board/boardcolumn.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>

#include <array>
#include <functional>

namespace tandan::ui {

/// The six columns side by side. They stop at Px::ColumnMin; then the board scrolls sideways and keeps the
/// focused column in view. One card is selected on the whole board.
class BoardView : public QScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(QWidget* parent = nullptr);

    [[nodiscard]] BoardColumn* column(Stage stage) const { return columns_[static_cast<std::size_t>(stage)]; }
    /// The column whose card is selected, the first one before any is.
    [[nodiscard]] BoardColumn* currentColumn() const { return column(current_); }
    [[nodiscard]] const DealCard* currentCard() const;
    /// Selects a card and brings it into view; without a row the column alone. Does not move the focus.
    void select(Stage stage, int row);
    void focusCurrent();

    /// What to show in the slot when the dragged deal hovers over a column.
    void setSlotWords(std::function<DropSlot(const DealCard&, Stage to)> words)
    {
        slotWords_ = std::move(words);
    }
    /// Asks for the words again while a card is being dragged, because more is known now.
    void updateSlot();
    [[nodiscard]] bool isDragging() const { return dragged_.has_value(); }
    void cancelDrag();

Q_SIGNALS:
    void openRequested(tandan::ui::BoardColumn* column, int row);
    void moveRequested(const tandan::DealCard& card, tandan::Stage to);
    void nextStepRequested(const tandan::DealCard& card);
    void shelveRequested(const tandan::DealCard& card);
    void previewRequested(const tandan::DealCard& card, const QRect& globalCard);
    void menuRequested(tandan::ui::BoardColumn* column, int row, const QPoint& globalAt);
    void selectionChanged();
    void dragBegan(const tandan::DealCard& card);

private:
    void connectColumn(BoardColumn* column);
    void stepFrom(Stage from, int columns);
    void beginDrag(BoardColumn* from, int row, const QPoint& grip);
    void drag(const QPoint& globalAt);
    void drop(const QPoint& globalAt);
    void scrollWhileDragging();
    [[nodiscard]] BoardColumn* columnAt(const QPoint& globalAt) const;

    std::array<BoardColumn*, 6> columns_{};
    Stage current_ = Stage::Rapport;
    std::function<DropSlot(const DealCard&, Stage)> slotWords_;

    std::optional<DealCard> dragged_;
    QLabel* picture_;
    QPoint grip_;
    QPoint pointer_;
    QTimer edgeScroll_;
};

} // namespace tandan::ui
