// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"

#include <QWidget>

class JournalPlaces;
class LibraryShelf;
class MarginNoteKeeper;
class MarginNotes;
class Notice;
class QPushButton;
class QuizCard;
class StudyDesk;
class TextLabel;
struct LibraryHeader;

/// What stands under the text of a page: trying it, a few questions, one's own notes, where it shows in the
/// journal, and the works it rests on.
class PageFoot : public QWidget
{
    Q_OBJECT

public:
    PageFoot(const LibraryShelf &shelf, StudyDesk &desk, MarginNoteKeeper &keeper, QWidget *parent = nullptr);

    void showPage(const QString &id, const QStringList &sections);
    [[nodiscard]] MarginNotes *notes() const { return m_notes; }

Q_SIGNALS:
    void tryRequested(const QString &form, const QString &text);
    void entryRequested(RecordKind kind, const RecordId &id);
    void searchRequested(const QString &query);

private:
    void buildColumn();
    void showQuiz(const LibraryHeader *page);
    void showPlaces(const LibraryHeader *page);
    void showTry(const LibraryHeader *page);
    void showWorks();
    void takeAnswer(const QString &page, const QString &question, bool isRight);

    const LibraryShelf &m_shelf;
    StudyDesk &m_desk;
    QString m_page;
    QString m_language; ///< that the questions were asked for in
    QWidget *m_tryRow;
    TextLabel *m_tryText;
    QPushButton *m_try;
    QuizCard *m_quiz;
    Notice *m_quizProblem; ///< where the questions would stand
    MarginNotes *m_notes;
    JournalPlaces *m_places;
    TextLabel *m_worksTitle;
    TextLabel *m_works;
};
