// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thoughtrecord.h"

#include <QWidget>

class Clock;
class HelpOffer;
class Journal;
class MappingDesk;
class Notice;
class QLayout;
class QPushButton;
class RecordKeeper;
class RecordStep;
class ScrollColumn;
class StepList;
class TextLabel;
struct WrittenEntry;

/// The guided thought record: one question at a time, the hot thought in sight, steps in any order, and every
/// keystroke kept. It can be left at any moment; only a chosen next step makes it complete.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    RecordEditor(Journal &journal, const Clock &clock, MappingDesk &desk, QWidget *parent = nullptr);

    void begin(const QString &situation = {}); ///< a new record; nothing is stored before the first key
    void beginWithCause(const QString &cause); ///< a new record, at its cause
    void edit(const ThoughtRecord &record); ///< opens at the first question without an answer
    [[nodiscard]] RecordId recordId() const;
    bool flush(); ///< saves what was typed a moment ago
    [[nodiscard]] bool isUnsaved() const;
    /// Words of great pain were written, and the offer of help stands.
    [[nodiscard]] bool isOfferingHelp() const;
    [[nodiscard]] WrittenEntry written() const;
    /// Goes on with a record at the step and the caret of the entry; unsaved words are saved a moment later.
    void goOn(const ThoughtRecord &record, const WrittenEntry &entry, bool isUnsaved);

Q_SIGNALS:
    void finished(const RecordId &id); ///< complete, or left for later; null when nothing was written
    void removeRequested(const RecordId &id); ///< null when nothing was written
    void conceptRequested(const QString &id);
    void helpRequested();

private:
    void buildSteps(MappingDesk &desk);
    void buildLayout();
    void buildHelp();
    QWidget *buildCentre();
    void resizeEvent(QResizeEvent *event) override;
    QLayout *buildStrip();
    QWidget *buildButtons();
    void present(const ThoughtRecord &record, int step);
    void goTo(int step);
    void showPage(int step);
    void takeEdit();
    void showProgress();
    void goToNext();
    void finish();
    [[nodiscard]] int firstOpenStep(const ThoughtRecord &record) const;

    const Clock &m_clock;
    MappingDesk &m_desk;
    RecordKeeper *m_keeper;
    QList<RecordStep *> m_steps;
    StepList *m_list;
    QWidget *m_pages;
    int m_step = 0; ///< the one in sight
    TextLabel *m_hotThought;
    TextLabel *m_question;
    TextLabel *m_hint;
    TextLabel *m_state;
    Notice *m_notice;
    HelpOffer *m_help;
    ScrollColumn *m_scroll = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_later;
    QPushButton *m_remove;
};
