// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Card;
class Preferences;
class QComboBox;
class QPushButton;
class QVBoxLayout;
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

Q_SIGNALS:
    void lockRequested();
    void keysRequested();
    void idleMinutesChanged(int minutes);

private:
    void buildAppearance(QVBoxLayout *column);
    void buildLanguage(QVBoxLayout *column);
    void buildLock(QVBoxLayout *column);
    void buildVault(QVBoxLayout *column);
    void buildAbout(QVBoxLayout *column);
    QComboBox *choice(QVBoxLayout *column, const QString &label);

    Preferences &m_preferences;
    Theme &m_theme;
    QStringList m_languages;
    QPushButton *m_lock = nullptr;
    Card *m_vault = nullptr; ///< what only an open vault offers
};
