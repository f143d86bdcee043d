#pragma once

#include "core/base/vocabulary.h"
#include "ui/board/dealcolumnmodel.h"

#include <QListView>

namespace tandan::ui {

/// The cards of one column: keys, the pointer, and where a drag begins. Letters are commands here, so the
/// input method is off.
class ColumnView : public QListView
{
    Q_OBJECT

public:
    ColumnView(DealColumnModel* model, QWidget* parent);

    [[nodiscard]] DealColumnModel* deals() const { return model_; }
    /// Pages of the model that the view shows now.
    [[nodiscard]] std::vector<int> visiblePages() const;
    /// The row that is being dragged away and drawn faint; nothing for none.
    void setDraggedRow(std::optional<int> row);
    [[nodiscard]] std::optional<int> draggedRow() const { return draggedRow_; }
    /// A picture of the card at `row`, to follow the pointer.
    [[nodiscard]] QPixmap pictureOf(int row) const;
    [[nodiscard]] QRect cardRect(int row) const;

    void keyboardSearch(const QString& text) override { Q_UNUSED(text); }

Q_SIGNALS:
    void stepAside(int columns); ///< ← or →
    void moveRequested(int row, tandan::Stage to);
    void nextStepRequested(int row);
    void previewRequested(int row);
    void shelveRequested(int row);
    void menuRequested(int row, const QPoint& globalAt);
    void selectedRow(int row);
    void dragStarted(int row, const QPoint& grip);
    void dragMoved(const QPoint& globalAt);
    void dropped(const QPoint& globalAt);
    void dragCancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    DealColumnModel* model_;
    std::optional<QPoint> pressedAt_;
    std::optional<int> draggedRow_;
};

} // namespace tandan::ui
