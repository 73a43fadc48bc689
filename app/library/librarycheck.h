// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QSet>

/// Reads everything of a library in one language and collects what is wrong with it. A translation that is
/// not whole yet is marked by a file "incomplete.txt" in its folder; what it lacks is then read in English.
class LibraryCheck
{
public:
    /// The root is the one the library was loaded from.
    LibraryCheck(const Library &library, const QString &root);

    [[nodiscard]] QList<Error> run();

private:
    void checkPage(const LibraryHeader &page);
    void checkPractice();
    [[nodiscard]] bool isThere(const QString &file);
    void checkStrayFiles();
    void add(const QString &path, int line, const QString &what);

    const Library &m_library;
    QString m_root;
    bool m_isWhole; ///< a file that the language lacks is a mistake
    bool m_hasReferences = false;
    QSet<QString> m_listed;
    QList<Error> m_errors;
};
