#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace tandan::ui {

/// The menus of the window, from left to right.
enum class MenuId { File, Edit, View, Deal, Meeting, Team, Tools, Help };
inline constexpr int kMenuCount = static_cast<int>(MenuId::Help) + 1;

/// The menu bar. Every command of the program stands in it once; the palette and the list of keys read it
/// from here. Menus without a command are not shown.
class Menus : public QObject
{
    Q_OBJECT
public:
    explicit Menus(QMainWindow& window);

    /// \param text with its mnemonic ("&Undo") and "…" where a question follows
    QAction* add(MenuId menu, const QString& text, const QKeySequence& key, std::function<void()> run);
    QMenu* addSubmenu(MenuId menu, const QString& text);
    void addSeparator(MenuId menu);

    /// A command with the menu it stands in.
    struct Entry
    {
        QString menu; ///< without mnemonic
        QAction* action;
    };
    /// All commands that can be used now, in the order of the menus.
    [[nodiscard]] std::vector<Entry> entries() const;

    /// A text without its mnemonic, Chinese ones such as "(F)" included.
    [[nodiscard]] static QString plain(QString text);

private:
    std::vector<QMenu*> menus_;
};

} // namespace tandan::ui
