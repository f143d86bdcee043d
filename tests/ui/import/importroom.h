#pragma once

#include "tests/ui/shell/openworkspace.h"
#include "ui/import/importdialog.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QTableView>

namespace tandan::test {

/// The main window with the import open, as a person sees and uses it.
class ImportRoom
{
public:
    explicit ImportRoom(Language language = Language::Chinese) : window_{language} {}

    /// Writes a file and opens the import with it, read and checked.
    ui::ImportDialog& open(const QByteArray& csv, const QString& name = QStringLiteral("list.csv"));
    /// Null when no import is open.
    [[nodiscard]] ui::ImportDialog* dialog();
    /// The one of that name on the screen: dry run and import show their results alike.
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        Widget* found = nullptr;
        for (Widget* widget : dialog()->findChildren<Widget*>(name)) {
            if (!found || widget->isVisible())
                found = widget;
        }
        EXPECT_TRUE(found) << qPrintable(name);
        return found;
    }
    [[nodiscard]] QAbstractItemModel* model(const QString& table) { return find<QTableView>(table)->model(); }
    /// The text of a cell, found by the text of another in its row; empty when there is no such row.
    [[nodiscard]] QString cell(const QString& table, const QString& inRowWith, int column);
    /// Chooses in the list of the row with this text, as the list does when one of its entries is picked.
    void choose(const QString& table, const QString& inRowWith, const QString& choice);
    /// Presses the primary button and waits until what it began is over.
    void next();
    void pick(const QString& combo, const QString& text);
    void settle();
    [[nodiscard]] QString label(const QString& name);
    [[nodiscard]] qint64 number(const QString& sql) { return window_.testBook().number(sql); }
    [[nodiscard]] OpenWorkspace& window() { return window_; }
    [[nodiscard]] QString file(const QString& name) const { return dir_.file(name); }

private:
    TempDir dir_;
    OpenWorkspace window_;
};

} // namespace tandan::test
