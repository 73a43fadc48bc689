// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"
#include "library/library.h"
#include "ui/widgets/unfinishedwork.h"

#include <QDate>
#include <QWidget>
#include <functional>
#include <optional>

class Card;
class Changes;
class CheckInForm;
class Clock;
class Journal;
class Notice;
class PageHeader;
class QHBoxLayout;
class QPushButton;
class QuickCapture;
class QVBoxLayout;
class ScrollColumn;
class TodayHelp;
class TextLabel;
struct ReviewCard;

/// Today: the check-in first, what is due, what was begun, and one line for a thought on the run.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    TodayPage(Journal &journal, const Clock &clock, QWidget *parent = nullptr);

    /// Shows the check-in and puts the keyboard on it, also when there was one today.
    void startCheckIn();
    /// The same with words for its note.
    void beginCheckInWith(const QString &note);
    /// What was typed and not kept yet, and putting it back once the vault is open again.
    [[nodiscard]] UnfinishedWork unfinishedWork() const;
    [[nodiscard]] static bool isWholeWork(const QByteArray &work);
    /// Gives the words that find no place any more.
    QStringList resumeWork(const QByteArray &work);
    /// One line about the backups with a button that leads to them; empty: none is needed.
    void setBackupNotice(const QString &sentence);

Q_SIGNALS:
    void entryRequested(RecordKind kind, const RecordId &id);
    void goalRequested(const RecordId &goal);
    void newRecordRequested();
    void backupsRequested();
    void helpRequested();
    void conceptRequested(const QString &id); ///< also "review", the Library's queue

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void saveCheckIn();
    void saveCapture();
    void showNotice();
    void refresh();
    void refreshCheckIn();
    void refreshDue();
    void refreshDrafts();
    void refreshInbox();
    void refreshReview();
    [[nodiscard]] bool isAsked(const ReviewCard &card);
    void takeFromInbox(const RecordId &id);
    /// A line with a button; gives the row, for more of them.
    QHBoxLayout *addLine(QVBoxLayout *column, const QString &text, const QString &action,
                         std::function<void()> act);
    void addButton(QHBoxLayout *row, const QString &action, std::function<void()> act);
    void takeChanges(const Changes &changes);

    Journal &m_journal;
    const Clock &m_clock;
    std::optional<Library> m_library; ///< read once a question is due
    QDate m_day; ///< the day the page speaks of
    ScrollColumn *m_page;
    PageHeader *m_header;
    Notice *m_notice;
    Notice *m_backupNotice;
    CheckInForm *m_form;
    Card *m_done;
    TextLabel *m_doneText;
    Card *m_due;
    Card *m_drafts;
    Card *m_inbox;
    Card *m_review;
    QuickCapture *m_capture;
    TodayHelp *m_help;
};
