#pragma once

#include <QTableView>

#include <vector>

namespace tandan::ui {

/// One thing a cell of a ChoiceTable can become.
struct Choice
{
    QString text;
    QVariant value;
    int stage = 0; ///< 1–6: shown as the tag of that stage
};

/// The role under which a model gives the std::vector<Choice> of a cell that is chosen from a list; the
/// cell's Qt::EditRole is the value of one of them.
inline constexpr int kChoicesRole = Qt::UserRole + 0x300;

/// A table in which one cell a row is a list to choose from, drawn as one. A click on it opens the list; so
/// do Enter, Space, F2 and Alt+Down from anywhere in its row.
class ChoiceTable : public QTableView
{
    Q_OBJECT
public:
    /// \param name for screen readers, required
    explicit ChoiceTable(const QString& name, QWidget* parent = nullptr);

    /// Opens the list of a row. \return false when it has none
    bool choose(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tandan::ui

Q_DECLARE_METATYPE(std::vector<tandan::ui::Choice>)
