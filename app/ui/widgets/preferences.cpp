// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preferences.h"

#include <QStandardPaths>

namespace
{
constexpr int defaultIdleMinutes = 5;
constexpr qsizetype mostRecentVaults = 5;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}
} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/kinward/kinward.ini");
}

void Preferences::silenceSharedSettings()
{
    // A folder that cannot exist: what Qt's file dialog would remember is dropped.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/kinward"));
}

QString Preferences::language() const
{
    return m_settings.value(key("language")).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(key("language"), language);
}

Scheme Preferences::scheme() const
{
    return static_cast<Scheme>(qBound(0, m_settings.value(key("scheme"), 0).toInt(), 3));
}

void Preferences::setScheme(Scheme scheme)
{
    m_settings.setValue(key("scheme"), static_cast<int>(scheme));
}

int Preferences::textScale() const
{
    return qBound(75, m_settings.value(key("textScale"), 100).toInt(), 300);
}

void Preferences::setTextScale(int percent)
{
    m_settings.setValue(key("textScale"), percent);
}

int Preferences::readingSize() const
{
    return qBound(80, m_settings.value(key("readingSize"), 100).toInt(), 200);
}

void Preferences::setReadingSize(int percent)
{
    m_settings.setValue(key("readingSize"), percent);
}

int Preferences::idleMinutes() const
{
    return qBound(0, m_settings.value(key("idleMinutes"), defaultIdleMinutes).toInt(), 240);
}

void Preferences::setIdleMinutes(int minutes)
{
    m_settings.setValue(key("idleMinutes"), minutes);
}

bool Preferences::isOn(const char *name, bool usually) const
{
    return m_settings.value(key(name), usually ? 1 : 0).toInt() != 0;
}

void Preferences::setOn(const char *name, bool isOn)
{
    m_settings.setValue(key(name), isOn ? 1 : 0);
}

bool Preferences::locksWithScreen() const
{
    return isOn("locksWithScreen", true);
}

void Preferences::setLocksWithScreen(bool locks)
{
    setOn("locksWithScreen", locks);
}

bool Preferences::locksBeforeSleep() const
{
    return isOn("locksBeforeSleep", true);
}

void Preferences::setLocksBeforeSleep(bool locks)
{
    setOn("locksBeforeSleep", locks);
}

bool Preferences::locksWhenMinimised() const
{
    return isOn("locksWhenMinimised", false);
}

void Preferences::setLocksWhenMinimised(bool locks)
{
    setOn("locksWhenMinimised", locks);
}

int Preferences::helpCountry() const
{
    return m_settings.value(key("helpCountry"), 0).toInt();
}

void Preferences::setHelpCountry(int territory)
{
    m_settings.setValue(key("helpCountry"), territory);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(key("windowGeometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(key("windowGeometry"), geometry);
}

QString Preferences::vaultFolder() const
{
    const QString first = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/kinward/Journal.kinward");
    return m_settings.value(key("vaultFolder"), first).toString();
}

void Preferences::setVaultFolder(const QString &folder)
{
    QStringList recent = recentVaults();
    recent.removeAll(folder);
    recent.prepend(folder);
    m_settings.setValue(key("recentVaults"), recent.mid(0, mostRecentVaults));
    m_settings.setValue(key("vaultFolder"), folder);
}

QStringList Preferences::recentVaults() const
{
    return m_settings.value(key("recentVaults")).toStringList();
}

QByteArray Preferences::draftKey(const QString &folder) const
{
    return m_settings.value(key("draftKeys")).toMap().value(folder).toByteArray();
}

void Preferences::setDraftKey(const QString &folder, const QByteArray &draftKey)
{
    QVariantMap keys = m_settings.value(key("draftKeys")).toMap();
    keys.insert(folder, draftKey);
    m_settings.setValue(key("draftKeys"), keys);
    keepDraftKeysOf(recentVaults() << folder);
}

void Preferences::keepDraftKeysOf(const QStringList &folders)
{
    QVariantMap keys = m_settings.value(key("draftKeys")).toMap();
    for (const QString &folder : keys.keys()) {
        if (!folders.contains(folder))
            keys.remove(folder);
    }
    m_settings.setValue(key("draftKeys"), keys);
}

void Preferences::forgetRecentVaults()
{
    const QStringList kept = recentVaults().mid(0, 1);
    m_settings.setValue(key("recentVaults"), kept);
    keepDraftKeysOf(kept);
}

void Preferences::forgetVault(const QString &folder)
{
    QStringList recent = recentVaults();
    recent.removeAll(folder);
    m_settings.setValue(key("recentVaults"), recent);
    keepDraftKeysOf(recent);
    if (recent.isEmpty())
        m_settings.remove(key("vaultFolder"));
    else
        m_settings.setValue(key("vaultFolder"), recent.first());
}
