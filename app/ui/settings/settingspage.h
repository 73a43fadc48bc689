// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Preferences;
class QCheckBox;
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
    void idleMinutesChanged(int minutes);
    void lockTriggersChanged(); ///< what else locks the vault

private:
    void buildAppearance(QVBoxLayout *column);
    void buildLanguage(QVBoxLayout *column);
    void buildLock(QVBoxLayout *column);
    void buildTriggers(QVBoxLayout *column);
    void buildAbout(QVBoxLayout *column);
    QComboBox *choice(QVBoxLayout *column, const QString &label);
    static QCheckBox *addTrigger(QVBoxLayout *column, const QString &label, bool isOn);

    Preferences &m_preferences;
    Theme &m_theme;
    QStringList m_languages;
    QPushButton *m_lock = nullptr;
};
