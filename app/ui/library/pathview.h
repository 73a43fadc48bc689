// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/learningpath.h"
#include "ui/widgets/scrollcolumn.h"

class Card;
class LibraryShelf;
class StudyDesk;

/// An optional way through the library: parts with steps that open pages and forms. With an open vault it
/// shows which part was opened last.
class PathView : public ScrollColumn
{
    Q_OBJECT

public:
    PathView(const LibraryShelf &shelf, StudyDesk &desk, QWidget *parent = nullptr);

    void showPath(const QString &id);
    /// Its pages' read marks and the place may be others now.
    void refresh();

Q_SIGNALS:
    void pageRequested(const QString &id);
    void tryRequested(const QString &form, const QString &text);

private:
    void empty();
    void say(const QString &text);
    void showProblem(const QString &message);
    Card *buildPart(const LearningPath &path, int part);
    QWidget *buildStep(const PathStep &step, int part);
    [[nodiscard]] QString labelOf(const PathStep &step) const;
    /// How a form of the path begins: as on the page of this part, or an earlier one, that opens it.
    [[nodiscard]] QString wordsFor(const QString &form, int part) const;
    [[nodiscard]] QString readOn(const QString &page) const;
    void open(const PathStep &step, int part);

    const LibraryShelf &m_shelf;
    StudyDesk &m_desk;
    QString m_path;
};
