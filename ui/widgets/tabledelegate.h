#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QStyledItemDelegate>
#include <QWidget>

class QTableView;

namespace tandan::ui {

/// Item roles that TableDelegate understands beside Qt's own. Models outside ui/ answer none of them.
enum CellRole {
    ToneRole = Qt::UserRole + 0x200, ///< int, a Tone: colour of the text
    StageRole,                       ///< int 1–6: the text is the stage's name and is drawn as its tag
    InvalidRole,                     ///< bool: red tint and border
    IconRole,                        ///< int, an Icon: before the text
    BoldRole,                        ///< bool
    HintRole,                        ///< bool: text in the hint colour
};

/// Height of a table's rows.
enum class Density { Normal, Dense, TwoLine };

/// Paints table cells: a line below each row, no zebra, no vertical lines, hover, accent tint when selected,
/// and a 3 px accent edge on the current row. Elided text is shown whole in a tooltip.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Gives `view` its rows, header and selection behaviour, and itself as delegate and child.
    static TableDelegate* attach(QTableView* view, Density density = Density::Normal);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    TableDelegate(QTableView* view, Density density);
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Background, hover, selection, edge and line of one cell; a subclass calls it before its own drawing.
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Where the content of a cell goes.
    [[nodiscard]] static QRect contentRect(const Theme& theme, const QRect& cell);

private:
    void applySizes();
    void hover(const QModelIndex& index);

    QTableView* view_;
    QPointer<QWidget> viewport_;
    Density density_;
    int hoveredRow_ = -1;
};

} // namespace tandan::ui
