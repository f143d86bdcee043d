#pragma once

#include "ui/theme/themecontroller.h"

#include <QSettings>
#include <QVariant>

namespace tandan::ui {

/// What the program remembers about this computer's user. What belongs to the team is in the book (Policy).
enum class Setting {
    Theme,       ///< "system", "light" or "dark"
    TextPercent, ///< 90 to 130
    Language,    ///< "zh" or "en"; empty: by the system's language
    Person,      ///< name of who works here; empty: the boss of the book
    Geometry,    ///< of the main window
    Page,        ///< name of the page shown last
};

/// The remembered choices in one file that only its owner can read. Names and defaults stand in one table, so
/// that nobody types a key. Thread: GUI.
class Settings
{
public:
    /// \param file path of the file; it is made, 0600, with the first change
    explicit Settings(const QString& file);
    /// `tandan/settings.ini` in the user's configuration folder.
    [[nodiscard]] static QString usualFile();

    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] int number(Setting setting) const { return value(setting).toInt(); }
    void set(Setting setting, const QVariant& value);

private:
    QSettings store_;
};

/// How a theme is stored: "system", "light", "dark"; anything else reads as the system's.
[[nodiscard]] QString themeCode(ThemeMode mode);
[[nodiscard]] ThemeMode themeFromCode(const QString& code);

} // namespace tandan::ui
