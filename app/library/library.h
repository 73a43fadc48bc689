// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

enum class PageKind { Concept, Pattern, Skill };

/// How well an idea stands (evidence/concepts.md of the design): shown under each title.
enum class Honesty { Established, Partly, NotClinical, Pattern };

/// What the list of the library shows of a page.
struct PageHeader {
    QString id;
    PageKind kind = PageKind::Concept;
    QString title;
    QString summary;
    Honesty honesty = Honesty::Established;
    QString family; ///< of a pattern, an id
    QStringList links; ///< ids of related pages
    QString language; ///< the language it is really in, after falling back
};

/// A page to read: Markdown in which links are "concept:<id>" and "pattern:<id>".
struct LibraryPageText {
    PageHeader header;
    QString body;
};

/// The concept library as it ships, read from the program's resources; needs no vault.
class Library
{
public:
    /// Reads the headers. A page missing in a language falls back to English. Errors: Format (file and line).
    [[nodiscard]] static Result<Library> load(const QString &language);

    [[nodiscard]] const QList<PageHeader> &pages() const { return m_pages; } ///< in reading order
    [[nodiscard]] const PageHeader *page(const QString &id) const; ///< null when there is none
    [[nodiscard]] Result<LibraryPageText> text(const QString &id) const;

private:
    QList<PageHeader> m_pages;
};
