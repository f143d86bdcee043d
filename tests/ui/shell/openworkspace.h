#pragma once

#include "core/language/language.h"
#include "tests/support/testbook.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/shell/settings.h"
#include "ui/shell/window.h"
#include "ui/theme/themecontroller.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace tandan::test {

/// The whole main window on a real book, in Chinese, shown and idle. The boss works in it unless told
/// otherwise.
class OpenWorkspace
{
public:
    enum class Writable { Yes, No };

    explicit OpenWorkspace(Language language = Language::Chinese, Writable writable = Writable::Yes);

    /// Opens the window anew, as `actor`.
    void restart(const Actor& actor);
    [[nodiscard]] ui::Window& window() { return workspace_->window(); }
    [[nodiscard]] ui::Workspace& workspace() { return *workspace_; }
    [[nodiscard]] TestBook& testBook() { return book_; }
    [[nodiscard]] Book& book() { return workspace_->book(); }
    [[nodiscard]] ui::Settings& settings() { return settings_; }
    [[nodiscard]] ui::ThemeController& theme() { return theme_; }

    /// Adds customers through the book that the window shows.
    void addCustomers(const QStringList& names);
    /// Runs the event loop until the book has answered and what it answered is shown.
    void settle();
    [[nodiscard]] QString toast();
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        auto* widget = window().findChild<Widget*>(name);
        EXPECT_TRUE(widget) << qPrintable(name);
        return widget;
    }

private:
    TempDir dir_;
    TestBook book_;
    Translations translations_;
    ui::ThemeController theme_;
    ui::Settings settings_;
    std::shared_ptr<Book> shared_;
    std::unique_ptr<ui::Workspace> workspace_;
};

} // namespace tandan::test
