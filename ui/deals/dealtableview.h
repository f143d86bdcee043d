#pragma once

#include <QTableView>

namespace tandan::ui {

/// A table whose rows are deals and whose letters are commands: J K move, X selects, N O Enter act. The input
/// method is off, so they work with a Chinese one on.
class DealTableView : public QTableView
{
    Q_OBJECT

public:
    explicit DealTableView(QWidget* parent = nullptr);
    /// Rows that are selected, in order; the current one when none is.
    [[nodiscard]] std::vector<int> chosenRows() const;
    void keyboardSearch(const QString& text) override { Q_UNUSED(text); }

Q_SIGNALS:
    void openRequested(int row); ///< O or a double click
    /// Any other letter, digit or Space alone, for the page; Enter is activated(). \param key a Qt::Key
    void keyRequested(int key);
    void menuRequested(int row, const QPoint& globalAt);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void step(int rows);
};

} // namespace tandan::ui
