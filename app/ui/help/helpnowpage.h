// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/crisislines.h"
#include "ui/help/helpsheet.h"

#include <QWidget>

class Clock;
class CountryPicker;
class Preferences;
class QVBoxLayout;
class ScrollColumn;
class TextLabel;

/// People to talk to, one click from everywhere and before unlocking. It keeps nothing but the country, as a
/// number.
class HelpNowPage : public QWidget
{
    Q_OBJECT

public:
    HelpNowPage(Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);

    /// From the vault while it is open.
    void setOwnPeople(const QStringList &people);
    /// The vault is locked: nobody is shown, and nobody can be added.
    void hideOwnPeople();
    void showProblem(const QString &sentence);
    [[nodiscard]] const HelpSheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    void ownPeopleChanged(const QStringList &people); ///< to be kept in the vault

protected:
    void showEvent(QShowEvent *event) override;

private:
    void takeKeptCountry();
    void loadLines();
    void buildPage();
    QWidget *buildCountryRow();
    QWidget *buildActions();
    void takeCountry(const QString &code);
    void fill();
    void addEmergency(QVBoxLayout *column);
    void addLines(QVBoxLayout *column);
    void addDirectory(QVBoxLayout *column);
    void addPeople(QVBoxLayout *column);
    void addGrounding(QVBoxLayout *column);
    void addNumber(QVBoxLayout *column, const QString &number, const QString &description);
    void addCheckedDate(QVBoxLayout *column);
    void copyAll();
    void print();

    Preferences &m_preferences;
    const Clock &m_clock;
    CrisisLines m_lines;
    HelpSheet m_sheet;
    bool m_canKeepPeople = false;
    ScrollColumn *m_page = nullptr;
    QWidget *m_content = nullptr;
    CountryPicker *m_country = nullptr;
    TextLabel *m_outcome = nullptr;
};
