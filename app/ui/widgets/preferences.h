// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

/// What the program remembers outside any vault: numbers, the window's place, the language, where the vault
/// is and the public key that it seals to. Never a word of what is written.
class Preferences
{
public:
    /// The file is made when something is first set.
    explicit Preferences(const QString &file);

    /// "kinward/kinward.ini" in the person's configuration folder.
    [[nodiscard]] static QString defaultFile();
    /// Keeps Qt's own dialogs from writing the folders one visits to a file that all Qt programs share.
    static void silenceSharedSettings();

    [[nodiscard]] QString language() const; ///< "de"; empty follows the desktop
    void setLanguage(const QString &language);
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] int textScale() const; ///< per cent, 75–300
    void setTextScale(int percent);
    [[nodiscard]] int readingSize() const; ///< of the Library's pages, per cent of the program's text, 80–200
    void setReadingSize(int percent);
    [[nodiscard]] int idleMinutes() const; ///< until the vault locks; 0 never
    void setIdleMinutes(int minutes);
    [[nodiscard]] bool locksWithScreen() const; ///< also when another user comes to the front
    void setLocksWithScreen(bool locks);
    [[nodiscard]] bool locksBeforeSleep() const;
    void setLocksBeforeSleep(bool locks);
    [[nodiscard]] bool locksWhenMinimised() const;
    void setLocksWhenMinimised(bool locks);
    [[nodiscard]] int helpCountry() const; ///< QLocale::Territory; 0 follows the desktop
    void setHelpCountry(int territory);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QString
    vaultFolder() const; ///< the vault that was opened last, or where a first one would go
    void setVaultFolder(const QString &folder); ///< becomes the first of the recent ones
    /// The vaults that were opened here, newest first, at most five.
    [[nodiscard]] QStringList recentVaults() const;
    void forgetRecentVaults(); ///< all but the last one
    /// What the drafts of this vault were sealed to when it was open here last (no secret); empty: never.
    [[nodiscard]] QByteArray draftKey(const QString &folder) const;
    void setDraftKey(const QString &folder, const QByteArray &key);
    /// The one opened before it, if there is one, becomes the last.
    void forgetVault(const QString &folder);

private:
    [[nodiscard]] bool isOn(const char *name, bool usually) const;
    void setOn(const char *name, bool isOn);
    void keepDraftKeysOf(const QStringList &folders);

    QSettings m_settings;
};
