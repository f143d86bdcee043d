#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace tandan::ui {

class SystemScheme;

/// What the person chose in the view menu.
enum class ThemeMode { System, Light, Dark };

/// Owns the theme of one application and applies it: Fusion with our style on top, then palette, then style
/// sheet, so that native popups match. Create one in main, before the first window, and hand it down; whoever
/// only paints asks Theme::of(). Thread: GUI.
class ThemeController : public QObject
{
    Q_OBJECT
public:
    /// Installs the theme on `app`, which must outlive the controller.
    explicit ThemeController(QApplication& app, ThemeMode mode = ThemeMode::System, int textPercent = 100);
    ~ThemeController() override;

    [[nodiscard]] const Theme& theme() const { return theme_; }
    [[nodiscard]] ThemeMode mode() const { return mode_; }

    /// Repaints every window at once; no restart.
    void setMode(ThemeMode mode);
    /// \param percent 90 to 130; other values are moved into the range
    void setTextPercent(int percent);

Q_SIGNALS:
    /// The theme is in place on every widget. Only for what is not a widget's painting, such as a cached
    /// picture.
    void changed();

private:
    void apply();

    QApplication& app_;
    SystemScheme* system_;
    ThemeMode mode_;
    Theme theme_;
};

} // namespace tandan::ui
