// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Card;
class Preferences;
class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;
class TextLabel;
class Theme;

/// Language, colours, text size, when to lock, and what this program is. Each change counts at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// The languages are codes ("de"), as found in the program's translations.
    SettingsPage(Preferences &preferences, Theme &theme, const QStringList &languages,
                 QWidget *parent = nullptr);

    void setCanLock(bool canLock);
    /// What is to be said of the backups, and whether one is being made.
    void setBackup(const QString &sentence, bool isRunning);

Q_SIGNALS:
    void lockRequested();
    void keysRequested();
    void removalRequested(); ///< of the vault, for good
    void backupsRequested(); ///< to see them all
    void checkRequested(); ///< of the journal for damage
    void backupRequested(); ///< or, while one is being made, its end
    void idleMinutesChanged(int minutes);
    void lockTriggersChanged(); ///< what else locks the vault

private:
    void buildAppearance(QVBoxLayout *column);
    void buildLanguage(QVBoxLayout *column);
    void buildLock(QVBoxLayout *column);
    void buildVault(QVBoxLayout *column);
    void buildBackups();
    void buildTriggers(QVBoxLayout *column);
    void buildAbout(QVBoxLayout *column);
    QComboBox *choice(QVBoxLayout *column, const QString &label);
    static QCheckBox *addTrigger(QVBoxLayout *column, const QString &label, bool isOn);

    Preferences &m_preferences;
    Theme &m_theme;
    QStringList m_languages;
    QPushButton *m_lock = nullptr;
    Card *m_vault = nullptr; ///< what only an open vault offers
    TextLabel *m_backup = nullptr;
    QPushButton *m_backUp = nullptr;
};
