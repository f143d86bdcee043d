#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace tandan::ui {

/// Whether the desktop asks for dark windows. Starts from the lightness of the platform's own palette and is
/// corrected by the settings portal where there is one (Qt 6.4 has no colorScheme()). Create it before the
/// application's palette is replaced. Thread: GUI.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent);
    [[nodiscard]] bool isDark() const { return dark_; }

Q_SIGNALS:
    void changed();

private:
    void askPortal();
    void take(const QVariant& value);
#ifdef TANDAN_WITH_DBUS
private Q_SLOTS:
    void onPortalSetting(const QString& area, const QString& key, const QDBusVariant& value);
#endif

private:
    bool dark_;
};

} // namespace tandan::ui
