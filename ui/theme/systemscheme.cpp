#include "ui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef TANDAN_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

SystemScheme::SystemScheme(QObject* parent)
    : QObject{parent},
      dark_{QGuiApplication::palette().color(QPalette::Window).lightness() <
            QGuiApplication::palette().color(QPalette::WindowText).lightness()}
{
    askPortal();
}

void SystemScheme::take(const QVariant& value)
{
    // The portal says 0 for no preference: then the palette's answer stands.
    constexpr uint kNoPreference = 0;
    constexpr uint kPrefersDark = 1;
    const uint preference = value.toUInt();
    if (preference == kNoPreference || (preference == kPrefersDark) == dark_)
        return;
    dark_ = preference == kPrefersDark;
    Q_EMIT changed();
}

#ifdef TANDAN_WITH_DBUS

namespace {
constexpr auto kService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto kArea = "org.freedesktop.appearance"_L1;
constexpr auto kKey = "color-scheme"_L1;

/// Read() wraps its answer in a variant once more than SettingChanged does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    ask << QString{kArea} << QString{kKey};
    // Never waited for: a slow portal must not hold up the first window.
    auto* watcher = new QDBusPendingCallWatcher{bus.asyncCall(ask), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            take(unwrapped(reply.value().variant()));
    });
}

void SystemScheme::onPortalSetting(const QString& area, const QString& key, const QDBusVariant& value)
{
    if (area == kArea && key == kKey)
        take(unwrapped(value.variant()));
}

#else

void SystemScheme::askPortal() {}

#endif

} // namespace tandan::ui
