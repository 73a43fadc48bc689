// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QSet>

/// Reads everything of a library in one language and collects what is wrong with it.
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
    QSet<QString> m_listed;
    QList<Error> m_errors;
};
