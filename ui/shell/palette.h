#pragma once

#include "core/base/result.h"
#include "ui/page/answer.h"
#include "ui/theme/icons.h"
#include "ui/widgets/themed.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <vector>

class QListView;
class QStandardItemModel;

namespace tandan::ui {

class SearchField;

/// A line of the palette and what it does.
struct PaletteEntry
{
    Icon icon = Icon::ArrowRight;
    QString text;
    QString note; ///< quiet, at the right: the kind, the menu, the customer
    QString key;  ///< shortcut, shown in a cap
    std::function<void()> run;
};

/// Looks things up in the book while the person types.
using Finder = std::function<QFuture<Result<std::vector<PaletteEntry>>>(const QString& text)>;

/// Ctrl+K: one line to find deals, customers, pages and commands. ↑ ↓ choose while the line keeps the focus,
/// Enter does it, Esc leaves. Window-modal; open with open().
class Palette : public Themed<QDialog>
{
    Q_OBJECT
public:
    /// \param fixed commands and pages, filtered here \param finders answers appear above the commands
    Palette(std::vector<PaletteEntry> fixed, std::vector<Finder> finders, QWidget* parent);

    /// What is listed now, in order.
    [[nodiscard]] QStringList shownTexts() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void search(const QString& text);
    void show(std::size_t finder, std::vector<PaletteEntry> found);
    void list();
    void runCurrent();
    void step(int by);

    std::vector<PaletteEntry> fixed_;
    std::vector<Finder> finders_;
    std::vector<std::vector<PaletteEntry>> found_; ///< one for each finder
    std::vector<PaletteEntry> shown_;
    SearchField* field_;
    QListView* view_;
    QStandardItemModel* model_;
    Question question_;
};

} // namespace tandan::ui
