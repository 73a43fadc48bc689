// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/studystate.h"

#include <QObject>

class Clock;
class Journal;

/// Where someone stands on a path: the part that was opened last, from 1.
struct PathPlace {
    QString path;
    int part = 0;
};

/// What a person keeps about the library, inside the vault: read pages, bookmarks, margin notes, review
/// cards, practice and the place on a path. Without an open vault it is empty and takes nothing.
class StudyDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(Journal &journal, const Clock &clock);
    void close();
    [[nodiscard]] bool isOpen() const { return m_journal != nullptr; }
    [[nodiscard]] Journal *journal() const { return m_journal; } ///< null while locked
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime now() const;

    /// Errors of reading: Invalid (the setting holds something else), Storage. Nothing is overwritten then.
    [[nodiscard]] Result<PageState> page(const QString &id) const;
    [[nodiscard]] Result<> keep(const QString &id, const PageState &state);
    /// Was read to its end today.
    void markRead(const QString &id);
    void setBookmarked(const QString &id, bool isBookmarked);

    [[nodiscard]] QList<ReviewCard> cards() const;
    /// Of the questions that are still asked.
    [[nodiscard]] QList<ReviewCard> dueToday(const IsAsked &isAsked) const;
    /// The card of a question after an answer today; a question that was never asked gets one.
    void review(const QString &page, const QString &question, ReviewGrade grade);
    [[nodiscard]] bool hasCard(const QString &page, const QString &question) const;

    [[nodiscard]] QList<PracticeTry> tries() const;
    void addTry(const PracticeTry &made);

    [[nodiscard]] PathPlace place() const;
    void setPlace(const PathPlace &place);

Q_SIGNALS:
    void changed(); ///< opened, closed, or something was kept
    void failed(const QString &message); ///< meant to be shown

private:
    [[nodiscard]] Result<QString> read(const QString &name) const;
    [[nodiscard]] Result<> write(const QString &name, const QString &value);
    void report(const Result<> &kept);

    Journal *m_journal = nullptr;
    const Clock *m_clock = nullptr;
    QList<PracticeTry> m_loose; ///< made without a vault: gone with the program
};
