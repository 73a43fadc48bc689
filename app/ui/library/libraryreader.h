// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"

#include <QStackedWidget>

class LibraryShelf;
class MarginNoteKeeper;
class PageView;
class PathView;
class PracticeView;
class RandomSource;
class ReviewView;
class StudyDesk;

/// Beside the library's list: the page that is read, or the review queue, the practice bench or a path, each
/// made when it is first wanted; before any of them, what to do first.
class LibraryReader : public QStackedWidget
{
    Q_OBJECT

public:
    LibraryReader(const LibraryShelf &shelf, StudyDesk &desk, MarginNoteKeeper &keeper, RandomSource &random,
                  QWidget *parent = nullptr);

    /// A page or a way by its id.
    void open(const QString &id);
    void showEmpty();
    /// The pages are others, as after a change of language.
    void takeLibrary();
    [[nodiscard]] PageView *page() const { return m_page; }
    [[nodiscard]] bool isPageInFront() const;

Q_SIGNALS:
    void pageRequested(const QString &id);
    void tryRequested(const QString &form, const QString &text);
    void entryRequested(RecordKind kind, const RecordId &id);
    void searchRequested(const QString &query);

private:
    [[nodiscard]] QWidget *review();
    [[nodiscard]] QWidget *practice();
    [[nodiscard]] QWidget *path(const QString &id);

    const LibraryShelf &m_shelf;
    StudyDesk &m_desk;
    RandomSource &m_random;
    PageView *m_page;
    ReviewView *m_review = nullptr;
    PracticeView *m_practice = nullptr;
    PathView *m_path = nullptr;
};
