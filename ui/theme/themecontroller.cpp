#include "ui/theme/themecontroller.h"

#include "ui/theme/style.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>
#include <QVariant>

namespace tandan::ui {

namespace {
Theme::Scheme schemeFor(ThemeMode mode, const SystemScheme& system)
{
    switch (mode) {
    case ThemeMode::Light:
        return Theme::Scheme::Light;
    case ThemeMode::Dark:
        return Theme::Scheme::Dark;
    case ThemeMode::System:
        break;
    }
    return system.isDark() ? Theme::Scheme::Dark : Theme::Scheme::Light;
}
} // namespace

ThemeController::ThemeController(QApplication& app, ThemeMode mode, int textPercent)
    : app_{app},
      system_{new SystemScheme{this}},
      mode_{mode},
      theme_{Theme::load(schemeFor(mode, *system_), textPercent)}
{
    // The application owns its style.
    QApplication::setStyle(new Style);
    connect(system_, &SystemScheme::changed, this, [this] { setMode(mode_); });
    apply();
}

ThemeController::~ThemeController()
{
    app_.setProperty(kThemeProperty, QVariant{});
    app_.setStyleSheet({});
}

void ThemeController::setMode(ThemeMode mode)
{
    mode_ = mode;
    const Theme next = Theme::load(schemeFor(mode, *system_), theme_.textPercent());
    if (next == theme_)
        return;
    theme_ = next;
    apply();
}

void ThemeController::setTextPercent(int percent)
{
    const Theme next = Theme::load(theme_.scheme(), percent);
    if (next == theme_)
        return;
    theme_ = next;
    apply();
}

void ThemeController::apply()
{
    app_.setProperty(kThemeProperty, QVariant::fromValue(theme_));
    const QFont body = theme_.font(TextRole::Body);
    QApplication::setFont(body);
    QToolTip::setFont(theme_.font(TextRole::Small));
    QToolTip::setPalette(theme_.palette());
    QApplication::setPalette(theme_.palette());
    // Last, because it sends every widget the StyleChange at which our widgets lay themselves out anew.
    app_.setStyleSheet(theme_.styleSheet());
    Q_EMIT changed();
}

} // namespace tandan::ui
