// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moodcheckin.h"
#include "ui/widgets/card.h"

class ChipRow;
class PlainTextField;
class QPushButton;
class RatingSlider;

/// A check-in in under 20 seconds. What contact was like is asked only where there was contact.
class CheckInForm : public Card
{
    Q_OBJECT

public:
    explicit CheckInForm(QWidget *parent = nullptr);

    [[nodiscard]] MoodCheckIn checkIn() const; ///< without a moment; the page sets it
    void clear();
    void begin(const QString &note); ///< with words for the note, to be changed
    void takeFocus(); ///< on the one rating that is needed

Q_SIGNALS:
    void submitted();
    void noteChanged();

private:
    void buildScales();
    void buildContacts();
    void buildNote();
    void showContactFields();
    [[nodiscard]] bool hadContact() const;

    RatingSlider *m_valence;
    RatingSlider *m_energy;
    RatingSlider *m_connectedness;
    ChipRow *m_feelings;
    ChipRow *m_contacts;
    QWidget *m_contact;
    RatingSlider *m_quality;
    ChipRow *m_channel;
    ChipRow *m_starter;
    PlainTextField *m_note;
    QPushButton *m_save;
};
