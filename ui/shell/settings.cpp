#include "ui/shell/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Stored
{
    Setting setting;
    QString name;
    QVariant usual;
};

const Stored& stored(Setting setting)
{
    static const std::array<Stored, 6> table{{
        {Setting::Theme, u"theme"_s, u"system"_s},
        {Setting::TextPercent, u"text_percent"_s, 100},
        {Setting::Language, u"language"_s, QString{}},
        {Setting::Person, u"person"_s, QString{}},
        {Setting::Geometry, u"window/geometry"_s, QByteArray{}},
        {Setting::Page, u"window/page"_s, u"board"_s},
    }};
    return table[static_cast<std::size_t>(setting)];
}

} // namespace

Settings::Settings(const QString& file) : store_{file, QSettings::IniFormat} {}

QString Settings::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/tandan/settings.ini"_s;
}

QVariant Settings::value(Setting setting) const
{
    const Stored& entry = stored(setting);
    return store_.value(entry.name, entry.usual);
}

void Settings::set(Setting setting, const QVariant& value)
{
    if (!QFileInfo::exists(store_.fileName())) {
        // QSettings would make the file readable by everybody; it keeps the mode of one that is there.
        QDir{}.mkpath(QFileInfo{store_.fileName()}.path());
        QFile made{store_.fileName()};
        if (made.open(QIODevice::WriteOnly))
            made.setPermissions(kOwnerOnly);
    }
    store_.setValue(stored(setting).name, value);
    store_.sync();
}

QString themeCode(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return u"light"_s;
    case ThemeMode::Dark:
        return u"dark"_s;
    case ThemeMode::System:
        break;
    }
    return u"system"_s;
}

ThemeMode themeFromCode(const QString& code)
{
    if (code == u"light"_s)
        return ThemeMode::Light;
    return code == u"dark"_s ? ThemeMode::Dark : ThemeMode::System;
}

} // namespace tandan::ui
